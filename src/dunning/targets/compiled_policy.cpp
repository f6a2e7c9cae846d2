// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/targets/compiled_policy.h"

#include "base/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace encours {

namespace {

/// The reason with its own arithmetic, for a rule that asks exactly what that reason says.
ReasonCode reasonOf(const Condition& condition)
{
    if (condition.kind != Condition::Kind::Compare) return ReasonCode::TargetMatched;
    const bool isFrom =
        condition.comparison == TargetComparison::AtLeast || condition.comparison == TargetComparison::MoreThan;
    switch (condition.field) {
    case TargetField::TopTurnover:
        if (condition.comparison == TargetComparison::Equal && condition.values.front() == "yes") {
            return ReasonCode::TopTurnover;
        }
        break;
    case TargetField::AverageMultiple:
        if (isFrom) return ReasonCode::LargeInvoice;
        break;
    case TargetField::LateShare:
        if (isFrom) return ReasonCode::LatePayer;
        break;
    default: break;
    }
    return ReasonCode::TargetMatched;
}

std::shared_ptr<const CompiledPolicy> compile(const DunningContext& context)
{
    auto compiled = std::make_shared<CompiledPolicy>();
    compiled->policy = context.policy;
    compiled->currency = context.currency;
    for (const TargetRule& rule : context.policy->targets.rules) {
        if (!rule.isEnabled) continue;
        compiled->rules.push_back({&rule, TargetMatcher(rule.condition, context.currency), reasonOf(rule.condition)});
    }
    for (const Campaign& campaign : context.policy->campaigns) {
        compiled->campaigns.push_back(compiledCampaign(campaign, context.currency));
    }
    return compiled;
}

} // namespace

std::optional<std::string> CompiledCampaign::leavesOut(const TargetFacts& facts) const
{
    if (!campaign->sectorsLeftOut.empty()) {
        std::string sector{tradeSectorCode(facts.sector())};
        if (std::ranges::find(campaign->sectorsLeftOut, sector) != campaign->sectorsLeftOut.end()) return sector;
    }
    if (segmentsLeftOut.empty()) return std::nullopt;
    const bool isLeftOut =
        std::ranges::find(segmentsLeftOut, facts.folded(CustomerField::Segment)) != segmentsLeftOut.end();
    return isLeftOut ? std::optional{facts.view().account.customer.field(CustomerField::Segment)} : std::nullopt;
}

CompiledCampaign compiledCampaign(const Campaign& campaign, Currency currency)
{
    CompiledCampaign compiled{&campaign, TargetMatcher(campaign.condition, currency)};
    for (const std::string& segment : campaign.segmentsLeftOut) {
        compiled.segmentsLeftOut.push_back(foldForSearch(segment));
    }
    return compiled;
}

std::shared_ptr<const CompiledPolicy> compiledPolicy(const DunningContext& context)
{
    // Two: a preview asks for the policy of the book and for the one that is being edited, account by account.
    thread_local std::array<std::shared_ptr<const CompiledPolicy>, 2> last;
    for (const auto& known : last) {
        if (known && known->policy == context.policy && known->currency == context.currency) return known;
    }
    last[1] = std::exchange(last[0], compile(context));
    return last[0];
}

} // namespace encours

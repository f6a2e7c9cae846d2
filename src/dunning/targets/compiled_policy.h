// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/targets/target_matcher.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// A rule of selection made ready, and the reason that it gives.
struct CompiledRule {
    const TargetRule* rule = nullptr;
    TargetMatcher matcher;
    ReasonCode reason = ReasonCode::TargetMatched; ///< TopTurnover, LargeInvoice, LatePayer when it asks just that
};

/// A campaign made ready.
struct CompiledCampaign {
    const Campaign* campaign = nullptr;
    TargetMatcher matcher;
    std::vector<std::string> segmentsLeftOut{}; ///< folded

    /// What leaves the customer out: code of its sector or its segment; nothing when it is called.
    [[nodiscard]] std::optional<std::string> leavesOut(const TargetFacts& facts) const;
    /// The item falls due in the window of the campaign and its condition selects it.
    [[nodiscard]] bool isAbout(const Item& item, const TargetFacts& facts) const
    {
        return campaign->isAbout(item.dueOn) && matcher.matches(item, facts);
    }
};
[[nodiscard]] CompiledCampaign compiledCampaign(const Campaign& campaign, Currency currency);

/// Rules (enabled ones) and campaigns of a policy, made ready once for all accounts of a day.
struct CompiledPolicy {
    std::shared_ptr<const DunningPolicy> policy; ///< keeps alive what the members point to
    Currency currency;
    std::vector<CompiledRule> rules{};
    std::vector<CompiledCampaign> campaigns{};
};
/// The last policies that a thread worked with are kept: makeLists asks for the same one for every account.
[[nodiscard]] std::shared_ptr<const CompiledPolicy> compiledPolicy(const DunningContext& context);

} // namespace encours

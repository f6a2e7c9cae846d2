// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/policy.h"

#include "base/fold.h"
#include "base/log.h"
#include "desk/edit_book.h"
#include "desk/policy_store.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::string_view planPrefix = "plan.";
constexpr std::string_view segmentPrefix = "plans.segment.";
constexpr std::string_view defaultName = "plans.default";
constexpr std::string_view targetsName = "targets";
constexpr std::string_view weightsName = "weights";
constexpr std::string_view campaignPrefix = "campaign.";

Fault unknownPolicy(const std::string& code)
{
    return faultAbout(FaultCode::PolicyUnknown, code);
}

/// A document that an older or newer program wrote must not keep the book shut: it is left out, and the log says so.
template <typename Value>
bool takeDocument(Result<Value> read, const std::string& name, Value& into)
{
    if (!read) {
        logWarning(LogChannel::Store,
                   fmt::format("Setting {} cannot be read: {}.", name, faultName(read.fault().code)));
        return false;
    }
    into = *std::move(read);
    return true;
}

void readPlans(const std::vector<std::pair<std::string, std::string>>& settings, PlanBook& book)
{
    std::string standard;
    for (const auto& [name, value] : settings) {
        if (name == defaultName) standard = value;
        if (value.empty()) continue;
        if (name.starts_with(segmentPrefix)) book.bySegment.emplace_back(name.substr(segmentPrefix.size()), value);
        if (!name.starts_with(planPrefix)) continue;
        DunningPlan plan;
        if (!takeDocument(planFromDocument(value), name, plan)) continue;
        const auto known = std::ranges::find(book.plans, plan.code, &DunningPlan::code);
        if (known != book.plans.end()) *known = std::move(plan);
        else book.plans.push_back(std::move(plan));
    }
    const auto chosen = std::ranges::find(book.plans, standard, &DunningPlan::code);
    if (chosen != book.plans.end()) std::rotate(book.plans.begin(), chosen, chosen + 1);
}

Result<Done> recordSetting(Desk& desk, const std::string& name, const std::string& value, const std::string& key)
{
    const auto recorded = desk.store().record(desk.header("policy", key, fmt::format("{}={}", name, value)),
                                              [&](FactWriter& writer) { return writer.setSetting(name, value); });
    if (!recorded) return recorded.fault();
    return desk.reloadPolicy();
}

/// How many customers have the plan by their own field, and segments by their assignment; the default counts once more.
int usersOf(const Desk& desk, const std::string& code)
{
    int users = 0;
    desk.portfolio()->forEach([&](const Account& account) {
        if (account.customer.field(CustomerField::Plan) == code) ++users;
    });
    const auto policy = desk.policy();
    users += static_cast<int>(
        std::ranges::count_if(policy->plans.bySegment, [&](const auto& pair) { return pair.second == code; }));
    return users + (policy->plans.standard().code == code ? 1 : 0);
}

} // namespace

Result<std::shared_ptr<const DunningPolicy>> readPolicy(Store& store)
{
    ENCOURS_ASSIGN(const auto settings, store.settingsUnder(""));
    auto policy = std::make_shared<DunningPolicy>();
    readPlans(settings, policy->plans);
    for (const auto& [name, value] : settings) {
        if (value.empty()) continue;
        if (name == targetsName) takeDocument(targetsFromDocument(value), name, policy->targets);
        if (name == weightsName) takeDocument(weightsFromDocument(value), name, policy->weights);
        if (!name.starts_with(campaignPrefix)) continue;
        Campaign campaign;
        if (takeDocument(campaignFromDocument(value), name, campaign)) policy->campaigns.push_back(std::move(campaign));
    }
    return std::shared_ptr<const DunningPolicy>{std::move(policy)};
}

Result<Done> EditPolicy::savePlan(const DunningPlan& plan, const std::string& key)
{
    ENCOURS_TRY(checkPlan(plan));
    // What was printed must be read back, or the plan would be lost at the next opening.
    const std::string document = planDocument(plan);
    ENCOURS_TRY(planFromDocument(document));
    return recordSetting(m_desk, std::string{planPrefix} + plan.code, document, key);
}

Result<Done> EditPolicy::removePlan(const std::string& code, const std::string& key)
{
    if (m_desk.policy()->plans.find(code) == nullptr) return unknownPolicy(code);
    if (const int users = usersOf(m_desk, code); users > 0) {
        return Fault{FaultCode::PolicyInUse, {{"value", code}, {"count", std::to_string(users)}}, "plan in use"};
    }
    return recordSetting(m_desk, std::string{planPrefix} + code, "", key);
}

Result<Done> EditPolicy::makeDefault(const std::string& code, const std::string& key)
{
    if (m_desk.policy()->plans.find(code) == nullptr) return unknownPolicy(code);
    return recordSetting(m_desk, std::string{defaultName}, code, key);
}

Result<Done> EditPolicy::assignToSegment(const std::string& segment, const std::string& code, const std::string& key)
{
    const std::string folded = foldForSearch(segment);
    if (folded.empty()) return faultAbout(FaultCode::PolicyUnknown, segment);
    if (!code.empty() && m_desk.policy()->plans.find(code) == nullptr) return unknownPolicy(code);
    return recordSetting(m_desk, std::string{segmentPrefix} + folded, code, key);
}

Result<Done> EditPolicy::assignToCustomer(CustomerId customer, const std::string& code, const std::string& key)
{
    if (!code.empty() && m_desk.policy()->plans.find(code) == nullptr) return unknownPolicy(code);
    return EditCustomer{m_desk}.execute(customer, {{CustomerField::Plan, code}}, key);
}

Result<Done> EditPolicy::saveTargets(const TargetBook& targets, const std::string& key)
{
    const std::string document = targetsDocument(targets);
    ENCOURS_TRY(targetsFromDocument(document));
    return recordSetting(m_desk, std::string{targetsName}, document, key);
}

Result<Done> EditPolicy::saveWeights(const PriorityWeights& weights, const std::string& key)
{
    const std::string document = weightsDocument(weights);
    ENCOURS_TRY(weightsFromDocument(document));
    return recordSetting(m_desk, std::string{weightsName}, document, key);
}

Result<Done> EditPolicy::saveCampaign(const Campaign& campaign, const std::string& key)
{
    ENCOURS_TRY(checkCampaign(campaign));
    const std::string document = campaignDocument(campaign);
    ENCOURS_TRY(campaignFromDocument(document));
    return recordSetting(m_desk, std::string{campaignPrefix} + campaign.code, document, key);
}

Result<Done> EditPolicy::removeCampaign(const std::string& code, const std::string& key)
{
    const auto policy = m_desk.policy();
    if (std::ranges::find(policy->campaigns, code, &Campaign::code) == policy->campaigns.end())
        return unknownPolicy(code);
    return recordSetting(m_desk, std::string{campaignPrefix} + code, "", key);
}

Result<std::vector<PolicyVersion>> versionsOf(Desk& desk, const std::string& name)
{
    ENCOURS_ASSIGN(const auto stored, desk.store().settingVersions(name));
    std::vector<PolicyVersion> versions;
    for (const SettingVersion& version : stored)
        versions.push_back({version.seq, version.at, version.actor, version.value});
    return versions;
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/targets/preventive.h"

#include "dunning/reason_arguments.h"
#include "dunning/rules/next_action.h"

#include <algorithm>

namespace encours {

namespace {

constexpr int campaignPoints = 12;
constexpr int campaignWatchPoints = 15;

/// What people call it; the code of one that ships, which `words` name.
std::string nameOf(const Campaign& campaign)
{
    return campaign.name.empty() ? campaign.code : campaign.name;
}

Reason campaignDue(const Campaign& campaign, int points)
{
    return {ReasonCode::CampaignDue,
            points,
            {{"name", nameOf(campaign)}, {"on", dayText(campaign.closesOn)}},
            {FactKind::Campaign, 0, campaign.opensOn}};
}

bool hasPaidSince(const Account& account, Date day, Date today)
{
    // Items stand in the order in which they were booked.
    for (std::size_t at = account.items.size(); at > 0; --at) {
        const Item& item = account.items[at - 1];
        if (item.bookedOn < day) return false;
        if (item.kind == ItemKind::Payment && item.isCredit() && item.bookedOn <= today) return true;
    }
    return false;
}

bool wasReached(const ItemView& view)
{
    return view.contacts.lastReachedOn && *view.contacts.lastReachedOn >= view.preventive->doneFrom;
}

/// Of two windows that both lie ahead or run, the one that opens first.
void takeEarlier(std::optional<PreventiveWindow>& known, const PreventiveWindow& other)
{
    if (!known || other.from < known->from) known = other;
}

} // namespace

PreventiveRules::PreventiveRules(const AccountView& view)
    : m_view(view), m_context(view.context), m_facts(view), m_policy(compiledPolicy(view.context))
{
}

bool PreventiveRules::isDirectDebit(const Item& item) const
{
    return m_facts.meansOf(item) == PaymentMeans::DirectDebit;
}

bool PreventiveRules::selects(const Item& item) const
{
    if (isDirectDebit(item)) return false;
    return std::ranges::any_of(m_policy->rules,
                               [&](const CompiledRule& rule) { return rule.matcher.matches(item, m_facts); });
}

std::vector<const Campaign*> PreventiveRules::campaignsOver(const Item& item) const
{
    std::vector<const Campaign*> covering;
    for (const CompiledCampaign& compiled : m_policy->campaigns) {
        if (!compiled.campaign->isAbout(item.dueOn) || compiled.campaign->opensOn >= item.dueOn) continue;
        if (isDirectDebit(item) || compiled.leavesOut(m_facts) || !compiled.isAbout(item, m_facts)) continue;
        covering.push_back(compiled.campaign);
    }
    return covering;
}

void PreventiveRules::select(ItemView& item) const
{
    item.isSelected = false;
    item.preventive.reset();
    if (item.isOverdue || item.item->dueOn <= m_context.today) return;
    const Date lastDay = item.item->dueOn.plusDays(-1);
    const Date opensOn = item.item->dueOn.plusDays(-m_context.plan.preventiveOpensDays);
    const std::vector<const Campaign*> campaigns = campaignsOver(*item.item);
    Date doneFrom = opensOn;
    std::optional<PreventiveWindow> running;
    std::optional<PreventiveWindow> window;
    for (const Campaign* campaign : campaigns) {
        const PreventiveWindow own{campaign->opensOn, earlier(campaign->closesOn, lastDay), campaign->opensOn,
                                   campaign};
        if (campaign->isOpen(m_context.today)) takeEarlier(running, own);
        else if (campaign->opensOn > m_context.today) takeEarlier(window, own);
        else doneFrom = earlier(doneFrom, campaign->opensOn);
    }
    if (running) window = running;
    else if (selects(*item.item)) takeEarlier(window, {opensOn, lastDay, doneFrom, nullptr});
    item.isSelected = window.has_value();
    item.preventive = window;
}

Reason PreventiveRules::reasonOf(const CompiledRule& rule, const Item& item) const
{
    Reason reason{rule.reason, rule.rule->points, {}};
    switch (rule.reason) {
    case ReasonCode::TopTurnover: break;
    case ReasonCode::LargeInvoice:
        reason.arguments = {{"number", item.number.str()},
                            {"amount_cents", centsText(item.amount)},
                            {"average_cents", centsText(m_context.averages.averageInvoice)}};
        reason.fact = {FactKind::Item, item.id.value, item.issuedOn};
        break;
    case ReasonCode::LatePayer: reason.arguments = {{"share_bp", std::to_string(m_facts.lateShareBp())}}; break;
    default:
        reason.arguments = {{"name", rule.rule->name.empty() ? rule.rule->code : rule.rule->name}};
        reason.fact = {FactKind::Item, item.id.value, item.issuedOn};
    }
    return reason;
}

std::vector<Reason> PreventiveRules::reasonsFor(const Item& item) const
{
    std::vector<Reason> reasons;
    if (isDirectDebit(item)) return reasons;
    for (const CompiledRule& rule : m_policy->rules) {
        if (rule.matcher.matches(item, m_facts)) reasons.push_back(reasonOf(rule, item));
    }
    for (const Campaign* campaign : campaignsOver(item)) {
        if (!campaign->isOpen(m_context.today)) continue;
        reasons.push_back(campaignDue(*campaign, campaignPoints));
        break;
    }
    return reasons;
}

std::optional<std::pair<const Campaign*, std::string>> PreventiveRules::leftOut(const Item& item) const
{
    for (const CompiledCampaign& compiled : m_policy->campaigns) {
        if (!compiled.campaign->isOpen(m_context.today) || !compiled.isAbout(item, m_facts)) continue;
        if (auto by = compiled.leavesOut(m_facts)) return std::pair{compiled.campaign, std::move(*by)};
    }
    return std::nullopt;
}

bool isInWindow(const Item& item, const DunningContext& context)
{
    return context.today < item.dueOn && context.today >= item.dueOn.plusDays(-context.plan.preventiveOpensDays);
}

bool isPending(const ItemView& view, const DunningContext& context)
{
    if (!view.isSelected || !view.preventive || view.isClaimed() || !view.preventive->contains(context.today))
        return false;
    const Attempt* last = view.contacts.lastAttempt;
    return !wasReached(view) || (last != nullptr && last->outcome == Outcome::Duplicate);
}

NextAction preventiveAction(const ItemView& view, const AccountView& account)
{
    const DunningContext& context = account.context;
    const NextAction afterDue = firstStepOf(view, account);
    if (!view.preventive || context.today >= view.item->dueOn) return afterDue;
    const PreventiveWindow& window = *view.preventive;
    const std::optional<NextAction> followUp =
        view.contacts.lastActionOn >= window.doneFrom ? followUpOf(view.contacts, context) : std::nullopt;
    if (wasReached(view)) return followUp && followUp->why == ReasonCode::DuplicateFollowUp ? *followUp : afterDue;
    if (followUp) return *followUp;
    NextAction call{context.businessDays.following(window.from), ReasonCode::DueSoon};
    if (account.lastActionOn) {
        call.on =
            later(call.on, context.businessDays.advance(*account.lastActionOn, context.plan.minimumIntervalOpenDays));
    }
    return call.on < view.item->dueOn ? call : afterDue;
}

std::optional<Reason> leftOutReason(const AccountView& view, const PreventiveRules& rules)
{
    if (view.context.policy->campaigns.empty()) return std::nullopt;
    for (const ItemView& item : view.items) {
        if (item.isOverdue) continue;
        const auto leftOut = rules.leftOut(*item.item);
        if (!leftOut) continue;
        const Campaign& campaign = *leftOut->first;
        return Reason{ReasonCode::CampaignLeftOut,
                      0,
                      {{"name", nameOf(campaign)}, {"sector", leftOut->second}},
                      {FactKind::Campaign, 0, campaign.opensOn}};
    }
    return std::nullopt;
}

std::optional<Reason> campaignWatch(const AccountView& view)
{
    if (view.context.policy->campaigns.empty()) return std::nullopt;
    const Date today = view.context.today;
    const TargetFacts facts(view);
    const auto policy = compiledPolicy(view.context);
    for (const CompiledCampaign& compiled : policy->campaigns) {
        if (!compiled.campaign->isOpen(today) || compiled.leavesOut(facts)) continue;
        const bool isConcerned = std::ranges::any_of(view.items, [&](const ItemView& item) {
            return item.isOverdue && item.callable.isPositive() && compiled.isAbout(*item.item, facts);
        });
        if (!isConcerned || hasPaidSince(view.account, compiled.campaign->opensOn, today)) continue;
        return campaignDue(*compiled.campaign, campaignWatchPoints);
    }
    return std::nullopt;
}

} // namespace encours

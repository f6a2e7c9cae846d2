// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/rules/call_parts.h"

#include "dunning/plans/plan_steps.h"
#include "dunning/reason_arguments.h"
#include "dunning/rules/next_action.h"
#include "dunning/targets/preventive.h"

#include <algorithm>
#include <string>

namespace encours {

namespace {

constexpr int factorClockDays = 7;

/// The plan brought it here, or a call of the plan that nobody has answered clearly yet.
bool isByPlan(ReasonCode why)
{
    switch (why) {
    case ReasonCode::FirstContact:
    case ReasonCode::PlanStepDue:
    case ReasonCode::StepToWrite:
    case ReasonCode::TenDayRule:
    case ReasonCode::ScheduledFor:
    case ReasonCode::NoAnswerRetry:
    case ReasonCode::MessageFollowUp:
    case ReasonCode::EvasiveFollowUp:
    case ReasonCode::ContactToFind:
    case ReasonCode::LitigationOpen:
    case ReasonCode::DueSoon: return true;
    default: return false;
    }
}

bool cannotWait(ReasonCode why)
{
    switch (why) {
    case ReasonCode::BrokenPromise:
    case ReasonCode::PartlyKeptPromise:
    case ReasonCode::PlanBroken:
    case ReasonCode::CallBackDue:
    case ReasonCode::UnpaidInstrument:
    case ReasonCode::LitigationOpen: return true;
    default: return false;
    }
}

bool isAskedFor(const ItemView& item, const DunningContext& context, Phase phase)
{
    if (!item.callable.isPositive()) return false;
    return phase == Phase::Preventive ? isPending(item, context) : item.isClaimed();
}

const std::string& firstKnown(const std::string& first, const std::string& second)
{
    return first.empty() ? second : first;
}

bool wasHeardOf(const Dispute& dispute, const AccountView& account)
{
    if (!account.lastReachedOn || *dispute.resolvedOn > *account.lastReachedOn) return false;
    // Resolved on the day of the very call in which it was raised.
    const bool isOfThatCall = dispute.attempt.isStored() && account.lastReached->id == dispute.attempt;
    return *dispute.resolvedOn < *account.lastReachedOn || !isOfThatCall;
}

} // namespace

std::optional<PlanStep> stepOfCall(const std::vector<const ItemView*>& dueToday, const AccountView& account)
{
    const PlanStep* furthest = nullptr;
    for (const ItemView* item : dueToday) {
        if (!isByPlan(item->next->why)) continue;
        const PlanStep* const step = stepToDo(*item, account);
        if (step != nullptr && (furthest == nullptr || furthest < step)) furthest = step;
    }
    if (furthest == nullptr) return std::nullopt;
    return *furthest;
}

CallPartner partnerOf(const AccountView& account, Phase phase)
{
    const Customer& customer = account.account.customer;
    const ItemView* largest = nullptr;
    if (!account.account.circuit.empty()) {
        for (const ItemView& item : account.items) {
            if (!item.circuit.isHeld && item.circuit.holder() != CircuitHolder::Buyer) continue;
            if (!isAskedFor(item, account.context, phase)) continue;
            if (largest == nullptr || largest->callable < item.callable) largest = &item;
        }
    }
    const std::string& usualPhone = customer.field(CustomerField::Phone);
    if (largest == nullptr || largest->circuit.holder() != CircuitHolder::Buyer)
        return {CircuitHolder::AccountsPayable, customer.field(CustomerField::ContactName), usualPhone};
    return {CircuitHolder::Buyer, customer.field(CustomerField::BuyerName),
            firstKnown(customer.field(CustomerField::BuyerPhone), usualPhone)};
}

std::vector<Reason> resolvedSinceContact(const AccountView& account)
{
    std::vector<Reason> reasons;
    for (const Dispute& dispute : account.account.disputes) {
        if (!dispute.resolvedOn || *dispute.resolvedOn > account.context.today) continue;
        if (wasHeardOf(dispute, account)) continue;
        reasons.push_back({ReasonCode::DisputeResolved,
                           0,
                           {{"on", dayText(*dispute.resolvedOn)},
                            {"resolution", std::string{disputeResolutionCode(dispute.resolution)}}},
                           {FactKind::Dispute, dispute.id.value, dispute.resolvedOn}});
    }
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason& left, const Reason& right) { return left.fact.on < right.fact.on; });
    return reasons;
}

bool isMandatory(const std::vector<const ItemView*>& dueToday, const AccountView& account)
{
    const Date today = account.context.today;
    for (const ItemView* item : dueToday) {
        if (cannotWait(item->next->why)) return true;
        if (item->isClaimed() && longestWaitOf(*item, account) <= today) return true;
    }
    return std::any_of(account.items.begin(), account.items.end(), [today](const ItemView& item) {
        return item.definancedOn && item.callable.isPositive() && *item.definancedOn - today <= factorClockDays;
    });
}

} // namespace encours

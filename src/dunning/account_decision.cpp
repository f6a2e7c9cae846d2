// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/account_decision.h"

#include "dunning/priority/call_order.h"
#include "dunning/priority/priority.h"
#include "dunning/rules/call_parts.h"
#include "dunning/rules/escalation.h"
#include "dunning/rules/item_states.h"
#include "dunning/rules/legal_tasks.h"
#include "dunning/rules/litigation_tasks.h"
#include "dunning/rules/next_action.h"
#include "dunning/rules/tasks.h"
#include "dunning/rules/why_not.h"
#include "dunning/rules/workable.h"
#include "dunning/targets/preventive.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace encours {

namespace {

/// What credit covers waits for the allocation when that is all there is to do, else for the account's next call, or for
/// the end of what suspends the rest of the item.
NextAction coveredAction(const ItemView& item, std::optional<Date> nextCall, const DunningContext& context)
{
    const NextAction covered{nextCall.value_or(context.today), ReasonCode::CreditCoversAll};
    const std::optional<NextAction> suspended = suspensionEndOf(item, context);
    const bool endsSooner = suspended && suspended->on > context.today && suspended->on < covered.on;
    return endsSooner ? *suspended : covered;
}

void setNextActionsOfCovered(AccountView& view)
{
    std::optional<Date> nextCall;
    for (const ItemView& item : view.items) {
        if (item.isClaimed() && item.callable.isPositive())
            nextCall = nextCall ? earlier(*nextCall, item.next->on) : item.next->on;
    }
    for (ItemView& item : view.items) {
        const bool isCovered = item.isClaimed() && item.assumedCredit.isPositive() && !item.callable.isPositive();
        if (isCovered) item.next = coveredAction(item, nextCall, view.context);
    }
}

std::vector<CallItem> callItemsOf(const AccountView& view)
{
    std::vector<CallItem> items;
    items.reserve(view.items.size());
    for (const ItemView& item : view.items) items.push_back(callItemOf(item, view.context.today));
    return items;
}

void addLitigation(Call& call, const AccountView& view, const Escalation& escalation)
{
    if (call.phase == Phase::Litigation) {
        call.litigation = LitigationState::Decided;
    } else if (litigationTask(view, escalation)) {
        call.litigation = LitigationState::Proposed;
        call.litigationReasons = escalation.reasons;
    }
}

/// The call of today, when the account's day has come. Credit that covers everything keeps it off the list.
std::optional<Call> callOf(const AccountView& view, const PreventiveRules& rules, const Escalation& escalation)
{
    const DunningContext& context = view.context;
    if (isCoveredByCredit(view)) return std::nullopt;
    PriorityInputs inputs{phaseOf(view), {}, {}, escalation, &rules};
    Date on = context.today;
    for (const ItemView& item : view.items) {
        if (!isWorkable(item, context) || item.next->on > context.today) continue;
        inputs.dueToday.push_back(&item);
        on = earlier(on, item.next->on);
    }
    if (inputs.dueToday.empty()) return std::nullopt;
    inputs.callable = callableOf(view, inputs.phase);
    Call call;
    call.customer = view.account.customer.id;
    call.customerCode = view.account.customer.code;
    call.phase = inputs.phase;
    call.callable = call.leavesListAt = inputs.callable;
    call.reasons = priorityOf(view, inputs);
    call.points = std::accumulate(call.reasons.begin(), call.reasons.end(), 0,
                                  [](int sum, const Reason& reason) { return sum + reason.points; });
    call.nextActionOn = on;
    addLitigation(call, view, escalation);
    call.step = stepOfCall(inputs.dueToday, view);
    call.plan = context.plan.code;
    call.partner = partnerOf(view, inputs.phase);
    call.toSay = resolvedSinceContact(view);
    call.isMandatory = isMandatory(inputs.dueToday, view);
    call.slipping = slippingOf(view);
    call.items = callItemsOf(view);
    return call;
}

std::vector<Task> tasksOf(const AccountView& view, const Escalation& escalation, const std::optional<Call>& call)
{
    std::vector<Task> tasks;
    if (isCoveredByCredit(view)) tasks.push_back(allocateTask(view));
    const auto add = [&](std::optional<Task> task) {
        if (task) tasks.push_back(std::move(*task));
    };
    add(litigationTask(view, escalation));
    addDisputeTasks(view, tasks);
    add(paymentPlanTask(view));
    if (call) add(writeTask(view, *call));
    // A letter needs no telephone.
    add(contactTask(view, call && !(call->step && call->step->isWritten())));
    addLitigationTasks(view, tasks);
    addLegalTasks(view, tasks);
    return tasks;
}

void addWhyNot(AccountDecision& decision, const AccountView& view, const PreventiveRules& rules)
{
    decision.whyNot = whyNotOf(view, rules, decision.nextActionOn);
    decision.since = sinceOf(decision.whyNot, view.context.today);
}

} // namespace

void setNextActions(AccountView& view, const PreventiveRules& rules)
{
    // What the customer has scheduled for payment needs no preventive call.
    for (ItemView& item : view.items) {
        rules.select(item);
        if (!item.isScheduled(view.context.today)) continue;
        item.isSelected = false;
        item.preventive.reset();
    }
    for (ItemView& item : view.items) item.next = nextActionOf(item, view);
    if (view.state.ageing.unallocated.isNegative()) setNextActionsOfCovered(view);
}

AccountDecision decideAccount(const Account& account, AccountState state, const DunningContext& context,
                              DecisionDetail detail)
{
    AccountView view = viewOf(account, std::move(state), context);
    const bool isWhole = detail == DecisionDetail::Everything;
    AccountDecision decision;
    decision.plan = context.plan.code;
    decision.unallocated = view.state.ageing.unallocated;
    decision.callable = Money(0, view.state.balance.currency());
    if (view.items.empty()) {
        if (isWhole) decision.whyNot.push_back(nothingOwed(account, context.today));
        decision.since = sinceOf(decision.whyNot, context.today);
        addLegalTasks(view, decision.tasks); // VAT is recovered on what was written off
        return decision;
    }
    const PreventiveRules rules(view);
    setNextActions(view, rules);
    const Escalation escalation = escalationOf(view);
    decision.fruitlessReminders = escalation.fruitlessReminders;
    decision.brokenPromises = escalation.brokenPromises;
    decision.callable = callableOf(view, phaseOf(view));
    decision.call = callOf(view, rules, escalation);
    decision.tasks = tasksOf(view, escalation, decision.call);
    decision.nextActionOn = decision.call ? decision.call->nextActionOn : nextActionOn(view);
    if (decision.call) decision.since = decision.call->nextActionOn;
    else if (isWhole) addWhyNot(decision, view, rules);
    if (isWhole) decision.items = callItemsOf(view);
    return decision;
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "dunning/escalation.h"
#include "dunning/item_states.h"
#include "dunning/legal_tasks.h"
#include "dunning/next_action.h"
#include "dunning/preventive.h"
#include "dunning/priority.h"
#include "dunning/reason_arguments.h"
#include "dunning/tasks.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace encours {

namespace {

/// Whether a copy of all items is wanted beside the call: makeLists has no use for it.
enum class Detail : std::uint8_t { CallsOnly, Everything };

/// An agreed day is kept even when a promise or a dispute suspends the whole item.
bool isAppointment(const ItemView& item)
{
    return item.next && (item.next->why == ReasonCode::CallBackDue || item.next->why == ReasonCode::LitigationOpen);
}

/// Something may be said to the customer about this item: money is claimed, or a day was agreed.
bool isWorkable(const ItemView& item, const DunningContext& context)
{
    if (item.isBlocked()) return false;
    if (isAppointment(item)) return item.callable.isPositive() || item.isSuspended();
    return item.callable.isPositive() && (item.isClaimed() || isPending(item, context));
}

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

void setNextActions(AccountView& view, const PreventiveRules& rules)
{
    for (ItemView& item : view.items) item.isSelected = !item.isOverdue && rules.selects(*item.item);
    for (ItemView& item : view.items) item.next = nextActionOf(item, view);
    if (view.state.ageing.unallocated.isNegative()) setNextActionsOfCovered(view);
}

Phase phaseOf(const AccountView& view)
{
    const auto has = [&](auto&& condition) { return std::any_of(view.items.begin(), view.items.end(), condition); };
    if (has([](const ItemView& item) { return item.dossier != nullptr; })) return Phase::Litigation;
    const auto isLate = [&](const ItemView& item) {
        return item.isOverdue && item.lateFrom <= view.context.today && isWorkable(item, view.context);
    };
    if (has(isLate)) return Phase::Prelitigation;
    return Phase::Preventive;
}

Money callableOf(const AccountView& view, Phase phase)
{
    return view.sum(&ItemView::callable, [&](const ItemView& item) {
        if (phase != Phase::Preventive) return item.isClaimed();
        const bool isAgreedForToday = isAppointment(item) && item.next->on <= view.context.today;
        return isPending(item, view.context) || isAgreedForToday;
    });
}

std::vector<CallItem> callItemsOf(const AccountView& view)
{
    std::vector<CallItem> items;
    items.reserve(view.items.size());
    for (const ItemView& item : view.items) items.push_back(callItemOf(item, view.context.today));
    return items;
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
    call.phase = inputs.phase;
    call.callable = inputs.callable;
    call.reasons = priorityOf(view, inputs);
    call.points = std::accumulate(call.reasons.begin(), call.reasons.end(), 0,
                                  [](int sum, const Reason& reason) { return sum + reason.points; });
    call.nextActionOn = on;
    call.leavesListAt = call.callable;
    if (call.phase == Phase::Litigation) call.litigation = LitigationState::Decided;
    else if (litigationTask(view, escalation)) call.litigation = LitigationState::Proposed;
    if (call.litigation == LitigationState::Proposed) call.litigationReasons = escalation.reasons;
    return call;
}

/// The next dated action: of the items that may be worked, else of any.
std::optional<Date> nextActionOn(const AccountView& view)
{
    std::optional<Date> workable;
    std::optional<Date> any;
    for (const ItemView& item : view.items) {
        if (isWorkable(item, view.context)) workable = workable ? earlier(*workable, item.next->on) : item.next->on;
        any = any ? earlier(*any, item.next->on) : item.next->on;
    }
    const bool isAhead = any && *any > view.context.today;
    return workable && !isAhead ? workable : any;
}

/// Why nobody may be called about anything of this account.
std::vector<Reason> whyBlocked(const AccountView& view)
{
    if (view.insolvency) return {{ReasonCode::Insolvent, 0, {{"on", dayText(view.insolvency->judgmentOn)}}}};
    const bool isWithFactor =
        std::any_of(view.items.begin(), view.items.end(), [](const ItemView& item) { return item.isBlocked(); });
    if (isWithFactor) return {{ReasonCode::FactorChases, 0, {{"name", view.context.rules.factor.name}}}};
    return {};
}

std::vector<Reason> whyNothingIsClaimed(const AccountView& view)
{
    std::vector<Reason> reasons = whyBlocked(view);
    std::optional<Date> promisedOn;
    std::optional<Date> securedUntil;
    bool isDisputed = false;
    for (const ItemView& item : view.items) {
        if (!item.isOverdue || !item.isSuspended() || item.isBlocked()) continue;
        if (item.securedUntil)
            securedUntil = securedUntil ? earlier(*securedUntil, *item.securedUntil) : *item.securedUntil;
        if (item.promisedOn) promisedOn = promisedOn ? earlier(*promisedOn, *item.promisedOn) : *item.promisedOn;
        isDisputed = isDisputed || item.disputed.isPositive();
    }
    if (promisedOn) reasons.push_back({ReasonCode::AllPromised, 0, {{"on", dayText(*promisedOn)}}});
    if (isDisputed) reasons.push_back({ReasonCode::AllDisputed, 0, {}});
    if (securedUntil) reasons.push_back({ReasonCode::AllSecured, 0, {{"on", dayText(*securedUntil)}}});
    return reasons;
}

std::vector<Reason> whyNoPreventiveCall(const AccountView& view, const PreventiveRules& rules)
{
    bool isSoon = false;
    bool isSelected = false;
    bool isDirectDebit = false;
    for (const ItemView& item : view.items) {
        if (item.isOverdue || !isInWindow(*item.item, view.context)) continue;
        isSoon = true;
        isSelected = isSelected || item.isSelected;
        isDirectDebit = isDirectDebit || rules.isDirectDebit(*item.item);
    }
    if (!isSoon) return {{ReasonCode::NothingDueSoon, 0, {}}};
    if (isSelected) return {};
    return {{isDirectDebit ? ReasonCode::DirectDebit : ReasonCode::NotSelected, 0, {}}};
}

std::vector<Reason> whyNotOf(const AccountView& view, const PreventiveRules& rules, std::optional<Date> on)
{
    if (isCoveredByCredit(view)) return allocateTask(view).reasons;
    const auto isOpenClaim = [](const ItemView& item) { return item.isClaimed() && item.callable.isPositive(); };
    std::vector<Reason> reasons;
    if (std::none_of(view.items.begin(), view.items.end(), isOpenClaim)) {
        reasons = whyNothingIsClaimed(view);
        if (reasons.empty()) reasons = whyNoPreventiveCall(view, rules);
    }
    if (on && *on > view.context.today) reasons.push_back({ReasonCode::NotBefore, 0, {{"on", dayText(*on)}}});
    return reasons;
}

std::vector<Task> tasksOf(const AccountView& view, const Escalation& escalation, bool isCalled)
{
    std::vector<Task> tasks;
    if (isCoveredByCredit(view)) tasks.push_back(allocateTask(view));
    const auto add = [&](std::optional<Task> task) {
        if (task) tasks.push_back(std::move(*task));
    };
    add(litigationTask(view, escalation));
    add(disputeTask(view));
    add(contactTask(view, isCalled));
    addLegalTasks(view, tasks);
    return tasks;
}

AccountDecision decideAccount(const Account& account, const DunningContext& context, Detail detail)
{
    AccountView view = viewOf(account, context);
    AccountDecision decision;
    decision.unallocated = view.state.ageing.unallocated;
    decision.callable = Money(0, view.state.balance.currency());
    if (view.items.empty()) {
        decision.whyNot.push_back({ReasonCode::NothingOwed, 0, {}});
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
    decision.tasks = tasksOf(view, escalation, decision.call.has_value());
    decision.nextActionOn = decision.call ? decision.call->nextActionOn : nextActionOn(view);
    if (!decision.call) decision.whyNot = whyNotOf(view, rules, decision.nextActionOn);
    if (decision.call) decision.call->items = callItemsOf(view);
    if (detail == Detail::Everything) decision.items = callItemsOf(view);
    return decision;
}

/// A customer in Alsace or Moselle may keep other holidays than the book does.
HolidayZone zoneOf(const Account& account, const DunningContext& context)
{
    const std::string& own = account.customer.field(CustomerField::HolidayZone);
    if (own.empty()) return context.businessDays.zone();
    return own == "alsace-moselle" ? HolidayZone::AlsaceMoselle : HolidayZone::France;
}

DunningContext inZone(const DunningContext& context, HolidayZone zone)
{
    DunningContext other = context;
    other.businessDays = BusinessCalendar(zone, DayCount::Ouvre);
    return other;
}

/// Litigation stands above prelitigation, and that above preventive.
int severityOf(Phase phase)
{
    return static_cast<int>(phase);
}

} // namespace

std::string_view itemStateCode(ItemState state)
{
    switch (state) {
    case ItemState::NotDue: return "not-due";
    case ItemState::Callable: return "callable";
    case ItemState::Promised: return "promised";
    case ItemState::Disputed: return "disputed";
    case ItemState::Secured: return "secured";
    case ItemState::Blocked: return "blocked";
    case ItemState::Settled: return "settled";
    }
    return {};
}

std::string_view litigationStateCode(LitigationState state)
{
    switch (state) {
    case LitigationState::None: return "none";
    case LitigationState::Proposed: return "proposed";
    case LitigationState::Decided: return "decided";
    }
    return {};
}

std::string_view taskKindCode(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Allocate: return "allocate";
    case TaskKind::PassToLitigation: return "pass-to-litigation";
    case TaskKind::ResolveDispute: return "resolve-dispute";
    case TaskKind::FindContact: return "find-contact";
    case TaskKind::DeclareClaim: return "declare-claim";
    case TaskKind::NotifyInsurer: return "notify-insurer";
    case TaskKind::FactorAlert: return "factor-alert";
    case TaskKind::LegalDeadline: return "legal-deadline";
    }
    return {};
}

DunningContext contextFor(const Portfolio& portfolio, const DunningPlan& plan, Date today, HolidayZone zone,
                          const BookRules& rules, const LegalValues& legal)
{
    return {plan,
            today,
            BusinessCalendar(zone, DayCount::Ouvre),
            BusinessCalendar(zone, DayCount::Target),
            averagesOf(portfolio, today),
            portfolio.currency(),
            rules,
            legal};
}

AccountDecision decide(const Account& account, const DunningContext& context)
{
    const HolidayZone zone = zoneOf(account, context);
    if (zone == context.businessDays.zone()) return decideAccount(account, context, Detail::Everything);
    return decideAccount(account, inZone(context, zone), Detail::Everything);
}

DayLists makeLists(const Portfolio& portfolio, const DunningContext& context)
{
    DayLists lists;
    lists.day = context.today;
    std::optional<DunningContext> elsewhere; // there are two zones; made when first needed
    portfolio.forEach([&](const Account& account) {
        const HolidayZone zone = zoneOf(account, context);
        const bool isElsewhere = zone != context.businessDays.zone();
        if (isElsewhere && !elsewhere) elsewhere = inZone(context, zone);
        AccountDecision decision = decideAccount(account, isElsewhere ? *elsewhere : context, Detail::CallsOnly);
        if (decision.call) lists.calls.push_back(std::move(*decision.call));
        std::move(decision.tasks.begin(), decision.tasks.end(), std::back_inserter(lists.tasks));
    });
    std::sort(lists.calls.begin(), lists.calls.end(), [&](const Call& left, const Call& right) {
        if (left.phase != right.phase) return severityOf(left.phase) > severityOf(right.phase);
        if (left.points != right.points) return left.points > right.points;
        if (left.callable != right.callable) return left.callable > right.callable;
        return portfolio.find(left.customer)->customer.code < portfolio.find(right.customer)->customer.code;
    });
    return lists;
}

} // namespace encours

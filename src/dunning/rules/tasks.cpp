// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/rules/tasks.h"

#include "dunning/plans/plan_steps.h"
#include "dunning/reason_arguments.h"

#include <algorithm>
#include <string>

namespace encours {

namespace {

Money overdueOutsideDossiers(const AccountView& view)
{
    return view.sum(&ItemView::callable,
                    [](const ItemView& item) { return item.isOverdue && item.dossier == nullptr; });
}

bool isClaimed(const ItemView& item)
{
    return item.isClaimed();
}

/// The last call about the account, inbound or outbound.
const Attempt* lastAttempt(const AccountView& view)
{
    const Attempt* last = nullptr;
    for (const Attempt& attempt : view.account.attempts) {
        if (attempt.on <= view.context.today && (last == nullptr || last->on <= attempt.on)) last = &attempt;
    }
    return last;
}

/// The credit that has waited longest for its allocation.
FactReference creditOf(const AccountView& view)
{
    if (view.state.credits.empty()) return {};
    const Item& oldest = *view.state.credits.front().item;
    return {FactKind::Item, oldest.id.value, oldest.bookedOn};
}

/// Who does a step when it is not the controller; a manager is not named in the book.
std::string actorOf(const PlanStep& step, const AccountView& view)
{
    return step.actor == StepActor::Salesperson ? view.account.customer.field(CustomerField::Salesperson) : "";
}

bool hasPaidAfter(const Account& account, Date day, Date today)
{
    auto item = std::upper_bound(account.items.begin(), account.items.end(), day,
                                 [](Date left, const Item& right) { return left < right.bookedOn; });
    return std::any_of(item, account.items.end(), [today](const Item& later) {
        return later.bookedOn <= today && later.kind == ItemKind::Payment;
    });
}

/// What is still open of the money in dispute.
Money openOf(const Dispute& dispute, const AccountView& view)
{
    Money open(0, view.state.balance.currency());
    for (const CoveredItem& covered : dispute.items) {
        if (const ItemView* item = view.find(covered.item)) open += smaller(covered.amount, item->open);
    }
    return open;
}

FactReference factOf(const Dispute& dispute)
{
    return {FactKind::Dispute, dispute.id.value, dispute.openedOn};
}

void addOverdueDispute(const Dispute& dispute, Money open, const AccountView& view, std::vector<Task>& tasks,
                       std::size_t first)
{
    const Date today = view.context.today;
    const Date deadline = dispute.deadlineAsOf(today);
    if (deadline > today) return;
    Reason reason{ReasonCode::DisputeOverdue,
                  0,
                  {{"on", dayText(deadline)}, {"days", std::to_string(today - deadline)}},
                  factOf(dispute)};
    const std::string& owner = dispute.ownerAsOf(today);
    const auto begin = tasks.begin() + static_cast<std::ptrdiff_t>(first);
    const auto same = std::find_if(begin, tasks.end(), [&](const Task& task) { return task.person == owner; });
    if (same == tasks.end()) {
        tasks.push_back(
            {TaskKind::ResolveDispute, view.account.customer.id, open, {std::move(reason)}, deadline, owner});
        return;
    }
    same->amount += open;
    same->dueOn = earlier(*same->dueOn, deadline);
    same->reasons.push_back(std::move(reason));
}

void addDisputeSteps(const Dispute& dispute, Money open, const AccountView& view, std::vector<Task>& tasks)
{
    const Date today = view.context.today;
    for (const DisputeStep* step : dispute.openTasks(today)) {
        const Date dueOn = step->dueOn.value_or(step->on);
        if (dueOn > today) continue;
        const std::string& person = step->person.empty() ? dispute.ownerAsOf(today) : step->person;
        Reason reason{ReasonCode::DisputeTaskDue,
                      0,
                      {{"on", dayText(dueOn)}, {"days", std::to_string(today - dueOn)}, {"person", person}},
                      factOf(dispute)};
        tasks.push_back({TaskKind::DisputeStep, view.account.customer.id, open, {std::move(reason)}, dueOn, person});
    }
}

} // namespace

bool isCoveredByCredit(const AccountView& view)
{
    if (!view.state.ageing.unallocated.isNegative()) return false;
    if (!view.state.balance.isPositive()) return true;
    return view.sum(&ItemView::unsuspended, isClaimed).isPositive() &&
           view.sum(&ItemView::callable, isClaimed).isZero();
}

Task allocateTask(const AccountView& view)
{
    const Money credit = -view.state.ageing.unallocated;
    return {TaskKind::Allocate,
            view.account.customer.id,
            credit,
            {{ReasonCode::CreditCoversAll, 0, {{"amount_cents", centsText(credit)}}, creditOf(view)}},
            std::nullopt,
            {}};
}

std::optional<Task> litigationTask(const AccountView& view, const Escalation& escalation)
{
    const Money amount = overdueOutsideDossiers(view);
    if (!escalation.isProposed() || !amount.isPositive()) return std::nullopt;
    return Task{TaskKind::PassToLitigation, view.account.customer.id, amount, escalation.reasons, std::nullopt, {}};
}

void addDisputeTasks(const AccountView& view, std::vector<Task>& tasks)
{
    const std::size_t first = tasks.size();
    for (const Dispute& dispute : view.account.disputes) {
        if (!dispute.isOpen(view.context.today)) continue;
        const Money open = openOf(dispute, view);
        if (open.isPositive()) addOverdueDispute(dispute, open, view, tasks, first);
    }
    for (const Dispute& dispute : view.account.disputes) {
        if (!dispute.isOpen(view.context.today)) continue;
        const Money open = openOf(dispute, view);
        if (open.isPositive()) addDisputeSteps(dispute, open, view, tasks);
    }
}

std::optional<Task> paymentPlanTask(const AccountView& view)
{
    const Date today = view.context.today;
    const Attempt* disclosed = nullptr; // the last of both by day: attempts stand in the order of their recording
    for (const Attempt& attempt : view.account.attempts) {
        if (attempt.outcome != Outcome::Plan && attempt.outcome != Outcome::Difficulty) continue;
        if (attempt.on <= today && (disclosed == nullptr || disclosed->on <= attempt.on)) disclosed = &attempt;
    }
    if (disclosed == nullptr || disclosed->outcome == Outcome::Plan || hasPaidAfter(view.account, disclosed->on, today))
        return std::nullopt;
    const Money amount = overdueOutsideDossiers(view);
    if (!amount.isPositive()) return std::nullopt;
    Reason reason{ReasonCode::DifficultyFollowUp,
                  0,
                  {{"on", dayText(disclosed->on)}},
                  {FactKind::Attempt, disclosed->id.value, disclosed->on}};
    return Task{TaskKind::PaymentPlan, view.account.customer.id, amount, {std::move(reason)}, disclosed->on, {}};
}

std::optional<Task> writeTask(const AccountView& view, const Call& call)
{
    if (!call.step || !call.step->isWritten()) return std::nullopt;
    const ItemView* oldest = nullptr;
    for (const ItemView& item : view.items) {
        const PlanStep* const step = item.next->on <= view.context.today ? stepToDo(item, view) : nullptr;
        if (step != nullptr && *step == *call.step && oldest == nullptr) oldest = &item;
    }
    Reason reason{ReasonCode::StepToWrite,
                  0,
                  {{"step", call.step->code},
                   {"days", std::to_string(oldest == nullptr ? 0 : daysLate(*oldest->item, view.context.today))},
                   {"channel", std::string{stepChannelCode(call.step->channel)}}},
                  {FactKind::Plan, 0, std::nullopt}};
    return Task{TaskKind::WriteStep, call.customer,     call.callable,
                {std::move(reason)}, call.nextActionOn, actorOf(*call.step, view)};
}

std::optional<Task> contactTask(const AccountView& view, bool isCalled)
{
    const Attempt* last = lastAttempt(view);
    const bool isWrong = last != nullptr && last->outcome == Outcome::WrongContact;
    const bool hasNoPhone = view.account.customer.field(CustomerField::Phone).empty();
    const Money amount = view.sum(&ItemView::callable, isClaimed);
    if (!(isWrong && amount.isPositive()) && !(isCalled && hasNoPhone)) return std::nullopt;
    Task task{TaskKind::FindContact, view.account.customer.id, amount, {}, std::nullopt, {}};
    if (isWrong) {
        task.reasons.push_back(
            {ReasonCode::ContactToFind, 0, {{"on", dayText(last->on)}}, {FactKind::Attempt, last->id.value, last->on}});
    }
    return task;
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/tasks.h"

#include "dunning/reason_arguments.h"

#include <algorithm>

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
            {{ReasonCode::CreditCoversAll, 0, {{"amount_cents", centsText(credit)}}}}};
}

std::optional<Task> litigationTask(const AccountView& view, const Escalation& escalation)
{
    const Money amount = overdueOutsideDossiers(view);
    if (!escalation.isProposed() || !amount.isPositive()) return std::nullopt;
    return Task{TaskKind::PassToLitigation, view.account.customer.id, amount, escalation.reasons};
}

std::optional<Task> disputeTask(const AccountView& view)
{
    const Date today = view.context.today;
    Task task{TaskKind::ResolveDispute, view.account.customer.id, Money(0, view.state.balance.currency()), {}};
    for (const Dispute& dispute : view.account.disputes) {
        if (!dispute.isOpen(today) || dispute.deadlineOn > today) continue;
        Money open(0, view.state.balance.currency());
        for (const CoveredItem& covered : dispute.items) {
            if (const ItemView* item = view.find(covered.item)) open += smaller(covered.amount, item->open);
        }
        if (!open.isPositive()) continue;
        task.amount += open;
        task.reasons.push_back(
            {ReasonCode::DisputeOverdue,
             0,
             {{"on", dayText(dispute.deadlineOn)}, {"days", std::to_string(today - dispute.deadlineOn)}}});
    }
    if (task.reasons.empty()) return std::nullopt;
    return task;
}

std::optional<Task> contactTask(const AccountView& view, bool isCalled)
{
    const Attempt* last = lastAttempt(view);
    const bool isWrong = last != nullptr && last->outcome == Outcome::WrongContact;
    const bool hasNoPhone = view.account.customer.field(CustomerField::Phone).empty();
    const Money amount = view.sum(&ItemView::callable, isClaimed);
    if (!(isWrong && amount.isPositive()) && !(isCalled && hasNoPhone)) return std::nullopt;
    Task task{TaskKind::FindContact, view.account.customer.id, amount, {}};
    if (isWrong) task.reasons.push_back({ReasonCode::ContactToFind, 0, {{"on", dayText(last->on)}}});
    return task;
}

} // namespace encours

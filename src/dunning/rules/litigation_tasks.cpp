// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/rules/litigation_tasks.h"

#include "dunning/reason_arguments.h"

#include <string>
#include <string_view>

namespace encours {

namespace {

/// The court was asked, by whatever way.
bool isCourtStep(AccountEventKind kind)
{
    switch (kind) {
    case AccountEventKind::CourtClaim:
    case AccountEventKind::InjunctionOrdered:
    case AccountEventKind::InjunctionServed:
    case AccountEventKind::InjunctionOpposed:
    case AccountEventKind::EnforcementAct: return true;
    default: return false;
    }
}

const AccountEvent* firstSince(const AccountView& view, Date day, bool (*isMeant)(AccountEventKind))
{
    for (const AccountEvent& event : view.account.events) {
        if (event.on >= day && event.on <= view.context.today && isMeant(event.kind)) return &event;
    }
    return nullptr;
}

Money openOf(const Dossier& dossier, const AccountView& view)
{
    return view.sum(&ItemView::open,
                    [&](const ItemView& item) { return item.dossier == &dossier && !item.isBlocked(); });
}

/// One task of each kind for an account: dossiers that wait for the same thing stand together, the earliest day counts.
void add(std::vector<Task>& tasks, Task task)
{
    for (Task& known : tasks) {
        if (known.kind != task.kind) continue;
        known.amount += task.amount;
        known.dueOn = known.dueOn && task.dueOn ? earlier(*known.dueOn, *task.dueOn) : known.dueOn;
        known.reasons.push_back(std::move(task.reasons.front()));
        return;
    }
    tasks.push_back(std::move(task));
}

Task taskOf(TaskKind kind, const AccountView& view, Money amount, Date dueOn, FactReference fact)
{
    Reason reason{ReasonCode::CourtStep, 0, {{"step", std::string{taskKindCode(kind)}}, {"on", dayText(dueOn)}}, fact};
    return {kind, view.account.customer.id, amount, {std::move(reason)}, dueOn, {}};
}

void addDossier(const Dossier& dossier, const AccountView& view, std::vector<Task>& tasks)
{
    const DunningContext& context = view.context;
    const Money open = openOf(dossier, view);
    if (!open.isPositive() || firstSince(view, dossier.decidedOn, isCourtStep) != nullptr) return;
    const auto isNotice = [](AccountEventKind kind) { return kind == AccountEventKind::FormalNotice; };
    const AccountEvent* const notice = firstSince(view, dossier.decidedOn, isNotice);
    if (notice == nullptr) {
        const FactReference fact{FactKind::Dossier, dossier.id.value, dossier.decidedOn};
        add(tasks, taskOf(TaskKind::FormalNotice, view, open, dossier.decidedOn, fact));
        return;
    }
    const int days = context.plan.litigationFirstStepDays + context.plan.courtRequestDays;
    const Date requestOn = context.businessDays.following(notice->on.plusDays(days));
    if (requestOn > context.today) return;
    add(tasks,
        taskOf(TaskKind::CourtRequest, view, open, requestOn, {FactKind::AccountEvent, notice->id.value, notice->on}));
}

} // namespace

void addLitigationTasks(const AccountView& view, std::vector<Task>& tasks)
{
    std::vector<Task> found;
    for (const Dossier& dossier : view.account.dossiers) {
        if (dossier.decidedOn <= view.context.today) addDossier(dossier, view, found);
    }
    for (Task& task : found) tasks.push_back(std::move(task));
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/rules/legal_tasks.h"

#include "dunning/reason_arguments.h"
#include "portfolio/risk/exposure.h"
#include "portfolio/risk/legal_claims.h"
#include "receivables/legal_clock.h"

#include <string>

namespace encours {

namespace {

Task taskOf(const AccountView& view, TaskKind kind, Money amount, Reason reason, Date dueOn)
{
    return {kind, view.account.customer.id, amount, {std::move(reason)}, dueOn, {}};
}

/// The event from which a deadline is counted.
FactReference openedBy(const LegalDeadline& deadline, const AccountView& view)
{
    FactReference fact{FactKind::AccountEvent, 0, deadline.since};
    for (const AccountEvent& event : view.account.events) {
        if (event.on == deadline.since) fact.id = event.id.value;
    }
    return fact;
}

Reason deadlineReason(const LegalDeadline& deadline, Date today, FactReference fact)
{
    const std::string days = std::to_string(deadline.on - today);
    switch (deadline.kind) {
    case LegalDeadlineKind::ClaimDeclaration:
        return {ReasonCode::ClaimToDeclare, 0, {{"on", dayText(deadline.on)}, {"days", days}}, fact};
    case LegalDeadlineKind::PublicationToWatch:
        return {ReasonCode::PublicationToWatch, 0, {{"on", dayText(deadline.since)}}, fact};
    default:
        return {
            ReasonCode::LegalDeadlineNear,
            0,
            {{"deadline", std::string{legalDeadlineCode(deadline.kind)}}, {"on", dayText(deadline.on)}, {"days", days}},
            fact};
    }
}

/// What opens a door for us is worth a word when it opens; what shuts one, some time before.
Date opensOn(const LegalDeadline& deadline, const DunningPlan& plan)
{
    const bool isWaitingTime =
        deadline.kind == LegalDeadlineKind::Opposition || deadline.kind == LegalDeadlineKind::Enforcement;
    return isWaitingTime ? deadline.on : deadline.on.plusDays(-plan.legalDeadlineAlertDays);
}

void addDeadlines(const AccountView& view, std::vector<Task>& tasks)
{
    const DunningContext& context = view.context;
    const auto deadlines = deadlinesOf(view.account.events, context.today, context.legal);
    if (!deadlines) return;
    for (const LegalDeadline& deadline : *deadlines) {
        const bool isClaim = deadline.kind == LegalDeadlineKind::ClaimDeclaration ||
                             deadline.kind == LegalDeadlineKind::PublicationToWatch ||
                             deadline.kind == LegalDeadlineKind::ForeclosureRelief;
        // Of an account that owes nothing any more only its VAT is left to be taken back.
        if (view.items.empty() && deadline.kind != LegalDeadlineKind::VatRecovery) continue;
        if (!isClaim && opensOn(deadline, context.plan) > context.today) continue;
        const Money amount = concernedBy(deadline.kind, view.account, view.state, context.rules.usualVat);
        if (isClaim && !amount.isPositive()) continue; // nothing was born before the judgment
        tasks.push_back(taskOf(view, isClaim ? TaskKind::DeclareClaim : TaskKind::LegalDeadline, amount,
                               deadlineReason(deadline, context.today, openedBy(deadline, view)), deadline.on));
    }
}

void addLimitation(const AccountView& view, std::vector<Task>& tasks)
{
    const DunningContext& context = view.context;
    const Customer& customer = view.account.customer;
    const OpenItem* const oldest = oldestInvoice(view.state);
    if (oldest == nullptr) return;
    const auto limit = limitationOf(oldest->item->issuedOn, oldest->item->deliveredOn, customer.debtorKind(),
                                    customer.sector(context.rules), view.account.events, context.today, context.legal);
    if (!limit || opensOn(*limit, context.plan) > context.today) return;
    const FactReference invoice{FactKind::Item, oldest->item->id.value, oldest->item->issuedOn};
    tasks.push_back(
        taskOf(view, TaskKind::LegalDeadline, oldest->open, deadlineReason(*limit, context.today, invoice), limit->on));
}

void addInsurer(const AccountView& view, std::vector<Task>& tasks)
{
    const DunningContext& context = view.context;
    if (!context.rules.insurance.exists() || view.items.empty()) return;
    const Exposure exposure = exposureOf(view.account, context.today, context.rules, context.currency);
    if (!exposure.declareBy || exposure.declareBy->plusDays(-context.rules.insurance.alertDays) > context.today) return;
    tasks.push_back(taskOf(view, TaskKind::NotifyInsurer, exposure.overdue,
                           {ReasonCode::InsurerToNotify,
                            0,
                            {{"on", dayText(*exposure.declareBy)},
                             {"days", std::to_string(*exposure.declareBy - context.today)},
                             {"number", exposure.declareNumber}}},
                           *exposure.declareBy));
}

void addFactor(const AccountView& view, std::vector<Task>& tasks)
{
    const DunningContext& context = view.context;
    const FactorContract& contract = context.rules.factor;
    if (view.account.factorEvents.empty() || !contract.exists()) return;
    const Money nothing(0, view.state.balance.currency());
    Task task{TaskKind::FactorAlert, view.account.customer.id, nothing, {}, std::nullopt, {}};
    for (const ItemView& item : view.items) {
        const FactorState state =
            factorStateOf(view.account.factorEvents, item.item->id, item.item->dueOn, context.today, contract);
        if (!state.isAlert(context.today, contract)) continue;
        task.amount += item.open;
        task.dueOn = task.dueOn ? earlier(*task.dueOn, state.definancedOn) : state.definancedOn;
        task.reasons.push_back({ReasonCode::FactorTakesBack,
                                0,
                                {{"on", dayText(state.definancedOn)},
                                 {"days", std::to_string(state.definancedOn - context.today)},
                                 {"number", item.item->number.str()},
                                 {"amount_cents", centsText(item.open)}},
                                {FactKind::FactorEvent, item.item->id.value, state.definancedOn}});
    }
    if (!task.reasons.empty()) tasks.push_back(std::move(task));
}

} // namespace

void addLegalTasks(const AccountView& view, std::vector<Task>& tasks)
{
    if (!view.account.events.empty()) addDeadlines(view, tasks);
    addLimitation(view, tasks);
    addInsurer(view, tasks);
    addFactor(view, tasks);
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "desk/board_parts.h"
#include "desk/disputes.h"
#include "desk/edit_book.h"
#include "desk/named_account.h"
#include "money/amount_text.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

Fault aboutPerson(FaultCode code, const std::string& person)
{
    return faultAbout(code, person, "person");
}

Fault emptyText(std::string_view field)
{
    return {FaultCode::TextInvalid, {{"field", std::string{field}}}, "empty"};
}

/// Errors: DisputeUnknown{value}.
Result<const Dispute*> openDispute(const Account& account, DisputeId id, Date today)
{
    for (const Dispute& dispute : account.disputes) {
        if (dispute.id == id && dispute.isOpen(today)) return &dispute;
    }
    return faultAbout(FaultCode::DisputeUnknown, std::to_string(id.value));
}

Result<Done> checkAhead(const std::optional<Date>& day, Date today)
{
    if (day && *day < today) {
        return Fault{FaultCode::DateInThePast, {{"value", formatDate(*day, Language::French)}}, "before today"};
    }
    return Done{};
}

/// The open task that is meant: by its text, or the one with the earliest deadline.
Result<std::string> taskDone(const Dispute& dispute, const std::string& text, Date today)
{
    const std::vector<const DisputeStep*> tasks = dispute.openTasks(today);
    if (text.empty() && !tasks.empty()) return tasks.front()->text;
    const std::string folded = foldForSearch(text);
    for (const DisputeStep* task : tasks) {
        if (foldForSearch(task->text) == folded) return task->text;
    }
    return faultAbout(FaultCode::DisputeTaskUnknown, text);
}

Result<Done> completeTask(DisputeStep& step, const Dispute& dispute, Date today)
{
    if (step.text.empty()) return emptyText("task");
    ENCOURS_TRY(checkAhead(step.dueOn, today));
    if (!step.dueOn) step.dueOn = later(today, dispute.deadlineAsOf(today));
    if (step.person.empty()) step.person = dispute.ownerAsOf(today);
    return step.person.empty() ? Result<Done>{FaultCode::PersonMissing} : Result<Done>{Done{}};
}

/// Checks what a step of this kind needs and fills in what it was not told.
Result<Done> complete(DisputeStep& step, const Dispute& dispute, const Customer& customer, const Desk& desk)
{
    const Date today = desk.today();
    switch (step.kind) {
    case DisputeStepKind::Note: return step.text.empty() ? Result<Done>{emptyText("note")} : Result<Done>{Done{}};
    case DisputeStepKind::TaskOpened: return completeTask(step, dispute, today);
    case DisputeStepKind::TaskDone: {
        ENCOURS_ASSIGN(step.text, taskDone(dispute, step.text, today));
        if (step.person.empty()) step.person = desk.actor();
        return Done{};
    }
    case DisputeStepKind::Owner:
        if (step.person.empty()) return FaultCode::PersonMissing;
        if (isCollectorOf(dispute, customer, step.person)) {
            return aboutPerson(FaultCode::DisputeOwnerIsCollector, step.person);
        }
        return Done{};
    case DisputeStepKind::Deadline:
        if (!step.dueOn) return Fault{FaultCode::RequestMalformed, {{"reason", "dispute-deadline"}}, "no day"};
        return checkAhead(step.dueOn, today);
    case DisputeStepKind::Qualified:
        if (isSamePerson(dispute.ownerAsOf(today), desk.actor())) {
            return aboutPerson(FaultCode::DisputeOwnerIsCollector, desk.actor());
        }
        return Done{};
    case DisputeStepKind::Resolver: break;
    }
    return Fault{FaultCode::RequestMalformed, {{"reason", "dispute-resolver"}}, "recorded with the resolution"};
}

Result<DisputeStep> stepOf(const Desk& desk, const DisputeStepRequest& request)
{
    ENCOURS_ASSIGN(const auto account, accountOf(desk, request.customer));
    ENCOURS_ASSIGN(const Dispute* const dispute, openDispute(*account, request.dispute, desk.today()));
    DisputeStep step;
    step.kind = request.kind;
    step.on = desk.today();
    step.dueOn = request.dueOn;
    step.category = request.category;
    ENCOURS_ASSIGN(step.text, cleanText("text", request.text));
    ENCOURS_ASSIGN(step.person, cleanText("person", request.person));
    ENCOURS_TRY(complete(step, *dispute, account->customer, desk));
    return step;
}

std::string canonicalText(const DisputeStepRequest& request)
{
    return fmt::format("{}|{}|{}|{}|{}|{}|{}", request.customer.value, request.dispute.value,
                       disputeStepCode(request.kind), request.text, request.person,
                       request.dueOn ? formatIsoDate(*request.dueOn) : "", disputeCategoryCode(request.category));
}

Money disputedOf(const Dispute& dispute, Currency currency)
{
    Money sum(0, currency);
    for (const CoveredItem& covered : dispute.items) sum += covered.amount;
    return sum;
}

/// What a credit note takes off; nothing for other ends of a dispute.
Result<std::optional<Money>> creditedBy(const DisputeVerdict& verdict, Money disputed)
{
    if (verdict.resolution != DisputeResolution::CreditNote) {
        if (!verdict.amount) return std::optional<Money>{};
        return Fault{FaultCode::RequestMalformed, {{"reason", "credit-amount"}}, "an amount without a credit note"};
    }
    const Money amount = verdict.amount.value_or(disputed);
    if (!amount.isPositive()) return FaultCode::AmountNotPositive;
    if (amount > disputed) return faultAbout(FaultCode::CoverTooLarge, formatPlainAmount(amount));
    return std::optional{amount};
}

Result<DisputeStep> resolverOf(const Desk& desk, const DisputeVerdict& verdict)
{
    ENCOURS_ASSIGN(const auto account, accountOf(desk, verdict.customer));
    ENCOURS_ASSIGN(const Dispute* const dispute, openDispute(*account, verdict.dispute, desk.today()));
    DisputeStep step;
    step.kind = DisputeStepKind::Resolver;
    step.on = desk.today();
    ENCOURS_ASSIGN(step.text, cleanText("note", verdict.note));
    ENCOURS_ASSIGN(step.person, cleanText("person", verdict.resolvedBy));
    if (step.person.empty()) step.person = dispute->ownerAsOf(step.on);
    if (step.person.empty()) step.person = desk.actor();
    if (isCollectorOf(*dispute, account->customer, step.person)) {
        return aboutPerson(FaultCode::ResolverIsCollector, step.person);
    }
    ENCOURS_ASSIGN(step.amount, creditedBy(verdict, disputedOf(*dispute, desk.settings().currency)));
    return step;
}

} // namespace

Result<Done> StepDispute::check(const DisputeStepRequest& request) const
{
    ENCOURS_TRY(stepOf(m_desk, request));
    return Done{};
}

Result<Done> StepDispute::execute(const DisputeStepRequest& request)
{
    const CommandHeader header = m_desk.header("dispute-step", request.key, canonicalText(request));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const DisputeStep step, stepOf(m_desk, request));
    if (request.isDryRun) return Done{};
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_TRY(writer.addDisputeStep(request.customer, request.dispute, step));
        return Done{};
    });
    return recorded ? m_desk.refresh(request.customer, *recorded) : Result<Done>{recorded.fault()};
}

Result<Done> ResolveDispute::check(const DisputeVerdict& verdict) const
{
    ENCOURS_TRY(resolverOf(m_desk, verdict));
    return Done{};
}

Result<Done> ResolveDispute::execute(const DisputeVerdict& verdict)
{
    const CommandHeader header =
        m_desk.header("dispute-resolved", verdict.key,
                      fmt::format("{}|{}|{}|{}|{}|{}", verdict.customer.value, verdict.dispute.value,
                                  disputeResolutionCode(verdict.resolution), verdict.resolvedBy,
                                  verdict.amount ? std::to_string(verdict.amount->minorUnits()) : "", verdict.note));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const DisputeStep resolver, resolverOf(m_desk, verdict));
    if (verdict.isDryRun) return Done{};
    const auto recorded = m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_TRY(writer.resolveDispute(verdict.customer, verdict.dispute, resolver.on, verdict.resolution));
        ENCOURS_TRY(writer.addDisputeStep(verdict.customer, verdict.dispute, resolver));
        return Done{};
    });
    return recorded ? m_desk.refresh(verdict.customer, *recorded) : Result<Done>{recorded.fault()};
}

} // namespace encours

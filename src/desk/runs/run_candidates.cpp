// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/runs/run_candidates.h"

#include "desk/letters/keep_letter.h"
#include "desk/named_account.h"
#include "desk/outbox/outbox.h"
#include "receivables/postal_line.h"
#include "store/store.h"

#include <algorithm>

namespace encours {

namespace {

constexpr int recentOpenDays = 3;
constexpr int recentDays = 14; ///< no holiday makes three open days longer
constexpr CustomerField addressFields[] = {CustomerField::Name,         CustomerField::ContactName,
                                           CustomerField::AddressLine1, CustomerField::AddressLine2,
                                           CustomerField::City,         CustomerField::Country};

bool isPending(MailState state)
{
    return state == MailState::Drafted || state == MailState::Approved || state == MailState::HandedOver ||
           state == MailState::Unknown;
}

std::string codeOf(LetterKind kind)
{
    return std::string{letterKindCode(kind)};
}

bool hasTask(const AccountDecision& decision, TaskKind kind)
{
    return std::ranges::any_of(decision.tasks, [kind](const Task& task) { return task.kind == kind; });
}

/// Why nobody is to be written to, from what keeps the account off the list.
RunRemark remarkOf(const std::vector<Reason>& whyNot)
{
    for (const Reason& reason : whyNot) {
        switch (reason.code) {
        case ReasonCode::Insolvent:
        case ReasonCode::FactorChases:
        case ReasonCode::Blocked: return RunRemark::Blocked;
        case ReasonCode::NothingOwed:
        case ReasonCode::CreditCoversAll:
        case ReasonCode::AllPromised:
        case ReasonCode::AllDisputed:
        case ReasonCode::AllSecured:
        case ReasonCode::ScheduledFor: return RunRemark::NothingToClaim;
        default: break;
        }
    }
    return RunRemark::NoWrittenStep;
}

void leaveOut(RunCandidate& candidate, RunRemark remark)
{
    candidate.isIn = false;
    candidate.findings.push_back({remark, {}, {}});
}

/// What is asked for: a step in writing, the formal notice after a decision, or any call where calls are wanted too.
bool chooseWording(RunCandidate& candidate, const Account& account, const AccountDecision& decision,
                   const RunQuestion& question)
{
    const bool isNoticeDue = hasTask(decision, TaskKind::FormalNotice) && !hasFormalNotice(account, question.on);
    if (decision.call && decision.call->step && decision.call->step->isWritten()) {
        const PlanStep& step = *decision.call->step;
        candidate.step = step.code;
        candidate.templateCode =
            step.templateCode.empty() ? templateOfStep(step, decision.call->phase) : step.templateCode;
        candidate.channel = step.channel == StepChannel::Email ? LetterChannel::Email : LetterChannel::Paper;
        return true;
    }
    if (isNoticeDue) {
        candidate.templateCode = codeOf(LetterKind::FormalNotice);
        return true;
    }
    if (!question.hasCalls || !decision.call) return false;
    if (decision.call->phase == Phase::Litigation && hasFormalNotice(account, question.on)) return false;
    if (decision.call->step) candidate.step = decision.call->step->code;
    candidate.templateCode = templateByCount(account, *decision.call, question.on);
    candidate.channel = question.channel.value_or(LetterChannel::Paper);
    return true;
}

bool asksFor(const std::vector<std::string>& templates, const std::string& code)
{
    const std::string kind = code.substr(0, code.find('.'));
    return templates.empty() ||
           std::ranges::any_of(templates, [&](const std::string& asked) { return asked == code || asked == kind; });
}

/// Whether the question asks for this letter; nothing: it does.
std::optional<RunRemark> refusalOf(const RunCandidate& candidate, const Account& account, const RunQuestion& question,
                                   bool wantedMail)
{
    const bool isPhase =
        question.phases.empty() || std::ranges::find(question.phases, candidate.phase) != question.phases.end();
    if (!isPhase || !asksFor(question.templates, candidate.templateCode)) return RunRemark::NotAsked;
    if (question.served && !question.served->serves(account.customer)) return RunRemark::NotAsked;
    if (question.channel && *question.channel != candidate.channel) {
        const bool lacksAddress = *question.channel == LetterChannel::Email && wantedMail;
        return lacksAddress ? RunRemark::NoMailAddress : RunRemark::NotAsked;
    }
    if (candidate.callable.minorUnits() < question.smallestMinor) return RunRemark::BelowSmallest;
    return std::nullopt;
}

Money receivedRecently(const Account& account, const DunningContext& context, Money nothing)
{
    Money received = nothing;
    for (const Item& item : account.items) {
        if (item.kind != ItemKind::Payment || item.bookedOn > context.today ||
            item.bookedOn < context.today.plusDays(-recentDays))
            continue;
        if (context.businessDays.openDaysBetween(item.bookedOn, context.today) <= recentOpenDays)
            received -= item.amount;
    }
    return received;
}

void lookAt(RunCandidate& candidate, const Account& account, const AccountDecision& decision,
            const DunningContext& context)
{
    const Money nothing = decision.callable - decision.callable;
    Money disputed = nothing;
    Money promised = nothing;
    for (const CallItem& item : decision.items) {
        disputed += item.disputed;
        promised += item.promised;
    }
    const auto note = [&](RunRemark remark, Money amount) {
        if (!amount.isZero()) candidate.findings.push_back({remark, amount, {}});
    };
    note(RunRemark::UnallocatedCredit, decision.unallocated);
    note(RunRemark::OpenDispute, disputed);
    note(RunRemark::RunningPromise, promised);
    note(RunRemark::PaidRecently, receivedRecently(account, context, nothing));
    const bool isCalled = std::ranges::any_of(account.attempts, [&](const Attempt& attempt) {
        return attempt.on == context.today && reachedCustomer(attempt.outcome);
    });
    if (isCalled) candidate.findings.push_back({RunRemark::CalledToday, {}, {}});
    const bool isLong = std::ranges::any_of(
        addressFields, [&](CustomerField field) { return beyondPostalLine(field, account.customer.field(field)) > 0; });
    if (isLong && candidate.channel == LetterChannel::Paper)
        candidate.findings.push_back({RunRemark::LongAddress, {}, {}});
}

/// The candidate as it stands on the account; nothing when nothing is late and nobody is called.
std::optional<RunCandidate> outlineOf(const Account& account, const AccountDecision& decision)
{
    RunCandidate candidate;
    candidate.customer = account.customer.id;
    candidate.customerCode = account.customer.code;
    candidate.customerName = account.customer.displayName();
    candidate.phase = Phase::Preventive;
    candidate.callable = decision.call ? decision.call->callable : decision.callable;
    for (const CallItem& item : decision.items) {
        if (item.daysLate > 0) candidate.phase = Phase::Prelitigation;
        if (item.callable.isPositive() && (item.daysLate > 0 || decision.call)) ++candidate.items;
        candidate.daysLate = std::max(candidate.daysLate, item.daysLate);
    }
    const bool inDossier = std::ranges::any_of(decision.items, &CallItem::inDossier);
    if (inDossier) candidate.phase = Phase::Litigation;
    if (decision.call) candidate.phase = decision.call->phase;
    if (!decision.call && candidate.daysLate <= 0) return std::nullopt;
    return candidate;
}

} // namespace

Result<WrittenLately> readWrittenLately(Desk& desk, Date on)
{
    WrittenLately lately;
    const auto note = [&](CustomerId customer, std::set<CustomerId>& customers) {
        const auto account = accountOf(desk, customer);
        if (account) customers.insert((*account)->customer.id);
    };
    ENCOURS_ASSIGN(const auto letters, desk.store().letters({{}, {}, on, on}));
    for (const WrittenLetter& letter : letters) {
        if (countsAsReminder(letter)) note(letter.customer, lately.today);
    }
    ENCOURS_ASSIGN(const auto messages, desk.store().messages());
    std::set<LetterId> waiting;
    for (const MailMessage& message : messages) {
        if (message.letter && isPending(message.state())) waiting.insert(*message.letter);
    }
    if (!waiting.empty()) {
        ENCOURS_ASSIGN(const auto all, desk.store().letters({}));
        for (const WrittenLetter& letter : all) {
            if (waiting.contains(letter.id) && countsAsReminder(letter)) note(letter.customer, lately.inOutbox);
        }
    }
    desk.portfolio()->forEach([&](const Account& account) {
        const auto isToday = [on](const Reminder& reminder) { return reminder.sentOn == on; };
        if (std::ranges::any_of(account.reminders, isToday)) lately.today.insert(account.customer.id);
    });
    return lately;
}

std::optional<RunCandidate> candidateOf(const Account& account, const AccountDecision& decision,
                                        const DunningContext& context, const RunQuestion& question,
                                        const WrittenLately& lately)
{
    auto candidate = outlineOf(account, decision);
    if (!candidate) return candidate;
    const bool hasWording = chooseWording(*candidate, account, decision, question);
    const bool wantedMail = candidate->channel == LetterChannel::Email;
    if (wantedMail && mailAddressOf(account).empty()) candidate->channel = LetterChannel::Paper;
    if (lately.today.contains(account.customer.id)) {
        leaveOut(*candidate, RunRemark::WrittenToday);
    } else if (lately.inOutbox.contains(account.customer.id)) {
        leaveOut(*candidate, RunRemark::InOutbox);
    } else if (!hasWording) {
        leaveOut(*candidate, decision.call ? RunRemark::NoWrittenStep : remarkOf(decision.whyNot));
    } else if (const auto refusal = refusalOf(*candidate, account, question, wantedMail)) {
        leaveOut(*candidate, *refusal);
    } else if (!kindOfTemplate(candidate->templateCode)) {
        candidate->isIn = false;
        candidate->findings.push_back(
            {RunRemark::NotComposable, {}, faultAbout(FaultCode::TemplateUnknown, candidate->templateCode)});
    } else {
        lookAt(*candidate, account, decision, context);
    }
    return candidate;
}

std::string templateOfStep(const PlanStep& step, Phase phase)
{
    if (phase == Phase::Preventive) return codeOf(LetterKind::Preventive);
    if (phase == Phase::Litigation) return codeOf(LetterKind::FormalNotice);
    switch (step.tone) {
    case StepTone::Courteous: return codeOf(LetterKind::Reminder1);
    case StepTone::Neutral: return codeOf(LetterKind::Reminder2);
    case StepTone::Firm:
    case StepTone::Final: break;
    }
    return codeOf(LetterKind::Reminder3);
}

std::string templateByCount(const Account& account, const Call& call, Date on)
{
    if (call.phase == Phase::Preventive) return codeOf(LetterKind::Preventive);
    if (call.phase == Phase::Litigation) return codeOf(LetterKind::FormalNotice);
    const auto oldest = std::ranges::find_if(
        call.items, [](const CallItem& item) { return item.daysLate > 0 && item.callable.isPositive(); });
    if (oldest == call.items.end()) return codeOf(LetterKind::Reminder1);
    const auto count = std::ranges::count_if(account.reminders, [&](const Reminder& reminder) {
        return reminder.sentOn > oldest->dueOn && reminder.sentOn <= on;
    });
    if (count == 0) return codeOf(LetterKind::Reminder1);
    return codeOf(count == 1 ? LetterKind::Reminder2 : LetterKind::Reminder3);
}

bool hasFormalNotice(const Account& account, Date on)
{
    if (account.dossiers.empty()) return false;
    const Date decidedOn = account.dossiers.back().decidedOn;
    const auto counts = [&](Date day) { return day >= decidedOn && day <= on; };
    return std::ranges::any_of(account.events,
                               [&](const AccountEvent& event) {
                                   return event.kind == AccountEventKind::FormalNotice && counts(event.on);
                               }) ||
           std::ranges::any_of(account.reminders, [&](const Reminder& reminder) {
               return kindOfTemplate(reminder.templateCode) == LetterKind::FormalNotice && counts(reminder.sentOn);
           });
}

} // namespace encours

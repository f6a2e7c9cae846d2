// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/brief/call_script.h"

#include "base/contract.h"
#include "dunning/brief/call_situation.h"
#include "dunning/brief/objections.h"
#include "dunning/reason_arguments.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, scriptPartCount> partCodes{"opening",  "told-first",  "purpose",
                                                                  "question", "consequence", "close"};

using Arguments = std::vector<std::pair<std::string, std::string>>;

/// What every line of a script may name.
struct Subject {
    const AccountDecision& decision;
    const CallFacts& facts;
    Situation situation;
    StepTone tone = StepTone::Neutral;
    const CallItem* item = nullptr; ///< the invoice spoken of first
    const CallPerson* person = nullptr;
    Arguments arguments{};
};

bool isClaimed(const CallItem& item)
{
    return item.callable.isPositive();
}

/// Overdue ones, oldest first; before the due date, the next to fall due.
const CallItem* spokenOf(const AccountDecision& decision, CallSituation situation)
{
    const std::vector<CallItem>& items = decision.call ? decision.call->items : decision.items;
    const bool isPreventive = situation == CallSituation::Preventive;
    for (const CallItem& item : items) {
        if (isClaimed(item) && isPreventive != (item.daysLate > 0)) return &item;
    }
    const auto any = std::ranges::find_if(items, isClaimed);
    return any == items.end() ? nullptr : &*any;
}

int countOf(const AccountDecision& decision)
{
    const auto isLate = [](const CallItem& item) { return isClaimed(item) && item.daysLate > 0; };
    const auto late = std::ranges::count_if(decision.items, isLate);
    return static_cast<int>(late > 0 ? late : std::ranges::count_if(decision.items, isClaimed));
}

Arguments argumentsOf(const Subject& subject, std::string_view company)
{
    const Money amount = subject.decision.call ? subject.decision.call->callable : subject.decision.callable;
    Arguments arguments{{"company", std::string{company}},
                        {"amount_cents", centsText(amount)},
                        {"count", std::to_string(countOf(subject.decision))},
                        {"interest_cents", centsText(subject.facts.charges.interest)},
                        {"indemnity_cents", centsText(subject.facts.charges.indemnity)},
                        {"missed", std::to_string(subject.facts.promisesMissed())}};
    if (subject.person != nullptr) arguments.emplace_back("person", subject.person->name);
    if (subject.situation.on) arguments.emplace_back("on", dayText(*subject.situation.on));
    if (subject.facts.formalNoticeOn) arguments.emplace_back("notice_on", dayText(*subject.facts.formalNoticeOn));
    if (subject.item != nullptr) {
        arguments.emplace_back("number", subject.item->number);
        arguments.emplace_back("item_cents", centsText(subject.item->open));
        arguments.emplace_back("due_on", dayText(subject.item->dueOn));
        arguments.emplace_back("days", std::to_string(std::max(0, subject.item->daysLate)));
    }
    const auto missed = std::ranges::find_if(subject.facts.promises, &KnownPromise::isMissed);
    if (missed != subject.facts.promises.end()) {
        arguments.emplace_back("promise_cents", centsText(missed->amount));
        arguments.emplace_back("received_cents", centsText(missed->received));
        arguments.emplace_back("promised_on", dayText(missed->promisedOn));
    }
    return arguments;
}

bool isBuyerAsked(const Subject& subject)
{
    return subject.decision.call && subject.decision.call->partner.role == CircuitHolder::Buyer;
}

std::string openingOf(const Subject& subject)
{
    if (subject.situation.kind == CallSituation::Inbound) return "opening-inbound";
    if (subject.person != nullptr && !subject.person->name.empty()) return "opening";
    return isBuyerAsked(subject) ? "opening-buyer" : "opening-accounts";
}

std::string purposeOf(const Subject& subject)
{
    if (subject.situation.kind == CallSituation::Inbound) {
        return subject.decision.callable.isPositive() ? "purpose-inbound" : "purpose-inbound-clear";
    }
    const bool isNotified = subject.facts.formalNoticeOn.has_value();
    if (subject.situation.kind == CallSituation::Litigation && isNotified) return "purpose-litigation-notified";
    const auto missed = std::ranges::find_if(subject.facts.promises, &KnownPromise::isMissed);
    const bool isInPart = missed != subject.facts.promises.end() && missed->received.isPositive();
    if (subject.situation.kind == CallSituation::BrokenPromise && isInPart) return "purpose-promise-in-part";
    std::string code = "purpose-";
    code += callSituationCode(subject.situation.kind);
    return code;
}

std::vector<std::string> questionsOf(const Subject& subject)
{
    switch (subject.situation.kind) {
    case CallSituation::Inbound: return {"question-inbound"};
    case CallSituation::Preventive: return {"question-received", "question-correct", "question-on-time"};
    case CallSituation::BrokenPromise: return {"question-what-happened", "question-firm-date"};
    case CallSituation::PaymentNotSeen: return {"question-reference"};
    case CallSituation::AfterDuplicate: return {"question-duplicate-seen", "question-date"};
    case CallSituation::Difficulty: return {"question-plan"};
    case CallSituation::UnpaidInstrument: return {"question-what-happened", "question-replacement"};
    case CallSituation::LastCall:
    case CallSituation::Litigation: return {"question-today"};
    default: break;
    }
    if (isBuyerAsked(subject)) return {"question-validated", "question-passed-on"};
    return {subject.tone >= StepTone::Firm ? "question-firm-date" : "question-date"};
}

std::vector<std::string> consequencesOf(const Subject& subject)
{
    std::vector<std::string> codes;
    const CallSituation kind = subject.situation.kind;
    if (subject.tone < StepTone::Firm || kind == CallSituation::Difficulty) return codes;
    if (subject.facts.promisesMissed() >= 2) codes.emplace_back("consequence-promises");
    const bool isOwed = subject.facts.charges.interest.isPositive() || subject.facts.charges.indemnity.isPositive();
    if (isOwed) codes.emplace_back("consequence-charges");
    const bool isNotified = subject.facts.formalNoticeOn.has_value();
    if (kind == CallSituation::Litigation)
        codes.emplace_back(isNotified ? "consequence-proceedings" : "consequence-notice");
    else if (subject.tone == StepTone::Final) codes.emplace_back("consequence-litigation");
    return codes;
}

std::string closeOf(const Subject& subject)
{
    switch (subject.situation.kind) {
    case CallSituation::Inbound: return "close-inbound";
    case CallSituation::Preventive: return "close-preventive";
    case CallSituation::LastCall:
    case CallSituation::Litigation: return "close-final";
    default: return "close";
    }
}

/// What was resolved since the customer was last spoken to, with the invoices of the dispute.
void addToldFirst(const Subject& subject, std::vector<ScriptLine>& lines)
{
    if (!subject.decision.call) return;
    for (const Reason& reason : subject.decision.call->toSay) {
        const auto known = std::ranges::find_if(subject.facts.disputes, [&](const KnownDispute& dispute) {
            return dispute.dispute.value == reason.fact.id;
        });
        Arguments arguments = reason.arguments;
        if (known != subject.facts.disputes.end()) arguments.emplace_back("number", known->numbers);
        lines.push_back({ScriptPart::ToldFirst, "told-dispute-resolved", std::move(arguments)});
    }
}

} // namespace

std::string_view scriptPartCode(ScriptPart part)
{
    const auto index = static_cast<std::size_t>(part);
    expect(index < partCodes.size(), "unknown part of a script");
    return partCodes[index];
}

CallScript callScriptOf(const Account& account, const AccountDecision& decision, const CallFacts& facts,
                        std::string_view company)
{
    Subject subject{decision, facts, situationOf(decision)};
    subject.tone = toneOf(subject.situation.kind, decision);
    subject.item = spokenOf(decision, subject.situation.kind);
    const auto asked = std::ranges::find(facts.persons, true, &CallPerson::isAskedFor);
    if (asked != facts.persons.end()) subject.person = &*asked;
    subject.arguments = argumentsOf(subject, company);
    CallScript script;
    script.situation = subject.situation.kind;
    script.tone = subject.tone;
    const auto add = [&](ScriptPart part, std::string code) {
        script.lines.push_back({part, std::move(code), subject.arguments});
    };
    add(ScriptPart::Opening, openingOf(subject));
    addToldFirst(subject, script.lines);
    add(ScriptPart::Purpose, purposeOf(subject));
    for (std::string& code : questionsOf(subject)) add(ScriptPart::Question, std::move(code));
    for (std::string& code : consequencesOf(subject)) add(ScriptPart::Consequence, std::move(code));
    add(ScriptPart::Close, closeOf(subject));
    script.objections = objectionsFor(account, decision, facts);
    return script;
}

std::vector<std::string> allScriptKeys()
{
    std::vector<std::string> keys;
    for (const char* code : {"opening",
                             "opening-inbound",
                             "opening-accounts",
                             "opening-buyer",
                             "told-dispute-resolved",
                             "purpose-inbound",
                             "purpose-inbound-clear",
                             "question-inbound",
                             "question-received",
                             "question-correct",
                             "question-on-time",
                             "question-what-happened",
                             "question-firm-date",
                             "question-reference",
                             "question-duplicate-seen",
                             "question-date",
                             "question-plan",
                             "question-replacement",
                             "question-today",
                             "question-validated",
                             "question-passed-on",
                             "consequence-promises",
                             "consequence-charges",
                             "consequence-proceedings",
                             "consequence-notice",
                             "purpose-litigation-notified",
                             "purpose-promise-in-part",
                             "consequence-litigation",
                             "close",
                             "close-inbound",
                             "close-preventive",
                             "close-final",
                             "your-supplier"}) {
        keys.push_back(std::string{"script."} + code);
    }
    for (std::size_t i = 1; i < callSituationCount; ++i) {
        keys.push_back("script.purpose-" + std::string{callSituationCode(static_cast<CallSituation>(i))});
    }
    for (std::size_t i = 0; i < callSituationCount; ++i) {
        keys.push_back("call-situation." + std::string{callSituationCode(static_cast<CallSituation>(i))});
    }
    for (const std::string_view part : partCodes) keys.push_back("script-part." + std::string{part});
    for (std::size_t i = 0; i < objectionCount; ++i) {
        const std::string code{objectionCode(static_cast<ObjectionCode>(i))};
        keys.push_back("objection." + code);
        keys.push_back("objection-answer." + code);
    }
    for (const std::string& code : allProofCodes()) keys.push_back("proof." + code);
    return keys;
}

} // namespace encours

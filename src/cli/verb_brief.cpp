// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/brief_json.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/letters/letter_timeline.h"
#include "desk/letters/letter_words.h"
#include "money/amount_text.h"
#include "words/call_script_words.h"
#include "words/dunning_words.h"

namespace encours {
namespace {

constexpr std::size_t historyShown = 12;

std::string cents(Money amount)
{
    return std::to_string(amount.minorUnits());
}

void showWarnings(Session& session, const CallBriefing& briefing)
{
    if (briefing.ledger.isStale()) {
        session.say(session.words("cli.brief.stale", {{"on", formatIsoDate(*briefing.ledger.importedOn)},
                                                      {"days", std::to_string(briefing.ledger.openDays)}}));
    }
    const Money unallocated = briefing.sheet.decision.unallocated;
    if (unallocated.isNegative()) {
        session.say(session.words("cli.brief.unallocated", {{"amount_cents", cents(unallocated.absolute())}}));
    }
}

void showPayer(Session& session, const CustomerSheet& sheet)
{
    if (!sheet.averageDaysLate) return;
    std::string line = *sheet.averageDaysLate > 0
                           ? session.words("cli.brief.pays-late", {{"days", std::to_string(*sheet.averageDaysLate)}})
                           : session.words("cli.brief.pays-on-time");
    if (const auto trend = sheet.facts.payer.trend; trend && *trend != 0) {
        const std::string days = (*trend > 0 ? "+" : "−") + std::to_string(std::abs(*trend));
        line += ", " + session.words("cli.brief.trend", {{"trend", days}});
    }
    session.say(line);
}

void showFigures(Session& session, const CallBriefing& briefing)
{
    const CustomerSheet& sheet = briefing.sheet;
    session.say(session.words("cli.brief.title",
                              {{"customer", briefing.customer().code}, {"name", briefing.customer().displayName()}}));
    session.say(session.words("cli.brief.figures", {{"callable_cents", cents(sheet.decision.callable)},
                                                    {"overdue_cents", cents(sheet.state.ageing.overdue())},
                                                    {"balance_cents", cents(sheet.state.balance)}}));
    if (sheet.creditLimit) session.say(session.words("cli.brief.limit", {{"limit_cents", cents(*sheet.creditLimit)}}));
    showPayer(session, sheet);
}

/// A title and its lines, or nothing.
void showPart(Session& session, const char* title, const std::vector<std::string>& lines)
{
    if (lines.empty()) return;
    session.say("");
    session.say(session.words(title));
    for (const std::string& line : lines) session.say("  " + line);
}

std::string personLine(const CallPerson& person, Language language)
{
    std::string line = person.isAskedFor ? "→ " : "  ";
    line +=
        person.name.empty() ? functionWords(language, person) : person.name + ", " + functionWords(language, person);
    for (const std::string* each : {&person.phone, &person.mobile, &person.email, &person.bestHours}) {
        if (!each->empty()) line += " · " + *each;
    }
    return line;
}

void showScript(Session& session, const CallBriefing& briefing)
{
    const CallScript& script = briefing.sheet.script;
    session.say("");
    session.say(session.words("cli.brief.say", {{"situation", wordsFor(briefing.language, script.situation)},
                                                {"tone", wordsFor(briefing.language, script.tone)}}));
    for (const ScriptLine& line : script.lines) {
        session.say("  " + wordsFor(briefing.language, line, briefing.currency));
    }
    std::vector<std::string> lines;
    for (const Objection& objection : script.objections) {
        if (objection.proofs.empty()) continue;
        lines.push_back(wordsFor(briefing.language, objection.code) + " → " +
                        answerWords(briefing.language, objection.code));
        for (const ProofLine& proof : objection.proofs) {
            lines.push_back("    " + wordsFor(briefing.language, proof, briefing.currency));
        }
    }
    showPart(session, "cli.brief.objections", lines);
}

std::vector<std::string> promiseLines(Session& session, const CallBriefing& briefing)
{
    std::vector<std::string> lines;
    const CallFacts& facts = briefing.sheet.facts;
    if (!facts.promises.empty()) lines.push_back(promiseRecordWords(briefing.language, facts));
    for (const KnownPromise& promise : facts.promises) {
        lines.push_back(
            session.words("cli.brief.line-promise", {{"amount_cents", cents(promise.amount)},
                                                     {"on", formatIsoDate(promise.promisedOn)},
                                                     {"state", wordsFor(briefing.language, promise.status)}}));
    }
    return lines;
}

std::vector<std::string> disputeLines(Session& session, const CallBriefing& briefing)
{
    std::vector<std::string> lines;
    for (const KnownDispute& dispute : briefing.sheet.facts.disputes) {
        const bool isClosed = dispute.resolvedOn.has_value();
        lines.push_back(session.words(isClosed ? "cli.brief.line-dispute-closed" : "cli.brief.line-dispute-open",
                                      {{"number", dispute.numbers},
                                       {"amount_cents", cents(dispute.amount)},
                                       {"on", formatIsoDate(dispute.resolvedOn.value_or(dispute.openedOn))},
                                       {"deadline_on", formatIsoDate(dispute.deadlineOn)},
                                       {"resolution", wordsFor(briefing.language, dispute.resolution)}}));
    }
    return lines;
}

void showPast(Session& session, const CallBriefing& briefing)
{
    const CallFacts& facts = briefing.sheet.facts;
    showPart(session, "cli.brief.promises", promiseLines(session, briefing));
    showPart(session, "cli.brief.disputes", disputeLines(session, briefing));
    std::vector<std::string> instruments;
    for (const KnownInstrument& instrument : facts.instruments) {
        instruments.push_back(
            session.words("cli.brief.line-instrument", {{"kind", wordsFor(briefing.language, instrument.kind)},
                                                        {"amount_cents", cents(instrument.amount)},
                                                        {"on", formatIsoDate(instrument.dueOn)},
                                                        {"step", wordsFor(briefing.language, instrument.step)}}));
    }
    showPart(session, "cli.brief.instruments", instruments);
    std::vector<std::string> letters;
    for (const SentLetter& letter : facts.letters) {
        letters.push_back(session.words(
            "cli.brief.line-letter", {{"on", formatIsoDate(letter.on)}, {"count", std::to_string(letter.invoices)}}));
    }
    showPart(session, "cli.brief.letters", letters);
    if (facts.charges.refusal) session.say(wordsFor(briefing.language, *facts.charges.refusal));
    if (!facts.charges.total().isPositive()) return;
    session.say("");
    session.say(session.words("cli.brief.charges", {{"interest_cents", cents(facts.charges.interest)},
                                                    {"indemnity_cents", cents(facts.charges.indemnity)}}));
}

void showHistory(Session& session, const CallBriefing& briefing)
{
    std::vector<std::string> lines;
    for (const TimelineEntry& entry : briefing.sheet.timeline) {
        if (lines.size() == historyShown) break;
        std::string line = formatDate(entry.on, briefing.language) + "  ";
        line += session.words("timeline." + std::string{timelineKindCode(entry.kind)});
        if (entry.outcome) line += ", " + wordsFor(briefing.language, *entry.outcome);
        if (entry.promiseState) line += ", " + wordsFor(briefing.language, *entry.promiseState);
        if (!entry.amount.isZero()) line += " " + formatAmount(entry.amount.absolute(), briefing.language);
        const bool isLetter = entry.kind == TimelineEntry::Kind::Reminder;
        const std::string text = isLetter ? templateWords(briefing.language, entry.text) : entry.text;
        if (!text.empty()) line += " · " + text;
        if (entry.letter.isStored())
            line += " · " + session.words("cli.brief.letter", {{"value", std::to_string(entry.letter.value)}});
        lines.push_back(std::move(line));
    }
    showPart(session, "cli.brief.history", lines);
}

Result<ExitStatus> briefCall(Session& session, const std::string& code)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const CustomerId id, resolveCustomer(*desk, code));
    ENCOURS_ASSIGN(CustomerSheet sheet, (ShowCustomer{*desk}.execute(id, session.today())));
    ENCOURS_ASSIGN(const auto letters, listLetters(*desk, {id, {}, {}, {}}));
    addLetters(sheet.timeline, letters, session.today());
    ENCOURS_ASSIGN(const Freshness freshness, desk->freshness());
    const BookSettings settings = desk->settings();
    const CallBriefing briefing{sheet, ledgerAgeOf(freshness, settings, session.today()), settings.currency,
                                session.language()};
    session.print(briefingJson(briefing));
    showFigures(session, briefing);
    showWarnings(session, briefing);
    std::vector<std::string> persons;
    for (const CallPerson& person : sheet.facts.persons) persons.push_back(personLine(person, session.language()));
    showPart(session, "cli.brief.persons", persons);
    showScript(session, briefing);
    showPast(session, briefing);
    showHistory(session, briefing);
    return ExitStatus::Done;
}

} // namespace

void addBrief(Verbs& verbs)
{
    auto code = std::make_shared<std::string>();
    auto verb =
        verbs.add("brief", "Everything for a call with a customer: whom to ask for, what to say, what proves it",
                  [code](Session& session) { return briefCall(session, *code); });
    verb.option("customer", *code, "Code of the customer").required();
}

} // namespace encours

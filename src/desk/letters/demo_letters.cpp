// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/demo_letters.h"

#include "base/log.h"
#include "desk/letters/keep_letter.h"
#include "desk/runs/run_candidates.h"
#include "desk/runs/run_choice.h"
#include "letters/compose_letter.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace encours {

namespace {

constexpr int daysOfLetters = 75;
constexpr std::size_t mostLetters = 30;
constexpr std::size_t accountsLookedAt = 400;
constexpr std::size_t plannedLetters = 6;
constexpr std::string_view finishedKey = "demo-run-1";
constexpr std::string_view openKey = "demo-run-2";

/// A reminder of the history, whose wording is made up afterwards.
struct PastLetter {
    const Account* account = nullptr;
    const Reminder* reminder = nullptr;

    [[nodiscard]] Date on() const { return reminder->sentOn; }
};

/// What an invoice left on that day; nothing when it was paid.
std::optional<LetterItem> itemOf(const Account& account, ItemId id, Date on)
{
    const Item* const item = account.findItem(id);
    if (item == nullptr || item->bookedOn > on || item->dueOn >= on) return std::nullopt;
    LetterItem row;
    row.item = id;
    row.number = item->number.str();
    row.issuedOn = item->issuedOn;
    row.dueOn = item->dueOn;
    row.daysLate = on - item->dueOn;
    row.original = item->amount;
    row.paid = row.excluded = item->amount - item->amount;
    for (const Allocation& allocation : account.allocations) {
        if (allocation.debit == id && allocation.effectiveOn <= on) row.paid += allocation.amount;
    }
    row.left = row.original - row.paid;
    return row.left.isPositive() ? std::optional{row} : std::nullopt;
}

std::optional<ComposedLetter> compose(const Desk& desk, const PastLetter& past)
{
    const BookSettings settings = desk.settings();
    LetterFacts facts;
    facts.company = settings.company;
    facts.currency = settings.currency;
    facts.customer = past.account->customer;
    facts.writtenOn = facts.asOf = past.on();
    for (const ItemId id : past.reminder->items) {
        if (auto row = itemOf(*past.account, id, past.on())) facts.items.push_back(*std::move(row));
    }
    std::ranges::stable_sort(facts.items, {}, &LetterItem::dueOn);
    const TemplateBook wordings;
    const TemplateEntry* const wording = wordings.find(letterKindCode(facts.kind), Language::French);
    if (wording == nullptr) return std::nullopt;
    auto text = composeLetter(facts, LetterTemplate::parse(wording->text, Language::French));
    if (!text) return std::nullopt;
    ComposedLetter composed;
    composed.customer = past.account->customer.id;
    composed.kind = facts.kind;
    composed.templateCode = letterKindCode(facts.kind);
    composed.letter = std::move(text->letter);
    composed.mail = std::move(text->mail);
    composed.total = claimedBy(facts);
    for (const LetterItem& item : facts.items) composed.items.push_back(item.item);
    return composed;
}

/// Reminders of the last weeks, the newest ones when there are many, oldest first.
std::vector<PastLetter> pastReminders(const Portfolio& portfolio, Date until)
{
    std::vector<PastLetter> letters;
    for (std::size_t index = 0; index < std::min(portfolio.size(), accountsLookedAt); ++index) {
        const Account& account = portfolio.at(index);
        for (const Reminder& reminder : account.reminders) {
            const bool isRecent = reminder.sentOn < until && reminder.sentOn >= until.plusDays(-daysOfLetters);
            if (isRecent) letters.push_back({&account, &reminder});
        }
    }
    std::ranges::stable_sort(letters, {}, &PastLetter::on);
    if (letters.size() > mostLetters) letters.erase(letters.begin(), letters.end() - mostLetters);
    return letters;
}

/// The day on which most reminders were written: a run wrote them.
Date dayOfRun(const std::vector<PastLetter>& letters)
{
    std::map<Date, int> counts;
    for (const PastLetter& letter : letters) ++counts[letter.on()];
    const auto most = std::ranges::max_element(
        counts, [](const auto& left, const auto& right) { return left.second < right.second; });
    return most->first;
}

RunChoice choiceOfDay(const std::vector<PastLetter>& letters, Date on)
{
    RunChoice choice;
    choice.on = on;
    for (const PastLetter& letter : letters) {
        if (letter.on() != on) continue;
        choice.letters.push_back({letter.account->customer.id, "reminder-1", LetterChannel::Paper, "R2"});
    }
    return choice;
}

RunChoice choiceOfToday(Desk& desk, Date until)
{
    RunChoice choice;
    choice.on = until;
    const auto portfolio = desk.portfolio();
    const auto context = desk.context(until);
    RunQuestion question;
    question.on = until;
    for (std::size_t index = 0; index < std::min(portfolio->size(), accountsLookedAt); ++index) {
        const Account& account = portfolio->at(index);
        const auto candidate = candidateOf(account, decide(account, *context), *context, question, {});
        if (!candidate || !candidate->isIn || !hasFullAddress(account.customer)) continue;
        choice.letters.push_back({candidate->customer, candidate->templateCode, LetterChannel::Paper, candidate->step});
        if (choice.letters.size() == plannedLetters) break;
    }
    return choice;
}

WrittenLetter factOf(const ComposedLetter& composed, const PastLetter& past, std::optional<DunningRunId> run)
{
    WrittenLetter fact;
    fact.customer = composed.customer;
    fact.run = run;
    fact.templateCode = composed.templateCode;
    fact.writtenOn = past.on();
    fact.total = composed.total;
    fact.items = composed.items;
    return fact;
}

/// The largest went registered, the others as ordinary letters.
LetterDispatch dispatchOf(const WrittenLetter& fact, bool isLargest)
{
    LetterDispatch dispatch;
    dispatch.letter = fact.id;
    dispatch.customer = fact.customer;
    dispatch.postedOn = fact.writtenOn;
    if (!isLargest) return dispatch;
    dispatch.kind = DispatchKind::Registered;
    dispatch.reference = fmt::format("2C 199 {:03} {:04} 5", fact.customer.value % 1'000, fact.id.value % 10'000);
    return dispatch;
}

struct ReadyLetter {
    PastLetter past;
    ComposedLetter composed;
};

Result<Done> write(FactWriter& writer, const std::vector<ReadyLetter>& letters, const RunChoice& finished,
                   const RunChoice& open)
{
    std::optional<DunningRunId> run;
    if (!finished.letters.empty()) {
        ENCOURS_ASSIGN(run, writer.addRun(finished.on, runDocument(finished, std::string{finishedKey})));
    }
    if (!open.letters.empty()) {
        ENCOURS_TRY(writer.addRun(open.on, runDocument(open, std::string{openKey})));
    }
    std::vector<WrittenLetter> posted;
    for (const ReadyLetter& letter : letters) {
        const bool isOfRun = letter.past.on() == finished.on;
        WrittenLetter fact = factOf(letter.composed, letter.past, isOfRun ? run : std::nullopt);
        ENCOURS_ASSIGN(fact.id, writer.addLetter(fact, letterDocument(letter.composed.letter, letter.composed.mail)));
        ENCOURS_TRY(writer.addLetterReminder(fact.customer, fact.id, letter.past.reminder->id));
        if (isOfRun) posted.push_back(std::move(fact));
    }
    const auto largest = std::ranges::max_element(posted, {}, &WrittenLetter::total);
    for (const WrittenLetter& fact : posted) ENCOURS_TRY(writer.addDispatch(dispatchOf(fact, &fact == &*largest)));
    return run ? writer.endRun(*run, finished.on) : Result<Done>{Done{}};
}

} // namespace

Result<Done> addDemoLetters(Desk& desk, Date until)
{
    const auto portfolio = desk.portfolio();
    std::vector<ReadyLetter> letters;
    std::vector<PastLetter> written;
    const std::vector<PastLetter> past = pastReminders(*portfolio, until);
    for (const PastLetter& each : past) {
        auto composed = compose(desk, each);
        if (!composed) continue;
        written.push_back(each);
        letters.push_back({each, *std::move(composed)});
    }
    const RunChoice finished = written.empty() ? RunChoice{} : choiceOfDay(written, dayOfRun(written));
    const RunChoice open = choiceOfToday(desk, until);
    if (letters.empty() && open.letters.empty()) return Done{};
    const auto recorded = desk.store().record(
        desk.header("demo", {}, "letters"), [&](FactWriter& writer) { return write(writer, letters, finished, open); });
    if (!recorded) return recorded.fault();
    logInfo(LogChannel::App, fmt::format("Made {} letters.", letters.size()));
    return Done{};
}

} // namespace encours

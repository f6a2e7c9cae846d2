// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors/peer_dunning.h"
#include "vectors/term_rule.h"

#include <algorithm>
#include <stdexcept>

// Whether an invoice is to be reminded of at all, and what has become of a reminder.
namespace encours::vectors {
namespace {

constexpr auto* sendsAllDue =
    "an option shows all that is due; our call covers every overdue item of the account whatever its own step";
constexpr auto* writeOff = "the last level of the peer flags a write-off; ours proposes litigation, a person decides";
constexpr auto* wholeDays = "the peer compares moments, more than so many days; ours compares days, that day included";
constexpr auto* goesOn =
    "the peer stops after its last attempt; our plan has no further step either, but the longest gap still calls";
constexpr auto* bookCurrency = "thresholds by currency: an account of ours is in the currency of its book";
constexpr auto* staleDraft = "the day up to which a draft is postponed is itself a day on which it may go out";

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::vector<int> levelsOf(const Json& given)
{
    for (const char* const name : {"levels_days_after_due", "level_days_after_due"}) {
        if (!given.contains(name)) continue;
        const Json& levels = given.at(name);
        return levels.is_array() ? numbersOf(levels) : std::vector<int>{levels.get<int>()};
    }
    return {1};
}

/// The levels that a text calls processed: "level 1, level 2 processed"; what is "not processed" was never sent.
std::vector<int> processedLevels(const Json& given)
{
    std::vector<int> levels;
    for (const Json& entry : given.value("existing", Json::array())) {
        std::string_view text = entry.get_ref<const std::string&>();
        const bool isSent = holds(text, "processed") && !holds(text, "not processed") &&
                            !holds(text, "NOT processed") && !holds(text, "unprocessed");
        for (std::size_t at = text.find("level "); at != std::string_view::npos; at = text.find("level ")) {
            text.remove_prefix(at + 6);
            if (isSent) levels.push_back(firstNumber(text).value());
        }
    }
    return levels;
}

struct LevelCase {
    PeerCase peer;
    int today = 0;
};

LevelCase levelCase(const Json& given)
{
    const std::vector<int> levels = levelsOf(given);
    const int today = given.at("days_due").get<int>();
    LevelCase made{PeerCase{planOfLevels(levels), daysUpTo(levels, today)}, today};
    made.peer.invoice("F", given.contains("open") ? centsOf(given.at("open")) : 10'000);
    for (const int level : processedLevels(given)) {
        const auto place = static_cast<std::size_t>(level) - 1;
        made.peer.letter(place < levels.size() ? std::min(levels[place], today) : today);
    }
    return made;
}

/// "grace_date" before, on or after the day of the run.
void postpone(LevelCase& made, const Json& given)
{
    if (!given.contains("grace_date") || given.at("grace_date").is_null()) return;
    const int days = dateOf(given.at("grace_date")) - dateOf(given.at("run"));
    const Date until = made.peer.due().plusDays(made.today + days);
    if (until >= made.peer.due()) made.peer.account().block(BlockKind::Agreement, made.peer.due(), until);
}

Finding checkCandidate(const VectorCase& vector)
{
    LevelCase made = levelCase(vector.input);
    postpone(made, vector.input);
    const int level = made.peer.levelOn(made.today);
    Json expected = vector.expected;
    Json actual;
    std::string convention;
    if (expected.contains("write_off_flag")) {
        convention = writeOff;
        expected.erase("write_off_flag");
    }
    for (const auto& [name, value] : expected.items()) {
        if (name == "candidate") actual[name] = level == vector.input.value("level", 1);
        else if (name == "level") actual[name] = level;
        else throw std::runtime_error{"unknown result " + name};
    }
    return comparedUnder(convention, expected, actual);
}

/// An invoice that is due has reached its level, or stands in the call of another one that has.
Finding checkShown(const VectorCase& vector)
{
    const Json& given = vector.input;
    const Json options = given.value("show_all_due", Json(false));
    Json actual;
    std::string convention;
    for (const Json& option : options.is_array() ? options : Json::array({options})) {
        LevelCase made = levelCase(given);
        bool isEligible = made.peer.levelOn(made.today) > 0;
        if (option.get<bool>()) {
            convention = sendsAllDue;
            made.peer.invoice("G", 10'000, made.today - levelsOf(given).front() - 7);
            const AccountDecision decision = made.peer.decideOn(made.today);
            isEligible = decision.call && std::ranges::any_of(decision.call->items, [](const CallItem& item) {
                             return item.number == "F" && item.daysLate > 0 && item.callable.isPositive();
                         });
        }
        if (actual.contains("eligible") && actual["eligible"] != isEligible) throw std::runtime_error{"options differ"};
        actual["eligible"] = isEligible;
    }
    return comparedUnder(convention, vector.expected, actual);
}

/// Days between two reminders: a step that counts from the last action.
Finding checkInterval(const VectorCase& vector)
{
    const Json& given = vector.input;
    const int since = dateOf(given.at("run")) - dateOf(given.at("last_effective"));
    Json actual;
    if (vector.expected.contains("days_after_last")) {
        actual["days_after_last"] = since;
        return compared(vector.expected, actual);
    }
    if (since < 0)
        return notComparable(
            "a run before the last reminder: as of that day, our book does not know of a reminder yet");
    DunningPlan plan = planOfLevels({1});
    PlanStep next;
    next.code = "2";
    next.anchor = StepAnchor::LastAction;
    next.offsetDays = given.at("days_between").get<int>();
    next.channel = StepChannel::Letter;
    plan.steps.push_back(next);
    PeerCase peer{std::move(plan), {1, 1 + since}};
    peer.invoice("F", 10'000).letter(1);
    actual["respected"] = peer.levelOn(1 + since) == 2;
    return compared(vector.expected, actual);
}

/// The last reminder is the last that was sent; a document that was not processed is a draft.
Finding checkLastEffective(const VectorCase& vector)
{
    std::optional<Date> last;
    for (const Json& entry : vector.input.at("effective_dates")) {
        const auto text = entry.get<std::string>();
        if (holds(text, "NOT processed") || holds(text, "not processed")) continue;
        const Date day = dateOf(Json(text.substr(0, 10)));
        last = last ? later(*last, day) : day;
    }
    return compared(vector.expected, {{"last", last ? Json(formatIsoDate(*last)) : Json{}}});
}

/// A draft of a day, postponed later: it goes out only when it is not held back any more.
Finding checkDraft(const VectorCase& vector)
{
    const Json& given = vector.input;
    PeerCase peer{planOfLevels({1}), {1, 2}};
    peer.invoice("F", 10'000);
    Json actual;
    if (given.contains("candidate")) {
        if (given.contains("grace_set_later"))
            peer.account().block(BlockKind::Agreement, peer.due(), peer.due().plusDays(90));
        actual["processed"] = peer.levelOn(2) > 0;
        return compared(vector.expected, actual);
    }
    const Json grace = given.value("grace_date", Json{});
    const int postponed = grace.is_null() ? 0 : dateOf(grace) - dateOf(given.at("dunning_date"));
    if (postponed > 0) peer.account().block(BlockKind::Agreement, peer.due(), peer.due().plusDays(postponed));
    if (given.value("processed", false)) peer.letter(1);
    actual["expired"] = !given.value("processed", false) && peer.levelOn(1) == 0;
    return comparedUnder(staleDraft, vector.expected, actual);
}

std::string currencyIn(const Json& amount, std::string_view otherwise)
{
    const auto text = amount.is_string() ? amount.get<std::string>() : std::string{};
    const auto blank = text.find(' ');
    return blank == std::string::npos ? std::string{otherwise} : text.substr(blank + 1);
}

/// Whether an account that owes so much is dunned by a plan whose step asks for at least a threshold.
bool isDunned(std::int64_t overdue, std::int64_t threshold)
{
    DunningPlan plan = planOfLevels({1});
    plan.steps.front().smallestMinor = threshold;
    PeerCase peer{std::move(plan), {1}};
    if (overdue > 0) peer.invoice("F", overdue);
    return peer.levelOn(1) > 0;
}

Finding checkThreshold(const VectorCase& vector)
{
    const Json& given = vector.input;
    const Json& overdue = given.at("overdue");
    const Json& threshold = given.at("threshold");
    Json actual;
    if (overdue.is_object()) {
        for (const auto& [currency, amount] : overdue.items()) {
            const bool meets =
                threshold.contains(currency) && isDunned(centsOf(amount), centsOf(threshold.at(currency)));
            if (meets) actual["attempts"][currency] = 1;
        }
        if (vector.expected.contains("dunned")) actual = {{"dunned", actual.contains("attempts")}};
        return comparedUnder(bookCurrency, vector.expected, actual);
    }
    const std::string currency = currencyIn(overdue, "EUR");
    const bool isSame = currency == currencyIn(threshold, currency);
    const bool isMet = isSame && isDunned(centsOf(overdue), centsOf(threshold));
    for (const auto& [name, value] : vector.expected.items()) {
        if (name == "dunned") actual[name] = isMet;
        else if (name == "requests" || name == "new_requests") actual[name] = isMet ? 1 : 0;
        else if (name == "request_amount") actual[name] = isMet ? overdue : Json{};
        else throw std::runtime_error{"unknown result " + name};
    }
    return comparedUnder(isSame ? std::string{} : bookCurrency, vector.expected, actual);
}

/// The customer's own plan before that of the book.
Finding checkPlanChoice(const VectorCase& vector)
{
    const Json& given = vector.input;
    DunningPlan entity = planOfLevels({1});
    entity.code = "entity";
    entity.steps.front().smallestMinor = centsOf(given.at("entity_plan_threshold"));
    DunningPlan own = planOfLevels({1});
    own.code = "customer";
    const bool hasOwn = given.contains("customer_plan_threshold") && !given.at("customer_plan_threshold").is_null();
    if (hasOwn) own.steps.front().smallestMinor = centsOf(given.at("customer_plan_threshold"));
    PeerCase peer{entity, {1}};
    peer.policy().plans.plans.push_back(own);
    if (hasOwn) peer.account().field(CustomerField::Plan, "customer");
    peer.invoice("F", centsOf(given.at("overdue")));
    Json actual;
    for (const auto& [name, value] : vector.expected.items()) {
        if (name == "dunned") actual[name] = peer.levelOn(1) > 0;
        else if (name == "plan") actual[name] = peer.decideOn(1).plan;
        else throw std::runtime_error{"unknown result " + name};
    }
    return compared(vector.expected, actual);
}

/// So many attempts of a campaign, so many steps of a plan.
Finding checkAttempts(const VectorCase& vector)
{
    const Json& given = vector.input;
    const int most = given.contains("max") ? given.at("max").get<int>() : given.at("max_attempts").get<int>();
    const int done = given.value("attempts", most);
    std::vector<int> levels;
    for (int level = 1; level <= most + 1; ++level) levels.push_back(level);
    PeerCase peer{planOfLevels({levels.begin(), levels.end() - 1}), {}};
    peer.invoice("F", 10'000);
    for (int attempt = 1; attempt <= done; ++attempt) peer.letter(attempt);
    // The first open day after them all.
    int today = done + 1;
    const BusinessCalendar open{HolidayZone::France, DayCount::Ouvre};
    while (!open.isOpen(peer.due().plusDays(today))) ++today;
    const bool isDunned = peer.levelOn(today) > 0;
    Json actual;
    for (const auto& [name, value] : vector.expected.items()) {
        if (name == "dunned") actual[name] = isDunned;
        else if (name == "new_requests" || name == "requests") actual[name] = isDunned ? 1 : 0;
        else throw std::runtime_error{"unknown result " + name};
    }
    return comparedUnder(goesOn, vector.expected, actual);
}

/// "4 d + 1 s" after the last attempt, with so many days between two.
Finding checkPause(const VectorCase& vector)
{
    const Json& given = vector.input;
    const Json& since = given.at("days_since_last");
    const int days = since.is_string() ? firstNumber(since.get<std::string>()).value() : since.get<int>();
    DunningPlan plan = planOfLevels({1, 2});
    plan.steps.back().anchor = StepAnchor::LastAction;
    plan.steps.back().offsetDays = given.at("days_between").get<int>();
    const bool isExact = days == plan.steps.back().offsetDays;
    PeerCase peer{std::move(plan), {1, 1 + days}};
    peer.invoice("F", 10'000).letter(1);
    const bool isDunned = peer.levelOn(1 + days) == 2;
    return comparedUnder(wholeDays, isExact ? Json{{"dunned", true}} : vector.expected, {{"dunned", isDunned}});
}

/// What a payment, a credit note or their cancellation makes of a reminder that went out.
Finding checkState(const VectorCase& vector)
{
    const Json& given = vector.input;
    const auto event = given.at("event").get<std::string>();
    const bool isUndone = holds(event, "cancel");
    const bool isPartial = holds(event, "partial") || holds(event, "part of") || holds(event, "half");
    PeerCase peer{planOfLevels({1, 20}), {1, 20}};
    peer.invoice("F", 10'000).letter(1);
    const Date on = peer.due().plusDays(5);
    if (!isUndone) {
        if (holds(event, "credit note")) peer.account().creditNote("R", isPartial ? 5'000 : 10'000, on);
        else if (holds(event, "pay")) peer.account().payment("R", isPartial ? 5'000 : 10'000, on);
        else if (!holds(event, "none")) throw std::runtime_error{"unknown event " + event};
        peer.account().allocate("R", "F", isPartial ? 5'000 : 10'000);
    }
    const AccountDecision decision = peer.decideOn(20);
    Money open;
    for (const CallItem& item : decision.items) open += item.open;
    Json expected;
    Json actual;
    for (const auto& [name, value] : vector.expected.items()) {
        expected[name] = value;
        if (name == "dunning") actual[name] = decision.call ? "Unresolved" : "Resolved";
        else if (name == "invoice") actual[name] = open.isPositive() ? "Overdue" : "Paid";
        else if (name == "invoice_outstanding" && !isPartial) {
            expected[name] = centsOf(value) > 0;
            actual[name] = open.isPositive();
        } else throw std::runtime_error{"unknown result " + name};
    }
    return compared(expected, actual);
}

/// `unpaid balance >= 100.00`, `days since earliest unpaid >= 10`, `unpaid invoices >= 1`.
Finding checkCondition(const VectorCase& vector)
{
    const auto condition = vector.input.at("condition").get<std::string>();
    const auto sign = condition.find(">=");
    if (sign == std::string::npos) throw std::runtime_error{"unknown condition " + condition};
    const std::string bound = condition.substr(sign + 3);
    Json value;
    for (const auto& [name, held] : vector.input.items()) {
        if (name != "condition") value = held;
    }
    Json actual;
    if (holds(condition, "balance")) {
        actual["match"] = isDunned(centsOf(value), centsOf(Json(bound)));
    } else if (holds(condition, "days")) {
        const int days = value.is_null() ? 1 : value.get<int>();
        PeerCase peer{planOfLevels({firstNumber(bound).value()}), daysUpTo({firstNumber(bound).value()}, days)};
        if (!value.is_null()) peer.invoice("F", 10'000);
        actual["match"] = peer.levelOn(days) == 1;
    } else {
        PeerCase peer{planOfLevels({1}), {1}};
        const int count = value.is_array() ? static_cast<int>(value.size()) : value.get<int>();
        for (int number = 0; number < count; ++number) peer.invoice("F" + std::to_string(number), 10'000);
        actual["match"] = static_cast<int>(peer.decideOn(1).items.size()) >= firstNumber(bound).value();
    }
    return compared(vector.expected, actual);
}

} // namespace

Finding checkEligibility(const VectorCase& vector)
{
    const Json& given = vector.input;
    const auto has = [&](const char* name) { return given.contains(name); };
    if (has("show_all_due") || has("level_days_after_due")) return checkShown(vector);
    if (has("days_due")) return checkCandidate(vector);
    if (has("effective_dates")) return checkLastEffective(vector);
    if (has("last_effective")) return checkInterval(vector);
    if (has("candidate") || has("dunning_date")) return checkDraft(vector);
    if (has("entity_plan_threshold")) return checkPlanChoice(vector);
    if (has("threshold")) return checkThreshold(vector);
    if (has("days_since_last")) return checkPause(vector);
    if (has("max") || has("max_attempts")) return checkAttempts(vector);
    if (has("date") && given.size() == 1)
        return notComparable("a later day of a story whose beginning the case does not tell");
    throw std::runtime_error{"unknown eligibility"};
}

void addPeerDunningChecks(Checks& checks)
{
    checks["dunning_level"] = checkLevel;
    checks["dunning_eligibility"] = checkEligibility;
    checks["dunning_state"] = checkState;
    checks["condition"] = checkCondition;
}

} // namespace encours::vectors

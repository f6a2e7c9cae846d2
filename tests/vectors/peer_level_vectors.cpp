// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors/peer_dunning.h"
#include "vectors/term_rule.h"

#include <algorithm>
#include <stdexcept>

// Which level, or state, of a peer's procedure an invoice has reached.
namespace encours::vectors {
namespace {

constexpr auto* neverSkips =
    "after days without a run the peer goes straight to the gravest level; our steps are done in order, none is jumped";
constexpr auto* fromInvoice = "the peer counts from the invoice date; ours from the due date, here the same day";
constexpr auto* monthEnd =
    "a level may wait for the end of a month; ours counts days, here as many as this invoice needs";

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// "D0+30" → 30; without a day the last of the levels.
int runDay(const Json& given, const std::vector<int>& levels)
{
    if (!given.contains("run_at")) return levels.back();
    const auto text = given.at("run_at").get<std::string>();
    if (!text.starts_with("D0")) throw std::runtime_error{"unknown day " + text};
    return text == "D0" ? 0 : firstNumber(text.substr(2)).value();
}

/// What a tryton case says of the reminder that exists: "level 1 draft", "draft", "waiting", "level 2 final", "blocked".
std::string stateOf(const Json& given)
{
    std::string state;
    for (const char* const name : {"state", "previous", "existing"}) {
        if (given.contains(name) && given.at(name).is_string()) state += given.at(name).get<std::string>() + ' ';
    }
    return state;
}

/// Levels by days overdue, inclusive; one reminder for an invoice, which goes on once it was sent.
Finding checkProcedure(const VectorCase& vector)
{
    const Json& given = vector.input;
    const std::vector<int> levels = numbersOf(given.at("levels_overdue_days"));
    const int run = runDay(given, levels);
    PeerCase peer{planOfLevels(levels), daysUpTo(levels, run)};
    peer.invoice("F", centsOf(given.value("amount", Json("100"))));
    const std::string state = stateOf(given);
    const std::string action = given.value("action", std::string{});
    if (holds(action, "pay") || holds(state, "reconciled") || holds(state, "paid"))
        peer.account().pay("F", centsOf(given.value("amount", Json("100"))), peer.due());
    const int reached = state.empty() ? 0 : firstNumber(state).value_or(1);
    const int sent = holds(state, "draft") ? reached - 1 : reached;
    for (int level = 0; level < sent && !holds(state, "reconciled"); ++level)
        peer.letter(levels.at(static_cast<std::size_t>(level)));
    if (holds(state, "blocked") || given.value("blocked", false))
        peer.account().block(BlockKind::Internal, peer.due(), peer.due().plusDays(run));

    const int toDo = peer.levelOn(run);
    Json actual;
    for (const auto& [name, value] : vector.expected.items()) {
        if (name == "dunnings" || name == "active_dunnings") actual[name] = toDo > 0 ? 1 : 0;
        else if (name == "level") actual[name] = toDo > 0 ? toDo : sent;
        else if (name == "state") actual[name] = toDo > 0 ? Json("draft") : value;
        else throw std::runtime_error{"unknown result " + name};
    }
    return compared(vector.expected, actual);
}

/// `{"OD1": 30, "OD2": 40}` by their days.
std::vector<std::pair<int, std::string>> statesOf(const Json& given)
{
    std::vector<std::pair<int, std::string>> states;
    for (const auto& [name, days] : given.at("states_days").items()) states.emplace_back(days.get<int>(), name);
    std::ranges::sort(states);
    return states;
}

/// Days from the unpaid invoice to the day of the check.
int daysSince(const Json& given)
{
    if (given.contains("days_since_invoice")) return given.at("days_since_invoice").get<int>();
    const auto text = given.at("unpaid_invoice_date").get<std::string>();
    // "2012-05-31 then 2012-06-02 after the two oldest are paid on 06-02": the oldest that is left counts.
    const auto then = text.find(" then ");
    const std::string from = then == std::string::npos ? text.substr(0, 10) : text.substr(then + 6, 10);
    return dateOf(given.at("date")) - dateOf(Json(from));
}

/// The state that follows from the steps that were done, one a day at most, checked every day or only on the last.
std::string stateAfter(const std::vector<std::pair<int, std::string>>& states, int days, bool isCheckedDaily)
{
    std::vector<int> levels;
    for (const auto& [day, name] : states) levels.push_back(day);
    PeerCase peer{planOfLevels(levels), daysUpTo(levels, std::max(days, 0))};
    peer.invoice("F", 10'000);
    int reached = 0;
    for (int day = isCheckedDaily ? 0 : days; day <= days; ++day) {
        const int level = peer.levelOn(day);
        if (level == 0) continue;
        reached = level;
        peer.letter(day);
    }
    return reached == 0 ? "CLEAR" : states.at(static_cast<std::size_t>(reached) - 1).second;
}

Finding checkStates(const VectorCase& vector)
{
    const Json& given = vector.input;
    const auto states = statesOf(given);
    const int days = daysSince(given);
    const bool isCheckedDaily = given.contains("date") && given.value("checks_in_between", std::string{}) != "none";
    const std::string actual = stateAfter(states, days, isCheckedDaily);
    const Json& wanted = vector.expected.at("state");
    const auto due = std::ranges::count_if(states, [&](const auto& state) { return state.first <= days; });
    // The first check after several levels have passed finds us at the first of them.
    if (!isCheckedDaily && due > 1)
        return comparedUnder(std::string{neverSkips} + "; " + fromInvoice, {{"state", states.front().second}},
                             {{"state", actual}});
    return comparedUnder(fromInvoice, {{"state", wanted.is_null() ? Json("CLEAR") : wanted}}, {{"state", actual}});
}

/// "T-6 months", "T-1 year", "T-15 d", "T".
Date dayBefore(const std::string& text, Date today)
{
    if (!text.starts_with('T')) throw std::runtime_error{"unknown day " + text};
    const int count = firstNumber(text).value_or(0);
    if (holds(text, "year")) return today.plusMonths(-12 * count);
    return holds(text, "month") ? today.plusMonths(-count) : today.plusDays(-count);
}

PlanStep stepOfMode(const std::string& mode, Date dueOn)
{
    PlanStep step;
    step.channel = StepChannel::Letter;
    const int days = firstNumber(mode).value_or(0);
    if (mode.starts_with("previous")) step.anchor = StepAnchor::LastAction;
    else if (!holds(mode, "due")) throw std::runtime_error{"unknown mode " + mode};
    step.offsetDays = mode.starts_with("end of month") ? dueOn.plusDays(days).lastOfMonth() - dueOn : days;
    return step;
}

/// Policies with modes, run on some days: one level a run.
Finding checkRuns(const VectorCase& vector)
{
    const Json& given = vector.input;
    const BusinessCalendar open{HolidayZone::France, DayCount::Ouvre};
    const auto runsOf = [&](Date today) {
        std::vector<Date> runs;
        for (const Json& run : given.at("runs")) runs.push_back(dayBefore(run.get<std::string>(), today));
        return runs;
    };
    Date today = Date::of(2026, 1, 5);
    while (!std::ranges::all_of(runsOf(today), [&](Date day) { return open.isOpen(day); })) today = today.plusDays(1);
    const Date dueOn = dayBefore(given.at("invoice_due").get<std::string>(), today);
    DunningPlan plan = planOfLevels({});
    for (const Json& level : given.at("levels")) {
        plan.steps.push_back(stepOfMode(level.at("mode").get<std::string>(), dueOn));
        plan.steps.back().code = std::to_string(plan.steps.size());
    }
    PeerCase peer{std::move(plan), {}};
    const int shift = dueOn - peer.due();
    peer.invoice("F", 10'000, shift);
    Json lines = Json::array();
    int count = 0;
    for (const Date run : runsOf(today)) {
        const int day = run - peer.due();
        if (peer.levelOn(day) > 0) {
            ++count;
            peer.letter(day);
        }
        lines.push_back(count);
    }
    return comparedUnder(monthEnd, vector.expected, {{"lines_after_each_run", lines}});
}

} // namespace

Finding checkLevel(const VectorCase& vector)
{
    if (vector.input.contains("levels_overdue_days")) return checkProcedure(vector);
    if (vector.input.contains("states_days")) return checkStates(vector);
    if (vector.input.contains("runs")) return checkRuns(vector);
    throw std::runtime_error{"unknown procedure"};
}

} // namespace encours::vectors

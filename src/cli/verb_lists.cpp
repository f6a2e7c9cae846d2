// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/todays_lists.h"
#include "money/amount_text.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

constexpr std::size_t minutesPerCall = 5;
constexpr std::size_t shownReasons = 2;

struct ListsOptions {
    std::string phase;
    std::string controller;
    std::uint64_t minutes = 0;
};

/// Leaves the calls that were asked for: of a phase, of a controller, as many as the time allows.
void narrow(DayLists& lists, const Portfolio& portfolio, std::optional<Phase> phase, const ListsOptions& options)
{
    const auto controller = foldForSearch(options.controller);
    const auto isOther = [&](CustomerId id) {
        const auto* account = portfolio.find(id);
        return !controller.empty() && foldForSearch(account->customer.field(CustomerField::Controller)) != controller;
    };
    std::erase_if(lists.calls,
                  [&](const Call& call) { return (phase && call.phase != *phase) || isOther(call.customer); });
    std::erase_if(lists.tasks, [&](const Task& task) { return isOther(task.customer); });
    if (options.minutes == 0) return;
    const auto fits = std::max<std::size_t>(1, options.minutes / minutesPerCall);
    if (lists.calls.size() > fits)
        lists.calls.erase(lists.calls.begin() + static_cast<std::ptrdiff_t>(fits), lists.calls.end());
}

Json listsJson(const DayLists& lists, const Portfolio& portfolio, Language language)
{
    const auto currency = portfolio.currency();
    Json calls = Json::array();
    for (const auto& call : lists.calls) {
        calls.push_back(callJson(call, portfolio.find(call.customer)->customer, language, currency));
    }
    Json tasks = Json::array();
    for (const auto& task : lists.tasks) {
        tasks.push_back(taskJson(task, portfolio.find(task.customer)->customer, language, currency));
    }
    return {{"date", formatIsoDate(lists.day)},
            {"currency", currency.code()},
            {"calls", std::move(calls)},
            {"tasks", std::move(tasks)}};
}

std::string shortReasons(const Session& session, const std::vector<Reason>& reasons)
{
    std::string text;
    for (std::size_t index = 0; index < std::min(reasons.size(), shownReasons); ++index) {
        if (index > 0) text += " · ";
        text += session.words("reason-short." + std::string{reasonName(reasons[index].code)}, reasons[index].arguments);
    }
    return text;
}

Money totalOf(const std::vector<Call>& calls, std::optional<Phase> phase, Currency currency)
{
    Money total{0, currency};
    for (const auto& call : calls) {
        if (!phase || call.phase == *phase) total += call.callable;
    }
    return total;
}

void showPhase(Session& session, const DayLists& lists, const Portfolio& portfolio, Phase phase)
{
    Table table{{{session.words("cli.column.points"), Table::Align::Right},
                 {session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 34},
                 {session.words("cli.column.callable"), Table::Align::Right},
                 {session.words("cli.column.why"), Table::Align::Left, 70}}};
    std::size_t count = 0;
    for (const auto& call : lists.calls) {
        if (call.phase != phase) continue;
        const auto& customer = portfolio.find(call.customer)->customer;
        table.add({std::to_string(call.points), customer.code, customer.displayName(),
                   formatBareAmount(call.callable, session.language()), shortReasons(session, call.reasons)});
        ++count;
    }
    if (count == 0) return;
    const auto total = totalOf(lists.calls, phase, portfolio.currency());
    session.say("");
    session.say(session.words("cli.lists.phase", {{"phase", wordsFor(session.language(), phase)},
                                                  {"count", std::to_string(count)},
                                                  {"amount_cents", std::to_string(total.minorUnits())}}));
    session.say(table.text());
}

void showTasks(Session& session, const DayLists& lists, const Portfolio& portfolio)
{
    if (lists.tasks.empty()) return;
    Table table{{{session.words("cli.column.task")},
                 {session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 34},
                 {session.words("cli.column.amount"), Table::Align::Right},
                 {session.words("cli.column.why"), Table::Align::Left, 70}}};
    for (const auto& task : lists.tasks) {
        const auto& customer = portfolio.find(task.customer)->customer;
        table.add({wordsFor(session.language(), task.kind), customer.code, customer.displayName(),
                   formatBareAmount(task.amount, session.language()), shortReasons(session, task.reasons)});
    }
    session.say("");
    session.say(session.words("cli.lists.tasks", {{"count", std::to_string(lists.tasks.size())}}));
    session.say(table.text());
}

void show(Session& session, const DayLists& lists, const Portfolio& portfolio)
{
    const WordArguments day{{"on", formatIsoDate(lists.day)}};
    if (lists.calls.empty()) {
        session.say(session.words("cli.lists.empty", day));
    } else {
        const auto total = totalOf(lists.calls, std::nullopt, portfolio.currency());
        session.say(session.words("cli.lists.title", {day.front(),
                                                      {"count", std::to_string(lists.calls.size())},
                                                      {"amount_cents", std::to_string(total.minorUnits())}}));
    }
    for (const auto phase : {Phase::Litigation, Phase::Prelitigation, Phase::Preventive}) {
        showPhase(session, lists, portfolio, phase);
    }
    showTasks(session, lists, portfolio);
}

Result<ExitStatus> lists(Session& session, const ListsOptions& options)
{
    std::optional<Phase> phase;
    if (!options.phase.empty()) {
        phase = parsePhase(options.phase);
        if (!phase) return unknownValue("--phase", options.phase);
    }
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto portfolio = desk->portfolio();
    auto lists = TodaysLists{*desk}.execute(session.today());
    narrow(lists, *portfolio, phase, options);
    if (session.isJson()) session.print(listsJson(lists, *portfolio, session.language()));
    else show(session, lists, *portfolio);
    return ExitStatus::Done;
}

} // namespace

void addLists(Verbs& verbs)
{
    auto options = std::make_shared<ListsOptions>();
    auto verb = verbs.add("lists", "The day's three lists and what else is to do",
                          [options](Session& session) { return lists(session, *options); });
    verb.option("--phase", options->phase, "preventive, prelitigation or litigation");
    verb.option("--controller", options->controller, "Only the customers of this controller");
    verb.option("--minutes", options->minutes, "As many calls as fit in this time, five minutes each");
}

} // namespace encours

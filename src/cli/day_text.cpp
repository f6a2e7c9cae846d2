// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/day_text.h"

#include "cli/table.h"
#include "money/amount_text.h"
#include "words/explain_words.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::size_t shownReasons = 2;
constexpr std::size_t codeWidth = 16;
constexpr std::size_t nameWidth = 34;
constexpr std::size_t whyWidth = 70;

std::string shortReasons(const Session& session, const std::vector<Reason>& reasons)
{
    std::string text;
    for (std::size_t index = 0; index < std::min(reasons.size(), shownReasons); ++index) {
        if (index > 0) text += " · ";
        text += session.words("reason-short." + std::string{reasonName(reasons[index].code)}, reasons[index].arguments);
    }
    return text;
}

/// By what a call is put in order: days and points as they are, money as an amount.
std::string figureText(const Session& session, const OrderedDay& day, std::size_t place, Currency currency)
{
    const std::int64_t figure = day.figures[place];
    if (day.order == CallOrder::Points || day.order == CallOrder::Age) return std::to_string(figure);
    return formatBareAmount(Money{figure, currency}, session.language());
}

/// Puts one more column in front of the usual ones of a table of calls.
Table callTable(const Session& session, const std::string& first)
{
    return Table{{{first, Table::Align::Right},
                  {session.words("cli.column.code"), Table::Align::Left, codeWidth},
                  {session.words("cli.column.name"), Table::Align::Left, nameWidth},
                  {session.words("cli.column.callable"), Table::Align::Right},
                  {session.words("cli.column.points"), Table::Align::Right},
                  {session.words("cli.column.why"), Table::Align::Left, whyWidth}}};
}

void addCall(Table& table, const Session& session, const Call& call, const Portfolio& portfolio, std::string first)
{
    const auto& customer = portfolio.find(call.customer)->customer;
    table.add({std::move(first), customer.code, customer.displayName(),
               formatBareAmount(call.callable, session.language()), std::to_string(call.points),
               shortReasons(session, call.reasons)});
}

void showPhase(Session& session, const OrderedDay& day, const Portfolio& portfolio, Phase phase)
{
    Table table = callTable(session, wordsFor(session.language(), day.order));
    std::size_t count = 0;
    Money total{0, portfolio.currency()};
    for (std::size_t place = 0; place < day.lists.calls.size(); ++place) {
        const Call& call = day.lists.calls[place];
        if (call.phase != phase) continue;
        addCall(table, session, call, portfolio, figureText(session, day, place, portfolio.currency()));
        total += call.callable;
        ++count;
    }
    if (count == 0) return;
    session.say("");
    session.say(session.words("cli.lists.phase", {{"phase", wordsFor(session.language(), phase)},
                                                  {"count", std::to_string(count)},
                                                  {"amount_cents", std::to_string(total.minorUnits())}}));
    session.say(table.text());
}

void showDeferred(Session& session, const OrderedDay& day, const Portfolio& portfolio)
{
    if (day.capacity->deferred.empty()) return;
    const Language language = session.language();
    Table table{{{session.words("cli.column.code"), Table::Align::Left, codeWidth},
                 {session.words("cli.column.name"), Table::Align::Left, nameWidth},
                 {session.words("cli.column.points"), Table::Align::Right},
                 {session.words("cli.column.minutes"), Table::Align::Right},
                 {session.words("cli.column.deferred-to")},
                 {session.words("cli.column.broken"), Table::Align::Left, whyWidth}}};
    for (const DeferredCall& deferred : day.capacity->deferred) {
        const Call& call = day.lists.calls[deferred.place];
        const auto& customer = portfolio.find(call.customer)->customer;
        std::string cost = deferred.isMandatory ? session.words("cli.lists.mandatory") : std::string{};
        const auto add = [&cost](const std::string& more) { cost += (cost.empty() ? "" : " · ") + more; };
        for (const Reason& broken : deferred.broken) add(ruleName(language, broken.code));
        if (deferred.slipping.isPositive()) {
            add(session.words("cli.lists.slips", {{"amount_cents", std::to_string(deferred.slipping.minorUnits())}}));
        }
        table.add({customer.code, customer.displayName(), std::to_string(call.points), std::to_string(deferred.minutes),
                   formatDate(deferred.nextDay, language), cost});
    }
    session.say("");
    session.say(session.words("cli.lists.deferred", {{"count", std::to_string(day.capacity->deferred.size())}}));
    session.say(table.text());
}

void showPlanned(Session& session, const OrderedDay& day, const Portfolio& portfolio)
{
    const DayCapacity& capacity = *day.capacity;
    session.say(session.words("cli.lists.capacity", {{"minutes", minutesText(capacity.minutes)},
                                                     {"count", std::to_string(capacity.calls.size())},
                                                     {"used", minutesText(capacity.used)}}));
    if (capacity.mandatoryMinutes > capacity.minutes)
        session.say(session.words("cli.lists.mandatory-over", {{"needed", minutesText(capacity.mandatoryMinutes)}}));
    Table table = callTable(session, session.words("cli.column.minutes"));
    for (const PlannedCall& planned : capacity.calls)
        addCall(table, session, day.lists.calls[planned.place], portfolio, std::to_string(planned.minutes));
    if (!table.isEmpty()) session.say(table.text());
    showDeferred(session, day, portfolio);
}

void showTasks(Session& session, const DayLists& lists, const Portfolio& portfolio)
{
    if (lists.tasks.empty()) return;
    Table table{{{session.words("cli.column.task")},
                 {session.words("cli.column.code"), Table::Align::Left, codeWidth},
                 {session.words("cli.column.name"), Table::Align::Left, nameWidth},
                 {session.words("cli.column.amount"), Table::Align::Right},
                 {session.words("cli.column.why"), Table::Align::Left, whyWidth}}};
    for (const auto& task : lists.tasks) {
        const auto& customer = portfolio.find(task.customer)->customer;
        table.add({wordsFor(session.language(), task.kind), customer.code, customer.displayName(),
                   formatBareAmount(task.amount, session.language()), shortReasons(session, task.reasons)});
    }
    session.say("");
    session.say(session.words("cli.lists.tasks", {{"count", std::to_string(lists.tasks.size())}}));
    session.say(table.text());
}

void showTitle(Session& session, const DayLists& lists, const Portfolio& portfolio)
{
    const WordArguments day{{"on", formatIsoDate(lists.day)}};
    if (lists.calls.empty()) return session.say(session.words("cli.lists.empty", day));
    Money total{0, portfolio.currency()};
    for (const auto& call : lists.calls) total += call.callable;
    session.say(session.words("cli.lists.title", {day.front(),
                                                  {"count", std::to_string(lists.calls.size())},
                                                  {"amount_cents", std::to_string(total.minorUnits())}}));
}

} // namespace

void showDay(Session& session, const OrderedDay& day, const Portfolio& portfolio)
{
    showTitle(session, day.lists, portfolio);
    if (day.order != CallOrder::Points)
        session.say(session.words("cli.lists.order", {{"order", wordsFor(session.language(), day.order)}}));
    if (day.capacity) {
        showPlanned(session, day, portfolio);
    } else {
        for (const auto phase : {Phase::Litigation, Phase::Prelitigation, Phase::Preventive})
            showPhase(session, day, portfolio, phase);
    }
    showTasks(session, day.lists, portfolio);
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/activity/activity_tables.h"

#include "words/words.h"

#include <fmt/format.h>
#include <initializer_list>
#include <optional>

namespace encours {

namespace {

constexpr std::int64_t secondsOfMinute = 60;
constexpr std::int64_t whole = 10'000;

std::string text(std::string_view name, Language language)
{
    return words(language, "figures.activity." + std::string{name});
}

FigureCell count(std::int64_t value)
{
    return FigureCount{value};
}

/// part ÷ all, rounded half up; nothing of nothing.
FigureCell share(std::int64_t part, std::int64_t all)
{
    return all == 0 ? FigureCell{} : FigureCell{FigurePercent{(part * whole * 2 + all) / (all * 2)}};
}

FigureCell minutesOf(const std::optional<std::int64_t>& seconds)
{
    if (!seconds) return {};
    return FigureCount{(*seconds + secondsOfMinute / 2) / secondsOfMinute};
}

FigureTable tableOf(std::string_view name, std::initializer_list<std::string_view> columns, Language language)
{
    const std::string of{name};
    FigureTable table{text(of + "-name", language), text(of + "-title", language), {}, {}, {}, {}};
    for (const std::string_view column : columns) table.columns.push_back(text(column, language));
    return table;
}

std::vector<FigureCell> rowOf(const PersonActivity& row, std::string name)
{
    return {std::move(name),
            count(row.callsOut),
            count(row.callsIn),
            count(row.reached),
            count(row.customers),
            minutesOf(row.seconds),
            count(row.promises),
            row.promised,
            count(row.promisesDue),
            count(row.promisesKept),
            share(row.promisesKept, row.promisesDue),
            share(row.promisesOnTime, row.promisesDue),
            count(row.disputesOpened),
            row.disputed,
            count(row.disputesResolved),
            count(row.letters),
            count(row.actions),
            count(row.actionsPaid),
            share(row.actionsPaid, row.actions),
            row.paidAfter};
}

} // namespace

std::string personText(std::string_view name, Language language)
{
    return name.empty() ? text("nobody", language) : std::string{name};
}

FigureTable activityTable(const ActivityReport& report, Language language)
{
    FigureTable table =
        tableOf("people", {"person",     "calls-out",     "calls-in",        "reached",      "customers",
                           "minutes",    "promises",      "promised",        "promises-due", "promises-kept",
                           "kept-share", "on-time-share", "disputes-opened", "disputed",     "disputes-resolved",
                           "letters",    "actions",       "actions-paid",    "effect-share", "paid-after"},
                language);
    table.notes = {words(language, "figures.activity.period",
                         {{"from_on", formatIsoDate(report.question.from)},
                          {"to_on", formatIsoDate(report.question.to)},
                          {"currency", std::string{report.all.promised.currency().code()}}}),
                   words(language, "figures.activity.about", {{"days", std::to_string(effectDays)}})};
    for (const PersonActivity& row : report.people) table.rows.push_back(rowOf(row, personText(row.name, language)));
    if (!table.rows.empty()) table.total = rowOf(report.all, text("total", language));
    return table;
}

FigureTable progressTable(const ActivityReport& report, Language language)
{
    FigureTable table = tableOf(
        "progress", {"controller", "to-call", "done", "left", "done-share", "callable", "promised-today"}, language);
    table.notes = {text("progress-about", language)};
    ListProgress all;
    all.callable = all.promisedToday = Money(0, report.all.promised.currency());
    const auto row = [](const ListProgress& list, std::string name) {
        return std::vector<FigureCell>{std::move(name),
                                       count(list.toCall),
                                       count(list.done),
                                       count(list.toCall - list.done),
                                       share(list.done, list.toCall),
                                       list.callable,
                                       list.promisedToday};
    };
    for (const ListProgress& list : report.lists) {
        table.rows.push_back(row(list, personText(list.controller, language)));
        all.toCall += list.toCall;
        all.done += list.done;
        all.callable += list.callable;
        all.promisedToday += list.promisedToday;
    }
    if (!table.rows.empty()) table.total = row(all, text("total", language));
    return table;
}

FigureTable workloadTable(const ActivityReport& report, Language language)
{
    FigureTable table = tableOf("workload", {"week-from", "actions-due", "preventive", "amount", "hours"}, language);
    table.notes = {text("workload-about", language)};
    for (const WorkWeek& week : report.weeks) {
        FigureCell hours;
        if (week.minutes)
            hours = words(language, "figures.activity.hours-text",
                          {{"hours", std::to_string(*week.minutes / secondsOfMinute)},
                           {"minutes", fmt::format("{:02}", *week.minutes % secondsOfMinute)}});
        table.rows.push_back({week.from, count(week.actions), count(week.preventive), week.amount, std::move(hours)});
    }
    return table;
}

std::vector<FigureTable> activityTables(const ActivityReport& report, Language language)
{
    std::vector<FigureTable> tables{activityTable(report, language)};
    if (!report.lists.empty()) tables.push_back(progressTable(report, language));
    if (!report.weeks.empty()) tables.push_back(workloadTable(report, language));
    return tables;
}

} // namespace encours

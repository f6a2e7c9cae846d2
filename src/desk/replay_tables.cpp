// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/replay_tables.h"

#include "words/words.h"

#include <string>
#include <string_view>

namespace encours {
namespace {

std::string text(std::string_view name, Language language, const WordArguments& arguments = {},
                 Currency currency = Currency::euro())
{
    return words(language, "figures.replay." + std::string{name}, arguments, currency);
}

FigureCell cellOf(ReplayFigure figure, std::int64_t value, Currency currency)
{
    switch (replayUnitOf(figure)) {
    case ReplayUnit::Count: return FigureCount{value};
    case ReplayUnit::Tenths: return FigureDays{value};
    case ReplayUnit::Days: return FigureCount{value};
    case ReplayUnit::ShareBp: return FigurePercent{value};
    case ReplayUnit::Amount: return Money(value, currency);
    }
    return {};
}

FigureTable emptyTable(const ReplayReport& report, std::string_view name, Language language)
{
    const ReplayPeriod& period = report.question.period;
    FigureTable table{text(name, language), text("title", language), {}, {}, {}, {}};
    table.notes.push_back(text("period", language,
                               {{"from_on", formatIsoDate(period.from)},
                                {"to_on", formatIsoDate(period.to)},
                                {"count", std::to_string(report.openDays)}}));
    const bool isWorked = report.question.mode == ReplayMode::Worked;
    table.notes.push_back(text(isWorked ? "worked-note" : "as-recorded-note", language));
    return table;
}

/// Nobody knows whether who is called earlier pays earlier: the interval is said with that assumption, or not at all.
void addCashNote(FigureTable& table, const ReplayReport& report, Language language)
{
    if (!report.cash) return;
    const ReplayCash& cash = *report.cash;
    const auto number = [](std::int64_t value) { return std::to_string(value); };
    table.notes.push_back(text("cash-note", language,
                               {{"earlier", number(cash.earlierItems)},
                                {"earlier_cents", number(cash.earlierAmount.minorUnits())},
                                {"later", number(cash.laterItems)},
                                {"later_cents", number(cash.laterAmount.minorUnits())},
                                {"least_cents", number(cash.least.minorUnits())},
                                {"most_cents", number(cash.most.minorUnits())}},
                               report.book.currency));
}

FigureTable spanTable(const ReplayReport& report, const std::vector<ReplaySpan>& spans, std::string_view name,
                      Language language)
{
    FigureTable table = emptyTable(report, name, language);
    table.columns = {text("from", language),          text("open-days", language),  text("preventive", language),
                     text("prelitigation", language), text("litigation", language), text("calls", language),
                     text("letters", language),       text("proposed", language)};
    if (report.other) {
        for (const auto column : {"other-calls", "other-letters", "other-proposed"}) {
            table.columns.push_back(text(column, language));
        }
    }
    for (const ReplaySpan& span : spans) {
        std::vector<FigureCell> row{span.from, FigureCount{span.openDays}};
        for (const std::int32_t listed : span.book) row.emplace_back(FigureCount{listed});
        for (const std::int32_t count : {span.bookCalls, span.bookLetters, span.bookProposed}) {
            row.emplace_back(FigureCount{count});
        }
        if (report.other) {
            for (const std::int32_t count : {span.otherCalls, span.otherLetters, span.otherProposed}) {
                row.emplace_back(FigureCount{count});
            }
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

FigureTable replayFigureTable(const ReplayReport& report, Language language)
{
    FigureTable table = emptyTable(report, "figures-name", language);
    table.columns = {text("figure", language), text("book", language)};
    if (report.other) {
        table.columns.push_back(text("other", language));
        table.columns.push_back(text("difference", language));
        addCashNote(table, report, language);
    }
    const Currency currency = report.book.currency;
    for (const ReplayLine& line : report.lines) {
        std::vector<FigureCell> row{text(replayFigureCode(line.figure), language),
                                    cellOf(line.figure, line.book, currency)};
        if (line.other) {
            row.push_back(cellOf(line.figure, *line.other, currency));
            row.push_back(cellOf(line.figure, *line.difference(), currency));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable replayMonthTable(const ReplayReport& report, Language language)
{
    return spanTable(report, report.months, "months-name", language);
}

FigureTable replayDayTable(const ReplayReport& report, Language language)
{
    return spanTable(report, report.days, "days-name", language);
}

} // namespace encours

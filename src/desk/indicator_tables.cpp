// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/indicator_tables.h"

#include "desk/figures/figure_notes.h"
#include "words/group_words.h"
#include "words/indicator_words.h"
#include "words/words.h"

#include <string>
#include <string_view>

namespace encours {

namespace {

std::string text(std::string_view name, Language language)
{
    return words(language, "figures.kpis." + std::string{name});
}

FigureCell cellOf(IndicatorUnit unit, std::int64_t figure, Currency currency, Language language)
{
    switch (unit) {
    case IndicatorUnit::DayTenths: return FigureDays{figure};
    case IndicatorUnit::BasisPoints: return FigurePercent{figure};
    case IndicatorUnit::Amount: return Money(figure, currency);
    case IndicatorUnit::Count:
    case IndicatorUnit::Days:
    case IndicatorUnit::Points: return FigureCount{figure};
    case IndicatorUnit::AmountDays:
    case IndicatorUnit::Hundredths: return figureText(language, unit, figure, currency);
    case IndicatorUnit::None: break;
    }
    return {};
}

FigureCell partOf(IndicatorUnit unit, const std::optional<std::int64_t>& figure, const Indicators& of,
                  Language language)
{
    return figure ? cellOf(unit, *figure, of.currency, language) : FigureCell{};
}

std::vector<std::string> notesOf(const IndicatorReport& report, Language language)
{
    const Indicators& book = report.book;
    FigureTable table;
    table.notes = {words(language, "figures.as-of",
                         {{"on", formatIsoDate(book.asOf)}, {"currency", std::string{book.currency.code()}}}),
                   text("about", language)};
    noteFigures(table, report.figures, language);
    return std::move(table.notes);
}

} // namespace

FigureCell indicatorCell(const Indicator& figure, Currency currency, Language language)
{
    if (!figure.value) return {};
    if (figure.isAtLeast) return indicatorText(language, figure, currency);
    return cellOf(unitsOf(figure.code).value, *figure.value, currency, language);
}

FigureTable indicatorTable(const IndicatorReport& report, Language language)
{
    FigureTable table{text("name", language), text("title", language), notesOf(report, language), {}, {}, {}};
    for (const auto column : {"indicator", "figure", "numerator", "denominator", "days", "formula", "definition"})
        table.columns.push_back(text(column, language));
    for (const Indicator& figure : report.book.figures) {
        const IndicatorUnits units = unitsOf(figure.code);
        FigureCell value = indicatorCell(figure, report.book.currency, language);
        if (!figure.value) value = indicatorText(language, figure, report.book.currency);
        table.rows.push_back({indicatorName(language, figure.code), std::move(value),
                              partOf(units.numerator, figure.numerator, report.book, language),
                              partOf(units.denominator, figure.denominator, report.book, language),
                              figure.days > 0 ? FigureCell{FigureCount{figure.days}} : FigureCell{},
                              indicatorFormula(language, figure.code), indicatorDefinition(language, figure.code)});
    }
    return table;
}

FigureTable indicatorHistoryTable(const IndicatorReport& report, Language language)
{
    FigureTable table{text("history-name", language),
                      text("history-title", language),
                      notesOf(report, language),
                      {text("month-end", language)},
                      {},
                      {}};
    for (const IndicatorCode code : historyIndicators()) table.columns.push_back(indicatorShortName(language, code));
    for (const Indicators& point : report.history) {
        std::vector<FigureCell> row{point.asOf};
        for (const Indicator& figure : point.figures) row.push_back(indicatorCell(figure, point.currency, language));
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable indicatorGroupTable(const IndicatorReport& report, std::span<const IndicatorCode> codes, Language language)
{
    const Grouping grouping = report.groups.grouping;
    FigureTable table{text("groups-name", language),
                      text("title", language),
                      notesOf(report, language),
                      {wordsFor(language, grouping)},
                      {},
                      {}};
    if (grouping == Grouping::Customer) table.columns.push_back(text("customer-name", language));
    for (const IndicatorCode code : codes) table.columns.push_back(indicatorShortName(language, code));
    for (std::size_t group = 0; group < report.byGroup.size(); ++group) {
        const Indicators& own = report.byGroup[group];
        std::vector<FigureCell> row;
        if (grouping == Grouping::Customer) row.emplace_back(report.groups.groups[group].key);
        row.emplace_back(groupName(language, grouping, report.groups.groups[group]));
        for (const IndicatorCode code : codes) {
            const Indicator* const figure = own.find(code);
            row.push_back(figure == nullptr ? FigureCell{} : indicatorCell(*figure, own.currency, language));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<FigureTable> indicatorTables(const IndicatorReport& report, Language language)
{
    std::vector<FigureTable> tables;
    if (report.groups.size() > 0) tables.push_back(indicatorGroupTable(report, allIndicators(), language));
    tables.push_back(indicatorTable(report, language));
    if (!report.history.empty()) tables.push_back(indicatorHistoryTable(report, language));
    return tables;
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a figure in words and as tables; where they come from stands in show_figure.cpp.
#include "desk/figures/indicator_families.h"
#include "desk/figures/show_figure.h"
#include "words/indicator_words.h"
#include "words/words.h"

#include <string>
#include <string_view>

namespace encours {

namespace {

std::string text(std::string_view name, Language language, const WordArguments& arguments = {})
{
    return words(language, "figures.detail." + std::string{name}, arguments);
}

Currency currencyOf(const FigureDetail& detail)
{
    return detail.portfolio->currency();
}

FigureCell valueCell(const FigureDetail& detail, IndicatorUnit unit, std::int64_t value)
{
    if (unit == IndicatorUnit::Amount || unit == IndicatorUnit::AmountDays) return Money(value, currencyOf(detail));
    return FigureCount{value};
}

std::vector<std::string> notesOf(const FigureDetail& detail, const FigureSide& side, Language language)
{
    const IndicatorCode code = detail.figure.code;
    std::vector<std::string> notes{
        words(language, "figures.as-of",
              {{"on", formatIsoDate(detail.asOf)}, {"currency", std::string{currencyOf(detail).code()}}})};
    for (std::string& note : figureNotes(detail.settings, language)) notes.push_back(std::move(note));
    notes.push_back(text("value", language,
                         {{"name", indicatorName(language, code)},
                          {"value", indicatorText(language, detail.figure, currencyOf(detail))}}));
    for (std::string note :
         {indicatorFormula(language, code), figureArithmetic(language, detail.figure, currencyOf(detail)),
          indicatorDefinition(language, code), whyNoSum(language, code)}) {
        if (!note.empty()) notes.push_back(std::move(note));
    }
    if (const auto amount = shownWithoutVat(detail))
        notes.push_back(
            text("without-vat", language,
                 {{"amount", figureSideText(language, detail, IndicatorUnit::Amount, amount->minorUnits())}}));
    if (!side.isWhole) notes.push_back(text("not-whole", language));
    return notes;
}

/// What a line says, column by column; the columns that say nothing are left out.
class LineTable {
public:
    LineTable(const FigureDetail& detail, const FigureSide& side, Language language)
        : m_detail(detail), m_side(side), m_language(language)
    {
    }

    [[nodiscard]] std::vector<std::string> columns() const
    {
        std::vector<std::string> columns{text("kind", m_language)};
        const auto add = [&](bool isShown, std::string_view name) {
            if (isShown) columns.push_back(text(name, m_language));
        };
        add(m_side.hasCustomers, "customer");
        add(m_side.hasCustomers, "customer-name");
        add(m_side.hasItems, "number");
        add(true, "day");
        add(m_side.hasAmounts, "weighted-amount");
        add(m_side.hasDays, "weight-days");
        columns.push_back(figureValueHeading(m_language, m_side.unit));
        return columns;
    }

    [[nodiscard]] std::vector<FigureCell> row(const FigureLine& line) const
    {
        std::vector<FigureCell> cells{figureLineKind(m_language, line)};
        const auto add = [&](bool isShown, FigureCell cell) {
            if (isShown) cells.push_back(std::move(cell));
        };
        add(m_side.hasCustomers, line.customerCode());
        add(m_side.hasCustomers, line.customerName());
        add(m_side.hasItems, line.number());
        add(true, figureCell(line.part.on));
        add(m_side.hasAmounts, figureCell(line.part.amount));
        add(m_side.hasDays, line.part.days ? FigureCell{FigureCount{*line.part.days}} : FigureCell{});
        cells.push_back(valueCell(m_detail, m_side.unit, line.part.value));
        return cells;
    }

    [[nodiscard]] std::vector<FigureCell> total() const
    {
        std::vector<FigureCell> cells(columns().size());
        cells.front() = text("total", m_language);
        cells.back() = valueCell(m_detail, m_side.unit, m_side.sum);
        return cells;
    }

private:
    const FigureDetail& m_detail;
    const FigureSide& m_side;
    Language m_language;
};

FigureTable tableOf(const FigureDetail& detail, const FigureSide& side, std::string_view sideName, Language language)
{
    const std::string name = indicatorName(language, detail.figure.code);
    FigureTable table;
    table.name = text(sideName, language);
    table.title = name + (detail.hasDenominator ? " — " + table.name : std::string());
    table.notes = notesOf(detail, side, language);
    const LineTable lines(detail, side, language);
    table.columns = lines.columns();
    for (const FigureLine& line : side.lines) table.rows.push_back(lines.row(line));
    table.total = lines.total();
    return table;
}

} // namespace

std::optional<Money> shownWithoutVat(const FigureDetail& detail)
{
    const Indicator shown = shownIndicator(detail.figure, detail.settings, detail.usualVat);
    if (shown.value == detail.figure.value || !shown.value) return std::nullopt;
    return Money(*shown.value, currencyOf(detail));
}

std::string figureLineKind(Language language, const FigureLine& line)
{
    if (line.part.kind == FigurePartKind::Item && line.item != nullptr) return wordsFor(language, line.item->kind);
    return words(language, "figure-part." + std::string{figurePartCode(line.part.kind)});
}

std::string figureValueHeading(Language language, IndicatorUnit unit)
{
    switch (unit) {
    case IndicatorUnit::Amount: return text("amount", language);
    case IndicatorUnit::AmountDays: return text("amount-days", language);
    case IndicatorUnit::Days: return text("days", language);
    default: return text("count", language);
    }
}

std::string figureSideText(Language language, const FigureDetail& detail, IndicatorUnit unit, std::int64_t value)
{
    return figureText(language, unit, value, currencyOf(detail));
}

std::string figureArithmetic(Language language, const Indicator& figure, Currency currency)
{
    const IndicatorUnits units = unitsOf(figure.code);
    if (!figure.value || !figure.numerator || !figure.denominator) return {};
    if (figure.code == IndicatorCode::DsoCountBack) return {};
    const WordArguments arguments{
        {"numerator", figureText(language, units.numerator, *figure.numerator, currency)},
        {"denominator", figureText(language, units.denominator, *figure.denominator, currency)},
        {"period", std::to_string(figure.days)},
        {"value", indicatorText(language, figure, currency)}};
    switch (units.value) {
    case IndicatorUnit::BasisPoints: return text("quotient", language, arguments);
    case IndicatorUnit::DayTenths:
        return text(units.numerator == IndicatorUnit::Amount ? "quotient-days" : "quotient", language, arguments);
    case IndicatorUnit::Hundredths: return text("quotient-thousand", language, arguments);
    default: return {};
    }
}

std::string whyNoSum(Language language, IndicatorCode code)
{
    if (code != IndicatorCode::Herfindahl && code != IndicatorCode::AverageDelinquency &&
        code != IndicatorCode::DsoCountBack)
        return {};
    return text("no-sum." + std::string{indicatorCode(code)}, language);
}

std::vector<FigureTable> figureDetailTables(const FigureDetail& detail, Language language)
{
    std::vector<FigureTable> tables{
        tableOf(detail, detail.numerator, detail.hasDenominator ? "numerator" : "lines", language)};
    if (detail.hasDenominator) tables.push_back(tableOf(detail, detail.denominator, "denominator", language));
    return tables;
}

} // namespace encours

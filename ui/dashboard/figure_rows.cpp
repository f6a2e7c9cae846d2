// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figure_rows.h"

#include "dashboard/figure_words.h"
#include "support/format.h"
#include "support/language.h"
#include "words/indicator_words.h"

#include <algorithm>
#include <string>
#include <variant>

namespace encours::ui {
namespace {

constexpr int figureWidth = 116;

RegisterCell textCell(const std::string& text)
{
    RegisterCell cell;
    cell.text = toQ(text);
    return cell;
}

RegisterCell numberCell(const QString& text, std::int64_t order)
{
    RegisterCell cell;
    cell.text = text;
    cell.order = order;
    return cell;
}

RegisterCell moneyCell(Money amount)
{
    RegisterCell cell;
    cell.text = dashedAmountText(amount);
    cell.setAmount(amount);
    return cell;
}

RegisterCell dayCell(Date day)
{
    RegisterCell cell;
    cell.text = dateText(day);
    cell.setDay(day);
    return cell;
}

QString percentText(FigurePercent percent)
{
    return toQ(figureText(currentLanguage(), IndicatorUnit::BasisPoints, percent.hundredths, Currency::euro()));
}

} // namespace

RegisterCell registerCell(const FigureCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell)) return textCell(*text);
    if (const auto* day = std::get_if<Date>(&cell)) return dayCell(*day);
    if (const auto* amount = std::get_if<Money>(&cell)) return moneyCell(*amount);
    if (const auto* count = std::get_if<FigureCount>(&cell)) return numberCell(countText(count->value), count->value);
    if (const auto* days = std::get_if<FigureDays>(&cell)) return numberCell(tenthsText(days->tenths), days->tenths);
    if (const auto* percent = std::get_if<FigurePercent>(&cell))
        return numberCell(percentText(*percent), percent->hundredths);
    RegisterCell nothing;
    nothing.text = QStringLiteral("–");
    nothing.isMuted = true;
    return nothing;
}

std::vector<RegisterColumn> columnsOf(const FigureTable& table)
{
    std::vector<RegisterColumn> columns(table.columns.size(), RegisterColumn{figureWidth, true});
    if (!columns.empty()) columns.front() = {0, false};
    for (std::size_t column = 1; column < columns.size(); ++column) {
        const bool hasText = std::any_of(table.rows.begin(), table.rows.end(), [column](const auto& row) {
            return std::holds_alternative<std::string>(row[column]);
        });
        if (hasText) columns[column].isFigure = false;
    }
    return columns;
}

QStringList titlesOf(const FigureTable& table)
{
    QStringList titles;
    for (const std::string& column : table.columns) titles << toQ(column);
    return titles;
}

RegisterSource sourceOf(std::shared_ptr<const FigureTable> table)
{
    RegisterSource source;
    source.rows = table->rows.size() + (table->total.empty() ? 0 : 1);
    source.cell = [table](std::size_t row, int column) {
        const bool isTotal = row >= table->rows.size();
        const auto& cells = isTotal ? table->total : table->rows[row];
        RegisterCell cell = registerCell(cells[static_cast<std::size_t>(column)]);
        cell.isStrong = isTotal;
        return cell;
    };
    return source;
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/table_cells.h"

#include "desk/tables/row_filter.h"
#include "words/words.h"

namespace encours {
namespace {

/// A payment may pay hundreds of invoices: more than these are counted.
constexpr std::size_t mostNumbers = 12;

TableCell textCell(std::string text)
{
    return text.empty() ? TableCell{} : TableCell{std::move(text)};
}

std::string paidNumbers(const TableData& data, std::uint32_t row, Language language)
{
    const std::size_t from = row == 0 ? 0 : data.rows.paidEnd[row - 1];
    const std::size_t count = data.rows.paidEnd[row] - from;
    std::string text;
    for (std::size_t place = 0; place < std::min(count, mostNumbers); ++place) {
        const Item& item = *data.rows.paid[from + place];
        if (!text.empty()) text += ", ";
        text += item.number.empty() ? wordsFor(language, item.kind) : item.number.str();
    }
    if (count > mostNumbers)
        text += ' ' + words(language, "table.more-numbers", {{"count", std::to_string(count - mostNumbers)}});
    return text;
}

std::string customerText(const Customer& customer, TableColumn column, Language language)
{
    if (column == TableColumn::CustomerName) return customer.displayName();
    if (column == TableColumn::CustomerCode) return customer.code;
    const auto field = fieldOf(column);
    if (!field) return {};
    const auto terms = column == TableColumn::Terms ? customer.terms() : std::nullopt;
    return terms ? terms->text(language) : customer.field(*field);
}

std::string textOf(const TableData& data, std::uint32_t row, TableColumn column, Language language)
{
    switch (column) {
    case TableColumn::Number: return data.itemOf(row).number.str();
    case TableColumn::Kind: return wordsFor(language, data.itemOf(row).kind);
    case TableColumn::PaidNumbers: return paidNumbers(data, row, language);
    case TableColumn::Means: {
        const PaymentMeans means = meansOf(data, row);
        return means == PaymentMeans::Unknown ? std::string{} : wordsFor(language, means);
    }
    default: return customerText(data.accountOf(row).customer, column, language);
    }
}

} // namespace

TableCell cellOf(const TableData& data, std::uint32_t row, TableColumn column, Language language)
{
    switch (columnType(column)) {
    case ColumnType::Text: return textCell(textOf(data, row, column, language));
    case ColumnType::State: return data.rows.state[row];
    case ColumnType::Count: return data.countAt(row, column);
    case ColumnType::Amount: {
        const std::int64_t amount = data.amountAt(row, column);
        return amount == AmountColumn::none ? TableCell{} : TableCell{Money(amount, data.portfolio->currency())};
    }
    case ColumnType::Day: break;
    }
    const std::int32_t day = data.dayAt(row, column);
    return day == TableRows::noDay ? TableCell{} : TableCell{Date{}.plusDays(day)};
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/book_table.h"

#include "base/contract.h"
#include "desk/tables/row_filter.h"
#include "desk/tables/row_order.h"
#include "desk/tables/row_search.h"
#include "desk/tables/table_cells.h"
#include "desk/tables/table_words.h"

#include <algorithm>

namespace encours {
namespace {

/// How many rows are looked at before the wish to stop is.
constexpr std::size_t rowsAtOnce = 65'536;
/// A smaller part of the rows is few: they are looked at one by one.
constexpr std::size_t fewOf = 16;

bool isOneOf(const std::vector<ColumnOfTable>& columns, TableColumn column)
{
    return std::ranges::find(columns, column, &ColumnOfTable::column) != columns.end();
}

/// Rows among some, or among all, that pass.
std::optional<std::vector<std::uint32_t>> rowsThatPass(const TableData& data, const RowFilter& filter,
                                                       const RowSearch& search, const std::vector<std::uint32_t>* among,
                                                       const Cancellation& cancellation)
{
    const std::size_t count = among != nullptr ? among->size() : data.size();
    std::vector<std::uint32_t> rows;
    rows.reserve(filter.isEmpty() && search.isEmpty() ? count : 0);
    for (std::size_t place = 0; place < count; ++place) {
        if (place % rowsAtOnce == 0 && cancellation.isRequested()) return std::nullopt;
        const std::uint32_t row = among != nullptr ? (*among)[place] : static_cast<std::uint32_t>(place);
        if (filter.passes(row) && (search.isEmpty() || search.holds(row))) rows.push_back(row);
    }
    return rows;
}

/// Sums over rows that stand in any order, many at a time: reads the columns from their beginning to their end.
class RowSum {
public:
    RowSum(const TableData& data, std::span<const std::uint32_t> rows) : m_data(data), m_rows(rows)
    {
        if (rows.size() < data.size() / fewOf) return;
        m_marks.resize(data.size());
        for (const std::uint32_t row : rows) m_marks[row] = 1;
    }

    [[nodiscard]] std::int64_t of(TableColumn column) const
    {
        if (column == TableColumn::Paid) return of(TableColumn::Amount) - of(TableColumn::Open);
        if (column == TableColumn::Allocated) return of(TableColumn::Amount) - of(TableColumn::Unallocated);
        const AmountColumn& amounts = m_data.rows.amounts[static_cast<std::size_t>(column)];
        if (m_marks.empty()) return ofFew(amounts);
        std::int64_t sum = 0;
        for (std::size_t place = 0; place < amounts.amounts().size(); ++place) {
            const std::size_t row = amounts.isSparse() ? amounts.rows()[place] : place;
            if (m_marks[row] != 0 && amounts.amounts()[place] != AmountColumn::none) sum += amounts.amounts()[place];
        }
        return sum;
    }

private:
    [[nodiscard]] std::int64_t ofFew(const AmountColumn& amounts) const
    {
        std::int64_t sum = 0;
        for (const std::uint32_t row : m_rows) {
            const std::int64_t amount = amounts.at(row);
            if (amount != AmountColumn::none) sum += amount;
        }
        return sum;
    }

    const TableData& m_data;
    std::span<const std::uint32_t> m_rows;
    std::vector<std::uint8_t> m_marks; ///< by row; empty for few rows
};

template <typename Element>
std::size_t bytesOf(const std::vector<Element>& elements)
{
    return elements.capacity() * sizeof(Element);
}

} // namespace

BookTable::BookTable(std::shared_ptr<const TableData> data) : m_data(std::move(data)) {}

TableKind BookTable::kind() const
{
    return m_data->kind;
}

Date BookTable::day() const
{
    return m_data->day;
}

Currency BookTable::currency() const
{
    return m_data->portfolio->currency();
}

std::size_t BookTable::rowCount() const
{
    return m_data->size();
}

CustomerId BookTable::customer(std::uint32_t row) const
{
    return m_data->accountOf(row).customer.id;
}

std::optional<ItemId> BookTable::item(std::uint32_t row) const
{
    if (m_data->kind == TableKind::Customers) return std::nullopt;
    return m_data->itemOf(row).id;
}

std::optional<ItemKind> BookTable::itemKind(std::uint32_t row) const
{
    if (m_data->kind == TableKind::Customers) return std::nullopt;
    return m_data->itemOf(row).kind;
}

PaymentMeans BookTable::means(std::uint32_t row) const
{
    return meansOf(*m_data, row);
}

std::optional<std::uint32_t> BookTable::rowOf(CustomerId customer, std::optional<ItemId> item) const
{
    const auto& accounts = m_data->rows.account;
    const std::int64_t place = customer.value - 1; // customers stand in the portfolio in the order of their ids
    const auto [first, last] = std::equal_range(accounts.begin(), accounts.end(), static_cast<std::uint32_t>(place));
    for (auto row = first; row != last; ++row) {
        const auto number = static_cast<std::uint32_t>(row - accounts.begin());
        if (this->item(number) == item) return number;
    }
    return std::nullopt;
}

TableCell BookTable::cell(std::uint32_t row, TableColumn column, Language language) const
{
    expect(row < m_data->size() && isOneOf(columns(), column), "a cell of another list");
    return cellOf(*m_data, row, column, language);
}

std::optional<TableFound> BookTable::find(const TableQuery& query, const Cancellation& cancellation,
                                          const TableFound* previous) const
{
    expect(isOneOf(columns(), query.sort.column), "sorted by a column of another list");
    // Another order of many rows is found quicker from the beginning.
    const bool isOfFew = previous != nullptr && previous->rows.size() < m_data->size() / fewOf;
    const bool isSorted = previous != nullptr && previous->query.sort == query.sort;
    const bool isWithin = (isOfFew || isSorted) && isNarrower(query.filters, previous->query.filters) &&
                          isNarrower(query.text, previous->query.text, currency());
    const RowFilter filter(*m_data, query.filters);
    RowSearch search(*m_data, query.text);
    if (cancellation.isRequested()) return std::nullopt;
    if (!isWithin || !isOfFew) search.markRows();
    auto rows = rowsThatPass(*m_data, filter, search, isWithin ? &previous->rows : nullptr, cancellation);
    if (!rows) return std::nullopt;
    TableFound found{query, std::move(*rows)};
    if (isWithin && isSorted) return found;
    if (isWithin) restoreOrder(m_data->size(), found.rows);
    if (!orderRows(*m_data, query.sort, cancellation, found.rows)) return std::nullopt;
    return found;
}

std::vector<ColumnSum> BookTable::sums(std::span<const std::uint32_t> rows) const
{
    const RowSum sum(*m_data, rows);
    std::vector<ColumnSum> sums;
    for (const ColumnOfTable& column : columns()) {
        if (columnType(column.column) == ColumnType::Amount)
            sums.push_back({column.column, Money(sum.of(column.column), currency())});
    }
    return sums;
}

Money BookTable::sum(std::span<const std::uint32_t> rows, TableColumn column) const
{
    expect(isOneOf(columns(), column) && columnType(column) == ColumnType::Amount, "a sum of no amounts");
    return Money(RowSum(*m_data, rows).of(column), currency());
}

std::string BookTable::filterWords(const TableFilter& filter, Language language) const
{
    return encours::filterWords(language, kind(), filter, *m_data->portfolio);
}

std::size_t BookTable::bytesOfMemory() const
{
    const TableRows& rows = m_data->rows;
    std::size_t bytes = bytesOf(rows.account) + bytesOf(rows.items) + bytesOf(rows.state) + bytesOf(rows.flags) +
                        bytesOf(rows.openCount) + bytesOf(rows.paidEnd) + bytesOf(rows.paid) +
                        rows.texts.bytesOfMemory() + m_data->accountTexts.bytesOfMemory() +
                        m_data->phones.bytesOfMemory() + m_data->ranks.bytesOfMemory();
    for (const AmountColumn& column : rows.amounts) bytes += column.bytesOfMemory();
    for (const auto& days : rows.days) bytes += bytesOf(days);
    return bytes;
}

} // namespace encours

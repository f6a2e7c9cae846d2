// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/id.h"
#include "base/language.h"
#include "desk/tables/table_query.h"
#include "receivables/item.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace encours {

/// A column of a list.
struct ColumnOfTable {
    TableColumn column = TableColumn::CustomerName;
    bool isShown = true; ///< until somebody chooses otherwise
};

/// The columns of a list in their usual order.
[[nodiscard]] const std::vector<ColumnOfTable>& tableColumns(TableKind kind);

/// Rows that answer a query, in its order.
struct TableFound {
    TableQuery query;
    std::vector<std::uint32_t> rows;
};

struct ColumnSum {
    TableColumn column = TableColumn::Amount;
    Money sum;
};

struct TableData;

/// One list of a book as of a day: an immutable value with a million rows or more, that any thread may read and search. Rows
/// are known by their places 0, 1, 2…, which other lists of the same kind do not share: keep customer and item over a change.
/// Keeps the portfolio it was made from.
class BookTable {
public:
    explicit BookTable(std::shared_ptr<const TableData> data);

    [[nodiscard]] TableKind kind() const;
    [[nodiscard]] Date day() const;
    [[nodiscard]] Currency currency() const;
    [[nodiscard]] std::size_t rowCount() const;
    [[nodiscard]] const std::vector<ColumnOfTable>& columns() const { return tableColumns(kind()); }

    [[nodiscard]] CustomerId customer(std::uint32_t row) const;
    [[nodiscard]] std::optional<ItemId> item(std::uint32_t row) const; ///< nothing in a list of customers
    [[nodiscard]] std::optional<ItemKind> itemKind(std::uint32_t row) const;
    /// How it is or is to be paid: as the line says, else as the customer does.
    [[nodiscard]] PaymentMeans means(std::uint32_t row) const;
    /// Where a customer (and item) stands; nothing when it does not.
    [[nodiscard]] std::optional<std::uint32_t> rowOf(CustomerId customer, std::optional<ItemId> item = {}) const;
    /// `column` is one of columns(). Quick: made when it is asked for.
    [[nodiscard]] TableCell cell(std::uint32_t row, TableColumn column, Language language) const;

    /// Rows that answer a query. `previous`, an answer of this same list or null, makes it quicker when the new query
    /// narrows it or only sorts otherwise. The first sorting by a text of a large list takes longer than later ones. Nothing
    /// when it was cancelled. Values of filters are those that parseFilters() lets through; others find nothing.
    [[nodiscard]] std::optional<TableFound> find(const TableQuery& query, const Cancellation& cancellation = {},
                                                 const TableFound* previous = nullptr) const;
    /// Of all amount columns, in their order; of the rows given.
    [[nodiscard]] std::vector<ColumnSum> sums(std::span<const std::uint32_t> rows) const;
    [[nodiscard]] Money sum(std::span<const std::uint32_t> rows, TableColumn column) const;

    /// A filter in words, with the name of a customer where it holds an id.
    [[nodiscard]] std::string filterWords(const TableFilter& filter, Language language) const;
    [[nodiscard]] std::size_t bytesOfMemory() const; ///< beside the portfolio

private:
    std::shared_ptr<const TableData> m_data;
};

} // namespace encours

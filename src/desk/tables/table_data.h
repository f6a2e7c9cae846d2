// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tables/amount_column.h"
#include "desk/tables/book_table.h"
#include "desk/tables/row_texts.h"
#include "desk/tables/text_ranks.h"
#include "portfolio/portfolio.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace encours {

/// The rows of a list, or of a part of it, column by column; columns that a list does not have are empty.
struct TableRows {
    static constexpr std::int32_t noDay = std::numeric_limits<std::int32_t>::min();

    std::vector<std::uint32_t> account; ///< its place in the portfolio
    std::vector<const Item*> items;     ///< of the accounts; none in a list of customers
    std::vector<TableState> state;
    std::vector<std::uint32_t> flags; ///< a bit for each FilterName without a value
    std::array<AmountColumn, tableColumnCount> amounts;
    std::array<std::vector<std::int32_t>, tableColumnCount> days;
    std::vector<std::int32_t> openCount;
    std::vector<std::uint32_t> paidEnd; ///< of payments: behind its last in `paid`
    std::vector<const Item*> paid;      ///< the debits that they paid
    RowTexts texts;                     ///< of lines: their numbers

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(account.size()); }
    [[nodiscard]] AmountColumn& amount(TableColumn column) { return amounts[static_cast<std::size_t>(column)]; }
    [[nodiscard]] std::vector<std::int32_t>& day(TableColumn column) { return days[static_cast<std::size_t>(column)]; }
    void append(TableRows part);
    /// No row comes any more.
    void close();
};

[[nodiscard]] constexpr std::uint32_t flagOf(FilterName name)
{
    return std::uint32_t{1} << static_cast<unsigned>(name);
}

/// One list of a book, as BookTable reads it.
struct TableData {
    TableKind kind = TableKind::Invoices;
    Date day;
    std::shared_ptr<const Portfolio> portfolio;
    std::string bookSector; ///< of customers who say nothing else
    TableRows rows;
    RowTexts accountTexts;                  ///< by place in the portfolio: what is searched of a customer
    RowTexts phones;                        ///< digits of its telephones; in a list of customers only
    std::vector<PaymentMeans> accountMeans; ///< by place in the portfolio
    TextRanks ranks;

    [[nodiscard]] std::uint32_t size() const { return rows.size(); }
    [[nodiscard]] const Account& accountOf(std::uint32_t row) const { return portfolio->at(rows.account[row]); }
    [[nodiscard]] const Item& itemOf(std::uint32_t row) const { return *rows.items[row]; }
    [[nodiscard]] bool has(FilterName name, std::uint32_t row) const { return (rows.flags[row] & flagOf(name)) != 0; }
    /// In minor units; AmountColumn::none for none.
    [[nodiscard]] std::int64_t amountAt(std::uint32_t row, TableColumn column) const;
    /// A day number; TableRows::noDay for none.
    [[nodiscard]] std::int32_t dayAt(std::uint32_t row, TableColumn column) const;
    [[nodiscard]] std::int64_t countAt(std::uint32_t row, TableColumn column) const;
};

/// The field of the customer that a column shows; nothing for a column that shows none.
[[nodiscard]] std::optional<CustomerField> fieldOf(TableColumn column);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/tables/table_columns.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What a filter asks of a row. Filters of one group widen each other (1–30 days or 31–60), those of different groups narrow
/// (overdue and disputed).
enum class FilterName : std::uint8_t {
    // what is left of it
    Open,    ///< something is owed or left to allocate
    Settled, ///< nothing is
    // its columns of the aged balance
    NotDue,
    Overdue,
    Days1To30,
    Days31To60,
    Days61To90,
    Over90,
    Bills,
    Unallocated, ///< credit is left
    // how it stands
    Callable,
    Promised,
    Broken,
    Disputed,
    Secured,
    Blocked,
    Litigation,
    // what it is
    Invoice,
    CreditNote,
    Payment,
    PaymentReturn,
    OpeningBalance,
    Adjustment,
    // of customers
    OverLimit,
    Incomplete, ///< something is owed and the file lacks what a call or a letter needs
    // with a value
    Customer,    ///< its id
    Controller,  ///< as written, without case and accents; "" for none
    Salesperson, ///< as Controller
    Segment,     ///< as Controller
    Sector,      ///< code of TradeSector
    Means,       ///< code of PaymentMeans
    DueFrom,     ///< ISO days, included
    DueTo,
    IssuedFrom,
    IssuedTo,
    AmountFrom, ///< plain decimals, included; compared without sign with what is left open, or the amount when it is settled
    AmountTo,
};
inline constexpr std::size_t filterNameCount = 37;
[[nodiscard]] std::string_view filterCode(FilterName name); ///< `open`, `d1-30`, `over-90`, `customer`, `due-from`, …
[[nodiscard]] std::optional<FilterName> parseFilterName(std::string_view code);
/// Those that widen each other.
enum class FilterGroup : std::uint8_t { Left, Age, Standing, Nature, Limit, File, OwnValue };
[[nodiscard]] FilterGroup filterGroup(FilterName name); ///< OwnValue: each such name is a group of its own
[[nodiscard]] bool takesValue(FilterName name);

/// One filter: a chip over a list.
struct TableFilter {
    FilterName name = FilterName::Open;
    std::string value; ///< "" unless it takes one
    friend bool operator==(const TableFilter&, const TableFilter&) = default;
};
/// Filters that a list offers as chips, in their order; those with a value are not among them.
[[nodiscard]] std::vector<FilterName> chipsOf(TableKind kind);
/// Whether rows of a list can be told apart by a filter.
[[nodiscard]] bool canFilter(TableKind kind, FilterName name);

/// `overdue/customer=12`; "" for none. A `/` or `%` inside a value is written `%2F`, `%25`.
[[nodiscard]] std::string filtersText(const std::vector<TableFilter>& filters);
/// The reverse. Errors: FilterUnknown{value} (also one that the list does not know, and a value missing or too much), those
/// of days and amounts.
[[nodiscard]] Result<std::vector<TableFilter>> parseFilters(TableKind kind, std::string_view text);

struct TableSort {
    TableColumn column = TableColumn::CustomerName;
    bool isDescending = false;
    friend bool operator==(const TableSort&, const TableSort&) = default;
};

/// What somebody wants to see of a list.
struct TableQuery {
    /// As typed. Every word must be found in a row: in the number, in the name or the code of the customer (of customers also
    /// contact, e-mail, telephone and city), or as its amount. Accents and case do not matter.
    std::string text;
    std::vector<TableFilter> filters;
    TableSort sort;
    friend bool operator==(const TableQuery&, const TableQuery&) = default;
};
/// How a list is sorted unless told otherwise: invoices by due date, oldest first; customers by what is overdue, payments by
/// their day, largest and newest first.
[[nodiscard]] TableSort usualSort(TableKind kind);

/// The amount that the rows of a query are about, e.g. what stands at 1–30 days when that is what was asked for: summed over
/// the rows it is the figure that led to the list.
[[nodiscard]] TableColumn amountOf(TableKind kind, const std::vector<TableFilter>& filters);

} // namespace encours

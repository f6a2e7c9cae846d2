// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "money/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace encours {

/// The long lists of a book.
enum class TableKind : std::uint8_t {
    Invoices,  ///< all debits and credit notes, settled ones too
    Customers, ///< all customers but those that were merged into another
    Payments,  ///< all credits: payments, credit notes, credit balances and adjustments
};
[[nodiscard]] std::string_view tableKindCode(TableKind kind); ///< `invoices`, `customers`, `payments`
[[nodiscard]] std::optional<TableKind> parseTableKind(std::string_view code);

/// What the cells of a column hold. Amounts and counts stand on the right.
enum class ColumnType : std::uint8_t { Text, Amount, Day, Count, State };

/// Every column of every list; each list has some of them.
enum class TableColumn : std::uint8_t {
    CustomerName,
    CustomerCode,
    Number, ///< of the invoice or payment
    Kind,   ///< invoice, credit note, …
    IssuedOn,
    DueOn,
    DaysLate, ///< of what is open and overdue
    Amount,   ///< signed in Invoices; without its sign in Payments
    Paid,     ///< what was allocated to an invoice
    Open,     ///< what is left of an invoice (< 0: of a credit note); of a customer all open debits
    Promised,
    Disputed,
    State,
    NextActionOn,
    Means,
    Controller,
    Salesperson,
    Segment,
    NotDue, ///< the columns of the aged balance; they sum to it exactly
    Overdue,
    Days1To30,
    Days31To60,
    Days61To90,
    Over90,
    Bills,
    Unallocated,   ///< ≤ 0; in Payments without its sign: what is left to allocate
    Balance,       ///< what the customer owes in all
    OpenCount,     ///< open invoices of a customer
    OldestDueOn,   ///< of its overdue invoices
    LastPaymentOn, ///< of a customer
    LastContactOn,
    CreditLimit,
    Phone,
    Email,
    City,
    Terms,
    Allocated,   ///< of a payment
    PaidNumbers, ///< invoices that a payment paid
};
inline constexpr std::size_t tableColumnCount = 38;
[[nodiscard]] std::string_view tableColumnCode(TableColumn column); ///< snake case: `customer_name`, `due_on`, …
[[nodiscard]] std::optional<TableColumn> parseTableColumn(std::string_view code);
[[nodiscard]] ColumnType columnType(TableColumn column);

/// How a row stands, one word and always with an icon in the window. Rows sort by it in this order.
enum class TableState : std::uint8_t {
    Litigation, ///< passed to litigation by a person
    Broken,     ///< of what was promised, and the promise broke
    Overdue,
    Disputed,
    Blocked,
    Promised,
    Secured,
    NotDue,
    Unallocated,     ///< credit of which nothing is allocated
    PartlyAllocated, ///< credit of which a part is
    Settled,         ///< nothing is left: invoice paid, payment allocated, customer up to date
};
inline constexpr std::size_t tableStateCount = 11;
[[nodiscard]] std::string_view tableStateCode(TableState state); ///< `litigation`, `broken`, …

/// One cell: nothing, or a value of the type of its column. A kind or a means of payment is a text in the reader's language.
using TableCell = std::variant<std::monostate, std::string, Money, Date, std::int64_t, TableState>;

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <optional>
#include <vector>

namespace encours {

/// A document that a line was allocated to: what paid the invoice, or which invoice the payment paid.
struct StatementMatch {
    ItemId item;
    ItemKind kind = ItemKind::Payment;
    ShortText number; ///< may be empty for payments
    Date on;          ///< the day from which the allocation counts
    Money amount;     ///< > 0
};

/// One document of an account.
struct StatementLine {
    Item item;
    Money balance;                       ///< of the statement after this line
    Money open;                          ///< left on the day of the statement, signed like the item; zero when settled
    std::optional<Money> original;       ///< the document in its own currency, when it is not the book's
    std::optional<Money> openOriginal;   ///< what is left in that currency
    std::vector<StatementMatch> matches; ///< by day
    [[nodiscard]] bool isSettled() const { return open.isZero(); }
};

enum class StatementKind : std::uint8_t {
    AllLines, ///< every document booked in the period, with its amount
    OpenOnly, ///< documents with something left on the day, with what is left; whatever their day
};

/// A customer's account as of a day (relevé de compte). All that is known now, effective ≤ `asOf`.
/// Invariants: opening + Σ amounts (of OpenOnly: Σ open amounts) of the lines = closing; closing = the balance of the
/// account on the day = ageing.total().
struct AccountStatement {
    Date asOf;
    std::optional<Date> from; ///< first day of the lines; none from the beginning
    StatementKind kind = StatementKind::AllLines;
    Money opening;                    ///< balance before `from`; zero without it
    std::vector<StatementLine> lines; ///< by (bookedOn, id)
    Money closing;
    Ageing ageing; ///< of what is open on the day
};

/// What a statement shows.
struct StatementScope {
    Date asOf;
    std::optional<Date> from; ///< of AllLines; not after `asOf`
    StatementKind kind = StatementKind::AllLines;
};

/// `currency` is that of the book, used for an account without items.
[[nodiscard]] AccountStatement statementOf(const Account& account, const StatementScope& scope, Currency currency);

} // namespace encours

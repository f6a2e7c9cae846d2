// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/age_bounds.h"
#include "portfolio/portfolio.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace encours {

/// What an item that was invoiced in another currency amounts to in it; null for one in the book's currency.
[[nodiscard]] const ForeignAmount* foreignAmountOf(const Account& account, ItemId item);

/// What is left of an open item in its own currency, signed like it: original × open ÷ booked amount. Nothing for an item in
/// the book's currency.
[[nodiscard]] std::optional<Money> openOriginalOf(const Account& account, const OpenItem& open);

/// The same for all open items of an account that have one.
[[nodiscard]] std::unordered_map<ItemId, Money> openOriginalsOf(const Account& account, const AccountState& state);

/// What is open in one currency as of a day. `debits` and `credits` are in that currency; `ageing` is the same open items
/// in the book's currency at the rates recorded with them. So what is owed in that currency is worth
/// ageing.total() − ageing.unallocated, and the credits are worth ageing.unallocated.
struct CurrencyTotal {
    Currency currency;
    Money debits;  ///< ≥ 0
    Money credits; ///< ≤ 0
    Ageing ageing;

    [[nodiscard]] Money original() const { return debits + credits; }
};

/// One total for each currency in which something is open: the book's currency always and first, the others by their
/// codes. The ageings sum to the ageing of the account (of the book), column by column.
[[nodiscard]] std::vector<CurrencyTotal> totalsByCurrency(const Account& account, Date asOf, Currency book);
/// `whole` is the ageing of the book on that day, in columns of the same bounds.
[[nodiscard]] std::vector<CurrencyTotal> totalsByCurrency(const Portfolio& portfolio, Date asOf, const Ageing& whole,
                                                          const AgeBounds& bounds = {});

} // namespace encours

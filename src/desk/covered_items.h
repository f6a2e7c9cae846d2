// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"
#include "receivables/contact.h"

#include <span>
#include <vector>

namespace encours {

/// The items of a decision that a request names; all of them when it names none. Order of due dates.
/// Errors: InvoicesNotOpen{value} when a named one is not open.
Result<std::vector<CallItem>> namedItems(const AccountDecision& decision, std::span<const ItemId> named);

/// What a promise or a dispute proposes to cover when no amount is said: what is callable, else what is overdue, else all
/// that is open.
[[nodiscard]] Money proposedAmount(std::span<const CallItem> items, Currency currency);

/// Spreads an amount over items: first over what is callable, oldest first, then over the rest that is open. The parts sum
/// to the amount. Errors: PromiseNotPositive, PromiseTooLarge{value} (more than is open).
Result<std::vector<CoveredItem>> spread(Money amount, std::span<const CallItem> items);

/// Cuts covered items into the parts of a plan, in order, so that part i sums to amounts[i].
[[nodiscard]] std::vector<std::vector<CoveredItem>> cutIntoParts(const std::vector<CoveredItem>& covered,
                                                                 std::span<const Money> amounts);

} // namespace encours

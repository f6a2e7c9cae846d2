// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "money/money.h"

namespace encours {

/// What an item that was invoiced in another currency amounts to in that currency: a fact beside the amount that the
/// ledger booked in the book's currency. The ratio of the two is the recorded rate; no other rate is ever applied.
/// Invariants: another currency than the item's; signed like the item's amount; never 0.
struct ForeignAmount {
    ItemId item;
    Money original;
};

/// Whether `original` may stand beside `booked`: another currency, both other than 0 and of the same sign.
[[nodiscard]] bool canStandBeside(Money original, Money booked);

/// What is left of `original` when `open` is left of `booked`: original × open ÷ booked, rounded once, half away from
/// zero; signed like `open`, exactly 0 when `open` is and never 0 before, at most the whole original. So allocations that
/// pay the whole item leave nothing in either currency. The two must be able to stand beside each other.
[[nodiscard]] Money openOriginal(Money original, Money booked, Money open);

} // namespace encours

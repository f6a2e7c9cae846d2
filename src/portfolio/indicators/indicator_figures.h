// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/money.h"
#include "portfolio/indicators/exact_quotient.h"

#include <cstdint>
#include <optional>
#include <span>

namespace encours {

/// The arithmetic of the indicators, apart from what they are made of. Rounding as nearestQuotient().

/// part ÷ whole in hundredths of a per cent; 0 when the whole is nothing or less.
[[nodiscard]] std::int64_t shareBp(std::int64_t part, std::int64_t whole);

/// Σ amount × days ÷ Σ amount in tenths of a day; nothing without an amount.
[[nodiscard]] std::optional<std::int64_t> averageTenths(Wide amountDays, Wide amounts);

/// What could be collected in a period, and what was left of it.
struct Collection {
    std::int64_t opening = 0; ///< receivables at its beginning
    std::int64_t sales = 0;
    std::int64_t closing = 0;
    std::int64_t closingNotDue = 0;

    [[nodiscard]] std::int64_t collected() const { return opening + sales - closing; }
    [[nodiscard]] std::int64_t collectable() const { return opening + sales - closingNotDue; }
};
/// Collection effectiveness index (Encyclopedia of Credit): collected ÷ collectable, in hundredths of a per cent; nothing
/// when nothing could be collected.
[[nodiscard]] std::optional<std::int64_t> effectivenessBp(const Collection& collection);

/// The least number of customers that owe four fifths of what those with a balance owe. Balances that are not positive do
/// not count.
struct Concentration {
    std::int64_t customers = 0;
    std::int64_t owing = 0; ///< customers with a positive balance
};
[[nodiscard]] Concentration concentrationOf(std::span<const std::int64_t> balances);

/// Herfindahl index: Σ (share in per cent)² over the positive balances, 10 000 when one customer owes all; nothing when
/// nobody owes.
[[nodiscard]] std::optional<std::int64_t> herfindahlOf(std::span<const std::int64_t> balances);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "money/money.h"

#include <cstdint>
#include <string_view>

namespace encours {

/// How many units of a currency one unit of the book's currency is worth: 1,0850 for 1 EUR = 1,0850 USD. Rates of the
/// euro are quoted this way round (Regulation (EC) 1103/97, article 4; the rates of the European Central Bank).
/// Invariant: greater than 0.
class ExchangeRate {
public:
    /// Reads `1,0850` or `1.0850`, without groups: at most 9 digits before the mark and 9 behind it.
    /// Errors: ExchangeRateMalformed{value}.
    static Result<ExchangeRate> parse(std::string_view text);

    /// What an amount is worth in the book's currency, rounded once, half away from zero. Errors: AmountTooLarge{value}.
    [[nodiscard]] Result<Money> toBook(Money original, Currency book) const;

private:
    explicit ExchangeRate(std::int64_t billionths) : m_billionths(billionths) {}

    std::int64_t m_billionths = 0;
};

} // namespace encours

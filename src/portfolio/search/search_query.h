// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/currency.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// Amounts without their sign, in minor units, both ends included.
struct AmountRange {
    std::int64_t from = 0;
    std::int64_t to = 0;

    [[nodiscard]] bool isOne() const { return from == to; }
};

/// The form in which telephone numbers are compared: their digits, `+33 (0)4 …`, `0033 4 …` and `04 …` being the same,
/// `00` for the plus of other countries. Several numbers in one text are set apart by a blank.
[[nodiscard]] std::string phoneDigits(std::string_view text);

/// What somebody who types a text may be looking for.
struct SearchQuery {
    std::string text;                  ///< folded; empty when there is nothing to look for
    std::string phone;                 ///< its digits when it may be part of a telephone number, else empty
    std::optional<AmountRange> amount; ///< `1234,5` may be anything from 1 234,50 to 1 234,59

    [[nodiscard]] static SearchQuery of(std::string_view typed, Currency currency);
};

} // namespace encours

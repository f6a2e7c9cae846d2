// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "money/money.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace encours {

/// Which character stands before the decimals in a text.
enum class DecimalMark : std::uint8_t {
    Detect, ///< the last of `,` and `.` that is followed by at most two digits, or that stands beside the other
    Comma,  ///< `1 234,56`; a dot separates thousands
    Dot,    ///< `1,234.56`; a comma separates thousands
};

/// What happens to digits beyond the currency's minor unit.
enum class ExcessDigits : std::uint8_t {
    RoundHalfAwayFromZero, ///< `0,005` → 1 cent
    Refuse,                ///< `0,005` is refused: for imports, where dropped cents must never go unseen
};

/// Reads an amount as people and programs write them: group separators space, U+00A0, U+202F, apostrophe, or the mark
/// that is not the decimal one; a sign before or after (`-`, U+2212, `+`), parentheses for negative, a trailing
/// `€`, `EUR`. Groups, when present, must hold three digits. Exponents and a second decimal mark are refused.
/// Errors: AmountMalformed{value}, AmountTooLarge{value} (beyond Money::largest).
[[nodiscard]] Result<Money> parseAmount(std::string_view text, Currency currency = Currency::euro(),
                                        DecimalMark mark = DecimalMark::Detect,
                                        ExcessDigits excess = ExcessDigits::RoundHalfAwayFromZero);

/// French: `1 234,56 €` (U+202F between groups, comma, U+00A0 before the sign, `-` before negatives);
/// English: `€1,234.56`. Other currencies show their code. Source: CLDR fr/en; negatives keep a minus sign.
[[nodiscard]] std::string formatAmount(Money amount, Language language);

/// The same without the currency, for columns: `1 234,56`.
[[nodiscard]] std::string formatBareAmount(Money amount, Language language);

/// Plain decimal for files and scripts: `1234.56`, `-0.05`.
[[nodiscard]] std::string formatPlainAmount(Money amount);

/// A whole number with grouped digits: `5 422` / `5,422`.
[[nodiscard]] std::string formatCount(std::int64_t count, Language language);

} // namespace encours

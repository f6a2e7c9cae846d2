// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "money/money.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace encours {

/// A rate or share in hundredths of a per cent (12,15 % is 1215). Invariant: between 0 and 100 %.
class Rate {
public:
    static constexpr std::int32_t largestBp = 10'000;

    constexpr Rate() = default; ///< 0 %

    /// Errors: RateImplausible{value}.
    static Result<Rate> fromBp(std::int64_t hundredthsOfPercent);
    /// For values known to be right (tables, tests); anything else is a bug.
    static Rate ofBp(std::int32_t hundredthsOfPercent);
    /// Reads `12,15`, `12.15 %`, `10 %`; at most two digits behind the mark. Errors: RateMalformed{value},
    /// RateImplausible{value}.
    static Result<Rate> parse(std::string_view text);

    [[nodiscard]] constexpr std::int32_t bp() const { return m_bp; }
    [[nodiscard]] constexpr bool isZero() const { return m_bp == 0; }
    /// `12,15 %` with a no-break space, `12.15%` in English; whole rates without digits behind the mark.
    [[nodiscard]] std::string text(Language language = Language::French) const;

    friend constexpr auto operator<=>(const Rate&, const Rate&) = default;

private:
    constexpr explicit Rate(std::int32_t bp) : m_bp(bp) {}
    std::int32_t m_bp = 0;
};

/// amount × numerator ÷ denominator, rounded once, half away from zero. denominator > 0; a product beyond 64 bits is
/// computed exactly. A result that a Money cannot hold is a bug.
[[nodiscard]] Money proportion(Money amount, std::int64_t numerator, std::int64_t denominator);
/// The given share of an amount, rounded once.
[[nodiscard]] Money shareOf(Money amount, Rate share);

} // namespace encours

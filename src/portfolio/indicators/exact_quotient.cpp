// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/exact_quotient.h"

#include "base/contract.h"

#include <limits>

namespace encours {

namespace {

__extension__ typedef unsigned __int128 WideSize;

/// What a quotient becomes that leaves `remainder`; `denominator - remainder` cannot overflow.
WideSize toNearest(WideSize quotient, WideSize remainder, WideSize denominator)
{
    const WideSize missing = denominator - remainder;
    const bool isOdd = quotient % 2 != 0;
    return remainder > missing || (remainder == missing && isOdd) ? quotient + 1 : quotient;
}

} // namespace

std::int64_t nearestQuotient(Wide numerator, Wide denominator)
{
    expect(denominator > 0, "a quotient by nothing");
    const auto size = static_cast<WideSize>(numerator < 0 ? -numerator : numerator);
    const auto whole = static_cast<WideSize>(denominator);
    const WideSize quotient = toNearest(size / whole, size % whole, whole);
    expect(quotient <= static_cast<WideSize>(std::numeric_limits<std::int64_t>::max()), "a figure beyond 64 bits");
    const auto figure = static_cast<std::int64_t>(quotient);
    return numerator < 0 ? -figure : figure;
}

std::int64_t nearestShare(Wide part, Wide whole, std::uint32_t scale)
{
    expect(part >= 0 && whole > 0 && part <= whole, "a share of its whole");
    const auto step = static_cast<WideSize>(part);
    const auto denominator = static_cast<WideSize>(whole);
    // Long multiplication and division bit by bit: what is left stays below three times the whole.
    WideSize quotient = 0;
    WideSize remainder = 0;
    for (int bit = 31; bit >= 0; --bit) {
        remainder *= 2;
        if ((scale >> bit) % 2 != 0) remainder += step;
        quotient = 2 * quotient + remainder / denominator;
        remainder %= denominator;
    }
    return static_cast<std::int64_t>(toNearest(quotient, remainder, denominator));
}

} // namespace encours

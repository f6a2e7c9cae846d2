// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace encours {

/// Sums of amounts times days, and squares of amounts, do not fit in 64 bits. The name is an extension of the compilers
/// that we use.
__extension__ typedef __int128 Wide;

/// The integer nearest to numerator ÷ denominator; a tie goes to the even one, so that many rounded figures lean to neither
/// side (53.25 days show as 53.2, 53.35 as 53.4). For days, shares and points; money is rounded by proportion().
/// denominator > 0; the quotient fits in 64 bits.
[[nodiscard]] std::int64_t nearestQuotient(Wide numerator, Wide denominator);

/// part ÷ whole × scale, rounded likewise, also when part × scale does not fit. 0 ≤ part ≤ whole, 0 < whole.
[[nodiscard]] std::int64_t nearestShare(Wide part, Wide whole, std::uint32_t scale);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/customer.h"

#include <cstddef>
#include <string_view>

namespace encours {

/// Limits of a French postal address (NF Z 10-011).
inline constexpr std::size_t postalLineLimit = 6;
inline constexpr std::size_t postalLineLength = 38; ///< characters

/// How many characters of a field do not fit on its line of an address: worth a warning, because a letter will abbreviate
/// or wrap it. 0 for what stands on no address. The city shares its line with the postal code.
[[nodiscard]] std::size_t beyondPostalLine(CustomerField field, std::string_view text);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/reference_delays.h"

#include <string_view>

namespace encours {

/// `10,9`, `10.9`, `11`: days with at most one digit behind the mark, as tenths. Errors: ValueNotListed{field,value}.
[[nodiscard]] Result<std::int64_t> parseTenths(std::string_view text);

/// Reads `kind;sector;from;to;days;source;checked_on` in this order. Errors: FieldCountWrong, ValueNotListed, those of days
/// and of checkReferenceDelay().
[[nodiscard]] Result<ReferenceDelays> readReferenceDelaysFile(std::string_view bytes);

/// The references that come with the program (resources/reference-values/france.csv).
[[nodiscard]] const ReferenceDelays& shippedReferenceDelays();

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/amount_text.h"
#include "receivables/customer.h"

namespace encours {

/// Brings a value that a person typed or a file states into the form in which the field stores it: terms, closures,
/// payment days and rates in their own words, amounts as plain decimals, choices by their codes, identifiers as they are
/// printed. An identifier that does not check stays as it was written: it is worth a warning and never blocks. Takes one
/// line that is not empty. Errors: those of the parsers, ValueNotListed{field,value}.
Result<std::string> storedFieldValue(CustomerField field, std::string_view value, Currency currency,
                                     DecimalMark mark = DecimalMark::Detect);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "cli/session.h"
#include "receivables/legal_values.h"

#include <string>
#include <string_view>

namespace encours {

/// Legal values in the units that people write: per cent, euros, whole days.

/// Errors: RateMalformed, RateImplausible, AmountMalformed, ValueNotListed{field,value} (no whole number).
[[nodiscard]] Result<std::int64_t> parseLegalNumber(LegalName name, const std::string& text);
/// `12,15 %`, `40,00 €`, `60 jours`.
[[nodiscard]] std::string legalNumberText(LegalName name, std::int64_t value, Language language);
/// `{name, text, from, value, unit, value_text, source, checked_on}`; `value` counts hundredths of a per cent, cents, or
/// whole units.
[[nodiscard]] Json legalValueJson(const LegalValue& value, Language language);
/// Errors: LegalNameUnknown{value}.
[[nodiscard]] Result<LegalName> legalNameFrom(const std::string& code);

} // namespace encours

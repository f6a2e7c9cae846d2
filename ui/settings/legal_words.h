// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/legal_values.h"

#include <QString>

#include <string_view>

namespace encours::ui {

/// How legal values are shown and typed in the settings.
[[nodiscard]] QString legalNameText(LegalName name);
[[nodiscard]] QString halfYearText(HalfYear half); ///< `1er semestre 2027`
/// `1er semestre 2027`, or `depuis le 01/01/2013`.
[[nodiscard]] QString legalPeriodText(const LegalValue& value);
/// `12,15 %`, `40,00 €`, `60 jours`, `3 fois`.
[[nodiscard]] QString legalAmountText(LegalUnit unit, std::int64_t value);
/// What stands behind a number of this unit: `%`, `€`, `jours`.
[[nodiscard]] QString legalUnitText(LegalUnit unit);
/// Reads what a person types in this unit. Errors: RateMalformed, RateImplausible, AmountMalformed, AmountTooLarge,
/// ValueNotListed{field,value} (no whole number).
[[nodiscard]] Result<std::int64_t> readLegalAmount(LegalName name, std::string_view text);

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "letters/management_sheet.h"
#include "money/money.h"

#include <cstdint>
#include <string>

namespace encours {

/// Round numbers on the axis of a chart of amounts, in units, thousands or millions, so that no figure has more than five
/// digits. `least` <= 0 <= `most`; between three and six steps above zero, unless the amounts are too small for that.
[[nodiscard]] SheetAxis amountAxis(Money least, Money most, Language language);
/// An amount in the unit of such an axis, rounded half away from zero; with one digit behind the mark below 100.
[[nodiscard]] std::string axisText(Money amount, const SheetAxis& axis, Language language);

/// An axis of days (in tenths) up to at least `mostTenths`, with its zero, its top and its steps where those of `amounts` lie.
[[nodiscard]] SheetAxis dayAxis(std::int64_t mostTenths, const SheetAxis& amounts, Language language);

} // namespace encours

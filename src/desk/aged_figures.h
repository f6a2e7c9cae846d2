// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "exchange/figure_table.h"
#include "portfolio/aged_balance.h"

namespace encours {

/// The aged balance as a table to save.
[[nodiscard]] FigureTable agedFigures(const AgedBalance& balance, Language language);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/figures/figure_settings.h"
#include "exchange/figure_table.h"
#include "portfolio/aged_balance.h"

namespace encours {

/// The aged balance as a table to save; its columns are named after its bounds.
[[nodiscard]] FigureTable agedFigures(const AgedBalance& balance, Language language);
/// The same, saying how it was counted.
[[nodiscard]] FigureTable agedFigures(const AgedBalance& balance, const FigureSettings& settings, Language language);

/// The balance in the basis of the settings. Each amount of a row is divided and rounded; the total sums the rows as they
/// are shown.
[[nodiscard]] AgedBalance shownBalance(AgedBalance balance, const FigureSettings& settings, Rate usualVat);
/// Column by column.
[[nodiscard]] Ageing shownAgeing(const Ageing& ageing, const FigureSettings& settings, Rate usualVat);

} // namespace encours

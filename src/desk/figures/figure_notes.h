// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures/figure_settings.h"
#include "exchange/figure_table.h"

namespace encours {

/// Says below the title of a table how its figures are counted: the basis beside the day, the rest in lines of its own.
void noteFigures(FigureTable& table, const FigureSettings& settings, Language language);

} // namespace encours

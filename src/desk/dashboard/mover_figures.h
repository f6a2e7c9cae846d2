// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/dashboard/movers.h"
#include "exchange/figure_table.h"

namespace encours {

/// What moved as a table to save: rises, falls, all others; the total is the change of the book.
[[nodiscard]] FigureTable moverFigures(const Movers& movers, Language language);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "exchange/figure_table.h"
#include "portfolio/currencies.h"

#include <vector>

namespace encours {

/// Adds a table of what is open in each currency, in it and in the book's; nothing when there is only one. `bounds` are
/// those of the ageings.
void addCurrencyFigures(std::vector<FigureTable>& tables, const std::vector<CurrencyTotal>& currencies,
                        Language language, const AgeBounds& bounds = {});

} // namespace encours

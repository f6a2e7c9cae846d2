// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/show_forecast.h"
#include "exchange/figure_table.h"

namespace encours {

/// The forecast as tables to save: by week, by customer with its profile, item by item, and the back-test.
[[nodiscard]] FigureTable weekFigures(const CashForecast& forecast, Language language);
[[nodiscard]] FigureTable payerFigures(const ForecastView& view, Language language);
[[nodiscard]] FigureTable expectedItemFigures(const ForecastView& view, Language language);
[[nodiscard]] FigureTable backTestFigures(const BackTest& test, Language language);

} // namespace encours

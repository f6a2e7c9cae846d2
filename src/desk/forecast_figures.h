// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/show_forecast.h"
#include "exchange/figure_table.h"

namespace encours {

/// The forecast as tables to save: by week, what is secured of what falls due, by customer with its profile, item by item,
/// weeks that are over, and the back-test.
[[nodiscard]] FigureTable weekFigures(const CashForecast& forecast, Language language);
[[nodiscard]] FigureTable securedFigures(const ForecastView& view, Language language);
/// What is open, by whether and when it is expected.
[[nodiscard]] FigureTable openFigures(const CashForecast& forecast, Language language);
[[nodiscard]] FigureTable payerFigures(const ForecastView& view, Language language);
[[nodiscard]] FigureTable expectedItemFigures(const ForecastView& view, Language language);
[[nodiscard]] FigureTable pastWeekFigures(const ForecastView& view, Language language);
[[nodiscard]] FigureTable backTestFigures(const BackTest& test, Language language);

} // namespace encours

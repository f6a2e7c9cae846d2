// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "portfolio/indicators/indicators.h"

#include <string>

namespace encours {

[[nodiscard]] std::string indicatorName(Language language, IndicatorCode code);
/// For the head of a column.
[[nodiscard]] std::string indicatorShortName(Language language, IndicatorCode code);
/// What is divided by what.
[[nodiscard]] std::string indicatorFormula(Language language, IndicatorCode code);
/// What it tells and what it leaves out, in a sentence or two.
[[nodiscard]] std::string indicatorDefinition(Language language, IndicatorCode code);

/// A figure with its unit: `45,3 j`, `84,21 %`, `1 234,56 €`, `3 800`.
[[nodiscard]] std::string figureText(Language language, IndicatorUnit unit, std::int64_t figure, Currency currency);
/// The value, `> 61,0 j` when it is a lower bound, or why there is none.
[[nodiscard]] std::string indicatorText(Language language, const Indicator& indicator, Currency currency);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "desk/objectives/objectives.h"
#include "exchange/figure_table.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace encours {

/// A row for each objective, in the order given.
[[nodiscard]] FigureTable objectiveTable(std::span<const ObjectiveProgress> objectives, Date asOf, Currency currency,
                                         Language language);

/// "Whole book", or "Controller: M. Durand".
[[nodiscard]] std::string scopeText(const ObjectiveScope& scope, Language language);
/// "Overdue: at most 400 000,00 €".
[[nodiscard]] std::string objectiveText(const Objective& objective, Currency currency, Language language);
/// A number of the indicator's unit as people read it, with its unit.
[[nodiscard]] std::string targetText(IndicatorCode code, std::int64_t value, Currency currency, Language language);
[[nodiscard]] std::string objectiveStateText(const ObjectiveProgress& progress, Language language);

/// What a person typed as a target: an amount, days with one digit behind the mark, per cent with two, or a whole number.
/// Errors: ValueNotListed{field,value}, AmountMalformed{value}.
[[nodiscard]] Result<std::int64_t> parseTarget(IndicatorCode code, std::string_view typed, Currency currency);

} // namespace encours

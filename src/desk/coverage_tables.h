// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/show_coverage.h"
#include "exchange/figure_table.h"

#include <vector>

namespace encours {

/// A row for each rule, and what is covered by none.
[[nodiscard]] FigureTable coverageByRuleTable(const CoverageView& view, Language language);
/// A row for each overdue item with its next action.
[[nodiscard]] FigureTable coverageItemTable(const CoverageView& view, Language language);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/management/management_report.h"
#include "exchange/figure_table.h"

#include <vector>

namespace encours {

/// The figures of the page, each table on a sheet of its own: indicators, aged balance, its months, forecast, what moved, people,
/// objectives; the formulas and definitions on the last one.
[[nodiscard]] std::vector<FigureTable> managementTables(const ManagementReport& report, Language language);

/// Every indicator with its formula and its definition.
[[nodiscard]] FigureTable definitionTable(Language language);

} // namespace encours

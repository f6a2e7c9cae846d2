// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/dashboard/dashboard.h"
#include "exchange/figure_table.h"

namespace encours {

/// The months of the chart as a table: aged columns as the figures are set, DSO. One row a month, oldest first.
[[nodiscard]] FigureTable monthFigures(const DashboardView& view, Language language);

} // namespace encours

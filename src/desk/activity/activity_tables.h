// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/activity/activity_report.h"
#include "exchange/figure_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A row for each person; the total is the whole firm.
[[nodiscard]] FigureTable activityTable(const ActivityReport& report, Language language);
/// A row for each controller: how far the lists of today have come.
[[nodiscard]] FigureTable progressTable(const ActivityReport& report, Language language);
/// A row for each of the coming weeks.
[[nodiscard]] FigureTable workloadTable(const ActivityReport& report, Language language);
/// Those three that have rows.
[[nodiscard]] std::vector<FigureTable> activityTables(const ActivityReport& report, Language language);

/// A person or controller as people read it, also where nobody is named.
[[nodiscard]] std::string personText(std::string_view name, Language language);

} // namespace encours

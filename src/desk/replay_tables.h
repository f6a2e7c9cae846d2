// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/replay_policy.h"
#include "exchange/figure_table.h"

namespace encours {

/// A row for each figure; with another plan also its value and the difference.
[[nodiscard]] FigureTable replayFigureTable(const ReplayReport& report, Language language);
/// A row for each month, or for each open day.
[[nodiscard]] FigureTable replayMonthTable(const ReplayReport& report, Language language);
[[nodiscard]] FigureTable replayDayTable(const ReplayReport& report, Language language);

} // namespace encours

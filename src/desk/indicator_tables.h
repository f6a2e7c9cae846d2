// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/show_indicators.h"
#include "exchange/figure_table.h"

#include <span>
#include <vector>

namespace encours {

/// The value of a figure as a file keeps it; nothing when there is none.
[[nodiscard]] FigureCell indicatorCell(const Indicator& figure, Currency currency, Language language);
/// The indicators of the book, each with what it was made from, its formula and its definition.
[[nodiscard]] FigureTable indicatorTable(const IndicatorReport& report, Language language);
/// A row for each month-end; one without rows when there is no history.
[[nodiscard]] FigureTable indicatorHistoryTable(const IndicatorReport& report, Language language);
/// A row for each group, a column for each of `codes`.
[[nodiscard]] FigureTable indicatorGroupTable(const IndicatorReport& report, std::span<const IndicatorCode> codes,
                                              Language language);
/// What a file holds: the groups first when there is a grouping, then the book and its history.
[[nodiscard]] std::vector<FigureTable> indicatorTables(const IndicatorReport& report, Language language);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dashboard/dashboard.h"
#include "support/theme.h"

#include <QString>

namespace encours::ui {

/// What became of a figure between two days, as it is shown beside it: `−8 %` of an amount, `−3,1 j` of days, `+4 pts` of a
/// share, `+2` of a number; empty when one of them has no value. The tone says whether that is better, where less or more of
/// it is better whatever the firm; the word says it too.
struct FigureChange {
    QString text;
    Tone tone = Tone::Neutral;
    QString word; ///< `better`, `worse`, `` when there is no such thing
};
[[nodiscard]] FigureChange changeOf(const Indicator* now, const Indicator* before);

/// The figure of the day of comparison; null when there is none.
[[nodiscard]] const Indicator* comparedFigure(const DashboardView& view, IndicatorCode code);

} // namespace encours::ui

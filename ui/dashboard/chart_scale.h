// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/money.h"

#include <QString>

class QCPAxis;

namespace encours::ui {

/// Thousands or millions, so that no figure on an axis of money has more than five digits.
struct ChartScale {
    double minorPerUnit = 1;
    QString name;

    [[nodiscard]] double of(Money amount) const { return static_cast<double>(amount.minorUnits()) / minorPerUnit; }
};
[[nodiscard]] ChartScale scaleFor(Money largest);

/// A figure of a chart, grouped as everywhere else in the window: `1 519`, `30,4`.
[[nodiscard]] QString chartFigureText(double figure, bool hasTenths);
/// Such figures beside an axis, `suffix` behind each.
void setFigureTicks(QCPAxis& axis, int count, const QString& suffix = {});

} // namespace encours::ui

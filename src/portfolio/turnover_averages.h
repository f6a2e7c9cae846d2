// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/portfolio.h"

namespace encours {

/// averagesOf() without the overdue amounts, which only give an amount its rank and cost most: for whoever needs many days.
[[nodiscard]] BookAverages turnoverAveragesOf(const Portfolio& portfolio, Date asOf);

} // namespace encours

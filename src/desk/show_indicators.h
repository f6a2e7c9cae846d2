// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/figures/figure_settings.h"
#include "portfolio/indicators/indicators.h"

#include <optional>
#include <vector>

namespace encours {

/// Which indicators are wanted.
struct IndicatorRequest {
    Date asOf;
    std::optional<Grouping> grouping;  ///< nothing: the whole book only
    int months = 13;                   ///< points of the history, 0 for none
    std::optional<int> periodMonths{}; ///< of sales, payments and promises; 1–36; nothing: what `figures` say
    FigureSettings figures = {};       ///< how the firm wants them counted
};

struct IndicatorReport {
    Indicators book;
    std::vector<Indicators> history; ///< historyIndicators() at month-ends, oldest first
    Groups groups;                   ///< empty without a grouping
    std::vector<Indicators> byGroup; ///< in the order of the groups
    FigureSettings figures = {};     ///< by which they were counted
};

/// The indicators of the book as of any day. Reads the portfolio only: may run on any thread.
class ShowIndicators {
public:
    explicit ShowIndicators(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] IndicatorReport execute(const IndicatorRequest& request) const;

private:
    const Desk& m_desk;
};

} // namespace encours

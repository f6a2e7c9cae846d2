// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"
#include "portfolio/indicators/indicators.h"
#include "portfolio/indicators/sales_by_month.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace encours {

/// How far back sales are counted off the receivables at most.
inline constexpr int countBackMonths = 24;

/// What the accounts of a group that are not doubtful owe on a day.
struct Standing {
    std::int64_t receivables = 0;
    std::int64_t notDue = 0; ///< bills in hand included
    std::int64_t overdue = 0;
    std::int64_t opening = 0; ///< receivables of the same accounts at the month's end before

    void add(const Ageing& ageing, const Ageing& opened);
    /// Receivables less those not yet due, which are never more than what is owed.
    [[nodiscard]] std::int64_t lateCapital() const { return receivables - std::min(notDue, receivables); }
};

/// Where the sales of a standing are to be found.
struct SalesPlace {
    const SalesByMonth& sales;
    std::size_t group = 0;
    int monthsAgo = 0; ///< of the month in which the standing's day lies
};

/// The indicators of a history, in their order.
[[nodiscard]] std::vector<Indicator> standingFigures(const Standing& standing, const SalesPlace& place,
                                                     const IndicatorRules& rules, Currency currency);

/// Receivables ÷ sales of the calendar month before × 30.
[[nodiscard]] Indicator dsoOfMonth(const Standing& standing, const SalesPlace& place, Currency currency);

/// The last day of the month before.
[[nodiscard]] inline Date monthEndBefore(Date day)
{
    return day.firstOfMonth().plusDays(-1);
}
/// How many months of sales the figures of a day need.
[[nodiscard]] int salesMonthsFor(const IndicatorRules& rules);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/age_bounds.h"
#include "portfolio/portfolio.h"

#include <cstdint>
#include <span>
#include <vector>

namespace encours {

/// The ageing of every account as of a day, in the order of the portfolio: the same figures as stateOf(), at the speed of
/// the columns.
[[nodiscard]] std::vector<Ageing> ageByAccount(const Portfolio& portfolio, Date asOf, const AgeBounds& bounds = {});

/// What a group of accounts stood at on a day.
struct HistoryPoint {
    Date on;
    Ageing ageing;
    Money sales; ///< invoiced TTC less credit notes, issued after the point before (or in that month) up to `on`
};

/// The last days of `months` months, oldest first; the last one is `asOf` itself, in the running month.
[[nodiscard]] std::vector<Date> monthEnds(Date asOf, int months);

/// Ageing and sales at each month-end, of the whole book, in one pass. The days are those of monthEnds().
[[nodiscard]] std::vector<HistoryPoint> historyOf(const Portfolio& portfolio, Date asOf, int months,
                                                  const AgeBounds& bounds = {});

/// The same for groups of accounts: `groupOf` gives the group of each account in the order of the portfolio, counted from 0
/// and below `groups`. One history for each group.
[[nodiscard]] std::vector<std::vector<HistoryPoint>> historyByGroup(const Portfolio& portfolio, Date asOf, int months,
                                                                    std::span<const std::uint32_t> groupOf,
                                                                    std::size_t groups, const AgeBounds& bounds = {});

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/activity/activity_report.h"
#include "dunning/scheduler.h"

#include <vector>

namespace encours {

/// What is to be done: the lists of a day and the weeks that follow. One decision for each account that owes something.
struct WorkAhead {
    std::vector<ListProgress> lists; ///< by controller, folded; customers without one last
    std::vector<WorkWeek> weeks;     ///< workWeeks; without minutes
};
inline constexpr int workWeeks = 8;

/// As of the day of the context.
[[nodiscard]] WorkAhead workAhead(const Portfolio& portfolio, const DunningContext& context);

} // namespace encours

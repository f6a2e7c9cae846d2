// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"

#include <vector>

namespace encours {

/// What rules select on a day: open invoices in their preventive window, whether already called about or not.
struct TargetCount {
    int customers = 0;
    int items = 0;
    Money amount; ///< open of these items
    friend bool operator==(const TargetCount&, const TargetCount&) = default;
};

/// What each rule selects, and all enabled rules together (an item that two rules select counts once).
struct TargetCounts {
    TargetCount inWindow;           ///< everything that could be selected
    TargetCount together;           ///< by an enabled rule
    std::vector<TargetCount> rules; ///< as the rules of the book, disabled ones too
};

/// Pure function of its arguments, so that rules that were not saved can be counted while they are written. Items in the
/// window of the plan of their customer (21 days before the due date); never direct debits, secured or blocked items.
[[nodiscard]] TargetCounts countTargets(const Portfolio& portfolio, const DunningContext& context,
                                        const TargetBook& targets);
/// Of one condition.
[[nodiscard]] TargetCount countTarget(const Portfolio& portfolio, const DunningContext& context,
                                      const Condition& condition);

} // namespace encours

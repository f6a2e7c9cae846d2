// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/activity/action_effects.h"
#include "portfolio/promises.h"

#include <vector>

namespace encours {

/// A promise whose last day has passed, and how it ended.
struct PromiseOutcome {
    const Promise* promise = nullptr;
    bool isKept = false;
    bool isOnTime = false; ///< by the promised day itself, without days of grace
};

/// Promises whose last day lies in the period and before `asOf`, but for those that a later promise replaced.
[[nodiscard]] std::vector<PromiseOutcome> promiseOutcomesOf(const Account& account, ActivityPeriod period, Date asOf,
                                                            const PromiseRules& rules);

} // namespace encours

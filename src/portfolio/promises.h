// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <cstdint>
#include <vector>

namespace encours {

/// Open TARGET days after the promised day in which a transfer may still arrive.
inline constexpr int defaultPromiseGraceDays = 2;

/// When a promise counts as kept.
struct PromiseRules {
    PromiseRules(int graceDays = defaultPromiseGraceDays, std::int64_t tolerance = 0)
        : graceTargetDays(graceDays), toleranceMinor(tolerance)
    {
    }
    int graceTargetDays;
    std::int64_t toleranceMinor; ///< what may be missing of it; nothing received is never kept
};

/// Last day on which a promise can be kept: a transfer sent on the promised day settles on TARGET days.
[[nodiscard]] Date lastDayOf(const Promise& promise, int graceTargetDays = defaultPromiseGraceDays);

/// A promise made by a day, with what it has become by then and what is still awaited for each of its items.
/// `awaited` leaves out the items that a later promise took over, and those for which everything came.
struct TrackedPromise {
    const Promise* promise = nullptr;
    PromiseProgress progress;
    std::vector<CoveredItem> awaited;
};

/// All promises made by `asOf`, by (promisedOn, id). Money is never counted twice: what was allocated to an item pays
/// the promises of one plan in their order; a credit that is not allocated is taken by the earliest promise that waits.
[[nodiscard]] std::vector<TrackedPromise> trackPromises(const Account& account, Date asOf,
                                                        const PromiseRules& rules = {});

/// Whether a promise was paid in full by a day by what was allocated to its own items: then it was kept by that day, and
/// nothing else needs to be looked at.
[[nodiscard]] bool isPaidByAllocations(const Promise& promise, const Account& account, Date day,
                                       int graceTargetDays = defaultPromiseGraceDays);

} // namespace encours

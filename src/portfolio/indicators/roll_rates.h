// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account_lines.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace encours {

/// Thirty days, the width of a bucket: what stands in one and is not paid stands in the next one after them.
inline constexpr int rollDays = 30;
/// From not due, 1–30, 31–60 and 61–90 into the next older bucket.
inline constexpr std::size_t rollCount = 4;

/// What slid from each bucket into the next one within rollDays, item by item (taux de glissement). `rolled` is what stands
/// in the next bucket and stood in this one before, so it is never more than `before`.
struct RollFlows {
    std::array<std::int64_t, rollCount> before{};
    std::array<std::int64_t, rollCount> rolled{};
};
/// `now`: the open debits of the account on the day, `then`: those rollDays earlier, both by line.
void addRolls(const std::vector<PlacedDebit>& then, const std::vector<PlacedDebit>& now, RollFlows& flows);

} // namespace encours

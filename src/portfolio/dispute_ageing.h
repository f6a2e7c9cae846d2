// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "portfolio/account.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace encours {

/// How long a dispute has been open: disputes are to be resolved fast, so their columns are finer than those of invoices.
enum class DisputeAge : std::uint8_t { Days0To7, Days8To15, Days16To30, Days31To60, Over60 };
inline constexpr std::size_t disputeAgeCount = 5;
[[nodiscard]] std::string_view disputeAgeCode(DisputeAge age); ///< `d0_7`, `d8_15`, `d16_30`, `d31_60`, `over_60`
[[nodiscard]] DisputeAge disputeAgeOf(int daysOpen);

/// Disputes of one age.
struct DisputeCell {
    int count = 0;
    Money amount; ///< disputed and still open
};

/// Open disputes by age.
struct DisputeAgeing {
    std::array<DisputeCell, disputeAgeCount> cells;

    void add(DisputeAge age, Money amount);
    [[nodiscard]] const DisputeCell& cell(DisputeAge age) const { return cells.at(static_cast<std::size_t>(age)); }
    [[nodiscard]] DisputeCell total() const;
};

/// Disputed money that is still open, for each of `account.disputes` in their order; 0 for those not open on the day.
/// An invoice in two disputes is counted once, for the one that was opened first.
[[nodiscard]] std::vector<Money> openDisputed(const Account& account, const AccountState& state);

} // namespace encours

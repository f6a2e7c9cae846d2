// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <cstdint>
#include <span>
#include <vector>

namespace encours {

/// A day on which a customer paid.
struct PaidDay {
    std::int32_t day = 0;
    std::int8_t weekday = 1;  ///< Monday is 1
    std::int8_t monthDay = 1; ///< 1–31
    std::int8_t daysToMonthEnd = 0;

    [[nodiscard]] static PaidDay of(std::int32_t day);
};

/// When a customer makes its payment runs: on one day of the week, or on one or two days of the month, as its payments show.
/// A run on a closed day is seen up to three days later.
class PayHabit {
public:
    /// Nothing is found in fewer than this many days of payment.
    static constexpr std::size_t fewestDays = 6;

    PayHabit() = default;
    /// At least three days of four must follow it, seven of eight when there are two runs a month. No day stands in `paid`
    /// twice; their order is free.
    [[nodiscard]] static PayHabit find(std::span<const PaidDay> paid);

    [[nodiscard]] bool exists() const { return m_weekday != 0 || m_monthDays[0] != 0; }
    [[nodiscard]] int weekday() const { return m_weekday; } ///< 1–7; 0: no day of the week
    /// Days of the month in order, 31 the last one; empty: no days of the month.
    [[nodiscard]] std::vector<int> monthDays() const;
    /// The day of a payment run that is nearest to a day; the later of two.
    [[nodiscard]] std::int32_t nearest(std::int32_t day) const;

    friend bool operator==(const PayHabit&, const PayHabit&) = default;

private:
    [[nodiscard]] std::int32_t nearestMonthDay(std::int32_t day) const;

    std::int8_t m_weekday = 0;
    std::int8_t m_monthDays[2] = {0, 0};
};

} // namespace encours

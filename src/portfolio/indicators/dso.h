// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/money.h"

#include <cstdint>
#include <optional>
#include <span>

namespace encours {

/// Days sales outstanding by the simple method (méthode comptable): receivables ÷ sales × days, TTC over TTC, in tenths of
/// a day, to the nearest one, a tie to the even one. Nothing without sales; 0 when nothing is owed.
[[nodiscard]] std::optional<std::int64_t> dsoTenths(Money receivables, Money sales, int days);

/// The sales of a month and how many of its days have passed.
struct MonthSales {
    Money sales; ///< TTC, less credit notes
    int days = 0;
};

/// Days sales outstanding by counting back (épuisement des encours): month by month, newest first, the sales are taken off
/// the receivables and the month's days added; the last month pro rata. A month whose sales are zero or negative takes
/// nothing off and adds its days.
struct CountBack {
    std::int64_t tenths = 0; ///< of a day, to the nearest one, a tie to the even one
    bool isExhausted = true; ///< false: all months were used and something is left, so it is "more than"
    Money sales;             ///< of the months that were used, the last one whole
    int days = 0;            ///< of the same months
};
/// `months` newest first. 0 days when nothing is owed.
[[nodiscard]] CountBack countBack(Money receivables, std::span<const MonthSales> months);

} // namespace encours

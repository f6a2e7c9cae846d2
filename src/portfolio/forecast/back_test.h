// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "portfolio/forecast/cash_forecast.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

/// How far a method was from the truth over all forecasts of a back-test.
struct MethodScore {
    double meanDays = 0;     ///< mean distance of the expected day from the day of payment, by item
    double weightedDays = 0; ///< the same, by amount
    /// Σ |received − expected| ÷ Σ received over all weeks, in hundredths of a per cent; nothing when nothing came.
    std::optional<std::int64_t> cashErrorBp;
};

/// How often the truth lay between low and high. Eight times in ten is what they promise.
struct IntervalCoverage {
    int inside = 0;
    int seen = 0;
    /// Hundredths of a per cent.
    [[nodiscard]] std::optional<std::int64_t> shareBp() const;
};

/// Forecasts as they would have been made at past month-ends, against what came. Each used only what could be known on its
/// day; the intervals of each come from the forecasts before it.
struct BackTest {
    Date asOf;
    int weeks = 0;
    std::vector<Date> madeOn; ///< empty: not enough history
    int items = 0;            ///< forecast and paid by asOf
    int stillOpen = 0;        ///< forecast and not paid yet: counted with the days by which they are late so far
    int settledOtherwise = 0; ///< by a credit note, or of which no day was expected
    Money received;
    MethodScore model;
    MethodScore customerAverage; ///< due date + average delay of the customer
    MethodScore cohorts;         ///< months of invoicing; knows no days
    IntervalCoverage weekIntervals;
    IntervalCoverage itemIntervals;
};

inline constexpr int backTestForecasts = 12;

/// The last month-ends whose weeks are all over on a day, at most `backTestForecasts`. When it is asked to stop,
/// what comes back is not whole.
[[nodiscard]] BackTest testForecasts(const Portfolio& portfolio, Date asOf, const ForecastRules& rules,
                                     const Progress& progress = {}, const Cancellation& cancellation = {});

} // namespace encours

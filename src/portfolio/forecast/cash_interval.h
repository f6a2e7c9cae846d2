// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "portfolio/forecast/cash_forecast.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// What was expected of a week in the past and what came.
struct WeekOutcome {
    Date madeOn; ///< day of the forecast
    Date endsOn; ///< Sunday
    Money expected;
    Money spread;
    Money received;
};

/// The last `count` month-ends on or before a day, oldest first.
[[nodiscard]] std::vector<Date> monthEndsUpTo(Date day, int count);

/// What came, week by week, on the items of a past forecast: payments allocated to them, as known now.
[[nodiscard]] std::vector<Money> receivedByWeek(const Portfolio& portfolio, const CashForecast& forecast);
/// The weeks of a past forecast with what came.
[[nodiscard]] std::vector<WeekOutcome> outcomesOf(const Portfolio& portfolio, const CashForecast& forecast);

/// How far weeks came out from what was expected, in their own spread: the book's past errors give the interval of its next
/// weeks (split conformal prediction, 80 %).
class CashInterval {
public:
    static constexpr std::size_t fewestWeeks = 20;
    static constexpr int pastForecasts = 6;

    /// From the weeks that had ended on a day; nothing when there are too few.
    [[nodiscard]] static std::optional<CashInterval> from(std::span<const WeekOutcome> outcomes, Date knownOn);
    /// Writes low and high of each week.
    void apply(CashForecast& forecast) const;

private:
    std::int64_t m_low = 0;  ///< thousandths of a spread
    std::int64_t m_high = 0; //
};

/// A forecast as it would have been made on a past day.
[[nodiscard]] CashForecast forecastAsOf(const Portfolio& portfolio, Date day, const ForecastRules& rules);

/// The weeks of the forecasts of the last month-ends before a day, with what came of them; not those that knew too little.
/// Fewer when it was asked to stop.
[[nodiscard]] std::vector<WeekOutcome> outcomesBefore(const Portfolio& portfolio, Date day, const ForecastRules& rules,
                                                      const Progress& progress = {},
                                                      const Cancellation& cancellation = {});
/// Of them the full weeks that are over on a day, oldest first: each once, as the last forecast before it saw it.
[[nodiscard]] std::vector<WeekOutcome> pastWeeks(const std::vector<WeekOutcome>& outcomes, Date day);

/// The forecast of a day with its intervals, from what became of earlier ones (outcomesBefore()).
[[nodiscard]] CashForecast forecastWithIntervals(const Portfolio& portfolio, const PayerProfiles& profiles,
                                                 const ForecastRules& rules, std::span<const WeekOutcome> outcomes);

} // namespace encours

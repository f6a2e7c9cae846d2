// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/show_forecast.h"

#include <memory>
#include <mutex>
#include <vector>

namespace encours {

/// Forecasts and back-tests that were made, so that whoever comes back to a day has them at once. The last few of one
/// portfolio and factor contract; those of another are forgotten. Any thread.
class KeptForecasts {
public:
    /// Null when it was asked to stop.
    [[nodiscard]] std::shared_ptr<const ForecastView> forecast(const ShowForecast& show, Date asOf, int weeks,
                                                               const Progress& progress,
                                                               const Cancellation& cancellation);
    [[nodiscard]] std::shared_ptr<const BackTest> backTest(const ShowForecast& show, Date asOf, int weeks,
                                                           const Progress& progress, const Cancellation& cancellation);
    void forget();

private:
    template <typename Value>
    struct Kept {
        Date asOf;
        int weeks = 0;
        std::shared_ptr<const Value> value;
    };
    template <typename Value, typename Make>
    [[nodiscard]] std::shared_ptr<const Value> find(std::vector<Kept<Value>>& kept, const ShowForecast& show, Date asOf,
                                                    int weeks, Make make);
    void keepOnly(const ShowForecast& show);

    std::mutex m_mutex;
    std::shared_ptr<const Portfolio> m_portfolio;
    FactorContract m_factor;
    std::vector<Kept<ForecastView>> m_forecasts; ///< the one asked for last stands last
    std::vector<Kept<BackTest>> m_tests;
};

} // namespace encours

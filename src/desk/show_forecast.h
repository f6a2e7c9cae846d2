// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "desk/desk.h"
#include "portfolio/forecast/back_test.h"
#include "portfolio/forecast/cash_forecast.h"
#include "portfolio/forecast/cash_interval.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace encours {

/// What is expected of one customer, with the profile on which it rests.
struct ForecastCustomer {
    const Account* account = nullptr;
    const PayerProfile* profile = nullptr;
    Money expected; ///< within the weeks
    Money later;
};

/// The forecast of a day. It holds the portfolio and the profiles that it points into.
struct ForecastView {
    std::shared_ptr<const Portfolio> portfolio;
    std::shared_ptr<const PayerProfiles> profiles;
    CashForecast forecast;
    std::vector<ForecastCustomer>
        customers; ///< with something expected or later, the largest sum within the weeks first
    /// Weeks that are over, oldest first: what the last month-end before each expected of what was open then, and what
    /// came of it. At most half a year; none without enough history.
    std::vector<WeekOutcome> past;
};

/// What will come in, as of any day, and how right it would have been. Reads a snapshot only: may run on any thread.
class ShowForecast {
public:
    /// Of the book as it is now.
    explicit ShowForecast(const Desk& desk);
    /// Of a portfolio from which customers may have been left out: see withoutExcluded().
    ShowForecast(std::shared_ptr<const Portfolio> portfolio, FactorContract factor)
        : m_portfolio(std::move(portfolio)), m_factor(std::move(factor))
    {
    }
    /// `weeks` from 1 to mostForecastWeeks.
    [[nodiscard]] ForecastView execute(Date asOf, int weeks) const;
    /// Forecasts of past month-ends against what came.
    [[nodiscard]] BackTest backTest(Date asOf, int weeks) const;

    /// The same, telling how far they are; nothing when they were asked to stop.
    [[nodiscard]] std::optional<ForecastView> execute(Date asOf, int weeks, const Progress& progress,
                                                      const Cancellation& cancellation) const;
    [[nodiscard]] std::optional<BackTest> backTest(Date asOf, int weeks, const Progress& progress,
                                                   const Cancellation& cancellation) const;

    [[nodiscard]] const std::shared_ptr<const Portfolio>& portfolio() const { return m_portfolio; }
    [[nodiscard]] const FactorContract& factor() const { return m_factor; }

private:
    [[nodiscard]] ForecastRules rules(int weeks) const { return {weeks, m_factor}; }

    std::shared_ptr<const Portfolio> m_portfolio;
    FactorContract m_factor;
};

} // namespace encours

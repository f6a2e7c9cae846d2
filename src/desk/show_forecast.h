// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "portfolio/forecast/back_test.h"
#include "portfolio/forecast/cash_forecast.h"

#include <memory>
#include <optional>
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
};

/// What will come in, as of any day, and how right it would have been. Reads the portfolio only: may run on any thread.
class ShowForecast {
public:
    explicit ShowForecast(const Desk& desk) : m_desk(desk) {}
    /// `weeks` from 1 to mostForecastWeeks.
    [[nodiscard]] ForecastView execute(Date asOf, int weeks) const;
    /// Forecasts of past month-ends against what came.
    [[nodiscard]] BackTest backTest(Date asOf, int weeks) const;

private:
    [[nodiscard]] ForecastRules rules(int weeks) const;
    const Desk& m_desk;
};

} // namespace encours

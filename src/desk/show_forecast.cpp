// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/show_forecast.h"

#include "portfolio/forecast/cash_interval.h"

#include <algorithm>

namespace encours {

namespace {

std::vector<ForecastCustomer> customersOf(const ForecastView& view)
{
    std::vector<ForecastCustomer> customers;
    for (const ForecastPart& part : view.forecast.parts) { // by customer
        if (customers.empty() || customers.back().account->customer.id != part.customer) {
            const Money nothing(0, part.amount.currency());
            customers.push_back(
                {view.portfolio->find(part.customer), &view.profiles->of(part.customer), nothing, nothing});
        }
        customers.back().expected += part.amount - part.later;
        customers.back().later += part.later;
    }
    std::stable_sort(
        customers.begin(), customers.end(),
        [](const ForecastCustomer& left, const ForecastCustomer& right) { return left.expected > right.expected; });
    return customers;
}

} // namespace

ForecastView ShowForecast::execute(Date asOf, int weeks) const
{
    ForecastView view;
    view.portfolio = m_desk.portfolio();
    view.profiles = std::make_shared<const PayerProfiles>(PayerProfiles::learn(*view.portfolio, asOf));
    view.forecast = forecastWithIntervals(*view.portfolio, *view.profiles, rules(weeks));
    view.customers = customersOf(view);
    return view;
}

BackTest ShowForecast::backTest(Date asOf, int weeks) const
{
    const auto portfolio = m_desk.portfolio();
    return testForecasts(*portfolio, asOf, rules(weeks));
}

ForecastRules ShowForecast::rules(int weeks) const
{
    return {weeks, m_desk.settings().rules.factor};
}

} // namespace encours

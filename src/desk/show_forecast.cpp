// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/show_forecast.h"

#include <algorithm>
#include <utility>

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

ShowForecast::ShowForecast(const Desk& desk) : ShowForecast(desk.portfolio(), desk.settings().rules.factor) {}

std::optional<ForecastView> ShowForecast::execute(Date asOf, int weeks, const Progress& progress,
                                                  const Cancellation& cancellation) const
{
    ForecastView view;
    view.portfolio = m_portfolio;
    view.profiles = std::make_shared<const PayerProfiles>(PayerProfiles::learn(*m_portfolio, asOf));
    if (cancellation.isRequested()) return std::nullopt;
    std::vector<WeekOutcome> outcomes;
    if (!view.profiles->isThin()) outcomes = outcomesBefore(*m_portfolio, asOf, rules(weeks), progress, cancellation);
    if (cancellation.isRequested()) return std::nullopt;
    view.forecast = forecastWithIntervals(*m_portfolio, *view.profiles, rules(weeks), outcomes);
    view.past = pastWeeks(outcomes, asOf);
    view.customers = customersOf(view);
    return view;
}

ForecastView ShowForecast::execute(Date asOf, int weeks) const
{
    return *execute(asOf, weeks, {}, {}); // nobody can ask it to stop
}

std::optional<BackTest> ShowForecast::backTest(Date asOf, int weeks, const Progress& progress,
                                               const Cancellation& cancellation) const
{
    BackTest test = testForecasts(*m_portfolio, asOf, rules(weeks), progress, cancellation);
    if (cancellation.isRequested()) return std::nullopt;
    return test;
}

BackTest ShowForecast::backTest(Date asOf, int weeks) const
{
    return testForecasts(*m_portfolio, asOf, rules(weeks));
}

} // namespace encours

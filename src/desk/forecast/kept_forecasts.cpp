// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/forecast/kept_forecasts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace encours {

namespace {

constexpr std::size_t mostKept = 4; ///< of each kind: a view of a large book holds much

} // namespace

/// Computing happens outside of the lock: two threads may compute the same, none waits for another.
template <typename Value, typename Make>
std::shared_ptr<const Value> KeptForecasts::find(std::vector<Kept<Value>>& kept, const ShowForecast& show, Date asOf,
                                                 int weeks, Make make)
{
    {
        const std::lock_guard lock(m_mutex);
        keepOnly(show);
        const auto found = std::find_if(kept.begin(), kept.end(), [&](const Kept<Value>& each) {
            return each.asOf == asOf && each.weeks == weeks;
        });
        if (found != kept.end()) {
            std::rotate(found, found + 1, kept.end());
            return kept.back().value;
        }
    }
    std::optional<Value> made = make();
    if (!made) return nullptr;
    auto value = std::make_shared<const Value>(std::move(*made));
    const std::lock_guard lock(m_mutex);
    if (m_portfolio != show.portfolio() || m_factor != show.factor()) return value; // the book has changed meanwhile
    if (kept.size() == mostKept) kept.erase(kept.begin());
    kept.push_back({asOf, weeks, value});
    return value;
}

void KeptForecasts::keepOnly(const ShowForecast& show)
{
    if (m_portfolio == show.portfolio() && m_factor == show.factor()) return;
    m_forecasts.clear();
    m_tests.clear();
    m_portfolio = show.portfolio();
    m_factor = show.factor();
}

std::shared_ptr<const ForecastView> KeptForecasts::forecast(const ShowForecast& show, Date asOf, int weeks,
                                                            const Progress& progress, const Cancellation& cancellation)
{
    return find(m_forecasts, show, asOf, weeks, [&] { return show.execute(asOf, weeks, progress, cancellation); });
}

std::shared_ptr<const BackTest> KeptForecasts::backTest(const ShowForecast& show, Date asOf, int weeks,
                                                        const Progress& progress, const Cancellation& cancellation)
{
    return find(m_tests, show, asOf, weeks, [&] { return show.backTest(asOf, weeks, progress, cancellation); });
}

void KeptForecasts::forget()
{
    const std::lock_guard lock(m_mutex);
    m_forecasts.clear();
    m_tests.clear();
    m_portfolio.reset();
}

} // namespace encours

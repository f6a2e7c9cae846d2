// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/cash_forecast.h"

#include "base/contract.h"
#include "portfolio/forecast/forecast_parts.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace encours {

namespace {

constexpr double promisesKeptAtFirst = 0.7; ///< before any was seen to end

/// The largest integer whose square is at most `square`; it fits in 64 bits.
std::int64_t rootOf(Wide square)
{
    Wide root = 0;
    for (Wide bit = Wide{1} << 62; bit > 0; bit >>= 1) {
        const Wide next = root + bit;
        if (next <= square / next) root = next;
    }
    return static_cast<std::int64_t>(root);
}

Date mondayOf(Date day)
{
    return day.plusDays(1 - static_cast<int>(day.weekday()));
}

/// Promises of the accounts that made some, tracked on the day.
std::vector<std::vector<TrackedPromise>> trackAll(const Portfolio& portfolio, Date asOf)
{
    std::vector<std::vector<TrackedPromise>> tracked(portfolio.size());
    for (std::size_t place = 0; place < portfolio.size(); ++place) {
        const Account& account = portfolio.at(place);
        if (!account.promises.empty()) tracked[place] = trackPromises(account, asOf);
    }
    return tracked;
}

CashForecast emptyForecast(Date asOf, int weeks, Currency currency)
{
    const Money nothing(0, currency);
    CashForecast forecast;
    forecast.asOf = asOf;
    forecast.later = nothing;
    forecast.noCash.fill(nothing);
    const Date first = mondayOf(asOf.plusDays(1));
    for (int week = 0; week < weeks; ++week) {
        forecast.weeks.push_back({first.plusDays(7 * week), nothing, nothing, nothing, {}, {}, nothing});
    }
    return forecast;
}

} // namespace

std::string_view cashBasisCode(CashBasis basis)
{
    switch (basis) {
    case CashBasis::Habit: return "habit";
    case CashBasis::Book: return "book";
    case CashBasis::Dispute: return "dispute";
    case CashBasis::Promise: return "promise";
    case CashBasis::Instrument: return "instrument";
    case CashBasis::DueDate: break;
    }
    return "due-date";
}

std::string_view noCashCode(NoCash reason)
{
    switch (reason) {
    case NoCash::Litigation: return "litigation";
    case NoCash::Insolvency: return "insolvency";
    case NoCash::Factored: return "factored";
    case NoCash::Discounted: return "discounted";
    case NoCash::Credit: break;
    }
    return "credit";
}

Money CashForecast::open() const
{
    Money sum = std::accumulate(noCash.begin(), noCash.end(), later);
    for (const ForecastWeek& week : weeks) sum += week.expected;
    return sum;
}

CashForecast forecastCash(const Portfolio& portfolio, const PayerProfiles& profiles, const ForecastRules& rules)
{
    expect(rules.weeks >= 1 && rules.weeks <= mostForecastWeeks, "a forecast has 1 to 53 weeks");
    const Date asOf = profiles.asOf();
    CashForecast forecast = emptyForecast(asOf, rules.weeks, portfolio.currency());
    forecast.isThin = profiles.isThin();
    WeekEnds ends;
    for (const ForecastWeek& week : forecast.weeks) ends.push_back(week.from.plusDays(6).dayNumber());

    const auto promises = trackAll(portfolio, asOf);
    PromiseRecord record;
    for (const auto& ofAccount : promises) record.add(ofAccount);
    const double rate = record.rate(promisesKeptAtFirst);
    ForecastAccount parts(profiles, rules, ends);
    for (std::size_t place = 0; place < portfolio.size(); ++place) {
        parts.add(portfolio.at(place), portfolio.currency(), promises[place], rate, forecast);
    }
    for (std::size_t week = 0; week < forecast.weeks.size(); ++week) {
        forecast.weeks[week].spread = Money(rootOf(parts.variances()[week]) / 1'000, portfolio.currency());
    }
    return forecast;
}

std::vector<Money> apportion(Money amount, const std::vector<std::uint32_t>& weights)
{
    const Wide whole = std::accumulate(weights.begin(), weights.end(), Wide{0});
    expect(whole > 0 && !amount.isNegative(), "an amount is shared out by weights");
    std::vector<Money> parts;
    std::vector<std::pair<std::int64_t, std::size_t>> remainders; // the largest first, then the earliest
    std::int64_t left = amount.minorUnits();
    for (std::size_t place = 0; place < weights.size(); ++place) {
        const Wide product = Wide{amount.minorUnits()} * weights[place];
        const auto part = static_cast<std::int64_t>(product / whole);
        const auto remainder = static_cast<std::int64_t>(product % whole);
        if (remainder > 0) remainders.emplace_back(-remainder, place);
        parts.emplace_back(part, amount.currency());
        left -= part;
    }
    std::sort(remainders.begin(), remainders.end());
    for (std::size_t next = 0; left > 0; ++next, --left) {
        parts[remainders[next].second] += Money(1, amount.currency());
    }
    return parts;
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/cash_interval.h"

#include "portfolio/indicators/exact_quotient.h"
#include "portfolio/item_index.h"

#include <algorithm>
#include <unordered_set>

namespace encours {

namespace {

constexpr int fewestPastWeeks = 8; ///< of each past forecast, however few weeks are asked for

bool isPayment(const Account& account, const ItemIndex& index, ItemId credit)
{
    const std::size_t position = index.positionOf(credit);
    return position != ItemIndex::none && account.items[position].kind == ItemKind::Payment;
}

void addReceived(const Account& account, std::span<const ItemId> items, const CashForecast& forecast,
                 std::vector<Money>& weeks)
{
    const Date first = forecast.weeks.front().from;
    const ItemIndex index(account);
    for (const Allocation& allocation : account.allocations) {
        if (allocation.effectiveOn <= forecast.asOf) continue;
        const auto week = static_cast<std::size_t>((allocation.effectiveOn - first) / 7);
        if (week >= weeks.size() || !std::binary_search(items.begin(), items.end(), allocation.debit)) continue;
        if (isPayment(account, index, allocation.credit)) weeks[week] += allocation.amount;
    }
}

} // namespace

std::vector<Date> monthEndsUpTo(Date day, int count)
{
    std::vector<Date> ends;
    const Date last = day == day.lastOfMonth() ? day : day.firstOfMonth().plusDays(-1);
    for (int back = count - 1; back >= 0; --back) ends.push_back(last.firstOfMonth().plusMonths(-back).lastOfMonth());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end()); // at the first day of all
    return ends;
}

std::vector<Money> receivedByWeek(const Portfolio& portfolio, const CashForecast& forecast)
{
    std::vector<Money> weeks(forecast.weeks.size(), Money(0, portfolio.currency()));
    std::vector<ItemId> items;
    for (auto part = forecast.parts.begin(); part != forecast.parts.end();) {
        const CustomerId customer = part->customer;
        items.clear();
        for (; part != forecast.parts.end() && part->customer == customer; ++part) items.push_back(part->item->id);
        std::sort(items.begin(), items.end());
        if (const Account* account = portfolio.find(customer)) addReceived(*account, items, forecast, weeks);
    }
    return weeks;
}

std::vector<WeekOutcome> outcomesOf(const Portfolio& portfolio, const CashForecast& forecast)
{
    std::vector<WeekOutcome> outcomes;
    const std::vector<Money> received = receivedByWeek(portfolio, forecast);
    for (std::size_t place = 0; place < forecast.weeks.size(); ++place) {
        const ForecastWeek& week = forecast.weeks[place];
        outcomes.push_back({forecast.asOf, week.from.plusDays(6), week.expected, week.spread, received[place]});
    }
    return outcomes;
}

std::optional<CashInterval> CashInterval::from(std::span<const WeekOutcome> outcomes, Date knownOn)
{
    std::vector<std::int64_t> errors;
    for (const WeekOutcome& outcome : outcomes) {
        if (outcome.endsOn > knownOn || !outcome.spread.isPositive()) continue;
        const Wide error = Wide{outcome.received.minorUnits()} - outcome.expected.minorUnits();
        errors.push_back(nearestQuotient(error * 1'000, outcome.spread.minorUnits()));
    }
    if (errors.size() < fewestWeeks) return std::nullopt;
    std::sort(errors.begin(), errors.end());
    // One more than were seen: the next week may be the worst of all.
    const std::size_t tenth = (errors.size() + 1) / 10;
    CashInterval interval;
    interval.m_low = errors[tenth - 1];
    interval.m_high = errors[errors.size() - tenth];
    return interval;
}

void CashInterval::apply(CashForecast& forecast) const
{
    const Money open = forecast.open();
    const Money nothing(0, open.currency());
    const auto scaled = [](Money spread, std::int64_t thousandths) {
        return Money(nearestQuotient(Wide{spread.minorUnits()} * thousandths, 1'000), spread.currency());
    };
    for (ForecastWeek& week : forecast.weeks) {
        week.low = std::clamp(week.expected + scaled(week.spread, m_low), nothing, week.expected);
        week.high = std::clamp(week.expected + scaled(week.spread, m_high), week.expected, larger(open, week.expected));
    }
}

CashForecast forecastAsOf(const Portfolio& portfolio, Date day, const ForecastRules& rules)
{
    return forecastCash(portfolio, PayerProfiles::learn(portfolio, day), rules);
}

std::vector<WeekOutcome> outcomesBefore(const Portfolio& portfolio, Date day, const ForecastRules& rules,
                                        const Progress& progress, const Cancellation& cancellation)
{
    ForecastRules pastRules = rules;
    pastRules.weeks = std::max(rules.weeks, fewestPastWeeks);
    std::vector<WeekOutcome> outcomes;
    const std::vector<Date> days = monthEndsUpTo(day.plusDays(-7), CashInterval::pastForecasts);
    for (std::size_t place = 0; place < days.size(); ++place) {
        progress.say(static_cast<std::int64_t>(place), static_cast<std::int64_t>(days.size()));
        if (cancellation.isRequested()) break;
        const CashForecast past = forecastAsOf(portfolio, days[place], pastRules);
        if (past.isThin) continue;
        const auto weeks = outcomesOf(portfolio, past);
        outcomes.insert(outcomes.end(), weeks.begin(), weeks.end());
    }
    return outcomes;
}

std::vector<WeekOutcome> pastWeeks(const std::vector<WeekOutcome>& outcomes, Date day)
{
    std::vector<WeekOutcome> weeks;
    for (const WeekOutcome& outcome : outcomes) {
        const Date monday = outcome.endsOn.plusDays(-6);
        if (outcome.endsOn <= day && monday > outcome.madeOn) weeks.push_back(outcome);
    }
    std::sort(weeks.begin(), weeks.end(), [](const WeekOutcome& left, const WeekOutcome& right) {
        return left.endsOn != right.endsOn ? left.endsOn < right.endsOn : left.madeOn > right.madeOn;
    });
    const auto isSameWeek = [](const WeekOutcome& left, const WeekOutcome& right) {
        return left.endsOn == right.endsOn;
    };
    weeks.erase(std::unique(weeks.begin(), weeks.end(), isSameWeek), weeks.end());
    return weeks;
}

CashForecast forecastWithIntervals(const Portfolio& portfolio, const PayerProfiles& profiles,
                                   const ForecastRules& rules, std::span<const WeekOutcome> outcomes)
{
    CashForecast forecast = forecastCash(portfolio, profiles, rules);
    if (forecast.isThin) return forecast;
    if (const auto interval = CashInterval::from(outcomes, profiles.asOf())) interval->apply(forecast);
    return forecast;
}

} // namespace encours

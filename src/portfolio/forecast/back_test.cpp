// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/back_test.h"

#include "portfolio/forecast/cash_interval.h"
#include "portfolio/forecast/forecast_rivals.h"
#include "portfolio/indicators/exact_quotient.h"
#include "portfolio/item_index.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace encours {

namespace {

/// Sums of the errors of one method.
struct Errors {
    double days = 0;
    double weightedDays = 0;
    Wide cash = 0;

    void addItem(Date expected, Date paid, double weight)
    {
        const double error = std::abs(expected - paid);
        days += error;
        weightedDays += weight * error;
    }
    void addWeeks(const std::vector<Money>& expected, const std::vector<Money>& received)
    {
        for (std::size_t week = 0; week < received.size(); ++week) {
            cash += (received[week] - expected[week]).absolute().minorUnits();
        }
    }
};

/// The day on which the last part of an item was paid by a day; nothing when it is open, or a credit note settled it.
enum class Ending : std::uint8_t { Paid, Open, Otherwise };

std::pair<Ending, Date> endOf(const Account& account, const ItemIndex& index, const Item& item, Date by)
{
    std::int64_t open = item.amount.minorUnits();
    std::pair<Ending, Date> end{Ending::Open, item.bookedOn};
    auto allocation = std::lower_bound(account.allocations.begin(), account.allocations.end(), item.id,
                                       [](const Allocation& left, ItemId id) { return left.debit < id; });
    for (; allocation != account.allocations.end() && allocation->debit == item.id; ++allocation) {
        if (allocation->effectiveOn > by) continue;
        open -= allocation->amount.minorUnits();
        if (allocation->effectiveOn < end.second) continue;
        const std::size_t credit = index.positionOf(allocation->credit);
        const bool isPaid = credit != ItemIndex::none && account.items[credit].kind == ItemKind::Payment;
        end = {isPaid ? Ending::Paid : Ending::Otherwise, allocation->effectiveOn};
    }
    if (open > 0) end.first = Ending::Open;
    return end;
}

class Tester {
public:
    Tester(const Portfolio& portfolio, Date asOf, const ForecastRules& rules)
        : m_portfolio(portfolio), m_rules(rules), m_weight(0)
    {
        m_test.asOf = asOf;
        m_test.weeks = rules.weeks;
        m_test.received = Money(0, portfolio.currency());
    }

    BackTest run(const Progress& progress, const Cancellation& cancellation)
    {
        const Date last = m_test.asOf.plusDays(-7 * m_rules.weeks);
        const auto days = monthEndsUpTo(last, backTestForecasts + CashInterval::pastForecasts);
        for (std::size_t place = 0; place < days.size(); ++place) {
            progress.say(static_cast<std::int64_t>(place), static_cast<std::int64_t>(days.size()));
            if (cancellation.isRequested()) break;
            const bool isTested = place + backTestForecasts >= days.size();
            forecastOn(days[place], isTested);
        }
        finish();
        return std::move(m_test);
    }

private:
    void forecastOn(Date day, bool isTested)
    {
        const PayerProfiles profiles = PayerProfiles::learn(m_portfolio, day);
        if (profiles.isThin()) return;
        CashForecast forecast = forecastCash(m_portfolio, profiles, m_rules);
        if (isTested) compare(forecast);
        const auto outcomes = outcomesOf(m_portfolio, forecast);
        m_outcomes.insert(m_outcomes.end(), outcomes.begin(), outcomes.end());
    }

    void compare(CashForecast& forecast)
    {
        m_test.madeOn.push_back(forecast.asOf);
        const PayerFacts facts = PayerFacts::of(m_portfolio, forecast.asOf);
        const CustomerAverage average(facts);
        compareItems(forecast, average);
        const std::vector<Money> received = receivedByWeek(m_portfolio, forecast);
        std::vector<Money> expected;
        for (const ForecastWeek& week : forecast.weeks) expected.push_back(week.expected);
        for (const Money amount : received) m_test.received += amount;
        m_model.addWeeks(expected, received);
        m_average.addWeeks(weeksByAverage(forecast, average), received);
        m_cohorts.addWeeks(weeksByCohorts(forecast, facts), received);
        compareIntervals(forecast, received);
    }

    void compareItems(const CashForecast& forecast, const CustomerAverage& average)
    {
        for (auto part = forecast.parts.begin(); part != forecast.parts.end();) {
            const Account& account = *m_portfolio.find(part->customer);
            const ItemIndex index(account);
            for (; part != forecast.parts.end() && part->customer == account.customer.id; ++part) {
                compareItem(*part, average, endOf(account, index, *part->item, m_test.asOf));
            }
        }
    }

    /// What is still open counts with the days by which it is later than expected so far: leaving it out would reward
    /// whoever expects everything soon.
    void compareItem(const ForecastPart& part, const CustomerAverage& average, std::pair<Ending, Date> end)
    {
        const auto [ending, paidOn] = end;
        if (ending == Ending::Otherwise || !part.likelyOn) {
            ++m_test.settledOtherwise;
            return;
        }
        const auto weight = static_cast<double>(part.amount.minorUnits());
        const Date byAverage = average.dayOf(part);
        m_weight += weight;
        if (ending == Ending::Open) {
            ++m_test.stillOpen;
            m_model.addItem(earlier(*part.likelyOn, m_test.asOf), m_test.asOf, weight);
            m_average.addItem(earlier(byAverage, m_test.asOf), m_test.asOf, weight);
            return;
        }
        ++m_test.items;
        m_model.addItem(*part.likelyOn, paidOn, weight);
        m_average.addItem(byAverage, paidOn, weight);
        ++m_test.itemIntervals.seen;
        const bool isInside = *part.earliestOn <= paidOn && (!part.latestOn || paidOn <= *part.latestOn);
        if (isInside) ++m_test.itemIntervals.inside;
    }

    void compareIntervals(CashForecast& forecast, const std::vector<Money>& received)
    {
        const std::size_t most = static_cast<std::size_t>(CashInterval::pastForecasts * m_rules.weeks);
        const std::span<const WeekOutcome> all(m_outcomes);
        const auto interval = CashInterval::from(all.last(std::min(most, all.size())), forecast.asOf);
        if (!interval) return;
        interval->apply(forecast);
        for (std::size_t week = 0; week < received.size(); ++week) {
            const ForecastWeek& expected = forecast.weeks[week];
            // A week in which nothing was expected and nothing came proves nothing.
            if (expected.high->isZero() && received[week].isZero()) continue;
            ++m_test.weekIntervals.seen;
            if (*expected.low <= received[week] && received[week] <= *expected.high) ++m_test.weekIntervals.inside;
        }
    }

    void finish()
    {
        for (const auto& [errors, score] :
             {std::pair{&m_model, &m_test.model}, std::pair{&m_average, &m_test.customerAverage},
              std::pair{&m_cohorts, &m_test.cohorts}}) {
            const int items = m_test.items + m_test.stillOpen;
            if (items > 0) score->meanDays = errors->days / items;
            if (m_weight > 0) score->weightedDays = errors->weightedDays / m_weight;
            if (m_test.received.isPositive()) {
                score->cashErrorBp = nearestQuotient(errors->cash * 10'000, m_test.received.minorUnits());
            }
        }
    }

    const Portfolio& m_portfolio;
    const ForecastRules& m_rules;
    BackTest m_test;
    std::vector<WeekOutcome> m_outcomes;
    Errors m_model;
    Errors m_average;
    Errors m_cohorts;
    double m_weight;
};

} // namespace

std::optional<std::int64_t> IntervalCoverage::shareBp() const
{
    if (seen == 0) return std::nullopt;
    return nearestQuotient(Wide{inside} * 10'000, seen);
}

BackTest testForecasts(const Portfolio& portfolio, Date asOf, const ForecastRules& rules, const Progress& progress,
                       const Cancellation& cancellation)
{
    return Tester(portfolio, asOf, rules).run(progress, cancellation);
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/forecast_rivals.h"

#include "portfolio/indicators/exact_quotient.h"

#include <algorithm>
#include <cmath>

namespace encours {

namespace {

/// Months since year 0.
int monthOf(Date day)
{
    return 12 * day.parts().year + day.parts().month - 1;
}

int monthOf(std::int32_t day)
{
    return monthOf(*Date::fromDayNumber(day));
}

struct Mean {
    double sum = 0;
    double weight = 0;
    [[nodiscard]] double value(double otherwise) const { return weight > 0 ? sum / weight : otherwise; }
};

/// What was billed in each month, and what of it was collected in which month after it.
class Cohorts {
public:
    explicit Cohorts(const PayerFacts& facts) : m_first(monthOf(facts.asOf.plusDays(-watchedDays)) + 1)
    {
        const int months = monthOf(facts.asOf) - m_first + 1;
        m_billed.resize(static_cast<std::size_t>(months), 0);
        m_collected.assign(m_billed.size(), std::vector<std::int64_t>(m_billed.size(), 0));
        for (const WatchedInvoice& invoice : facts.invoices) {
            const int cohort = monthOf(invoice.bookedOn) - m_first;
            if (cohort >= 0) m_billed[static_cast<std::size_t>(cohort)] += invoice.amount;
        }
        for (const PaymentPart& part : facts.parts) {
            const int cohort = monthOf(facts.invoices[part.invoice].bookedOn) - m_first;
            const int age = monthOf(part.paidOn) - m_first - cohort;
            if (cohort < 0 || age < 0) continue;
            m_collected[static_cast<std::size_t>(cohort)][static_cast<std::size_t>(age)] += part.amount;
        }
    }

    /// Expected in the month that stands `ahead` months after the present one, in millionths of a unit of money.
    [[nodiscard]] Wide expected(std::size_t ahead, bool isWholeMonth) const
    {
        Wide sum = 0;
        const std::size_t present = m_billed.size() - 1;
        for (std::size_t cohort = 0; cohort < m_billed.size(); ++cohort) {
            const std::size_t age = present - cohort + ahead;
            sum += Wide{m_billed[cohort]} * perMillion(age, isWholeMonth);
        }
        return sum;
    }

private:
    /// Mean share of the cohorts whose month of this age is over.
    [[nodiscard]] std::int64_t perMillion(std::size_t age, bool isPresentOver) const
    {
        std::int64_t sum = 0;
        std::int64_t count = 0;
        for (std::size_t cohort = 0; cohort + age + (isPresentOver ? 0 : 1) < m_billed.size(); ++cohort) {
            if (m_billed[cohort] <= 0) continue;
            sum += nearestQuotient(Wide{m_collected[cohort][age]} * 1'000'000, m_billed[cohort]);
            ++count;
        }
        return count == 0 ? 0 : sum / count;
    }

    int m_first;
    std::vector<std::int64_t> m_billed;
    std::vector<std::vector<std::int64_t>> m_collected; ///< by cohort, then age in months
};

} // namespace

CustomerAverage::CustomerAverage(const PayerFacts& facts) : m_asOf(facts.asOf)
{
    Mean book;
    std::vector<Mean> customers(facts.firstPartOf.size() - 1);
    for (const PaymentPart& part : facts.parts) {
        const WatchedInvoice& invoice = facts.invoices[part.invoice];
        const auto weight = static_cast<double>(part.amount);
        for (Mean* mean : {&book, &customers[invoice.account]}) {
            mean->sum += weight * (part.paidOn - invoice.dueOn);
            mean->weight += weight;
        }
    }
    for (const Mean& mean : customers) m_delays.push_back(mean.value(book.value(0)));
}

Date CustomerAverage::dayOf(const ForecastPart& part) const
{
    if (part.basis == CashBasis::Promise || part.basis == CashBasis::Instrument) return *part.earliestOn;
    const double delay = m_delays[static_cast<std::size_t>(part.customer.value - 1)];
    return later(part.item->dueOn.plusDays(static_cast<int>(std::lround(delay))), m_asOf.plusDays(1));
}

std::vector<Money> weeksByAverage(const CashForecast& forecast, const CustomerAverage& average)
{
    std::vector<Money> weeks(forecast.weeks.size(), Money(0, forecast.later.currency()));
    for (const ForecastPart& part : forecast.parts) {
        const auto week = static_cast<std::size_t>((average.dayOf(part) - forecast.weeks.front().from) / 7);
        if (week < weeks.size()) weeks[week] += part.amount;
    }
    return weeks;
}

std::vector<Money> weeksByCohorts(const CashForecast& forecast, const PayerFacts& facts)
{
    const Cohorts cohorts(facts);
    const int present = monthOf(forecast.asOf);
    const bool isWholeMonth = forecast.asOf == forecast.asOf.lastOfMonth();
    std::vector<Money> weeks;
    for (const ForecastWeek& week : forecast.weeks) {
        Wide millionths = 0;
        for (int day = 0; day < 7; ++day) {
            const Date on = week.from.plusDays(day);
            if (on <= forecast.asOf) continue;
            const auto ahead = static_cast<std::size_t>(monthOf(on) - present);
            millionths += cohorts.expected(ahead, isWholeMonth) / on.lastOfMonth().parts().day;
        }
        weeks.emplace_back(nearestQuotient(millionths, 1'000'000), forecast.later.currency());
    }
    return weeks;
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/indicator_standing.h"

#include "portfolio/indicators/dso.h"
#include "portfolio/indicators/indicator_figures.h"

#include <algorithm>

namespace encours {

namespace {

/// With less, a quotient of days says nothing: the shortest month.
constexpr int shortestPeriodDays = 28;

class StandingFigures {
public:
    StandingFigures(const Standing& standing, const SalesPlace& place, const IndicatorRules& rules, Currency currency)
        : m_standing(standing),
          m_place(place),
          m_period(place.sales.sum(place.group, place.monthsAgo, rules.periodMonths)),
          m_currency(currency),
          m_notDue(std::min(standing.notDue, standing.receivables))
    {
    }

    std::vector<Indicator> all() const
    {
        return {amountOf(IndicatorCode::Receivables, m_standing.receivables),
                amountOf(IndicatorCode::Overdue, m_standing.overdue),
                overdueRatio(),
                salesFigure(),
                overSales(IndicatorCode::Dso, m_standing.receivables),
                counted(),
                overSales(IndicatorCode::BestPossibleDso, m_notDue),
                delinquency(),
                effectiveness()};
    }

private:
    [[nodiscard]] static Indicator amountOf(IndicatorCode code, std::int64_t cents)
    {
        Indicator figure;
        figure.code = code;
        figure.value = cents;
        return figure;
    }

    [[nodiscard]] Indicator overdueRatio() const
    {
        Indicator figure = amountOf(IndicatorCode::OverdueRatio, shareBp(m_standing.overdue, m_standing.receivables));
        figure.numerator = m_standing.overdue;
        figure.denominator = m_standing.receivables;
        return figure;
    }

    [[nodiscard]] Indicator salesFigure() const
    {
        Indicator figure = amountOf(IndicatorCode::Sales, m_period.sales.minorUnits());
        figure.days = m_period.days;
        return figure;
    }

    /// Receivables, or a part of them, ÷ sales × days.
    [[nodiscard]] Indicator overSales(IndicatorCode code, std::int64_t owed) const
    {
        Indicator figure;
        figure.code = code;
        figure.gap = IndicatorGap::NoHistory;
        if (m_period.days >= shortestPeriodDays)
            figure.value = dsoTenths(Money(owed, m_currency), m_period.sales, m_period.days);
        figure.numerator = owed;
        figure.denominator = m_period.sales.minorUnits();
        figure.days = m_period.days;
        return figure;
    }

    [[nodiscard]] Indicator counted() const
    {
        const std::vector<MonthSales> months =
            m_place.sales.newestFirst(m_place.group, m_place.monthsAgo, countBackMonths);
        const CountBack back = countBack(Money(m_standing.receivables, m_currency), months);
        Indicator figure;
        figure.code = IndicatorCode::DsoCountBack;
        figure.gap = IndicatorGap::NoHistory;
        if (back.isExhausted || back.days > 0) figure.value = back.tenths;
        figure.isAtLeast = !back.isExhausted && back.days > 0;
        figure.numerator = m_standing.receivables;
        figure.denominator = back.sales.minorUnits();
        figure.days = back.days;
        return figure;
    }

    /// The difference of the two figures as they are shown, so that the screen adds up.
    [[nodiscard]] Indicator delinquency() const
    {
        const Indicator dso = overSales(IndicatorCode::Dso, m_standing.receivables);
        const Indicator best = overSales(IndicatorCode::BestPossibleDso, m_notDue);
        Indicator figure = dso;
        figure.code = IndicatorCode::AverageDelinquency;
        if (dso.value && best.value) figure.value = *dso.value - *best.value;
        figure.numerator = m_standing.receivables - m_notDue;
        return figure;
    }

    [[nodiscard]] Indicator effectiveness() const
    {
        const MonthSales month = m_place.sales.sum(m_place.group, m_place.monthsAgo, 1);
        const Collection collection{m_standing.opening, month.sales.minorUnits(), m_standing.receivables, m_notDue};
        const bool hasOpening = m_place.sales.countFrom(m_place.monthsAgo, 2) == 2;
        Indicator figure;
        figure.code = IndicatorCode::Effectiveness;
        figure.gap = hasOpening ? IndicatorGap::NothingToMeasure : IndicatorGap::NoHistory;
        if (hasOpening) figure.value = effectivenessBp(collection);
        figure.numerator = collection.collected();
        figure.denominator = collection.collectable();
        figure.days = month.days;
        return figure;
    }

    const Standing& m_standing;
    const SalesPlace& m_place;
    MonthSales m_period;
    Currency m_currency;
    /// Unallocated credit first pays what is overdue: what is not due is never more than what is owed.
    std::int64_t m_notDue;
};

} // namespace

void Standing::add(const Ageing& ageing, const Ageing& opened)
{
    receivables += ageing.total().minorUnits();
    notDue += (ageing.notDue + ageing.bills).minorUnits();
    overdue += ageing.overdue().minorUnits();
    opening += opened.total().minorUnits();
}

std::vector<Indicator> standingFigures(const Standing& standing, const SalesPlace& place, const IndicatorRules& rules,
                                       Currency currency)
{
    return StandingFigures(standing, place, rules, currency).all();
}

Indicator dsoOfMonth(const Standing& standing, const SalesPlace& place, Currency currency)
{
    constexpr int days = 30; // whatever the month has
    const MonthSales month = place.sales.sum(place.group, place.monthsAgo + 1, 1);
    Indicator figure;
    figure.code = IndicatorCode::DsoMonth;
    figure.gap = IndicatorGap::NoHistory;
    figure.value = dsoTenths(Money(standing.receivables, currency), month.sales, days);
    figure.numerator = standing.receivables;
    figure.denominator = month.sales.minorUnits();
    figure.days = days;
    return figure;
}

int salesMonthsFor(const IndicatorRules& rules)
{
    return std::max(rules.periodMonths, countBackMonths);
}

} // namespace encours

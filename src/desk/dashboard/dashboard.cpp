// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dashboard/dashboard.h"

#include "base/contract.h"
#include "money/rate.h"
#include "portfolio/indicators/paid_columns.h"

#include <algorithm>
#include <chrono>

namespace encours {

namespace {

using Steady = std::chrono::steady_clock;

std::vector<DashboardMonth> monthsOf(const Portfolio& portfolio, Date end, const FigureSettings& settings,
                                     const IndicatorRules& rules)
{
    std::vector<HistoryPoint> points = historyOf(portfolio, end, settings.chartMonths, settings.ageBounds);
    std::vector<Indicators> figures = indicatorHistory(portfolio, end, settings.chartMonths, rules);
    expect(points.size() == figures.size(), "both histories are of the same months");
    std::vector<DashboardMonth> months;
    months.reserve(points.size());
    for (std::size_t month = 0; month < points.size(); ++month)
        months.push_back({points[month], std::move(figures[month])});
    return months;
}

/// The sales of so many days as a delay has become shorter by.
std::optional<Money> worthOf(IndicatorCode code, const Indicators& before, const Indicators& now)
{
    const Indicator* const then = before.find(code);
    const Indicator* const today = now.find(code);
    const Indicator* const dso = now.find(IndicatorCode::Dso);
    if (then == nullptr || today == nullptr || dso == nullptr || !then->value || !today->value) return std::nullopt;
    if (!dso->denominator || dso->days <= 0) return std::nullopt;
    constexpr int tenths = 10;
    const Money sales(*dso->denominator, now.currency);
    return proportion(sales, *then->value - *today->value, std::int64_t{dso->days} * tenths);
}

Ageing totalOf(const Portfolio& portfolio, Date day, const AgeBounds& bounds)
{
    Ageing total = stateOf(Account{}, day, portfolio.currency()).ageing;
    for (const Ageing& ageing : ageByAccount(portfolio, day, bounds)) total += ageing;
    return total;
}

} // namespace

Date firstLedgerDay(const Portfolio& portfolio, Date today)
{
    std::int32_t first = today.dayNumber();
    for (const Portfolio::ChunkPtr& chunk : portfolio.chunks()) {
        for (const std::int32_t booked : chunk->columns->bookedOn) first = std::min(first, booked);
    }
    return *Date::fromDayNumber(first);
}

Dashboard::Dashboard(const Desk& desk, FigureSettings settings) : m_desk(desk), m_settings(std::move(settings)) {}

/// Throws away what was made from another portfolio, and makes what the question needs and is not there.
void Dashboard::keep(const DashboardQuestion& question)
{
    if (auto portfolio = m_desk.portfolio(); portfolio != m_source) {
        m_source = std::move(portfolio);
        m_portfolio = withoutExcluded(m_source, m_settings);
        m_paid = PaidBook::of(*m_portfolio, m_paid.get());
        m_rules = indicatorRulesOf(m_desk, m_settings);
        m_firstDay = firstLedgerDay(*m_portfolio, m_desk.today());
        m_groups.reset();
        m_months.reset();
        m_compared.reset();
    }
    if (!m_groups || m_groups->grouping != question.grouping)
        m_groups = std::make_shared<const Groups>(groupsOf(*m_portfolio, question.grouping, m_rules.book));
    if (!m_months || m_chartEnd != question.chartEnd) {
        m_months = std::make_shared<const std::vector<DashboardMonth>>(
            monthsOf(*m_portfolio, question.chartEnd, m_settings, m_rules));
        m_chartEnd = question.chartEnd;
    }
    if (m_compared && m_compared->asOf != question.comparedWith) m_compared.reset();
    if (question.comparedWith && !m_compared) {
        m_compared = indicatorsOf(*m_portfolio, *m_paid, *question.comparedWith, m_rules);
        m_comparedAgeing = totalOf(*m_portfolio, *question.comparedWith, m_settings.ageBounds);
    }
}

DashboardView Dashboard::show(const DashboardQuestion& question)
{
    const auto started = Steady::now();
    keep(question);
    DashboardView view;
    view.portfolio = m_portfolio;
    view.settings = m_settings;
    view.rules = m_rules;
    view.question = question;
    view.figures = indicatorsOf(*m_portfolio, *m_paid, question.asOf, m_rules);
    view.aged = agedBalanceOf(*m_portfolio, question.asOf, *m_groups, m_settings.ageBounds);
    view.groups = m_groups;
    view.months = m_months;
    view.firstDay = m_firstDay;
    if (question.comparedWith) {
        view.compared = m_compared;
        view.comparedAgeing = m_comparedAgeing;
        view.gain = DashboardGain{worthOf(IndicatorCode::Dso, *m_compared, view.figures),
                                  worthOf(IndicatorCode::AverageDelinquency, *m_compared, view.figures)};
    }
    view.microseconds = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - started).count();
    return view;
}

} // namespace encours

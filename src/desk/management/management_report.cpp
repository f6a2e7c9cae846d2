// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/management/management_report.h"

namespace encours {

namespace {

/// The end of the month before: what moved since then is what the month has brought so far.
Date usualComparison(Date asOf)
{
    return asOf.firstOfMonth().plusDays(-1);
}

} // namespace

Result<std::optional<ManagementReport>> ShowManagement::execute(Date asOf, std::optional<Date> comparedWith,
                                                                const Progress& progress,
                                                                const Cancellation& cancellation)
{
    constexpr std::int64_t steps = 4;
    progress.say(0, steps);
    ENCOURS_ASSIGN(const FigureSettings settings, readFigureSettings(m_desk));
    const BookSettings book = m_desk.settings();
    ManagementReport report;
    report.firm = book.company.name;
    report.usualVat = indicatorRulesOf(m_desk, settings).book.usualVat;
    report.writtenOn = m_desk.today();
    const Date before = comparedWith.value_or(usualComparison(asOf));
    report.view = std::make_shared<const DashboardView>(
        Dashboard(m_desk, settings).show({asOf, before, Grouping::Customer, asOf}));
    const auto portfolio = report.view->portfolio;
    if (cancellation.isRequested()) return std::optional<ManagementReport>{};
    progress.say(1, steps);
    report.movers = moversOf(*portfolio, before, asOf, settings.ageBounds);
    report.activity = ShowActivity(m_desk).peopleOnly({asOf.plusDays(1 - managementActivityDays), asOf, {}});
    ENCOURS_ASSIGN(report.objectives, ShowObjectives(m_desk).execute(asOf));
    if (cancellation.isRequested()) return std::optional<ManagementReport>{};
    progress.say(2, steps);
    auto forecast = ShowForecast(portfolio, book.rules.factor).execute(asOf, managementWeeks, Progress{}, cancellation);
    if (!forecast) return std::optional<ManagementReport>{};
    report.forecast = std::move(*forecast);
    progress.say(steps, steps);
    return std::optional<ManagementReport>{std::move(report)};
}

} // namespace encours

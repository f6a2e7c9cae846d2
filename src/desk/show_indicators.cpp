// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/show_indicators.h"

#include "desk/figures/indicator_families.h"

namespace encours {

namespace {

/// In the basis of the settings.
void show(std::vector<Indicators>& several, const FigureSettings& figures, Rate usualVat)
{
    for (Indicators& each : several) {
        for (Indicator& figure : each.figures) figure = shownIndicator(figure, figures, usualVat);
    }
}

} // namespace

IndicatorReport ShowIndicators::execute(const IndicatorRequest& request) const
{
    const BookRules book = m_desk.settings().rules;
    FigureSettings figures = request.figures;
    if (request.periodMonths) figures.periodMonths = *request.periodMonths;
    const auto portfolio = withoutExcluded(m_desk.portfolio(), figures);
    const IndicatorRules rules = indicatorRulesOf(m_desk, figures);
    std::vector<Indicators> whole{indicatorsOf(*portfolio, request.asOf, rules)};
    IndicatorReport report;
    if (request.months > 0) report.history = indicatorHistory(*portfolio, request.asOf, request.months, rules);
    if (request.grouping) {
        report.groups = groupsOf(*portfolio, *request.grouping, book);
        report.byGroup = indicatorsByGroup(*portfolio, report.groups, request.asOf, rules);
    }
    for (std::vector<Indicators>* each : {&whole, &report.history, &report.byGroup})
        show(*each, figures, book.usualVat);
    report.book = std::move(whole.front());
    report.figures = std::move(figures);
    return report;
}

} // namespace encours

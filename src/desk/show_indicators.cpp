// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/show_indicators.h"

namespace encours {

IndicatorReport ShowIndicators::execute(const IndicatorRequest& request) const
{
    const auto portfolio = m_desk.portfolio();
    const BookSettings settings = m_desk.settings();
    const DunningPlan plan = m_desk.plan();
    IndicatorRules rules = indicatorRulesOf(settings.rules);
    rules.periodMonths = request.periodMonths;
    rules.promiseGraceTargetDays = plan.promiseGraceTargetDays;
    rules.actionGapDays = plan.longestGapDays;
    rules.promiseTolerance = Money(0, settings.currency);
    IndicatorReport report{indicatorsOf(*portfolio, request.asOf, rules), {}, {}, {}};
    if (request.months > 0) report.history = indicatorHistory(*portfolio, request.asOf, request.months, rules);
    if (request.grouping) {
        report.groups = groupsOf(*portfolio, *request.grouping, settings.rules);
        report.byGroup = indicatorsByGroup(*portfolio, report.groups, request.asOf, rules);
    }
    return report;
}

} // namespace encours

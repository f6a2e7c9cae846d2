// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/show_aged_balance.h"

#include "desk/aged_figures.h"

namespace encours {

AgedBalanceView ShowAgedBalance::execute(Date asOf, Grouping grouping, int months, const FigureSettings& figures) const
{
    const auto portfolio = withoutExcluded(m_desk.portfolio(), figures);
    const BookRules rules = m_desk.settings().rules;
    const Groups groups = groupsOf(*portfolio, grouping, rules);
    AgedBalanceView view{agedBalanceOf(*portfolio, asOf, groups, figures.ageBounds), {}, {}};
    // What was invoiced in another currency is said as it was invoiced: with its VAT.
    if (figures.basis == TaxBasis::WithVat)
        view.currencies = totalsByCurrency(*portfolio, asOf, view.balance.total, figures.ageBounds);
    if (months > 0) view.history = historyOf(*portfolio, asOf, months, figures.ageBounds);
    if (figures.basis == TaxBasis::WithVat) return view;
    view.balance = shownBalance(std::move(view.balance), figures, rules.usualVat);
    for (HistoryPoint& point : view.history) {
        point.ageing = shownAgeing(point.ageing, figures, rules.usualVat);
        point.sales = shownAmount(point.sales, figures, rules.usualVat);
    }
    return view;
}

} // namespace encours

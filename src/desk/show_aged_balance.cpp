// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/show_aged_balance.h"

namespace encours {

AgedBalanceView ShowAgedBalance::execute(Date asOf, Grouping grouping, int months) const
{
    const auto portfolio = m_desk.portfolio();
    const Groups groups = groupsOf(*portfolio, grouping, m_desk.settings().rules);
    AgedBalanceView view{agedBalanceOf(*portfolio, asOf, groups), {}, {}};
    view.currencies = totalsByCurrency(*portfolio, asOf, view.balance.total);
    if (months > 0) view.history = historyOf(*portfolio, asOf, months);
    return view;
}

} // namespace encours

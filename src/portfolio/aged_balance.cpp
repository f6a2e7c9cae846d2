// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/aged_balance.h"

#include "base/contract.h"
#include "portfolio/aged_columns.h"

#include <algorithm>

namespace encours {

namespace {

std::vector<AgedRow> emptyRows(const Groups& groups, const Ageing& nothing)
{
    std::vector<AgedRow> rows;
    rows.reserve(groups.size());
    for (const Group& group : groups.groups) rows.push_back({group.key, group.name, {}, nothing});
    return rows;
}

} // namespace

bool isEmpty(const Ageing& ageing)
{
    for (const Money amount : {ageing.notDue, ageing.days1To30, ageing.days31To60, ageing.days61To90, ageing.over90,
                               ageing.bills, ageing.unallocated}) {
        if (!amount.isZero()) return false;
    }
    return true;
}

AgedBalance agedBalanceOf(const Portfolio& portfolio, Date asOf, const Groups& groups, const AgeBounds& bounds)
{
    const std::vector<Ageing> ageings = ageByAccount(portfolio, asOf, bounds);
    expect(groups.ofAccount.size() == ageings.size(), "the groups of another portfolio");
    const Ageing nothing = stateOf(Account{}, asOf, portfolio.currency()).ageing;
    AgedBalance balance{asOf, groups.grouping, portfolio.currency(), nothing, emptyRows(groups, nothing), bounds};
    for (std::size_t account = 0; account < ageings.size(); ++account) {
        if (isEmpty(ageings[account])) continue;
        balance.total += ageings[account];
        AgedRow& row = balance.rows[groups.ofAccount[account]];
        row.ageing += ageings[account];
        if (groups.grouping == Grouping::Customer) row.customer = portfolio.at(account).customer.id;
    }
    std::erase_if(balance.rows, [](const AgedRow& row) { return isEmpty(row.ageing); });
    return balance;
}

} // namespace encours

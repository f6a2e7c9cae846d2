// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dashboard/movers.h"

#include <algorithm>
#include <cstdlib>

namespace encours {

namespace {

struct Change {
    std::size_t account;
    std::int64_t minorUnits;
};

/// The largest changes first; of equal ones the account that stands first.
void keepLargest(std::vector<Change>& changes, std::size_t most)
{
    const auto isLarger = [](const Change& left, const Change& right) {
        const std::int64_t one = std::abs(left.minorUnits);
        const std::int64_t other = std::abs(right.minorUnits);
        return one != other ? one > other : left.account < right.account;
    };
    const std::size_t kept = std::min(most, changes.size());
    std::partial_sort(changes.begin(), changes.begin() + static_cast<std::ptrdiff_t>(kept), changes.end(), isLarger);
    changes.resize(kept);
}

} // namespace

Movers moversOf(const Portfolio& portfolio, Date from, Date to, const AgeBounds& bounds, std::size_t most)
{
    const Money nothing(0, portfolio.currency());
    const std::vector<Ageing> before = ageByAccount(portfolio, from, bounds);
    const std::vector<Ageing> now = ageByAccount(portfolio, to, bounds);
    Movers movers{from, to, {}, {}, nothing, nothing};
    std::vector<Change> rises;
    std::vector<Change> falls;
    for (std::size_t account = 0; account < now.size(); ++account) {
        const Money change = now[account].overdue() - before[account].overdue();
        movers.total += change;
        if (!change.isZero()) (change.isPositive() ? rises : falls).push_back({account, change.minorUnits()});
    }
    keepLargest(rises, most);
    keepLargest(falls, most);
    movers.rest = movers.total;
    std::vector<const Account*> accounts;
    accounts.reserve(now.size());
    portfolio.forEach([&accounts](const Account& account) { accounts.push_back(&account); });
    const auto add = [&](const std::vector<Change>& changes, std::vector<Mover>& list) {
        for (const Change& each : changes) {
            const Customer& customer = accounts[each.account]->customer;
            list.push_back({customer.id, customer.code, customer.displayName(), before[each.account].overdue(),
                            now[each.account].overdue()});
            movers.rest -= list.back().change();
        }
    };
    add(rises, movers.rises);
    add(falls, movers.falls);
    return movers;
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/objectives/demo_objectives.h"

#include "desk/objectives/objectives.h"

namespace encours {
namespace {

constexpr int monthsOfQuarter = 3;
constexpr int begunDaysAgo = 45;
constexpr int leastDaysLeft = 9;
constexpr std::int64_t aThousand = 100'000; ///< in cents
constexpr std::int64_t whole = 100;
constexpr std::int64_t wantedShare = 80;
constexpr std::int64_t wantedPromises = 7'500; ///< hundredths of a per cent

Date endOfQuarter(Date day)
{
    const int monthInQuarter = (day.parts().month - 1) % monthsOfQuarter;
    return day.firstOfMonth().plusMonths(monthsOfQuarter - 1 - monthInQuarter).lastOfMonth();
}

/// Four fifths of it, in whole thousands.
std::int64_t wantedOf(Money overdue)
{
    return overdue.minorUnits() * wantedShare / whole / aThousand * aThousand;
}

Result<Done> add(Desk& desk, Objective objective, Date from, Date by)
{
    objective.from = from;
    objective.by = by;
    const auto added = EditObjectives{desk}.add({std::move(objective), {}, false});
    if (!added) return added.fault();
    return Done{};
}

} // namespace

Result<Done> addDemoObjectives(Desk& desk, Date until)
{
    const auto portfolio = desk.portfolio();
    if (portfolio->size() == 0) return Done{};
    const Date from = until.plusDays(-begunDaysAgo);
    // A day on which it is decided tomorrow shows little.
    const Date by = endOfQuarter(until.plusDays(leastDaysLeft));
    Objective overdue;
    overdue.target = wantedOf(ageingOf(*portfolio, until).overdue());
    ENCOURS_TRY(add(desk, overdue, from, by));
    Objective promises;
    promises.indicator = IndicatorCode::PromisesKept;
    promises.target = wantedPromises;
    ENCOURS_TRY(add(desk, promises, from, by));
    const std::string& controller = portfolio->at(0).customer.field(CustomerField::Controller);
    Money owed(0, portfolio->currency());
    portfolio->forEach([&](const Account& account) {
        if (account.customer.field(CustomerField::Controller) == controller)
            owed += stateOf(account, until, portfolio->currency()).ageing.overdue();
    });
    Objective own;
    own.scope = {Grouping::Controller, controller};
    own.target = wantedOf(owed);
    return add(desk, own, from, by);
}

} // namespace encours

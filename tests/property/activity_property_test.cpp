// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/activity/people_counter.h"
#include "property/generator.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace encours::property {
namespace {

const Date middle = Date::of(2026, 5, 4);
constexpr std::array<const char*, 5> actors{"Camille Dupont", "CAMILLE  dupont", "pmeyer", "Sylvie Léger", ""};
const People people{{{"Paul Meyer", DeskRole::Controller, "pmeyer"}}, {}};

constexpr std::array counts{
    &PersonActivity::callsOut,         &PersonActivity::callsIn,        &PersonActivity::reached,
    &PersonActivity::measuredCalls,    &PersonActivity::promises,       &PersonActivity::promisesDue,
    &PersonActivity::promisesKept,     &PersonActivity::promisesOnTime, &PersonActivity::disputesOpened,
    &PersonActivity::disputesResolved, &PersonActivity::letters,        &PersonActivity::actions,
    &PersonActivity::actionsPaid};
constexpr std::array amounts{&PersonActivity::promised, &PersonActivity::disputed, &PersonActivity::paidAfter};

Account workedAccount(Generator& random, std::int64_t customer)
{
    Account account =
        test::randomAccount(static_cast<std::uint64_t>(random.between(1, 1'000'000'000)), middle, customer);
    for (Attempt& call : account.attempts.edit()) {
        call.actor = actors.at(static_cast<std::size_t>(random.small(0, 4)));
        if (random.chance(40)) call.seconds = random.small(5, 900);
    }
    for (Dispute& dispute : account.disputes.edit())
        dispute.actor = actors.at(static_cast<std::size_t>(random.small(0, 4)));
    account.customer.setField(CustomerField::Controller, actors.at(static_cast<std::size_t>(random.small(0, 4))));
    return account;
}

ActivityPeriod somePeriod(Generator& random)
{
    const Date from = middle.plusDays(random.small(-110, 90));
    return {from, from.plusDays(random.small(0, 120))};
}

/// Payments that count in the days after an action of the period.
Money receivedOf(const Account& account, ActivityPeriod period)
{
    Money sum;
    for (const Allocation& allocation : account.allocations) {
        if (period.from < allocation.effectiveOn && allocation.effectiveOn <= period.to.plusDays(effectDays))
            sum += allocation.amount;
    }
    return sum;
}

TEST(ActivityProperty, PeopleSumToTheFirm)
{
    Generator random(481);
    for (int number = 0; number < caseCount; ++number) {
        const ActivityPeriod period = somePeriod(random);
        PeopleCounter counter(people, period, middle.plusDays(random.small(-60, 200)), Currency::euro());
        Money received;
        std::int64_t customers = 0;
        for (const int wanted = random.small(1, 3); customers < wanted; ++customers) {
            const Account account = workedAccount(random, customers + 1);
            counter.add(account, {random.small(0, 3), 0});
            received += receivedOf(account, period);
        }
        const PersonActivity all = counter.all();
        PersonActivity sum;
        std::int64_t mostCustomers = 0;
        std::int64_t manyCustomers = 0;
        std::int64_t seconds = 0;
        for (const PersonActivity& row : counter.people()) {
            for (const auto member : counts) sum.*member += row.*member;
            for (const auto member : amounts) sum.*member += row.*member;
            seconds += row.seconds.value_or(0);
            mostCustomers = std::max(mostCustomers, row.customers);
            manyCustomers += row.customers;
            ASSERT_LE(row.reached, row.callsOut + row.callsIn) << number;
            ASSERT_LE(row.promisesOnTime, row.promisesKept) << number;
            ASSERT_LE(row.promisesKept, row.promisesDue) << number;
            ASSERT_LE(row.actionsPaid, row.actions) << number;
            ASSERT_LE(row.actions, row.callsOut + row.callsIn + row.letters) << number;
            ASSERT_EQ(row.seconds.has_value(), row.measuredCalls > 0) << number;
        }
        for (const auto member : counts) ASSERT_EQ(sum.*member, all.*member) << number;
        for (const auto member : amounts) ASSERT_EQ(sum.*member, all.*member) << number;
        ASSERT_EQ(all.seconds.value_or(0), seconds) << number;
        ASSERT_LE(all.paidAfter, received) << number << ": no money is counted twice";
        ASSERT_LE(mostCustomers, all.customers) << number;
        ASSERT_LE(all.customers, std::min(customers, manyCustomers)) << number;
    }
}

TEST(ActivityProperty, APeriodCutInTwoGivesTheSameCounts)
{
    Generator random(482);
    for (int number = 0; number < caseCount; ++number) {
        const Account account = workedAccount(random, 1);
        const ActivityPeriod period = somePeriod(random);
        const Date cut = period.from.plusDays(random.small(0, std::max(0, period.to - period.from)));
        const Date today = middle.plusDays(random.small(-60, 200));
        const auto count = [&](ActivityPeriod part) {
            PeopleCounter counter(people, part, today, Currency::euro());
            counter.add(account, {});
            return counter.all();
        };
        const PersonActivity whole = count(period);
        const PersonActivity first = count({period.from, cut});
        const PersonActivity second = count({cut.plusDays(1), period.to});
        for (const auto member : counts) ASSERT_EQ(whole.*member, first.*member + second.*member) << number;
        ASSERT_EQ(whole.promised, first.promised + second.promised) << number;
        ASSERT_EQ(whole.disputed, first.disputed + second.disputed) << number;
        ASSERT_LE(whole.paidAfter, first.paidAfter + second.paidAfter) << number;
    }
}

} // namespace
} // namespace encours::property

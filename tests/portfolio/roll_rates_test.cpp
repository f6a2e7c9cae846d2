// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/roll_rates.h"

#include "support/random_account.h"

#include <gtest/gtest.h>

#include <map>

namespace encours {
namespace {

const Date today = Date::of(2026, 11, 20);

RollFlows flowsOf(const Account& account, Date asOf)
{
    const auto portfolio = Portfolio::fromAccounts({account}, Currency::euro());
    RollFlows flows;
    std::vector<PlacedDebit> then;
    std::vector<PlacedDebit> now;
    forEachAccount(*portfolio, [&](std::size_t, const AccountLines& lines) {
        placeDebits(lines, asOf.plusDays(-rollDays), Currency::euro(), then);
        placeDebits(lines, asOf, Currency::euro(), now);
        addRolls(then, now, flows);
    });
    return flows;
}

TEST(RollRates, FollowEachItemIntoTheNextBucket)
{
    // The published example: 100 000 → 35 000, 40 000 → 12 000, 15 000 → 9 000.
    test::AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, today.plusDays(-45))
        .invoiceDue("F2", 40'000, today.plusDays(-70))
        .invoiceDue("F3", 15'000, today.plusDays(-120))
        .pay("F1", 65'000, today.plusDays(-10))
        .pay("F2", 28'000, today.plusDays(-5))
        .pay("F3", 6'000, today.plusDays(-1))
        .invoiceDue("F4", 7'000, today.plusDays(-2)); // issued 32 days ago: not due then
    const RollFlows flows = flowsOf(builder.build(), today);
    EXPECT_EQ(flows.before, (std::array<std::int64_t, rollCount>{7'000, 100'000, 40'000, 15'000}));
    EXPECT_EQ(flows.rolled, (std::array<std::int64_t, rollCount>{7'000, 35'000, 12'000, 9'000}));
}

TEST(RollRates, CountNothingThatWasNotThereBefore)
{
    test::AccountBuilder builder;
    builder
        .invoice("F1", 5'000, {today.plusDays(-20), today.plusDays(-3)}) // not booked 30 days ago
        .invoiceDue("F2", 900, today.plusDays(20));                      // not due then, nor now
    const RollFlows flows = flowsOf(builder.build(), today);
    EXPECT_EQ(flows.before, (std::array<std::int64_t, rollCount>{}));
    EXPECT_EQ(flows.rolled, (std::array<std::int64_t, rollCount>{}));
}

/// What is open of each item by column, straight from the facts: no columns, no covers.
std::map<ItemId, std::pair<AgeBucket, std::int64_t>> openByItem(const Account& account, Date day)
{
    std::map<ItemId, std::pair<AgeBucket, std::int64_t>> open;
    std::map<ItemId, Date> bookedOn;
    for (const Item& item : account.items) bookedOn[item.id] = item.bookedOn;
    for (const Item& item : account.items) {
        if (item.bookedOn > day || !item.amount.isPositive()) continue;
        std::int64_t left = item.amount.minorUnits();
        for (const Allocation& allocation : account.allocations) {
            const bool counts = allocation.debit == item.id && allocation.effectiveOn <= day &&
                                bookedOn.contains(allocation.credit) && bookedOn[allocation.credit] <= day;
            if (counts) left -= allocation.amount.minorUnits();
        }
        const int age = day - item.dueOn;
        const AgeBucket bucket = age > 90   ? AgeBucket::Over90
                                 : age > 60 ? AgeBucket::Days61To90
                                 : age > 30 ? AgeBucket::Days31To60
                                 : age > 0  ? AgeBucket::Days1To30
                                            : AgeBucket::NotDue;
        if (left > 0) open[item.id] = {bucket, left};
    }
    return open;
}

TEST(RollRatesOfRandomAccounts, AgreeWithAPlainReadingOfTheFacts)
{
    const Date middle = Date::of(2026, 4, 15);
    int rolls = 0;
    for (std::uint64_t seed = 1; seed <= 600; ++seed) {
        Account account = test::randomAccount(seed, middle);
        account.instruments = {};
        for (int offset = -60; offset <= 120; offset += 10) {
            const Date asOf = middle.plusDays(offset);
            const auto then = openByItem(account, asOf.plusDays(-rollDays));
            const auto now = openByItem(account, asOf);
            std::array<std::int64_t, rollCount> before{};
            std::array<std::int64_t, rollCount> rolled{};
            for (const auto& [item, place] : then) {
                if (place.first == AgeBucket::Over90) continue;
                before[static_cast<std::size_t>(place.first)] += place.second;
                const auto found = now.find(item);
                const bool isNext = found != now.end() && static_cast<std::size_t>(found->second.first) ==
                                                              static_cast<std::size_t>(place.first) + 1;
                if (isNext)
                    rolled[static_cast<std::size_t>(place.first)] += std::min(place.second, found->second.second);
            }
            const RollFlows flows = flowsOf(account, asOf);
            ASSERT_EQ(flows.before, before) << seed << " on " << formatIsoDate(asOf);
            ASSERT_EQ(flows.rolled, rolled) << seed << " on " << formatIsoDate(asOf);
            for (const std::int64_t amount : rolled) rolls += amount > 0 ? 1 : 0;
        }
    }
    EXPECT_GT(rolls, 1'000);
}

TEST(PlacedDebitsOfRandomAccounts, SumToTheColumnsOfTheAgedBalanceWithBills)
{
    const Date middle = Date::of(2026, 4, 15);
    int inBills = 0;
    std::vector<PlacedDebit> placed;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Account account = test::randomAccount(seed, middle);
        const auto portfolio = Portfolio::fromAccounts({account}, Currency::euro());
        for (int offset = -90; offset <= 120; offset += 15) {
            const Date asOf = middle.plusDays(offset);
            forEachAccount(*portfolio, [&](std::size_t, const AccountLines& lines) {
                placeDebits(lines, asOf, Currency::euro(), placed);
            });
            Ageing sum;
            std::size_t line = 0;
            for (const PlacedDebit& part : placed) {
                ASSERT_GE(part.line, line) << seed;
                ASSERT_GT(part.open, 0) << seed;
                line = part.line;
                (part.bucket ? sum.column(*part.bucket) : sum.bills) += Money(part.open);
                inBills += part.bucket ? 0 : 1;
            }
            const Ageing ageing = stateOf(account, asOf, Currency::euro()).ageing;
            for (const auto column : {&Ageing::notDue, &Ageing::days1To30, &Ageing::days31To60, &Ageing::days61To90,
                                      &Ageing::over90, &Ageing::bills}) {
                ASSERT_EQ(sum.*column, ageing.*column) << seed << " on " << formatIsoDate(asOf);
            }
        }
    }
    EXPECT_GT(inBills, 50);
}

} // namespace
} // namespace encours

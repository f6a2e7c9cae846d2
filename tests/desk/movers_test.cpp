// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dashboard/mover_figures.h"
#include "desk/dashboard/movers.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace encours {
namespace {

const Date before = Date::of(2025, 7, 31);
const Date now = Date::of(2025, 9, 30);

std::shared_ptr<const Portfolio> randomPortfolio(std::uint64_t seed, int accounts)
{
    std::vector<Account> made;
    for (int customer = 1; customer <= accounts; ++customer)
        made.push_back(test::randomAccount(seed * 1'000 + static_cast<std::uint64_t>(customer), before, customer));
    return Portfolio::fromAccounts(std::move(made), Currency::euro());
}

Money overdueOf(const Portfolio& portfolio, CustomerId customer, Date day)
{
    return stateOf(*portfolio.find(customer), day, portfolio.currency()).ageing.overdue();
}

TEST(Movers, AreTheOverdueAmountsOfBothDays)
{
    const auto portfolio = randomPortfolio(7, 60);
    const Movers movers = moversOf(*portfolio, before, now, {});
    ASSERT_FALSE(movers.rises.empty());
    ASSERT_FALSE(movers.falls.empty());
    for (const auto* list : {&movers.rises, &movers.falls}) {
        for (const Mover& mover : *list) {
            EXPECT_EQ(mover.before, overdueOf(*portfolio, mover.customer, before));
            EXPECT_EQ(mover.now, overdueOf(*portfolio, mover.customer, now));
        }
    }
}

TEST(Movers, StandLargestFirst)
{
    const Movers movers = moversOf(*randomPortfolio(11, 80), before, now, {}, 8);
    EXPECT_EQ(movers.rises.size(), 8U);
    for (std::size_t each = 1; each < movers.rises.size(); ++each)
        EXPECT_GE(movers.rises[each - 1].change(), movers.rises[each].change());
    for (std::size_t each = 1; each < movers.falls.size(); ++each)
        EXPECT_LE(movers.falls[each - 1].change(), movers.falls[each].change());
    for (const Mover& rise : movers.rises) EXPECT_TRUE(rise.change().isPositive());
    for (const Mover& fall : movers.falls) EXPECT_TRUE(fall.change().isNegative());
}

TEST(Movers, SumToTheChangeOfTheBook)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto portfolio = randomPortfolio(seed, 25);
        Money change(0, portfolio->currency());
        portfolio->forEach([&](const Account& account) {
            change += overdueOf(*portfolio, account.customer.id, now);
            change -= overdueOf(*portfolio, account.customer.id, before);
        });
        const Movers movers = moversOf(*portfolio, before, now, {}, 3);
        Money sum = movers.rest;
        for (const auto* list : {&movers.rises, &movers.falls}) {
            for (const Mover& mover : *list) sum += mover.change();
        }
        EXPECT_EQ(movers.total, change) << seed;
        EXPECT_EQ(sum, change) << seed;
    }
}

TEST(Movers, AreNoneBetweenADayAndItself)
{
    const Movers movers = moversOf(*randomPortfolio(3, 30), now, now, {});
    EXPECT_TRUE(movers.rises.empty());
    EXPECT_TRUE(movers.falls.empty());
    EXPECT_TRUE(movers.total.isZero());
}

TEST(Movers, AreATableWhoseRowsSumToItsTotal)
{
    const Movers movers = moversOf(*randomPortfolio(5, 60), before, now, {}, 2);
    const FigureTable table = moverFigures(movers, Language::French);
    Money sum(0, movers.total.currency());
    for (const auto& row : table.rows) {
        ASSERT_EQ(row.size(), table.columns.size());
        sum += std::get<Money>(row.back());
    }
    EXPECT_EQ(table.rows.size(), 5U) << "two rises, two falls, all others";
    EXPECT_EQ(FigureCell{sum}, table.total.back());
    EXPECT_FALSE(table.notes.empty());
}

} // namespace
} // namespace encours

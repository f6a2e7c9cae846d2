// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/coverage.h"

#include "portfolio/aged_columns.h"
#include "support/dunning_day.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <set>

namespace encours {
namespace {

const Date today = Date::of(2026, 11, 20); // a Friday

Coverage coverageOn(const Account& account, Date day)
{
    return coverageOf(*Portfolio::fromAccounts({account}, Currency::euro()), test::dayOf(day));
}

TEST(Coverage, NamesTheRuleThatSetsTheNextDay)
{
    test::AccountBuilder builder;
    builder.invoiceDue("F1", 10'000, today.plusDays(-20))
        .invoiceDue("F2", 5'000, today.plusDays(-20))
        .invoiceDue("F3", 700, today) // due today is not overdue
        .promise(today.plusDays(-1), today.plusDays(10), {{"F1", 10'000}});
    const Coverage coverage = coverageOn(builder.build(), today);
    EXPECT_EQ(coverage.overdue, Money{15'000});
    ASSERT_EQ(coverage.items.size(), 2U);
    EXPECT_TRUE(coverage.uncovered.empty());
    EXPECT_EQ(coverage.coveredItems(), 2);
    EXPECT_EQ(coverage.items[0].nextActionWhy, ReasonCode::BrokenPromise) << "the day after the promise's last day";
    EXPECT_GT(*coverage.items[0].nextActionOn, today.plusDays(10));
    EXPECT_EQ(coverage.byRule.front().amount, Money{10'000}) << "the largest amount first";
}

TEST(Coverage, CountsTheOverduePartOfAnItemOnly)
{
    test::AccountBuilder builder;
    builder.invoiceDue("F1", 10'000, today.plusDays(-20))
        .instrument(InstrumentKind::AcceptedBill, today.plusDays(15), {{"F1", 6'000}},
                    {{InstrumentStep::Received, today.plusDays(-10)}});
    const Coverage coverage = coverageOn(builder.build(), today);
    EXPECT_EQ(coverage.overdue, Money{4'000}) << "the bill is not due";
    EXPECT_TRUE(coverage.uncovered.empty());
}

TEST(Coverage, LetsWhatCreditCoversWaitForTheNextCallOfTheAccount)
{
    // Of F1 a part is disputed and the rest is covered by the payment: nothing of it can be called, F2 can.
    test::AccountBuilder builder;
    builder.invoiceDue("F1", 10'000, today.plusDays(-40))
        .invoiceDue("F2", 5'000, today.plusDays(-5))
        .payment("R1", 4'000, today.plusDays(-1))
        .dispute(today.plusDays(-1), today.plusDays(30), {{"F1", 6'000}});
    const Coverage coverage = coverageOn(builder.build(), today);
    ASSERT_EQ(coverage.items.size(), 2U);
    EXPECT_TRUE(coverage.uncovered.empty());
    EXPECT_EQ(coverage.items[0].nextActionWhy, ReasonCode::CreditCoversAll);
    EXPECT_EQ(coverage.items[0].nextActionOn, coverage.items[1].nextActionOn);
}

TEST(OverdueItem, IsUncoveredWhenItsDayHasPassedUnseen)
{
    OverdueItem item;
    EXPECT_FALSE(item.isCovered(today)) << "no day at all";
    item.nextActionOn = today;
    EXPECT_FALSE(item.isCovered(today)) << "nobody sees it";
    item.isSeenToday = true;
    EXPECT_TRUE(item.isCovered(today));
    item.isSeenToday = false;
    item.nextActionOn = today.plusDays(1);
    EXPECT_TRUE(item.isCovered(today));
}

TEST(CoverageOfRandomBooks, ForgetsNoOverdueItem)
{
    const Date middle = Date::of(2026, 4, 15);
    std::set<ReasonCode> rules;
    std::size_t items = 0;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const auto portfolio = Portfolio::fromAccounts({test::randomAccount(seed, middle)}, Currency::euro());
        for (int offset = -70; offset <= 130; offset += 8) {
            DunningContext context = test::dayOf(middle.plusDays(offset));
            context.rules.factor.name = "Factor";
            context.rules.factor.factorChases = seed % 2 == 0;
            const Coverage coverage = coverageOf(*portfolio, context);
            ASSERT_TRUE(coverage.uncovered.empty())
                << seed << " on " << formatIsoDate(context.today) << ": " << coverage.uncovered.front().number;
            const Money overdue = ageByAccount(*portfolio, context.today).front().overdue();
            const bool hasBills = !portfolio->at(0).instruments.empty();
            ASSERT_TRUE(coverage.overdue == overdue || (hasBills && coverage.overdue < overdue)) << seed;
            Money byRule;
            std::int64_t covered = 0;
            for (const CoveredByRule& rule : coverage.byRule) {
                rules.insert(rule.why);
                byRule += rule.amount;
                covered += rule.items;
            }
            ASSERT_EQ(byRule, coverage.overdue) << seed;
            ASSERT_EQ(covered, coverage.coveredItems()) << seed;
            items += coverage.items.size();
        }
    }
    EXPECT_GT(items, 10'000U);
    EXPECT_GT(rules.size(), 12U) << "most rules have been seen";
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/indicator_figures.h"

#include "portfolio/indicators/indicator_sums.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

TEST(NearestQuotient, GoesToTheEvenNeighbourOnATie)
{
    EXPECT_EQ(nearestQuotient(5, 2), 2);
    EXPECT_EQ(nearestQuotient(7, 2), 4);
    EXPECT_EQ(nearestQuotient(-5, 2), -2);
    EXPECT_EQ(nearestQuotient(-7, 2), -4);
    EXPECT_EQ(nearestQuotient(8, 3), 3);
    EXPECT_EQ(nearestQuotient(-7, 3), -2);
    EXPECT_EQ(nearestQuotient(0, 3), 0);
    EXPECT_THROW((void)nearestQuotient(1, 0), ContractBroken);
}

TEST(NearestShare, IsExactBeyondSixtyFourBits)
{
    const Wide whole = Wide{9'000'000'000'000'000'000} * 9'000'000'000'000'000'000;
    EXPECT_EQ(nearestShare(whole, whole, 10'000), 10'000);
    EXPECT_EQ(nearestShare(whole / 2, whole, 10'000), 5'000);
    EXPECT_EQ(nearestShare(0, whole, 10'000), 0);
    EXPECT_EQ(nearestShare(1, 3, 10'000), 3'333);
    EXPECT_EQ(nearestShare(2, 3, 10'000), 6'667);
}

// Worked examples as published, amounts in whole euros where the source has them so.

TEST(Effectiveness, IsWhatWasCollectedOfWhatCouldBe)
{
    EXPECT_EQ(effectivenessBp({100, 150, 90, 60}), 8'421);
    EXPECT_EQ(effectivenessBp({100, 150, 60, 60}), 10'000) << "nothing overdue is left";
    EXPECT_EQ(effectivenessBp({100, 0, 100, 100}), std::nullopt) << "nothing could be collected";
}

TEST(Share, IsZeroOfNothing)
{
    EXPECT_EQ(shareBp(40, 100), 4'000);
    EXPECT_EQ(shareBp(1, 3), 3'333);
    EXPECT_EQ(shareBp(25'000, 35'000), 7'143);
    EXPECT_EQ(shareBp(40, 0), 0);
    EXPECT_EQ(shareBp(40, -5), 0);
}

TEST(DaysLate, AreWeightedByAmountInThreeWays)
{
    PaidSums paid;
    paid.add(1'000, 10, 40);
    paid.add(5'000, -2, 28);
    paid.add(4'000, 30, 60);
    EXPECT_EQ(averageTenths(paid.signedDays, paid.paid), 120);
    EXPECT_EQ(averageTenths(paid.earlyAsZeroDays, paid.paid), 130);
    EXPECT_EQ(averageTenths(paid.earlyAsZeroDays, paid.paidLate), 260);
    EXPECT_EQ(averageTenths(paid.sinceIssueDays, paid.paid), 420);
    EXPECT_EQ(averageTenths(0, 0), std::nullopt);
}

TEST(Concentration, IsTheLeastNumberThatOwesFourFifths)
{
    const std::vector<std::int64_t> ten{500, 200, 100, 50, 40, 30, 30, 20, 20, 10};
    EXPECT_EQ(concentrationOf(ten).customers, 3);
    EXPECT_EQ(concentrationOf(ten).owing, 10);
    const std::vector<std::int64_t> withCredit{-400, 80, 20, 0};
    EXPECT_EQ(concentrationOf(withCredit).customers, 1);
    EXPECT_EQ(concentrationOf(withCredit).owing, 2);
    EXPECT_EQ(concentrationOf({}).customers, 0);
}

TEST(Herfindahl, IsTheSumOfSquaredShares)
{
    EXPECT_EQ(herfindahlOf(std::vector<std::int64_t>{50, 30, 20}), 3'800);
    EXPECT_EQ(herfindahlOf(std::vector<std::int64_t>(10, 1)), 1'000);
    EXPECT_EQ(herfindahlOf(std::vector<std::int64_t>{7, -7, 0}), 10'000);
    EXPECT_EQ(herfindahlOf(std::vector<std::int64_t>{-7}), std::nullopt);
}

} // namespace
} // namespace encours

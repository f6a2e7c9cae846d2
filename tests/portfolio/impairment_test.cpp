// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/risk/impairment.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

const Date today = Date::of(2026, 11, 20);

/// One invoice in each column: 10, 20, 30, 40 and 50 euros, the oldest the largest.
AccountBuilder oneOfEachAge()
{
    return AccountBuilder()
        .invoiceDue("F0", 1'000, today)
        .invoiceDue("F1", 2'000, today.plusDays(-10))
        .invoiceDue("F2", 3'000, today.plusDays(-40))
        .invoiceDue("F3", 4'000, today.plusDays(-70))
        .invoiceDue("F4", 5'000, today.plusDays(-100));
}

ImpairedAmounts amountsOf(const AccountBuilder& builder, Date day = today)
{
    return impairedAmounts(builder.build(), day, Currency::euro());
}

TEST(Impairment, TakesWhatIsOverdueByAge)
{
    const ImpairedAmounts amounts = amountsOf(oneOfEachAge());
    EXPECT_EQ(amounts.days1To30, Money(2'000));
    EXPECT_EQ(amounts.days31To60, Money(3'000));
    EXPECT_EQ(amounts.days61To90, Money(4'000));
    EXPECT_EQ(amounts.over90, Money(5'000));
    EXPECT_TRUE(amounts.doubtful.isZero());
}

TEST(Impairment, LetsCreditPayTheOldestFirst)
{
    const ImpairedAmounts amounts = amountsOf(oneOfEachAge().payment("R1", 7'000, today.plusDays(-5)));
    EXPECT_TRUE(amounts.over90.isZero());
    EXPECT_EQ(amounts.days61To90, Money(2'000));
    EXPECT_EQ(amounts.days31To60, Money(3'000));
    const ImpairedAmounts nothing = amountsOf(oneOfEachAge().payment("R1", 90'000, today.plusDays(-5)));
    EXPECT_TRUE((nothing.days1To30 + nothing.days31To60 + nothing.days61To90 + nothing.over90).isZero());
}

TEST(Impairment, TakesAllThatADoubtfulAccountOwesInOneColumn)
{
    const AccountBuilder builder =
        oneOfEachAge().event(AccountEventKind::Doubtful, today.plusDays(-3)).payment("R1", 500, today.plusDays(-5));
    const ImpairedAmounts amounts = amountsOf(builder);
    EXPECT_EQ(amounts.doubtful, Money(14'500)) << "what is not yet due too";
    EXPECT_TRUE(amounts.over90.isZero());
    EXPECT_TRUE(amountsOf(builder, today.plusDays(-4)).doubtful.isZero());
    EXPECT_TRUE(amountsOf(AccountBuilder(builder).event(AccountEventKind::SoundAgain, today)).doubtful.isZero());
}

TEST(Impairment, LeavesALiveBillAlone)
{
    const ImpairedAmounts amounts = amountsOf(AccountBuilder()
                                                  .invoiceDue("F4", 5'000, today.plusDays(-100))
                                                  .instrument(InstrumentKind::AcceptedBill, today, {{"F4", 5'000}},
                                                              {{InstrumentStep::Received, today.plusDays(-50)}}));
    EXPECT_TRUE(amounts.over90.isZero());
}

} // namespace
} // namespace encours

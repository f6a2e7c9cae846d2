// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::decideOn;
using test::itemOf;

const Date today = Date::of(2026, 11, 20);

AccountBuilder overdue()
{
    return AccountBuilder().invoiceDue("F1", 100'000, today.plusDays(-40));
}

TEST(ItemStates, AnInvoiceDueTodayIsNotDue)
{
    const AccountDecision decision = decideOn(AccountBuilder().invoiceDue("F1", 10'000, today).build(), today);
    EXPECT_EQ(itemOf(decision, "F1").state, ItemState::NotDue);
    EXPECT_EQ(itemOf(decision, "F1").daysLate, 0);
    EXPECT_FALSE(decision.call);
    const AccountDecision tomorrow =
        decideOn(AccountBuilder().invoiceDue("F1", 10'000, today).build(), today.plusDays(1));
    EXPECT_EQ(itemOf(tomorrow, "F1").state, ItemState::Callable);
}

TEST(ItemStates, APromiseSuspendsThePromisedAmountOnly)
{
    const Account account = overdue().promise(today.plusDays(-1), today.plusDays(5), {{"F1", 30'000}}).build();
    const CallItem item = itemOf(decideOn(account, today), "F1");
    EXPECT_EQ(item.promised, Money(30'000));
    EXPECT_EQ(item.callable, Money(70'000));
    EXPECT_EQ(item.state, ItemState::Callable);
}

TEST(ItemStates, APromiseOnTheWholeItemSuspendsIt)
{
    const Account account = overdue().promise(today.plusDays(-1), today.plusDays(5), {{"F1", 100'000}}).build();
    const AccountDecision decision = decideOn(account, today);
    EXPECT_EQ(itemOf(decision, "F1").state, ItemState::Promised);
    EXPECT_FALSE(decision.call);
    const Reason* promised = test::findReason(decision.whyNot, ReasonCode::AllPromised);
    ASSERT_NE(promised, nullptr);
    EXPECT_EQ(test::argumentOf(*promised, "on"), "2026-11-25");
}

TEST(ItemStates, APaymentReducesWhatAPromiseSuspends)
{
    const Account account = overdue()
                                .promise(today.plusDays(-3), today.plusDays(5), {{"F1", 30'000}})
                                .pay("F1", 10'000, today.plusDays(-1))
                                .build();
    const CallItem item = itemOf(decideOn(account, today), "F1");
    EXPECT_EQ(item.open, Money(90'000));
    EXPECT_EQ(item.promised, Money(20'000));
    EXPECT_EQ(item.callable, Money(70'000));
}

TEST(ItemStates, AKeptPromiseSuspendsNothing)
{
    const Account account = overdue()
                                .promise(today.plusDays(-3), today.plusDays(5), {{"F1", 30'000}})
                                .pay("F1", 30'000, today.plusDays(-1))
                                .build();
    const CallItem item = itemOf(decideOn(account, today), "F1");
    EXPECT_TRUE(item.promised.isZero());
    EXPECT_EQ(item.callable, Money(70'000));
    EXPECT_FALSE(item.isBrokenPromise);
}

TEST(ItemStates, ABrokenPromiseMakesTheItemCallableTheDayItBreaks)
{
    const Account account = overdue().promise(Date::of(2026, 11, 9), Date::of(2026, 11, 16), {{"F1", 100'000}}).build();
    EXPECT_EQ(itemOf(decideOn(account, Date::of(2026, 11, 18)), "F1").state, ItemState::Promised);
    const CallItem item = itemOf(decideOn(account, Date::of(2026, 11, 19)), "F1");
    EXPECT_EQ(item.state, ItemState::Callable);
    EXPECT_TRUE(item.isBrokenPromise);
}

TEST(ItemStates, ThePromisesOfAPlanSuspendTogether)
{
    const Account account = overdue().plan(today, {today.plusDays(10), today.plusDays(40)}, "F1", 50'000).build();
    EXPECT_EQ(itemOf(decideOn(account, today), "F1").promised, Money(100'000));
}

TEST(ItemStates, ANewerPromiseCountsInsteadOfTheOneItReplaces)
{
    const Account account = overdue()
                                .promise(today.plusDays(-5), today.plusDays(5), {{"F1", 80'000}})
                                .promise(today.plusDays(-1), today.plusDays(9), {{"F1", 30'000}})
                                .build();
    EXPECT_EQ(itemOf(decideOn(account, today), "F1").promised, Money(30'000));
}

TEST(ItemStates, ADisputeSuspendsTheDisputedAmountOnly)
{
    const Account account = overdue().dispute(today.plusDays(-1), today.plusDays(9), {{"F1", 25'000}}).build();
    const CallItem item = itemOf(decideOn(account, today), "F1");
    EXPECT_EQ(item.disputed, Money(25'000));
    EXPECT_EQ(item.callable, Money(75'000));
}

TEST(ItemStates, AWhollyDisputedItemIsNotCalled)
{
    const Account account = overdue().dispute(today.plusDays(-1), today.plusDays(9), {{"F1", 100'000}}).build();
    const AccountDecision decision = decideOn(account, today);
    EXPECT_EQ(itemOf(decision, "F1").state, ItemState::Disputed);
    EXPECT_FALSE(decision.call);
    EXPECT_TRUE(test::hasReason(decision.whyNot, ReasonCode::AllDisputed));
}

TEST(ItemStates, AResolvedDisputeSuspendsNothingFromItsDay)
{
    const Account account = overdue()
                                .dispute(today.plusDays(-5), today.plusDays(9), {{"F1", 100'000}})
                                .resolveLastDispute(today, DisputeResolution::Settled)
                                .build();
    EXPECT_EQ(itemOf(decideOn(account, today.plusDays(-1)), "F1").disputed, Money(100'000));
    EXPECT_TRUE(itemOf(decideOn(account, today), "F1").disputed.isZero());
}

TEST(ItemStates, NeverSuspendMoreThanIsOpen)
{
    const Account account = overdue()
                                .dispute(today.plusDays(-5), today.plusDays(9), {{"F1", 90'000}})
                                .promise(today.plusDays(-1), today.plusDays(9), {{"F1", 90'000}})
                                .build();
    const CallItem item = itemOf(decideOn(account, today), "F1");
    EXPECT_EQ(item.disputed, Money(90'000));
    EXPECT_EQ(item.promised, Money(10'000));
    EXPECT_TRUE(item.callable.isZero());
}

TEST(AssumedCredit, IsAppliedToTheOldestItemFirst)
{
    const Account account =
        overdue().invoiceDue("F2", 50'000, today.plusDays(-10)).payment("R1", 120'000, today.plusDays(-2)).build();
    const AccountDecision decision = decideOn(account, today);
    EXPECT_EQ(itemOf(decision, "F1").assumedCredit, Money(100'000));
    EXPECT_TRUE(itemOf(decision, "F1").callable.isZero());
    EXPECT_EQ(itemOf(decision, "F2").assumedCredit, Money(20'000));
    EXPECT_EQ(itemOf(decision, "F2").callable, Money(30'000));
    EXPECT_EQ(decision.callable, Money(30'000));
    EXPECT_EQ(decision.unallocated, Money(-120'000));
}

TEST(AssumedCredit, IsAppliedToTheOpeningBalanceBeforeOlderInvoices)
{
    const Account account = overdue()
                                .openingBalance("AN", 60'000, {today.plusDays(-30), today.plusDays(-30)})
                                .payment("R1", 70'000, today.plusDays(-2))
                                .build();
    const AccountDecision decision = decideOn(account, today);
    EXPECT_EQ(itemOf(decision, "AN").assumedCredit, Money(60'000));
    EXPECT_EQ(itemOf(decision, "F1").assumedCredit, Money(10'000));
}

TEST(AssumedCredit, DoesNotPayWhatIsPromisedOrDisputed)
{
    const Account account = overdue()
                                .invoiceDue("F2", 50'000, today.plusDays(-10))
                                .payment("R1", 20'000, today.plusDays(-20))
                                .dispute(today.plusDays(-1), today.plusDays(9), {{"F1", 100'000}})
                                .build();
    const AccountDecision decision = decideOn(account, today);
    EXPECT_TRUE(itemOf(decision, "F1").assumedCredit.isZero());
    EXPECT_EQ(itemOf(decision, "F2").assumedCredit, Money(20'000));
}

} // namespace
} // namespace encours

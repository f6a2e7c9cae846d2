// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::findReason;

// November 2026: Monday 2 … Wednesday 11 (Armistice), Friday 20.
Date november(int day)
{
    return Date::of(2026, 11, day);
}

DunningContext quietOn(std::initializer_list<Weekday> weekdays, Date today)
{
    DunningContext context = test::dayOf(today);
    for (const Weekday weekday : weekdays) context.plan.quietWeekdays[static_cast<std::size_t>(weekday) - 1] = true;
    return context;
}

DunningContext quietFrom(Date from, Date to, Date today)
{
    DunningContext context = test::dayOf(today);
    context.plan.quietPeriods = Closures::fromPeriods({{from, to}}).value();
    return context;
}

AccountBuilder overdueSince(Date dueOn)
{
    return AccountBuilder().invoiceDue("F1", 100'000, dueOn);
}

TEST(QuietDays, DelayAStepOfThePlan)
{
    const Account account = overdueSince(november(2)).build();
    EXPECT_EQ(decide(account, quietOn({Weekday::Thursday}, november(3))).nextActionOn, november(6));
    EXPECT_EQ(decide(account, quietOn({Weekday::Thursday, Weekday::Friday}, november(3))).nextActionOn, november(9));
    EXPECT_EQ(decide(account, quietFrom(november(4), november(9), november(3))).nextActionOn, november(10));
}

TEST(QuietDays, RollTheLongestGapBack)
{
    const Account account = overdueSince(Date::of(2026, 8, 3)).letter(november(10)).build();
    EXPECT_EQ(decide(account, quietOn({Weekday::Friday}, november(11))).nextActionOn, november(19));
    EXPECT_EQ(decide(account, quietFrom(november(18), november(25), november(11))).nextActionOn, november(17));
}

TEST(QuietDays, LongerThanTheGapEndOnTheFirstDayAfterThem)
{
    const Account account = overdueSince(Date::of(2026, 8, 3)).letter(november(10)).build();
    EXPECT_EQ(decide(account, quietFrom(november(11), november(27), november(11))).nextActionOn, november(30));
}

TEST(QuietDays, NeverMoveAnAgreedDayOrABrokenPromise)
{
    const Account agreed = overdueSince(Date::of(2026, 9, 1)).callBack(november(2), november(5)).build();
    EXPECT_EQ(decide(agreed, quietOn({Weekday::Thursday}, november(3))).nextActionOn, november(5));
    const Account promised =
        overdueSince(Date::of(2026, 9, 1)).promise(november(2), november(3), {{"F1", 100'000}}).build();
    EXPECT_EQ(decide(promised, quietOn({Weekday::Friday}, november(3))).nextActionOn, november(6));
    const Account unanswered = overdueSince(Date::of(2026, 9, 1)).call(Outcome::NoAnswer, november(4)).build();
    EXPECT_EQ(decide(unanswered, quietOn({Weekday::Thursday}, november(4))).nextActionOn, november(5));
}

TEST(QuietDays, OfTheWholeWeekAreNone)
{
    const Account account = overdueSince(november(2)).build();
    const DunningContext context = quietOn(
        {Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday}, november(3));
    EXPECT_EQ(decide(account, context).nextActionOn, november(5));
}

DunningContext groupingBelow(std::int64_t cents, Date today)
{
    DunningContext context = test::dayOf(today);
    context.plan.smallestCallMinor = cents;
    return context;
}

TEST(SmallInvoices, WaitForTheLongestGap)
{
    const Account account = overdueSince(november(2)).build();
    const AccountDecision decision = decide(account, groupingBelow(100'001, november(5)));
    EXPECT_FALSE(decision.call);
    EXPECT_EQ(decision.nextActionOn, november(12));
    const Reason* grouped = findReason(decision.whyNot, ReasonCode::SmallGrouped);
    ASSERT_NE(grouped, nullptr);
    EXPECT_EQ(test::argumentOf(*grouped, "amount_cents"), "100000");
    EXPECT_EQ(test::argumentOf(*grouped, "on"), "2026-11-12");
    EXPECT_TRUE(decide(account, groupingBelow(100'001, november(12))).call);
}

TEST(SmallInvoices, AreCalledAsUsualFromTheAmountOn)
{
    const Account account = overdueSince(november(2)).build();
    EXPECT_TRUE(decide(account, groupingBelow(100'000, november(5))).call);
    const Account together =
        AccountBuilder().invoiceDue("F1", 60'000, november(2)).invoiceDue("F2", 60'000, november(3)).build();
    EXPECT_TRUE(decide(together, groupingBelow(100'000, november(5))).call);
}

TEST(SmallInvoices, StandInOneCallTogether)
{
    const Account account =
        AccountBuilder().invoiceDue("F1", 1'000, november(2)).invoiceDue("F2", 2'000, november(10)).build();
    const AccountDecision decision = decide(account, groupingBelow(100'000, november(12)));
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->callable, Money(3'000));
    EXPECT_EQ(decision.call->items.size(), 2U);
}

TEST(SmallInvoices, WithAnAgreedDayOrABrokenPromiseDoNotWait)
{
    const Account agreed = overdueSince(november(2)).callBack(november(3), november(5)).build();
    EXPECT_TRUE(decide(agreed, groupingBelow(200'000, november(5))).call);
    const Account broken = overdueSince(november(2)).promise(november(3), november(4), {{"F1", 100'000}}).build();
    EXPECT_TRUE(decide(broken, groupingBelow(200'000, november(9))).call);
}

TEST(SmallInvoices, InADossierDoNotWait)
{
    const Account account = overdueSince(Date::of(2026, 6, 1)).dossier(november(3), {"F1"}).build();
    EXPECT_TRUE(decide(account, groupingBelow(200'000, november(12))).call);
}

TEST(SmallInvoices, WaitAgainAfterACall)
{
    const Account account = overdueSince(november(2)).call(Outcome::NoAnswer, november(12)).build();
    const AccountDecision decision = decide(account, groupingBelow(200'000, november(13)));
    EXPECT_FALSE(decision.call);
    EXPECT_EQ(decision.nextActionOn, november(20));
}

} // namespace
} // namespace encours

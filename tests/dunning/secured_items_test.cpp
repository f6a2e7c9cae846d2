// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::decideOn;
using test::isCalledFor;
using enum InstrumentStep;

const Date dueOn = Date::of(2026, 9, 30);
const Date billDueOn = Date::of(2026, 11, 30); // a Monday
const Date unpaidOn = Date::of(2026, 12, 3);

AccountBuilder withBill(std::int64_t cents, std::vector<AccountBuilder::Step> later = {})
{
    std::vector<AccountBuilder::Step> steps{{Received, Date::of(2026, 9, 20)}, {Remitted, Date::of(2026, 11, 20)}};
    steps.insert(steps.end(), later.begin(), later.end());
    return AccountBuilder()
        .invoiceDue("F1", 100'000, dueOn)
        .instrument(InstrumentKind::AcceptedBill, billDueOn, {{"F1", cents}}, steps);
}

TEST(SecuredItems, AreNotCalledUntilTheirMoneyMustHaveCome)
{
    const Account account = withBill(100'000).build();
    for (const Date day : {Date::of(2026, 10, 5), Date::of(2026, 11, 20), billDueOn, Date::of(2026, 12, 2)}) {
        const AccountDecision decision = decideOn(account, day);
        EXPECT_FALSE(decision.call) << formatIsoDate(day);
        EXPECT_EQ(test::itemOf(decision, "F1").state, ItemState::Secured) << formatIsoDate(day);
        EXPECT_EQ(test::itemOf(decision, "F1").secured, Money(100'000));
        EXPECT_TRUE(decision.callable.isZero());
        EXPECT_TRUE(test::hasReason(decision.whyNot, ReasonCode::AllSecured));
        EXPECT_EQ(decision.nextActionOn, unpaidOn) << "the day after two TARGET days";
    }
    EXPECT_TRUE(decideOn(account, unpaidOn).call) << "without news somebody asks";
}

TEST(SecuredItems, ComeBackTheSameDayAtTheirOwnDueDateWhenTheBillIsUnpaid)
{
    const AccountBuilder builder = withBill(100'000, {{Unpaid, Date::of(2026, 12, 1)}});
    EXPECT_FALSE(decideOn(builder.build(), billDueOn).call);
    const AccountDecision decision = decideOn(builder.build(), Date::of(2026, 12, 1));
    ASSERT_TRUE(isCalledFor(decision, ReasonCode::UnpaidInstrument));
    EXPECT_EQ(decision.call->phase, Phase::Prelitigation);
    EXPECT_EQ(decision.call->callable, Money(100'000));
    EXPECT_EQ(test::itemOf(decision, "F1").daysLate, 62) << "since 30 September";
    const Reason& reason = *test::findReason(decision.call->reasons, ReasonCode::UnpaidInstrument);
    EXPECT_EQ(test::argumentOf(reason, "amount_cents"), "100000");
    EXPECT_EQ(test::argumentOf(reason, "on"), "2026-12-01");
    EXPECT_EQ(test::argumentOf(reason, "kind"), "lcr-accepted");
}

TEST(SecuredItems, OfAnUnpaidBillFollowThePlanOnceSomebodyActed)
{
    const Account account = withBill(100'000, {{Unpaid, unpaidOn}}).call(Outcome::Evasive, unpaidOn).build();
    EXPECT_FALSE(decideOn(account, unpaidOn.plusDays(1)).call);
    EXPECT_EQ(decideOn(account, unpaidOn.plusDays(1)).nextActionOn, Date::of(2026, 12, 8));
}

// Due on Saturday 21 November: nobody is called late on Monday, but a cheque that bounces on Monday is news.
TEST(SecuredItems, AreCalledOnTheDayOfTheBounceThoughTheDueDateIsJustPast)
{
    const Date monday = Date::of(2026, 11, 23);
    const Account account =
        AccountBuilder()
            .invoiceDue("F1", 100'000, Date::of(2026, 11, 21))
            .instrument(InstrumentKind::Cheque, Date::of(2026, 11, 16), {{"F1", 100'000}},
                        {{Received, Date::of(2026, 11, 16)}, {Remitted, Date::of(2026, 11, 17)}, {Unpaid, monday}})
            .build();
    const AccountDecision decision = decideOn(account, monday);
    ASSERT_TRUE(isCalledFor(decision, ReasonCode::UnpaidInstrument));
    EXPECT_EQ(decision.call->phase, Phase::Prelitigation);
    EXPECT_EQ(decision.call->callable, Money(100'000));
}

TEST(SecuredItems, StayCallableForThePartThatNothingCovers)
{
    const AccountDecision decision = decideOn(withBill(60'000).build(), Date::of(2026, 10, 5));
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->callable, Money(40'000));
    EXPECT_EQ(test::itemOf(decision, "F1").secured, Money(60'000));
    EXPECT_EQ(test::itemOf(decision, "F1").state, ItemState::Callable);
}

TEST(SecuredItems, WithAPromiseOnTheRestAreLookedAtWhenTheFirstOfBothEnds)
{
    const Account account =
        withBill(60'000).promise(Date::of(2026, 11, 23), Date::of(2026, 12, 21), {{"F1", 40'000}}).build();
    const AccountDecision decision = decideOn(account, Date::of(2026, 11, 24));
    EXPECT_FALSE(decision.call);
    EXPECT_EQ(decision.nextActionOn, unpaidOn) << "not 24 December, when the promise ends";
}

TEST(SecuredItems, AreNotSelectedForAPreventiveCall)
{
    const Date today = Date::of(2026, 11, 20);
    const AccountBuilder large = AccountBuilder().invoiceDue("F1", 1'000'000, today.plusDays(10));
    ASSERT_TRUE(decideOn(large.build(), today).call);
    const Account secured =
        AccountBuilder(large)
            .instrument(InstrumentKind::PromissoryNote, today.plusDays(10), {{"F1", 1'000'000}}, {{Received, today}})
            .build();
    EXPECT_FALSE(decideOn(secured, today).call);
}

TEST(SecuredItems, ByADirectDebitAreNotChasedWhileItIsOnItsWay)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, dueOn)
                                .instrument(InstrumentKind::DirectDebitB2B, Date::of(2026, 10, 15), {{"F1", 100'000}},
                                            {{Requested, Date::of(2026, 10, 8)}, {Remitted, Date::of(2026, 10, 12)}})
                                .build();
    EXPECT_TRUE(decideOn(account, Date::of(2026, 10, 9)).call) << "asked for is not submitted";
    EXPECT_FALSE(decideOn(account, Date::of(2026, 10, 12)).call);
    EXPECT_FALSE(decideOn(account, Date::of(2026, 10, 19)).call);
    EXPECT_TRUE(decideOn(account, Date::of(2026, 10, 20)).call);
}

/// A book whose plan calls on the day after the due date.
DunningContext eagerOn(Date day)
{
    DunningContext context = test::dayOf(day);
    context.plan.steps = {PlanStep{}};
    context.plan.steps.front().code = "R1";
    return context;
}

TEST(LateDay, IsTheDayAfterMoneyCouldSettle)
{
    const Account account = AccountBuilder().invoiceDue("F1", 100'000, Date::of(2026, 11, 21)).build();
    for (const int day : {22, 23}) {
        const AccountDecision decision = decide(account, eagerOn(Date::of(2026, 11, day)));
        EXPECT_FALSE(decision.call) << day;
        EXPECT_EQ(decision.nextActionOn, Date::of(2026, 11, 24)) << day;
    }
    EXPECT_TRUE(isCalledFor(decide(account, eagerOn(Date::of(2026, 11, 24))), ReasonCode::FirstContact));
    EXPECT_EQ(test::itemOf(decide(account, eagerOn(Date::of(2026, 11, 24))), "F1").daysLate, 3)
        << "the legal due date stays what it is";
}

TEST(LateDay, WaitsForThePayDayOfTheCustomer)
{
    // 10 October is a Saturday; the money settles on Monday the 12th.
    const Account account =
        AccountBuilder().field(CustomerField::PayDays, "10").invoiceDue("F1", 100'000, dueOn).build();
    EXPECT_EQ(decideOn(account, Date::of(2026, 10, 2)).nextActionOn, Date::of(2026, 10, 13));
    EXPECT_FALSE(decideOn(account, Date::of(2026, 10, 12)).call);
    EXPECT_TRUE(decideOn(account, Date::of(2026, 10, 13)).call);
}

TEST(LateDay, HoldsAFollowUpBackToo)
{
    const Account account = AccountBuilder()
                                .field(CustomerField::PayDays, "10")
                                .invoiceDue("F1", 100'000, dueOn)
                                .call(Outcome::NoAnswer, Date::of(2026, 10, 2))
                                .build();
    EXPECT_FALSE(decideOn(account, Date::of(2026, 10, 5)).call);
    EXPECT_EQ(decideOn(account, Date::of(2026, 10, 5)).nextActionOn, Date::of(2026, 10, 13));
}

TEST(LateDay, HoldsBackAPromiseThatBrokeBeforeTheDueDate)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, Date::of(2026, 11, 21))
                                .promise(Date::of(2026, 11, 2), Date::of(2026, 11, 10), {{"F1", 100'000}})
                                .build();
    EXPECT_FALSE(decideOn(account, Date::of(2026, 11, 23)).call);
    const AccountDecision decision = decideOn(account, Date::of(2026, 11, 24));
    ASSERT_TRUE(isCalledFor(decision, ReasonCode::BrokenPromise));
    EXPECT_EQ(decision.call->callable, Money(100'000));
}

TEST(LateDay, WaitsForTheEndOfAClosure)
{
    const AccountBuilder closed = AccountBuilder().field(CustomerField::Closures, "03/08/2026-21/08/2026");
    const Account inside = AccountBuilder(closed).invoiceDue("F1", 100'000, Date::of(2026, 8, 10)).build();
    EXPECT_EQ(decideOn(inside, Date::of(2026, 8, 12)).nextActionOn, Date::of(2026, 8, 25))
        << "money can come on Monday the 24th";
    const Account before = AccountBuilder(closed).invoiceDue("F1", 100'000, Date::of(2026, 7, 30)).build();
    EXPECT_EQ(decideOn(before, Date::of(2026, 7, 1)).nextActionOn, Date::of(2026, 8, 24))
        << "3 August would be the first call, and nobody would answer";
    EXPECT_FALSE(decideOn(before, Date::of(2026, 8, 21)).call);
    EXPECT_TRUE(decideOn(before, Date::of(2026, 8, 24)).call);
}

TEST(LateDay, DoesNotHoldBackAnAgreedCallWhichNamesItsAmount)
{
    const Date monday = Date::of(2026, 11, 23);
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, Date::of(2026, 11, 21))
                                .callBack(Date::of(2026, 11, 16), monday)
                                .build();
    const AccountDecision decision = decideOn(account, monday);
    ASSERT_TRUE(isCalledFor(decision, ReasonCode::CallBackDue));
    EXPECT_EQ(decision.call->phase, Phase::Preventive) << "it is not late in our eyes";
    EXPECT_EQ(decision.call->callable, Money(100'000));
}

} // namespace
} // namespace encours

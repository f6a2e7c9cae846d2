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

// November 2026: Sunday 1, Monday 2 … Wednesday 11 (Armistice), Friday 20.
Date november(int day)
{
    return Date::of(2026, 11, day);
}

Date nextActionOn(const Account& account, Date today)
{
    return decideOn(account, today).nextActionOn.value();
}

AccountBuilder overdueSince(Date dueOn)
{
    return AccountBuilder().invoiceDue("F1", 100'000, dueOn);
}

TEST(NextAction, OfAnOverdueItemNeverContactedIsTheFirstStep)
{
    const Account account = overdueSince(november(2)).build();
    EXPECT_EQ(nextActionOn(account, november(3)), november(5));
    EXPECT_FALSE(decideOn(account, november(4)).call);
    EXPECT_TRUE(isCalledFor(decideOn(account, november(5)), ReasonCode::FirstContact));
}

TEST(NextAction, StaysOnTheListWhenItsDayHasPassed)
{
    const Account account = overdueSince(november(2)).build();
    const AccountDecision decision = decideOn(account, november(20));
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->nextActionOn, november(5));
}

TEST(NextAction, RollsAStepOnASundayForward)
{
    // 5 + 3 = Sunday 8 November.
    EXPECT_EQ(nextActionOn(overdueSince(november(5)).build(), november(6)), november(9));
}

TEST(NextAction, IsTheNextStepOfThePlanAfterACall)
{
    const Account account = overdueSince(november(2)).call(Outcome::Plan, november(5)).build();
    EXPECT_EQ(nextActionOn(account, november(6)), november(12));
    // The second step of the French plan is a letter.
    EXPECT_TRUE(isCalledFor(decideOn(account, november(12)), ReasonCode::StepToWrite));
}

TEST(NextAction, KeepsThreeOpenDaysBetweenPlanSteps)
{
    // R2 falls on Thursday 12; a call on Tuesday 10 keeps the account in peace over Armistice until Monday 16.
    const Account account = overdueSince(november(2)).call(Outcome::Plan, november(10)).build();
    EXPECT_EQ(nextActionOn(account, november(10)), november(16));
}

TEST(NextAction, RollsTheTenthDayBackWhenItIsClosed)
{
    // After the last step, Thursday 19 + 10 = Sunday 29 November: Friday 27.
    const Account account = overdueSince(Date::of(2026, 9, 1)).call(Outcome::Plan, november(19)).build();
    EXPECT_EQ(nextActionOn(account, november(20)), november(27));
    EXPECT_TRUE(isCalledFor(decideOn(account, november(27)), ReasonCode::TenDayRule));
}

TEST(NextAction, GoesOnEveryTenDaysAfterTheLastStep)
{
    const Account account = overdueSince(Date::of(2025, 1, 1)).letter(november(2)).build();
    EXPECT_EQ(nextActionOn(account, november(3)), november(12));
}

TEST(NextAction, IsNeverLaterThanTenDaysAfterTheLastActionBeforeTheNextStep)
{
    // R3 would be due + 20 = 22 November; the ten days since the letter of the 2nd end on the 12th.
    const Account account = overdueSince(Date::of(2026, 10, 23)).letter(november(2)).build();
    EXPECT_EQ(nextActionOn(account, november(3)), november(12));
}

TEST(NextAction, DoesNotLetTheMinimumIntervalBreakTheTenDayRule)
{
    DunningContext context = test::dayOf(november(6));
    context.plan.minimumIntervalOpenDays = 30;
    const Account account = overdueSince(Date::of(2026, 10, 26)).letter(november(5)).build();
    EXPECT_EQ(decide(account, context).nextActionOn, november(13));
}

struct FollowUpCase {
    Outcome outcome;
    Date next;
    ReasonCode why;
};

TEST(NextAction, FollowsTheOutcomeOfTheLastCall)
{
    const Date calledOn = november(5);
    const FollowUpCase cases[]{
        {Outcome::NoAnswer, november(6), ReasonCode::NoAnswerRetry},
        {Outcome::WrongContact, november(6), ReasonCode::ContactToFind},
        {Outcome::Message, november(9), ReasonCode::MessageFollowUp},
        {Outcome::Evasive, november(10), ReasonCode::EvasiveFollowUp},
        {Outcome::Paid, november(10), ReasonCode::PaymentNotSeen},
        {Outcome::Difficulty, november(13), ReasonCode::DifficultyFollowUp},
        {Outcome::Duplicate, november(12), ReasonCode::DuplicateFollowUp},
    };
    for (const FollowUpCase& row : cases) {
        const Account account = overdueSince(november(2)).call(row.outcome, calledOn).build();
        EXPECT_EQ(nextActionOn(account, calledOn), row.next) << outcomeCode(row.outcome);
        EXPECT_FALSE(decideOn(account, row.next.plusDays(-1)).call) << outcomeCode(row.outcome);
        EXPECT_TRUE(isCalledFor(decideOn(account, row.next), row.why)) << outcomeCode(row.outcome);
    }
}

TEST(NextAction, RollsADuplicateFollowedUpOnAHolidayForward)
{
    const Account account = overdueSince(november(1)).call(Outcome::Duplicate, november(4)).build();
    EXPECT_EQ(nextActionOn(account, november(4)), november(12));
}

TEST(NextAction, IsTheAgreedCallBackEvenAfterMoreThanTenDays)
{
    const Account account = overdueSince(Date::of(2026, 10, 1)).callBack(november(2), november(25)).build();
    EXPECT_EQ(nextActionOn(account, november(3)), november(25));
    EXPECT_FALSE(decideOn(account, november(24)).call);
    EXPECT_TRUE(isCalledFor(decideOn(account, november(25)), ReasonCode::CallBackDue));
}

TEST(NextAction, KeepsTheCallBackWhenALetterWasSentMeanwhile)
{
    const Account account =
        overdueSince(Date::of(2026, 10, 1)).callBack(november(2), november(25)).letter(november(4)).build();
    EXPECT_EQ(nextActionOn(account, november(5)), november(25));
}

TEST(NextAction, TriesTheCallBackAgainWhenNobodyAnswered)
{
    const Account account = overdueSince(Date::of(2026, 10, 1))
                                .callBack(november(2), november(19))
                                .call(Outcome::NoAnswer, november(19))
                                .build();
    EXPECT_EQ(nextActionOn(account, november(19)), november(20));
    EXPECT_TRUE(isCalledFor(decideOn(account, november(20)), ReasonCode::CallBackDue));
}

TEST(NextAction, ForgetsTheCallBackOnceTheCustomerWasReached)
{
    const Account account = overdueSince(Date::of(2026, 10, 1))
                                .callBack(november(2), november(25))
                                .call(Outcome::Evasive, november(9))
                                .build();
    EXPECT_EQ(nextActionOn(account, november(9)), november(13));
}

TEST(NextAction, PrefersTheCallBackToARunningPromise)
{
    const Account account = overdueSince(Date::of(2026, 10, 1))
                                .promise(november(2), november(25), {{"F1", 100'000}})
                                .callBack(november(3), november(10))
                                .build();
    EXPECT_EQ(nextActionOn(account, november(4)), november(10));
    const AccountDecision decision = decideOn(account, november(10));
    ASSERT_TRUE(isCalledFor(decision, ReasonCode::CallBackDue));
    EXPECT_TRUE(decision.call->callable.isZero());
}

TEST(NextAction, OfAPromisedItemIsTheDayAfterItsLastDay)
{
    const Account account =
        overdueSince(Date::of(2026, 10, 1)).promise(november(2), november(16), {{"F1", 100'000}}).build();
    EXPECT_EQ(nextActionOn(account, november(3)), november(19));
    EXPECT_FALSE(decideOn(account, november(18)).call);
    EXPECT_TRUE(isCalledFor(decideOn(account, november(19)), ReasonCode::BrokenPromise));
}

TEST(NextAction, OfABrokenPromiseStaysThereUntilSomebodyActs)
{
    const AccountBuilder builder =
        overdueSince(Date::of(2026, 10, 1)).promise(november(2), november(16), {{"F1", 100'000}});
    EXPECT_EQ(nextActionOn(builder.build(), november(25)), november(19));
    const Account called = AccountBuilder(builder).call(Outcome::Evasive, november(19)).build();
    EXPECT_EQ(nextActionOn(called, november(19)), november(24));
}

TEST(NextAction, OfAPartPromisedItemIsTheEarlierOfItsParts)
{
    const Account account =
        overdueSince(Date::of(2026, 9, 1)).promise(november(2), november(30), {{"F1", 40'000}}).build();
    EXPECT_EQ(nextActionOn(account, november(3)), november(12));
}

TEST(NextAction, OfADisputedItemIsTheDeadlineOfItsDispute)
{
    const Account account =
        overdueSince(Date::of(2026, 9, 1)).dispute(november(2), november(22), {{"F1", 100'000}}).build();
    EXPECT_EQ(nextActionOn(account, november(3)), november(23));
}

TEST(NextAction, OfARejectedDisputeIsTheSameDay)
{
    const Account account = overdueSince(Date::of(2026, 9, 1))
                                .dispute(november(2), november(22), {{"F1", 100'000}})
                                .resolveLastDispute(november(6), DisputeResolution::Rejected)
                                .build();
    EXPECT_FALSE(decideOn(account, november(5)).call);
    EXPECT_TRUE(isCalledFor(decideOn(account, november(6)), ReasonCode::DisputeRejected));
}

TEST(NextAction, OfADisputeOpenedAndRejectedOnOneDayIsThatDay)
{
    const Account account = overdueSince(Date::of(2026, 9, 1))
                                .dispute(november(6), november(22), {{"F1", 100'000}})
                                .resolveLastDispute(november(6), DisputeResolution::Rejected)
                                .build();
    EXPECT_TRUE(isCalledFor(decideOn(account, november(6)), ReasonCode::DisputeRejected));
}

TEST(NextAction, DoesNotCallADayForTheRestOfAnOverdueDispute)
{
    const Account account = overdueSince(Date::of(2026, 9, 1))
                                .dispute(november(2), november(9), {{"F1", 40'000}})
                                .call(Outcome::Evasive, november(12))
                                .build();
    EXPECT_FALSE(decideOn(account, november(13)).call);
    EXPECT_EQ(nextActionOn(account, november(13)), november(17));
}

TEST(NextAction, OfADossierIsTheEndOfTheNoticeThenEveryTenDays)
{
    const AccountBuilder builder = overdueSince(Date::of(2026, 6, 1)).dossier(november(3), {"F1"});
    EXPECT_EQ(nextActionOn(builder.build(), november(4)), november(12));
    const Account acted = AccountBuilder(builder).call(Outcome::Evasive, november(12)).build();
    EXPECT_EQ(nextActionOn(acted, november(12)), november(20));
}

TEST(NextAction, OfADossierOutranksAnAgreedCallBack)
{
    const Account account =
        overdueSince(Date::of(2026, 6, 1)).dossier(november(3), {"F1"}).callBack(november(4), november(30)).build();
    EXPECT_EQ(nextActionOn(account, november(5)), november(12));
}

TEST(NextAction, CountsACallOnlyForTheItemsItNamed)
{
    const Account account = overdueSince(Date::of(2026, 10, 1))
                                .invoiceDue("F2", 50'000, Date::of(2026, 10, 1))
                                .call(Outcome::Evasive, november(19), {"F2"})
                                .build();
    const AccountDecision decision = decideOn(account, november(19));
    EXPECT_EQ(test::itemOf(decision, "F2").nextActionOn, november(24));
    EXPECT_LT(test::itemOf(decision, "F1").nextActionOn, november(19));
}

TEST(NextAction, CountsACallWithoutItemsForAllThatWereBooked)
{
    const Account account = overdueSince(Date::of(2026, 10, 1))
                                .invoice("F2", 50'000, {november(10), november(12)})
                                .call(Outcome::Evasive, november(9))
                                .build();
    const AccountDecision decision = decideOn(account, november(16));
    EXPECT_EQ(test::itemOf(decision, "F1").nextActionOn, november(13));
    EXPECT_EQ(test::itemOf(decision, "F2").nextActionOn, november(16));
}

TEST(NextAction, GivesACallBeforeTheDueDateNoFollowUpAfterIt)
{
    const Account account = overdueSince(november(9)).call(Outcome::NoAnswer, november(5)).build();
    EXPECT_FALSE(decideOn(account, november(10)).call);
    EXPECT_EQ(nextActionOn(account, november(10)), november(12));
}

TEST(NextAction, OfAnAccountIsTheEarliestOfItsItems)
{
    const Account account =
        AccountBuilder().invoiceDue("F1", 10'000, november(2)).invoiceDue("F2", 10'000, november(9)).build();
    EXPECT_EQ(nextActionOn(account, november(3)), november(5));
}

TEST(NextAction, IgnoresWhatHappensAfterTheDay)
{
    const Account account = overdueSince(november(2))
                                .call(Outcome::Evasive, november(10))
                                .promise(november(12), november(30), {{"F1", 100'000}})
                                .dossier(november(13), {"F1"})
                                .build();
    EXPECT_TRUE(isCalledFor(decideOn(account, november(6)), ReasonCode::FirstContact));
}

TEST(NextAction, FollowsTheHolidaysOfAlsaceMoselle)
{
    const Account account = overdueSince(Date::of(2026, 3, 31)).build();
    DunningContext context = test::dayOf(Date::of(2026, 4, 1));
    EXPECT_EQ(decide(account, context).nextActionOn, Date::of(2026, 4, 3));
    context.businessDays = BusinessCalendar(HolidayZone::AlsaceMoselle, DayCount::Ouvre);
    EXPECT_EQ(decide(account, context).nextActionOn, Date::of(2026, 4, 7));
}

} // namespace
} // namespace encours

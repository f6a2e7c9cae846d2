// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::decideOn;
using test::findTask;

// Thursdays, six open days or more apart from each other but for what the tests say.
const Date first = Date::of(2026, 10, 1);
const Date second = Date::of(2026, 10, 9);
const Date third = Date::of(2026, 10, 19);
const Date today = Date::of(2026, 10, 20);

AccountBuilder overdue()
{
    return AccountBuilder()
        .invoiceDue("F1", 100'000, Date::of(2026, 9, 1))
        .invoiceDue("F2", 50'000, Date::of(2026, 9, 15));
}

int fruitlessOn(const Account& account, Date day)
{
    return decideOn(account, day).fruitlessReminders;
}

TEST(FruitlessReminders, ThreeWithinThirtyDaysProposeLitigation)
{
    const Account account =
        overdue().call(Outcome::Evasive, first).letter(second).call(Outcome::Evasive, third).build();
    const AccountDecision decision = decideOn(account, Date::of(2026, 10, 23));
    EXPECT_EQ(decision.fruitlessReminders, 3);
    const Task* task = findTask(decision, TaskKind::PassToLitigation);
    ASSERT_NE(task, nullptr);
    EXPECT_EQ(task->amount, Money(150'000));
    EXPECT_TRUE(test::hasReason(task->reasons, ReasonCode::FruitlessReminders));
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->phase, Phase::Prelitigation);
    EXPECT_EQ(decision.call->litigation, LitigationState::Proposed);
    EXPECT_FALSE(decision.call->litigationReasons.empty());
}

TEST(FruitlessReminders, TwoProposeNothing)
{
    const AccountDecision decision = decideOn(overdue().call(Outcome::Evasive, first).letter(second).build(), today);
    EXPECT_EQ(decision.fruitlessReminders, 2);
    EXPECT_EQ(findTask(decision, TaskKind::PassToLitigation), nullptr);
}

TEST(FruitlessReminders, CountOnlyFiveOpenDaysAfterTheOneBefore)
{
    // Thursday 1 to Wednesday 7 October are four open days, to Thursday 8 five.
    EXPECT_EQ(fruitlessOn(overdue().letter(first).letter(Date::of(2026, 10, 7)).build(), today), 1);
    EXPECT_EQ(fruitlessOn(overdue().letter(first).letter(Date::of(2026, 10, 8)).build(), today), 2);
}

TEST(FruitlessReminders, CountAtMostOneADay)
{
    EXPECT_EQ(fruitlessOn(overdue().letter(first).call(Outcome::Evasive, first).letter(first).build(), today), 1);
}

TEST(FruitlessReminders, DoNotCountBeyondThirtyDays)
{
    const AccountBuilder builder = overdue().letter(first).letter(second);
    EXPECT_EQ(fruitlessOn(AccountBuilder(builder).letter(first.plusDays(30)).build(), first.plusDays(30)), 3);
    EXPECT_EQ(fruitlessOn(AccountBuilder(builder).letter(first.plusDays(31)).build(), first.plusDays(31)), 2);
}

TEST(FruitlessReminders, NeverCountWhenNobodyWasReached)
{
    for (const Outcome outcome : {Outcome::NoAnswer, Outcome::Message, Outcome::WrongContact}) {
        EXPECT_EQ(fruitlessOn(overdue().call(outcome, first).build(), today), 0) << outcomeCode(outcome);
    }
}

TEST(FruitlessReminders, NeverCountALegitimateAnswer)
{
    for (const Outcome outcome : {Outcome::Duplicate, Outcome::Difficulty, Outcome::CallBack, Outcome::Plan}) {
        EXPECT_EQ(fruitlessOn(overdue().call(outcome, first).build(), today), 0) << outcomeCode(outcome);
    }
}

TEST(FruitlessReminders, DoNotCountWhenAPaymentFollowed)
{
    EXPECT_EQ(fruitlessOn(overdue().letter(first).pay("F1", 1'000, first.plusDays(10)).build(), today), 0);
    EXPECT_EQ(fruitlessOn(overdue().letter(first).pay("F1", 1'000, first.plusDays(11)).build(), today), 1);
    EXPECT_EQ(fruitlessOn(overdue().pay("F1", 1'000, first.plusDays(-1)).letter(first).build(), today), 1);
}

TEST(FruitlessReminders, DoNotCountALetterThatLedToAPromise)
{
    EXPECT_EQ(fruitlessOn(overdue().letter(first).promise(first.plusDays(3), today, {{"F1", 1'000}}).build(), today),
              0);
}

TEST(FruitlessReminders, CountAnAnnouncedPaymentOnceItsFollowUpHasCome)
{
    const Account account = overdue().call(Outcome::Paid, first).build();
    EXPECT_EQ(fruitlessOn(account, Date::of(2026, 10, 5)), 0);
    EXPECT_EQ(fruitlessOn(account, Date::of(2026, 10, 6)), 1);
    EXPECT_EQ(fruitlessOn(overdue().call(Outcome::Paid, first).pay("F1", 500, first.plusDays(2)).build(), today), 0);
}

TEST(FruitlessReminders, DoNotCountBeforeTheDueDate)
{
    EXPECT_EQ(fruitlessOn(AccountBuilder().invoiceDue("F1", 10'000, first).letter(first).build(), today), 0);
    EXPECT_EQ(fruitlessOn(AccountBuilder().invoiceDue("F1", 10'000, first.plusDays(-1)).letter(first).build(), today),
              1);
}

TEST(FruitlessReminders, DoNotCountForInvoicesThatAreSettled)
{
    const Account account = overdue().letter(first, {"F1"}).pay("F1", 100'000, first.plusDays(15)).build();
    EXPECT_EQ(fruitlessOn(account, today), 0);
}

TEST(FruitlessReminders, BeginAnewAfterADifficulty)
{
    const AccountBuilder builder = overdue().letter(first).call(Outcome::Difficulty, second);
    EXPECT_EQ(fruitlessOn(builder.build(), today), 0);
    EXPECT_EQ(fruitlessOn(AccountBuilder(builder).letter(third).build(), today), 1);
}

TEST(FruitlessReminders, BeginAnewAfterADispute)
{
    const Account account = overdue()
                                .letter(first)
                                .letter(second)
                                .dispute(Date::of(2026, 10, 12), Date::of(2026, 10, 30), {{"F2", 10'000}})
                                .build();
    EXPECT_EQ(fruitlessOn(account, today), 0);
}

AccountBuilder promisesBroken(int count)
{
    AccountBuilder builder = overdue();
    for (int number = 0; number < count; ++number) {
        const Date madeOn = Date::of(2026, 9, 16).plusDays(7 * number);
        builder.promise(madeOn, madeOn.plusDays(2), {{"F1", 100'000}});
    }
    return builder;
}

TEST(BrokenPromises, WarnWhenTwo)
{
    const AccountDecision decision = decideOn(promisesBroken(2).build(), today);
    EXPECT_EQ(decision.brokenPromises, 2);
    EXPECT_EQ(findTask(decision, TaskKind::PassToLitigation), nullptr);
    EXPECT_TRUE(test::isCalledFor(decision, ReasonCode::BrokenPromises));
    EXPECT_EQ(decision.call->litigation, LitigationState::None);
}

TEST(BrokenPromises, ProposeLitigationWhenThree)
{
    const AccountDecision decision = decideOn(promisesBroken(3).build(), today);
    EXPECT_EQ(decision.brokenPromises, 3);
    const Task* task = findTask(decision, TaskKind::PassToLitigation);
    ASSERT_NE(task, nullptr);
    EXPECT_TRUE(test::hasReason(task->reasons, ReasonCode::BrokenPromises));
}

TEST(BrokenPromises, LeaveOutThoseReplacedInTime)
{
    const Account account = overdue()
                                .promise(Date::of(2026, 9, 16), Date::of(2026, 9, 18), {{"F1", 100'000}})
                                .promise(Date::of(2026, 9, 21), Date::of(2026, 9, 23), {{"F1", 100'000}})
                                .build();
    // The first could be kept until Tuesday 22 September.
    EXPECT_EQ(decideOn(account, today).brokenPromises, 1);
}

TEST(BrokenPromises, BeginAnewAfterADifficulty)
{
    EXPECT_EQ(
        decideOn(promisesBroken(3).call(Outcome::Difficulty, Date::of(2026, 10, 12)).build(), today).brokenPromises, 0);
}

TEST(Litigation, ProposedIsNotRepeatedForWhatWasDecided)
{
    const AccountDecision decision =
        decideOn(promisesBroken(3).dossier(Date::of(2026, 10, 8), {"F1", "F2"}).build(), today);
    EXPECT_EQ(findTask(decision, TaskKind::PassToLitigation), nullptr);
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->phase, Phase::Litigation);
    EXPECT_EQ(decision.call->litigation, LitigationState::Decided);
}

} // namespace
} // namespace encours

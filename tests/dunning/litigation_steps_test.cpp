// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::decideOn;
using test::findReason;
using test::findTask;
using test::isCalledFor;

// November 2026: Monday 2 … Wednesday 11 (Armistice), Friday 20.
Date november(int day)
{
    return Date::of(2026, 11, day);
}

AccountBuilder overdue()
{
    return AccountBuilder()
        .invoiceDue("F1", 100'000, Date::of(2026, 6, 1))
        .invoiceDue("F2", 50'000, Date::of(2026, 6, 15));
}

TEST(DecidedLitigation, AsksForTheFormalNoticeTheSameDayUntilItWentOut)
{
    const AccountBuilder builder = overdue().dossier(november(3), {"F1"});
    EXPECT_EQ(findTask(decideOn(builder.build(), november(2)), TaskKind::FormalNotice), nullptr);
    for (const Date day : {november(3), november(9)}) {
        const AccountDecision decision = decideOn(builder.build(), day);
        const Task* task = findTask(decision, TaskKind::FormalNotice);
        ASSERT_NE(task, nullptr);
        EXPECT_EQ(task->dueOn, november(3));
        EXPECT_EQ(task->amount, Money(100'000)); // F2 is in no dossier
        EXPECT_EQ(task->reasons.at(0).fact.kind, FactKind::Dossier);
    }
    const Account sent = AccountBuilder(builder).event(AccountEventKind::FormalNotice, november(4)).build();
    EXPECT_EQ(findTask(decideOn(sent, november(4)), TaskKind::FormalNotice), nullptr);
    const Account before =
        overdue().event(AccountEventKind::FormalNotice, november(2)).dossier(november(3), {"F1"}).build();
    EXPECT_NE(findTask(decideOn(before, november(3)), TaskKind::FormalNotice), nullptr);
}

TEST(DecidedLitigation, AsksForTheCourtOnceTheNoticeHasRunOut)
{
    // 8 days of notice and 15 more after the 4th: Friday 27.
    const AccountBuilder builder =
        overdue().dossier(november(3), {"F1"}).event(AccountEventKind::FormalNotice, november(4));
    EXPECT_EQ(findTask(decideOn(builder.build(), november(26)), TaskKind::CourtRequest), nullptr);
    const AccountDecision decision = decideOn(builder.build(), november(30));
    const Task* task = findTask(decision, TaskKind::CourtRequest);
    ASSERT_NE(task, nullptr);
    EXPECT_EQ(task->dueOn, november(27));
    EXPECT_EQ(test::argumentOf(task->reasons.at(0), "step"), "court-request");
    for (const AccountEventKind kind : {AccountEventKind::CourtClaim, AccountEventKind::InjunctionOrdered}) {
        const Account asked = AccountBuilder(builder).event(kind, november(28)).build();
        EXPECT_EQ(findTask(decideOn(asked, november(30)), TaskKind::CourtRequest), nullptr);
    }
}

TEST(DecidedLitigation, AsksForNothingOnceItIsPaidOrDuringProceedings)
{
    const AccountBuilder builder = overdue().dossier(november(3), {"F1"});
    const Account paid = AccountBuilder(builder).pay("F1", 100'000, november(5)).build();
    EXPECT_EQ(findTask(decideOn(paid, november(5)), TaskKind::FormalNotice), nullptr);
    const Account insolvent = AccountBuilder(builder).event(AccountEventKind::Liquidation, november(5)).build();
    EXPECT_EQ(findTask(decideOn(insolvent, november(5)), TaskKind::FormalNotice), nullptr);
}

TEST(DecidedLitigation, CallsFromTheEndOfTheNoticeThatWentOutLater)
{
    const Account account =
        overdue().dossier(november(3), {"F1", "F2"}).event(AccountEventKind::FormalNotice, november(9)).build();
    EXPECT_EQ(decideOn(account, november(10)).nextActionOn, november(17));
}

TEST(DecidedLitigation, LeavesNewerInvoicesTheirOwnCadence)
{
    const Account account = overdue()
                                .invoiceDue("F3", 20'000, november(9))
                                .dossier(november(3), {"F1", "F2"})
                                .call(Outcome::Evasive, november(12), {"F1", "F2"})
                                .build();
    const AccountDecision decision = decideOn(account, november(12));
    EXPECT_EQ(test::itemOf(decision, "F1").nextActionOn, november(20));
    EXPECT_EQ(test::itemOf(decision, "F3").nextActionOn, november(17));
    const AccountDecision called = decideOn(account, november(17));
    ASSERT_TRUE(called.call);
    EXPECT_EQ(called.call->phase, Phase::Litigation);
    EXPECT_EQ(called.call->callable, Money(170'000));
}

TEST(CallLimit, ProposesLitigationWhenThePlanHasOne)
{
    AccountBuilder builder = AccountBuilder().invoiceDue("F1", 100'000, november(2));
    builder.call(Outcome::NoAnswer, november(2)).inboundCall(Outcome::NoAnswer, november(5));
    builder.call(Outcome::NoAnswer, november(5)).call(Outcome::Message, november(6));
    const Account account = builder.call(Outcome::NoAnswer, november(10)).build();
    DunningContext context = test::dayOf(november(12));
    EXPECT_EQ(findTask(decide(account, context), TaskKind::PassToLitigation), nullptr);
    context.plan.callsForLitigation = 4;
    EXPECT_EQ(findTask(decide(account, context), TaskKind::PassToLitigation), nullptr);
    context.plan.callsForLitigation = 3;
    const AccountDecision decision = decide(account, context);
    const Task* task = findTask(decision, TaskKind::PassToLitigation);
    ASSERT_NE(task, nullptr);
    const Reason* reason = findReason(task->reasons, ReasonCode::TooManyCalls);
    ASSERT_NE(reason, nullptr);
    EXPECT_EQ(test::argumentOf(*reason, "count"), "3");
    EXPECT_EQ(reason->fact.kind, FactKind::Attempt);
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->litigation, LitigationState::Proposed);
}

TEST(CallLimit, BeginsAnewAfterADifficulty)
{
    DunningContext context = test::dayOf(november(12));
    context.plan.callsForLitigation = 2;
    AccountBuilder builder = AccountBuilder().invoiceDue("F1", 100'000, Date::of(2026, 10, 1));
    builder.call(Outcome::NoAnswer, november(3)).call(Outcome::NoAnswer, november(4));
    EXPECT_NE(findTask(decide(builder.build(), context), TaskKind::PassToLitigation), nullptr);
    builder.call(Outcome::Difficulty, november(5)).call(Outcome::NoAnswer, november(12));
    EXPECT_EQ(findTask(decide(builder.build(), context), TaskKind::PassToLitigation), nullptr);
}

TEST(FinancialDifficulty, AsksForAPaymentPlanUntilOneWasAgreed)
{
    const AccountBuilder builder = overdue().call(Outcome::Difficulty, november(3));
    EXPECT_EQ(findTask(decideOn(builder.build(), november(2)), TaskKind::PaymentPlan), nullptr);
    const AccountDecision decision = decideOn(builder.build(), november(4));
    const Task* task = findTask(decision, TaskKind::PaymentPlan);
    ASSERT_NE(task, nullptr);
    EXPECT_EQ(task->amount, Money(150'000));
    EXPECT_EQ(task->dueOn, november(3));
    const Account agreed =
        AccountBuilder(builder).plan(november(5), {november(20), november(30)}, "F1", 50'000).build();
    EXPECT_EQ(findTask(decideOn(agreed, november(5)), TaskKind::PaymentPlan), nullptr);
    const Account evasive = AccountBuilder(builder).call(Outcome::Evasive, november(9)).build();
    EXPECT_NE(findTask(decideOn(evasive, november(9)), TaskKind::PaymentPlan), nullptr);
}

TEST(FinancialDifficulty, AsksForNoPlanOnceMoneyCame)
{
    const Account account = overdue().call(Outcome::Difficulty, november(3)).pay("F1", 10'000, november(6)).build();
    EXPECT_NE(findTask(decideOn(account, november(5)), TaskKind::PaymentPlan), nullptr);
    EXPECT_EQ(findTask(decideOn(account, november(6)), TaskKind::PaymentPlan), nullptr);
}

AccountBuilder inInstalments()
{
    return AccountBuilder()
        .invoiceDue("F1", 100'000, Date::of(2026, 6, 1))
        .plan(november(2), {november(4), november(18), Date::of(2026, 12, 2)}, "F1", 30'000);
}

TEST(PaymentPlan, SuspendsItsMoneyWhileItIsKept)
{
    const Account account = inInstalments().pay("F1", 30'000, november(4)).build();
    const AccountDecision decision = decideOn(account, november(9));
    EXPECT_EQ(test::itemOf(decision, "F1").promised, Money(60'000));
    EXPECT_EQ(test::itemOf(decision, "F1").callable, Money(10'000));
}

TEST(PaymentPlan, WhoseInstalmentBreaksFallsBackToDunning)
{
    const Account account = inInstalments().build();
    const AccountDecision kept = decideOn(account, november(6));
    EXPECT_EQ(test::itemOf(kept, "F1").promised, Money(90'000));
    const AccountDecision decision = decideOn(account, november(9));
    ASSERT_TRUE(isCalledFor(decision, ReasonCode::PlanBroken));
    EXPECT_FALSE(isCalledFor(decision, ReasonCode::BrokenPromise));
    EXPECT_EQ(decision.call->callable, Money(100'000));
    EXPECT_TRUE(test::itemOf(decision, "F1").promised.isZero());
    EXPECT_TRUE(test::itemOf(decision, "F1").isBrokenPromise);
    EXPECT_EQ(test::itemOf(decision, "F1").nextActionWhy, ReasonCode::PlanBroken);
    EXPECT_TRUE(decision.call->isMandatory);
}

TEST(PaymentPlan, StandsAgainWhenTheMissingInstalmentComes)
{
    const Account account = inInstalments().pay("F1", 30'000, november(10)).build();
    EXPECT_EQ(test::itemOf(decideOn(account, november(10)), "F1").promised, Money(60'000));
}

TEST(PaymentPlan, IsReplacedByANewPromise)
{
    const Account account = inInstalments().promise(november(12), november(20), {{"F1", 100'000}}).build();
    const AccountDecision decision = decideOn(account, november(12));
    EXPECT_EQ(test::itemOf(decision, "F1").promised, Money(100'000));
    EXPECT_FALSE(decision.call);
}

TEST(PaymentPlan, AfterItsBreakIsFollowedByTheUsualCadence)
{
    const Account account = inInstalments().call(Outcome::Evasive, november(9)).build();
    EXPECT_FALSE(decideOn(account, november(9)).call);
    EXPECT_EQ(decideOn(account, november(9)).nextActionOn, november(13));
}

} // namespace
} // namespace encours

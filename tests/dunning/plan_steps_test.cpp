// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::findTask;
using test::isCalledFor;

// November 2026: Sunday 1, Monday 2 … Wednesday 11 (Armistice), Friday 20.
Date november(int day)
{
    return Date::of(2026, 11, day);
}

PlanStep stepOf(std::string code, int offsetDays, StepChannel channel = StepChannel::Call)
{
    PlanStep step;
    step.code = std::move(code);
    step.offsetDays = offsetDays;
    step.channel = channel;
    return step;
}

AccountDecision decideBy(const std::vector<PlanStep>& steps, const Account& account, Date today)
{
    DunningContext context = test::dayOf(today);
    context.plan.steps = steps;
    return decide(account, context);
}

AccountDecision decideOn(const Account& account, Date today)
{
    return test::decideOn(account, today);
}

std::string stepOn(const AccountDecision& decision)
{
    if (!decision.call) return "no call";
    return decision.call->step ? decision.call->step->code : "no step";
}

AccountBuilder overdueSince(Date dueOn)
{
    return AccountBuilder().invoiceDue("F1", 100'000, dueOn);
}

AccountBuilder oldInvoice()
{
    return overdueSince(Date::of(2026, 6, 1));
}

TEST(PlanSteps, OfAnInvoiceThatArrivesLateBeginWithTheFirst)
{
    EXPECT_EQ(stepOn(decideOn(oldInvoice().build(), november(3))), "R1");
}

TEST(PlanSteps, AreDoneOneByOneHoweverOldTheInvoiceIs)
{
    AccountBuilder builder = oldInvoice();
    EXPECT_EQ(stepOn(decideOn(builder.letter(november(3)).build(), november(13))), "R2");
    EXPECT_EQ(stepOn(decideOn(builder.letter(november(13)).build(), november(23))), "R3");
    EXPECT_EQ(stepOn(decideOn(builder.letter(november(23)).build(), Date::of(2026, 12, 3))), "R4");
    EXPECT_EQ(stepOn(decideOn(builder.letter(Date::of(2026, 12, 3)).build(), Date::of(2026, 12, 14))), "no step");
}

TEST(PlanSteps, AreDoneOnceByTwoActionsOfOneDay)
{
    const Account account = oldInvoice().letter(november(3)).call(Outcome::Plan, november(3)).build();
    EXPECT_EQ(stepOn(decideOn(account, november(13))), "R2");
}

TEST(PlanSteps, WaitForTheirDay)
{
    // A call on the day after the due date comes before the first step; it is not that step.
    const Account account = overdueSince(november(2)).call(Outcome::Plan, november(3)).build();
    EXPECT_EQ(decideOn(account, november(3)).nextActionOn, november(6));
    EXPECT_EQ(stepOn(decideOn(account, november(6))), "R1");
}

TEST(PlanSteps, AreNotDoneByACallThatOnlyRepeatsTheOneBefore)
{
    const Account account =
        oldInvoice().call(Outcome::NoAnswer, november(2)).call(Outcome::Evasive, november(3)).build();
    const AccountDecision decision = decideOn(account, november(6));
    EXPECT_TRUE(isCalledFor(decision, ReasonCode::EvasiveFollowUp));
    EXPECT_EQ(stepOn(decision), "R2");
}

TEST(PlanSteps, OfWritingAreNotDoneByACallThatNobodyAnswered)
{
    AccountBuilder builder = oldInvoice().letter(november(2)).call(Outcome::NoAnswer, november(12));
    EXPECT_EQ(stepOn(decideOn(builder.build(), november(18))), "R2");
    builder.call(Outcome::Evasive, november(18));
    EXPECT_EQ(stepOn(decideOn(builder.build(), november(23))), "R3");
}

TEST(PlanSteps, AreNotDoneByAWrongNumber)
{
    const Account account = oldInvoice().call(Outcome::WrongContact, november(2)).build();
    EXPECT_EQ(stepOn(decideOn(account, november(3))), "R1");
}

TEST(PlanSteps, OfWritingAreATaskThatADraftDoesNotEnd)
{
    const AccountBuilder builder = overdueSince(november(2)).call(Outcome::Plan, november(5));
    EXPECT_EQ(findTask(decideOn(builder.build(), november(10)), TaskKind::WriteStep), nullptr);
    for (const Date day : {november(12), november(13), november(30)}) {
        const AccountDecision decision = decideOn(builder.build(), day);
        const Task* task = findTask(decision, TaskKind::WriteStep);
        ASSERT_NE(task, nullptr) << formatIsoDate(day);
        EXPECT_EQ(task->amount, Money(100'000));
        EXPECT_EQ(task->dueOn, november(12));
        EXPECT_EQ(test::argumentOf(task->reasons.at(0), "step"), "R2");
        EXPECT_EQ(test::argumentOf(task->reasons.at(0), "channel"), "letter");
        ASSERT_TRUE(decision.call);
        EXPECT_EQ(decision.nextActionOn, november(12));
    }
    const Account sent = AccountBuilder(builder).letter(november(13)).build();
    EXPECT_EQ(findTask(decideOn(sent, november(13)), TaskKind::WriteStep), nullptr);
    EXPECT_EQ(decideOn(sent, november(13)).nextActionOn, november(23));
}

TEST(PlanSteps, OfWritingNeedNoTelephone)
{
    const Account account =
        overdueSince(november(2)).field(CustomerField::Phone, "").call(Outcome::Plan, november(5)).build();
    EXPECT_EQ(findTask(decideOn(account, november(12)), TaskKind::FindContact), nullptr);
}

TEST(PlanSteps, OfASalespersonNameHim)
{
    std::vector<PlanStep> steps{stepOf("R1", 1, StepChannel::Email)};
    steps.front().actor = StepActor::Salesperson;
    const Account account = overdueSince(november(2)).field(CustomerField::Salesperson, "Anne").build();
    const AccountDecision decision = decideBy(steps, account, november(5));
    ASSERT_NE(findTask(decision, TaskKind::WriteStep), nullptr);
    EXPECT_EQ(findTask(decision, TaskKind::WriteStep)->person, "Anne");
    EXPECT_EQ(decision.call.value().step.value().actor, StepActor::Salesperson);
}

TEST(PlanSteps, BelowTheirAmountArePassedOver)
{
    std::vector<PlanStep> steps{stepOf("R1", 3), stepOf("R2", 5), stepOf("R3", 9)};
    steps[0].smallestMinor = 100'001;
    const Account account = overdueSince(november(2)).build();
    EXPECT_EQ(decideBy(steps, account, november(3)).nextActionOn, november(9)); // 7 November is a Saturday
    EXPECT_EQ(stepOn(decideBy(steps, account, november(9))), "R2");
    steps[0].smallestMinor = 100'000;
    EXPECT_EQ(decideBy(steps, account, november(3)).nextActionOn, november(5));
    EXPECT_EQ(stepOn(decideBy(steps, account, november(5))), "R1");
}

TEST(PlanSteps, CountTheWholeAccountForTheirAmount)
{
    std::vector<PlanStep> steps{stepOf("R1", 3)};
    steps[0].smallestMinor = 150'000;
    const Account account = overdueSince(november(2)).invoiceDue("F2", 50'000, november(2)).build();
    EXPECT_EQ(stepOn(decideBy(steps, account, november(5))), "R1");
}

TEST(PlanSteps, AllBelowTheirAmountLeaveTheLongestGap)
{
    std::vector<PlanStep> steps{stepOf("R1", 3)};
    steps[0].smallestMinor = 1'000'000;
    const AccountDecision decision = decideBy(steps, overdueSince(november(2)).build(), november(3));
    EXPECT_EQ(decision.nextActionOn, november(12));
}

TEST(PlanSteps, MayCountFromTheLastAction)
{
    std::vector<PlanStep> steps{stepOf("R1", 1), stepOf("R2", 6)};
    steps[1].anchor = StepAnchor::LastAction;
    AccountBuilder builder = overdueSince(november(2));
    EXPECT_EQ(stepOn(decideBy(steps, builder.build(), november(4))), "R1");
    builder.call(Outcome::Plan, november(6));
    EXPECT_EQ(decideBy(steps, builder.build(), november(6)).nextActionOn, november(12));
    EXPECT_EQ(stepOn(decideBy(steps, builder.build(), november(12))), "R2");
}

TEST(PlanSteps, CountedFromTheLastActionNeverBreakTheLongestGap)
{
    std::vector<PlanStep> steps{stepOf("R1", 1), stepOf("R2", 25)};
    steps[1].anchor = StepAnchor::LastAction;
    const Account account = overdueSince(november(2)).call(Outcome::Plan, november(6)).build();
    const AccountDecision decision = decideBy(steps, account, november(16));
    EXPECT_TRUE(isCalledFor(decision, ReasonCode::TenDayRule));
    EXPECT_EQ(stepOn(decision), "no step");
}

TEST(PlanSteps, ThatAreNoneLeaveTheLongestGap)
{
    const Account account = overdueSince(november(2)).build();
    EXPECT_EQ(decideBy({}, account, november(3)).nextActionOn, november(12));
    EXPECT_EQ(stepOn(decideBy({}, account, november(12))), "no step");
    const Account called = overdueSince(november(2)).call(Outcome::Plan, november(12)).build();
    EXPECT_EQ(decideBy({}, called, november(12)).nextActionOn, november(20)); // Sunday 22 rolls back
}

TEST(PlanSteps, ThatAreAllLettersAreWrittenInTheirOrder)
{
    const std::vector<PlanStep> steps{stepOf("L1", 3, StepChannel::Letter), stepOf("L2", 11, StepChannel::Email)};
    AccountBuilder builder = overdueSince(november(2));
    const AccountDecision first = decideBy(steps, builder.build(), november(5));
    EXPECT_TRUE(isCalledFor(first, ReasonCode::StepToWrite));
    EXPECT_FALSE(isCalledFor(first, ReasonCode::FirstContact));
    ASSERT_NE(findTask(first, TaskKind::WriteStep), nullptr);
    builder.letter(november(5));
    EXPECT_EQ(decideBy(steps, builder.build(), november(5)).nextActionOn, november(13));
    EXPECT_EQ(stepOn(decideBy(steps, builder.build(), november(13))), "L2");
}

TEST(PlanSteps, OfTheFurthestItemLeadTheCall)
{
    const Account account = oldInvoice().letter(november(2), {"F1"}).invoiceDue("F2", 5'000, november(9)).build();
    EXPECT_EQ(stepOn(decideOn(account, november(12))), "R2");
}

// Invoices of 5 000 €, five times the book's average, are selected before their due date.
AccountBuilder largeDue(Date dueOn)
{
    return AccountBuilder().invoiceDue("F1", 500'000, dueOn);
}

TEST(PreventiveSteps, SayWhenTheCallIsMadeAndWhatIsWrittenBefore)
{
    std::vector<PlanStep> steps{stepOf("P1", -18, StepChannel::Email), stepOf("P2", -10), stepOf("R1", 3)};
    steps[0].phase = steps[1].phase = Phase::Preventive;
    AccountBuilder builder = largeDue(november(27));
    EXPECT_EQ(decideBy(steps, builder.build(), november(6)).nextActionOn, november(9));
    const AccountDecision first = decideBy(steps, builder.build(), november(9));
    ASSERT_TRUE(first.call);
    EXPECT_EQ(first.call->phase, Phase::Preventive);
    EXPECT_EQ(stepOn(first), "P1");
    EXPECT_NE(findTask(first, TaskKind::WriteStep), nullptr);
    builder.letter(november(9));
    EXPECT_EQ(decideBy(steps, builder.build(), november(10)).nextActionOn, november(17));
    EXPECT_EQ(stepOn(decideBy(steps, builder.build(), november(17))), "P2");
    builder.call(Outcome::Evasive, november(17));
    EXPECT_EQ(decideBy(steps, builder.build(), november(18)).nextActionOn, november(30));
}

TEST(PreventiveSteps, AreTakenUpInTheirOrderWhenTheirDaysHavePassed)
{
    std::vector<PlanStep> steps{stepOf("P1", -18, StepChannel::Email), stepOf("P2", -10)};
    steps[0].phase = steps[1].phase = Phase::Preventive;
    AccountBuilder builder = largeDue(november(27));
    EXPECT_EQ(stepOn(decideBy(steps, builder.build(), november(20))), "P1");
    builder.letter(november(20));
    EXPECT_EQ(decideBy(steps, builder.build(), november(20)).nextActionOn, november(25));
    EXPECT_EQ(stepOn(decideBy(steps, builder.build(), november(25))), "P2");
}

TEST(PreventiveSteps, ConcernOnlyWhatIsSelected)
{
    const std::vector<PlanStep> steps{stepOf("P1", -18, StepChannel::Email), stepOf("R1", 3)};
    const Account account = AccountBuilder().invoiceDue("F1", 5'000, november(27)).build();
    const AccountDecision decision = decideBy(steps, account, november(20));
    EXPECT_FALSE(decision.call);
    EXPECT_EQ(decision.nextActionOn, november(30));
}

TEST(PreventiveSteps, AreNeverStepsAfterTheDueDate)
{
    const std::vector<PlanStep> steps{stepOf("P1", -18, StepChannel::Email), stepOf("R1", 3)};
    EXPECT_EQ(stepOn(decideBy(steps, overdueSince(november(2)).build(), november(5))), "R1");
}

TEST(LitigationSteps, BeginWithTheDecision)
{
    std::vector<PlanStep> steps{stepOf("R1", 3), stepOf("C1", 12), stepOf("C2", 12, StepChannel::Letter)};
    steps[1].phase = steps[2].phase = Phase::Litigation;
    steps[1].anchor = steps[2].anchor = StepAnchor::LastAction;
    steps[1].offsetDays = steps[2].offsetDays = 5;
    AccountBuilder builder = oldInvoice().dossier(november(3), {"F1"});
    EXPECT_EQ(stepOn(decideBy(steps, builder.build(), november(12))), "C1");
    builder.call(Outcome::Evasive, november(12));
    EXPECT_EQ(stepOn(decideBy(steps, builder.build(), november(20))), "C2");
}

} // namespace
} // namespace encours

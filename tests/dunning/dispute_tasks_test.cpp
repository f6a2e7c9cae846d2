// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace encours {
namespace {

using test::AccountBuilder;
using test::decideOn;
using test::findTask;

// November 2026: Monday 2 … Wednesday 11 (Armistice), Friday 20.
Date november(int day)
{
    return Date::of(2026, 11, day);
}

AccountBuilder overdue()
{
    return AccountBuilder()
        .invoiceDue("F1", 100'000, Date::of(2026, 9, 1))
        .invoiceDue("F2", 50'000, Date::of(2026, 9, 1));
}

AccountBuilder disputed()
{
    return overdue()
        .dispute(november(2), november(9), {{"F1", 40'000}})
        .disputeOwner(DisputeCategory::Commercial, "Paul");
}

DisputeStep stepOf(DisputeStepKind kind, Date on, std::string person, std::string text = {})
{
    DisputeStep step;
    step.kind = kind;
    step.on = on;
    step.person = std::move(person);
    step.text = std::move(text);
    return step;
}

DisputeStep taskFor(std::string person, Date on, std::optional<Date> dueOn)
{
    DisputeStep step = stepOf(DisputeStepKind::TaskOpened, on, std::move(person), "proof of delivery");
    step.dueOn = dueOn;
    return step;
}

TEST(DisputeDeadline, IsATaskOfItsOwnerWithItsDay)
{
    const AccountDecision decision = decideOn(disputed().build(), november(12));
    const Task* task = findTask(decision, TaskKind::ResolveDispute);
    ASSERT_NE(task, nullptr);
    EXPECT_EQ(task->person, "Paul");
    EXPECT_EQ(task->dueOn, november(9));
    EXPECT_EQ(task->reasons.at(0).fact.kind, FactKind::Dispute);
}

TEST(DisputeDeadline, IsThatOfTheDayAndSoIsTheOwner)
{
    DisputeStep moved = stepOf(DisputeStepKind::Deadline, november(6), "");
    moved.dueOn = november(16);
    const Account account =
        disputed().disputeStep(moved).disputeStep(stepOf(DisputeStepKind::Owner, november(10), "Lise")).build();
    EXPECT_EQ(findTask(decideOn(account, november(13)), TaskKind::ResolveDispute), nullptr);
    const AccountDecision decision = decideOn(account, november(16));
    ASSERT_NE(findTask(decision, TaskKind::ResolveDispute), nullptr);
    EXPECT_EQ(findTask(decision, TaskKind::ResolveDispute)->person, "Lise");
    EXPECT_EQ(findTask(decision, TaskKind::ResolveDispute)->dueOn, november(16));
}

TEST(DisputeDeadline, OfTwoOwnersAreTwoTasks)
{
    const Account account = disputed()
                                .dispute(november(2), november(6), {{"F2", 10'000}})
                                .disputeOwner(DisputeCategory::Technical, "Lise")
                                .build();
    const AccountDecision decision = decideOn(account, november(12));
    const auto count = std::count_if(decision.tasks.begin(), decision.tasks.end(),
                                     [](const Task& task) { return task.kind == TaskKind::ResolveDispute; });
    EXPECT_EQ(count, 2);
}

TEST(DisputeTasks, ComeDueWithTheirPerson)
{
    const AccountBuilder builder = disputed().disputeStep(taskFor("Lise", november(3), november(6)));
    EXPECT_EQ(findTask(decideOn(builder.build(), november(5)), TaskKind::DisputeStep), nullptr);
    const AccountDecision decision = decideOn(builder.build(), november(9));
    const Task* task = findTask(decision, TaskKind::DisputeStep);
    ASSERT_NE(task, nullptr);
    EXPECT_EQ(task->person, "Lise");
    EXPECT_EQ(task->dueOn, november(6));
    EXPECT_EQ(task->amount, Money(40'000));
    EXPECT_EQ(test::argumentOf(task->reasons.at(0), "days"), "3");
    const Account done = AccountBuilder(builder)
                             .disputeStep(stepOf(DisputeStepKind::TaskDone, november(9), "Lise", "proof of delivery"))
                             .build();
    EXPECT_EQ(findTask(decideOn(done, november(9)), TaskKind::DisputeStep), nullptr);
}

TEST(DisputeTasks, WithoutAPersonAreTheOwners)
{
    const Account account = disputed().disputeStep(taskFor("", november(3), november(6))).build();
    EXPECT_EQ(findTask(decideOn(account, november(6)), TaskKind::DisputeStep)->person, "Paul");
}

TEST(DisputeTasks, EndWithTheDispute)
{
    const Account account = disputed()
                                .disputeStep(taskFor("Lise", november(3), november(6)))
                                .resolveLastDispute(november(6), DisputeResolution::Settled)
                                .build();
    EXPECT_EQ(findTask(decideOn(account, november(6)), TaskKind::DisputeStep), nullptr);
}

TEST(ResolvedDisputes, AreSaidBeforeTheCallUntilTheCustomerWasSpokenTo)
{
    const AccountBuilder builder = disputed().resolveLastDispute(november(6), DisputeResolution::CreditNote);
    const AccountDecision decision = decideOn(builder.build(), november(12));
    ASSERT_TRUE(decision.call);
    ASSERT_EQ(decision.call->toSay.size(), 1U);
    const Reason& reason = decision.call->toSay[0];
    EXPECT_EQ(reason.code, ReasonCode::DisputeResolved);
    EXPECT_EQ(test::argumentOf(reason, "resolution"), "credit-note");
    EXPECT_EQ(reason.fact.kind, FactKind::Dispute);
    const Account unheard = AccountBuilder(builder).call(Outcome::NoAnswer, november(12)).build();
    EXPECT_EQ(decideOn(unheard, november(13)).call.value().toSay.size(), 1U);
    const Account heard = AccountBuilder(builder).call(Outcome::Evasive, november(12)).build();
    EXPECT_TRUE(decideOn(heard, november(17)).call.value().toSay.empty());
}

TEST(ResolvedDisputes, AreSaidWhenResolvedOnTheDayOfTheCallThatRaisedThem)
{
    const Account account = overdue()
                                .dispute(november(6), november(20), {{"F1", 40'000}})
                                .resolveLastDispute(november(6), DisputeResolution::Rejected)
                                .build();
    const AccountDecision decision = decideOn(account, november(6));
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->toSay.size(), 1U);
    EXPECT_TRUE(test::isCalledFor(decision, ReasonCode::DisputeRejected));
}

TEST(ResolvedDisputes, AreNotKnownBeforeTheirDay)
{
    const Account account = disputed().resolveLastDispute(november(20), DisputeResolution::Settled).build();
    EXPECT_TRUE(decideOn(account, november(12)).call.value().toSay.empty());
}

} // namespace
} // namespace encours

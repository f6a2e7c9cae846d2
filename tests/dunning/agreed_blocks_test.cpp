// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/coverage.h"
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::decideOn;
using test::findReason;

// November 2026: Monday 2 … Wednesday 11 (Armistice), Friday 20.
Date november(int day)
{
    return Date::of(2026, 11, day);
}

AccountBuilder overdue()
{
    return AccountBuilder().invoiceDue("F1", 100'000, Date::of(2026, 9, 1));
}

TEST(Blocks, LeaveAnAccountInPeaceUntilTheirLastDay)
{
    const Account account = overdue().block(BlockKind::Vip, november(2), november(13)).build();
    EXPECT_TRUE(decideOn(account, Date::of(2026, 10, 30)).call);
    for (const Date day : {november(2), november(13)}) {
        const AccountDecision decision = decideOn(account, day);
        EXPECT_FALSE(decision.call) << formatIsoDate(day);
        EXPECT_TRUE(decision.callable.isZero());
        EXPECT_EQ(test::itemOf(decision, "F1").state, ItemState::Blocked);
        EXPECT_EQ(test::itemOf(decision, "F1").blocked, Money(100'000));
        EXPECT_EQ(decision.nextActionOn, november(16)); // the 14th is a Saturday
    }
    EXPECT_TRUE(decideOn(account, november(16)).call);
}

TEST(Blocks, AreNamedWithTheirKindAndTheirEnd)
{
    const Account account = overdue().block(BlockKind::Vip, november(2), november(13)).build();
    const AccountDecision decision = decideOn(account, november(6));
    const Reason* blocked = findReason(decision.whyNot, ReasonCode::Blocked);
    ASSERT_NE(blocked, nullptr);
    EXPECT_EQ(test::argumentOf(*blocked, "kind"), "vip");
    EXPECT_EQ(test::argumentOf(*blocked, "on"), "2026-11-13");
    EXPECT_EQ(blocked->fact.kind, FactKind::Block);
    EXPECT_EQ(blocked->fact.id, account.blocks[0].id.value);
    EXPECT_EQ(decision.since, november(2));
    EXPECT_EQ(test::itemOf(decision, "F1").nextActionWhy, ReasonCode::Blocked);
}

TEST(Blocks, OfSomeInvoicesLeaveTheOthersCallable)
{
    const Account account = overdue()
                                .invoiceDue("F2", 20'000, Date::of(2026, 9, 15))
                                .block(BlockKind::Internal, november(2), november(30), {"F1"})
                                .build();
    const AccountDecision decision = decideOn(account, november(6));
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->callable, Money(20'000));
    EXPECT_EQ(test::itemOf(decision, "F1").state, ItemState::Blocked);
    EXPECT_EQ(test::itemOf(decision, "F2").state, ItemState::Callable);
    EXPECT_FALSE(findReason(decision.whyNot, ReasonCode::Blocked));
}

TEST(Blocks, AreCountedFromThatWhichEndsLast)
{
    const Account account = overdue()
                                .block(BlockKind::Vip, november(2), november(5))
                                .block(BlockKind::Agreement, november(3), november(19), {"F1"})
                                .build();
    EXPECT_EQ(decideOn(account, november(4)).nextActionOn, november(20));
}

TEST(Blocks, TakenOffGiveTheAccountBackTheSameDay)
{
    const Account account =
        overdue().block(BlockKind::Vip, november(2), november(30)).endLastBlock(november(9)).build();
    EXPECT_FALSE(decideOn(account, november(6)).call);
    EXPECT_EQ(decideOn(account, november(6)).nextActionOn, Date::of(2026, 12, 1));
    EXPECT_TRUE(decideOn(account, november(9)).call);
}

TEST(Blocks, SuspendCallBacksAndPromisesToo)
{
    const Account account =
        overdue().callBack(november(2), november(4)).block(BlockKind::Vip, november(3), november(13)).build();
    EXPECT_FALSE(decideOn(account, november(4)).call);
    EXPECT_TRUE(test::isCalledFor(decideOn(account, november(16)), ReasonCode::CallBackDue));
}

TEST(Blocks, AskForNoFormalNoticeAndProposeNoLitigation)
{
    const Account account = overdue()
                                .letter(Date::of(2026, 10, 1))
                                .letter(Date::of(2026, 10, 9))
                                .letter(Date::of(2026, 10, 19))
                                .block(BlockKind::Vip, Date::of(2026, 10, 20), november(13))
                                .build();
    EXPECT_NE(test::findTask(decideOn(account, Date::of(2026, 10, 19)), TaskKind::PassToLitigation), nullptr);
    EXPECT_TRUE(decideOn(account, Date::of(2026, 10, 20)).tasks.empty());
}

TEST(Blocks, AreProvedToBeCovered)
{
    const auto portfolio =
        Portfolio::fromAccounts({overdue().block(BlockKind::Vip, november(2), november(13)).build()}, Currency::euro());
    const Coverage coverage = coverageOf(*portfolio, contextFor(*portfolio, DunningPlan::frenchDefault(), november(6)));
    EXPECT_TRUE(coverage.uncovered.empty());
    ASSERT_EQ(coverage.byRule.size(), 1U);
    EXPECT_EQ(coverage.byRule[0].why, ReasonCode::Blocked);
}

} // namespace
} // namespace encours

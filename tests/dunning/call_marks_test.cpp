// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::decideOn;

// November 2026: Monday 2 … Wednesday 11 (Armistice), Friday 20.
Date november(int day)
{
    return Date::of(2026, 11, day);
}

AccountBuilder overdueSince(Date dueOn)
{
    return AccountBuilder().invoiceDue("F1", 100'000, dueOn);
}

bool isMandatoryOn(const Account& account, Date day)
{
    return decideOn(account, day).call.value().isMandatory;
}

TEST(MandatoryCalls, AreNotTheStepsOfThePlan)
{
    EXPECT_FALSE(isMandatoryOn(overdueSince(november(2)).build(), november(5)));
    const Account retried = overdueSince(november(2)).call(Outcome::NoAnswer, november(5)).build();
    EXPECT_FALSE(isMandatoryOn(retried, november(6)));
}

TEST(MandatoryCalls, AreThoseAtTheLongestGap)
{
    EXPECT_FALSE(isMandatoryOn(overdueSince(november(2)).build(), november(10)));
    EXPECT_TRUE(isMandatoryOn(overdueSince(november(2)).build(), november(12)));
    const Account called = overdueSince(november(2)).letter(november(5)).build();
    EXPECT_FALSE(isMandatoryOn(called, november(12)));
    EXPECT_TRUE(isMandatoryOn(called, november(13)));
}

TEST(MandatoryCalls, AreBrokenPromisesCallBacksLitigationAndUnpaidInstruments)
{
    const AccountBuilder old = overdueSince(Date::of(2026, 9, 1));
    const Account promised = AccountBuilder(old).promise(november(4), november(5), {{"F1", 100'000}}).build();
    EXPECT_TRUE(isMandatoryOn(promised, november(10)));
    EXPECT_TRUE(isMandatoryOn(AccountBuilder(old).callBack(november(4), november(6)).build(), november(6)));
    EXPECT_TRUE(isMandatoryOn(AccountBuilder(old).dossier(november(2), {"F1"}).build(), november(10)));
    const Account unpaid = AccountBuilder(old)
                               .letter(november(4))
                               .instrument(InstrumentKind::Cheque, november(5), {{"F1", 100'000}},
                                           {{InstrumentStep::Received, november(5)},
                                            {InstrumentStep::Remitted, november(5)},
                                            {InstrumentStep::Unpaid, november(6)}})
                               .build();
    EXPECT_TRUE(test::isCalledFor(decideOn(unpaid, november(6)), ReasonCode::UnpaidInstrument));
    EXPECT_TRUE(isMandatoryOn(unpaid, november(6)));
}

TEST(MandatoryCalls, AreThoseWithinSevenDaysOfTheFactorsClock)
{
    // Definanced 60 days after 14 September: 13 November.
    const Account account = overdueSince(Date::of(2026, 9, 14))
                                .factor("F1", FactorStep::Assigned, Date::of(2026, 8, 20))
                                .factor("F1", FactorStep::Financed, Date::of(2026, 8, 21), 90'000)
                                .call(Outcome::NoAnswer, Date::of(2026, 11, 4))
                                .build();
    DunningContext context = test::dayOf(november(5));
    context.rules.factor.name = "Factor";
    EXPECT_FALSE(decide(account, context).call.value().isMandatory);
    context.today = november(6);
    EXPECT_TRUE(decide(account, context).call.value().isMandatory);
    context.rules.factor.name.clear();
    EXPECT_FALSE(decide(account, context).call.value().isMandatory);
}

TEST(Slipping, IsTheMoneyThatGrowsIntoAnOlderColumnWithinSevenDays)
{
    // 30 days late on the 12th, 31 on the 13th.
    const Account account =
        overdueSince(Date::of(2026, 10, 13)).invoiceDue("F2", 20'000, Date::of(2026, 10, 28)).build();
    EXPECT_EQ(decideOn(account, november(5)).call.value().slipping, Money(0));
    EXPECT_EQ(decideOn(account, november(6)).call.value().slipping, Money(100'000));
    EXPECT_EQ(decideOn(account, november(13)).call.value().slipping, Money(0));
}

TEST(Since, IsTheDayOfTheCallOrOfTheFactThatKeepsItOff)
{
    EXPECT_EQ(decideOn(overdueSince(november(2)).build(), november(20)).since, november(5));
    const AccountBuilder old = overdueSince(Date::of(2026, 9, 1));
    const Account promised = AccountBuilder(old).promise(november(4), november(20), {{"F1", 100'000}}).build();
    EXPECT_EQ(decideOn(promised, november(10)).since, november(4));
    const Account disputed = AccountBuilder(old).dispute(november(5), november(20), {{"F1", 100'000}}).build();
    EXPECT_EQ(decideOn(disputed, november(10)).since, november(5));
    const Account called = AccountBuilder(old).call(Outcome::Evasive, november(9)).build();
    EXPECT_EQ(decideOn(called, november(10)).since, november(9));
    const Account paid = AccountBuilder(old).pay("F1", 100'000, november(6)).build();
    EXPECT_EQ(decideOn(paid, november(10)).since, november(6));
}

TEST(Reasons, NameTheFactOnWhichTheyRest)
{
    const Account account =
        overdueSince(Date::of(2026, 9, 1)).promise(november(4), november(20), {{"F1", 100'000}}).build();
    const AccountDecision decision = decideOn(account, november(10));
    const Reason* promised = test::findReason(decision.whyNot, ReasonCode::AllPromised);
    ASSERT_NE(promised, nullptr);
    EXPECT_EQ(promised->fact, (FactReference{FactKind::Promise, account.promises[0].id.value, november(4)}));
    const Reason* waiting = test::findReason(decision.whyNot, ReasonCode::NotBefore);
    ASSERT_NE(waiting, nullptr);
    EXPECT_EQ(waiting->fact.kind, FactKind::Promise);
}

} // namespace
} // namespace encours

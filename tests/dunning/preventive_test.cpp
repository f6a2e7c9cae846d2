// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::dayOf;
using test::decideOn;
using test::isCalledFor;

const Date today = Date::of(2026, 11, 16); // a Monday
const Date dueOn = today.plusDays(18);     // Friday 4 December
constexpr std::int64_t large = 300'000;    // three times the average of dayOf()

AccountBuilder largeInvoice()
{
    return AccountBuilder().invoice("F1", large, {today.plusDays(-10), dueOn});
}

TEST(Preventive, SelectsAnInvoiceOfThreeTimesTheAverage)
{
    const AccountDecision decision = decideOn(largeInvoice().build(), today);
    ASSERT_TRUE(isCalledFor(decision, ReasonCode::LargeInvoice));
    EXPECT_EQ(decision.call->phase, Phase::Preventive);
    EXPECT_EQ(decision.call->callable, Money(large));
    const Account justBelow = AccountBuilder().invoice("F1", large - 1, {today.plusDays(-10), dueOn}).build();
    EXPECT_FALSE(decideOn(justBelow, today).call);
    EXPECT_TRUE(test::hasReason(decideOn(justBelow, today).whyNot, ReasonCode::NotSelected));
}

TEST(Preventive, SelectsEveryInvoiceOfATopCustomer)
{
    const Account account = AccountBuilder().invoice("F1", 100, {today.plusDays(-10), dueOn}).build();
    DunningContext context = dayOf(today);
    EXPECT_FALSE(decide(account, context).call);
    context.averages.inTopTurnover.emplace(account.customer.id, true);
    EXPECT_TRUE(isCalledFor(decide(account, context), ReasonCode::TopTurnover));
}

AccountBuilder paid(std::int64_t centsInTime, std::int64_t centsLate)
{
    const Date wasDueOn = today.plusDays(-60);
    return AccountBuilder()
        .invoice("F0", 100'000, {today.plusDays(-90), wasDueOn})
        .pay("F0", centsInTime, wasDueOn)
        .pay("F0", centsLate, wasDueOn.plusDays(1))
        .invoice("F1", 100, {today.plusDays(-10), dueOn});
}

TEST(Preventive, SelectsACustomerWhoPaidMoreThanHalfOfTheAmountLate)
{
    EXPECT_FALSE(decideOn(paid(50'000, 50'000).build(), today).call);
    const AccountDecision decision = decideOn(paid(49'000, 51'000).build(), today);
    ASSERT_TRUE(isCalledFor(decision, ReasonCode::LatePayer));
    EXPECT_EQ(test::argumentOf(*test::findReason(decision.call->reasons, ReasonCode::LatePayer), "share_bp"), "5100");
}

TEST(Preventive, OpensTwentyOneDaysBeforeTheDueDate)
{
    const Account account = largeInvoice().build();
    EXPECT_FALSE(decideOn(account, dueOn.plusDays(-22)).call);
    EXPECT_TRUE(test::hasReason(decideOn(account, dueOn.plusDays(-22)).whyNot, ReasonCode::NothingDueSoon));
    EXPECT_EQ(decideOn(account, dueOn.plusDays(-22)).nextActionOn, dueOn.plusDays(-21));
    EXPECT_TRUE(decideOn(account, dueOn.plusDays(-21)).call);
}

TEST(Preventive, EndsTheDayBeforeTheDueDate)
{
    const Account account = largeInvoice().build();
    EXPECT_TRUE(decideOn(account, dueOn.plusDays(-1)).call);
    EXPECT_FALSE(decideOn(account, dueOn).call);
}

TEST(Preventive, NeverCallsForADirectDebit)
{
    const Account byInvoice =
        AccountBuilder().invoice("F1", large, {today.plusDays(-10), dueOn}, PaymentMeans::DirectDebit).build();
    EXPECT_FALSE(decideOn(byInvoice, today).call);
    EXPECT_TRUE(test::hasReason(decideOn(byInvoice, today).whyNot, ReasonCode::DirectDebit));
    EXPECT_FALSE(decideOn(largeInvoice().field(CustomerField::Means, "prlv").build(), today).call);
}

TEST(Preventive, CallsForADirectDebitThatIsOverdue)
{
    const Account account =
        AccountBuilder()
            .invoice("F1", large, {today.plusDays(-40), today.plusDays(-9)}, PaymentMeans::DirectDebit)
            .build();
    EXPECT_TRUE(decideOn(account, today).call);
}

TEST(Preventive, IsDoneOnceTheCustomerWasReached)
{
    const Account account = largeInvoice().call(Outcome::Evasive, today).build();
    EXPECT_FALSE(decideOn(account, today).call);
    EXPECT_FALSE(decideOn(account, dueOn.plusDays(-1)).call);
    EXPECT_EQ(decideOn(account, today).nextActionOn, Date::of(2026, 12, 7));
}

TEST(Preventive, IsNotDoneByACallBeforeTheWindow)
{
    EXPECT_TRUE(decideOn(largeInvoice().call(Outcome::Evasive, dueOn.plusDays(-26)).build(), today).call);
}

TEST(Preventive, IsNotDoneByACallAboutAnotherInvoice)
{
    const Account account = largeInvoice()
                                .invoice("F2", large, {today.plusDays(-10), dueOn})
                                .call(Outcome::Evasive, dueOn.plusDays(-20), {"F1"})
                                .build();
    const AccountDecision decision = decideOn(account, Date::of(2026, 11, 20));
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->callable, Money(large));
}

TEST(Preventive, TriesAgainTheNextOpenDayWhenNobodyAnswered)
{
    const Account account = largeInvoice().call(Outcome::NoAnswer, Date::of(2026, 11, 20)).build();
    EXPECT_FALSE(decideOn(account, Date::of(2026, 11, 20)).call);
    EXPECT_TRUE(isCalledFor(decideOn(account, Date::of(2026, 11, 23)), ReasonCode::NoAnswerRetry));
}

TEST(Preventive, FollowsADuplicateUpAfterSevenDays)
{
    const Account account = largeInvoice().call(Outcome::Duplicate, today).build();
    EXPECT_FALSE(decideOn(account, today.plusDays(6)).call);
    EXPECT_TRUE(isCalledFor(decideOn(account, today.plusDays(7)), ReasonCode::DuplicateFollowUp));
}

TEST(Preventive, LeavesOutWhatIsPromisedOrDisputed)
{
    const Account account = largeInvoice()
                                .invoice("F2", large, {today.plusDays(-10), dueOn})
                                .dispute(dueOn.plusDays(-20), dueOn.plusDays(10), {{"F1", large}})
                                .build();
    const AccountDecision decision = decideOn(account, Date::of(2026, 11, 20));
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->callable, Money(large));
    EXPECT_EQ(test::itemOf(decision, "F1").state, ItemState::Disputed);
}

TEST(Preventive, YieldsToAnOverdueItemAndIsCoveredByItsCall)
{
    const Account account = largeInvoice().invoiceDue("F0", 5'000, today.plusDays(-9)).build();
    const AccountDecision decision = decideOn(account, today);
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(decision.call->phase, Phase::Prelitigation);
    EXPECT_EQ(decision.call->callable, Money(5'000));
    EXPECT_EQ(decision.call->items.size(), 2U);
}

TEST(Preventive, KeepsAnAgreedCallBackForAnInvoiceThatNoRuleSelects)
{
    const Account account =
        AccountBuilder().invoice("F1", 500, {today.plusDays(-10), dueOn}).callBack(today, today.plusDays(3)).build();
    EXPECT_FALSE(decideOn(account, today.plusDays(2)).call);
    const AccountDecision decision = decideOn(account, today.plusDays(3));
    ASSERT_TRUE(isCalledFor(decision, ReasonCode::CallBackDue));
    EXPECT_EQ(decision.call->phase, Phase::Preventive);
    EXPECT_EQ(decision.call->callable, Money(500));
}

} // namespace
} // namespace encours

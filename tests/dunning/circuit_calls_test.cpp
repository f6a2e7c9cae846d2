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
using test::isCalledFor;

// November 2026: Monday 2 … Wednesday 11 (Armistice), Friday 20.
Date november(int day)
{
    return Date::of(2026, 11, day);
}

AccountBuilder people()
{
    return AccountBuilder()
        .field(CustomerField::ContactName, "Mme Comptable")
        .field(CustomerField::Phone, "01")
        .field(CustomerField::BuyerName, "M. Acheteur")
        .field(CustomerField::BuyerPhone, "02");
}

AccountBuilder twoInvoices()
{
    return people().invoiceDue("F1", 100'000, Date::of(2026, 9, 1)).invoiceDue("F2", 50'000, Date::of(2026, 9, 1));
}

CallPartner partnerOn(const Account& account, Date day)
{
    return decideOn(account, day).call.value().partner;
}

TEST(CallPartner, IsAccountsPayableWhenNothingIsKnown)
{
    const CallPartner partner = partnerOn(twoInvoices().build(), november(5));
    EXPECT_EQ(partner.role, CircuitHolder::AccountsPayable);
    EXPECT_EQ(partner.name, "Mme Comptable");
    EXPECT_EQ(partner.phone, "01");
}

TEST(CallPartner, IsTheBuyerWhoHasNotValidated)
{
    const Account account = twoInvoices().circuit("F2", CircuitStep::Received, november(2)).build();
    const CallPartner partner = partnerOn(account, november(5));
    EXPECT_EQ(partner.role, CircuitHolder::Buyer);
    EXPECT_EQ(partner.name, "M. Acheteur");
    EXPECT_EQ(partner.phone, "02");
}

TEST(CallPartner, IsAccountsPayableOnceTheBuyerHasValidated)
{
    const Account account = twoInvoices()
                                .circuit("F1", CircuitStep::Received, november(2))
                                .circuit("F1", CircuitStep::Validated, november(4))
                                .build();
    EXPECT_EQ(partnerOn(account, november(3)).role, CircuitHolder::Buyer);
    EXPECT_EQ(partnerOn(account, november(4)).role, CircuitHolder::AccountsPayable);
}

TEST(CallPartner, IsWhoHoldsTheLargestAmount)
{
    const AccountBuilder builder = twoInvoices()
                                       .circuit("F2", CircuitStep::Received, november(2))
                                       .circuit("F1", CircuitStep::Validated, november(2))
                                       .circuit("F1", CircuitStep::Held, november(3));
    EXPECT_EQ(partnerOn(builder.build(), november(5)).role, CircuitHolder::AccountsPayable);
    const Account paid = AccountBuilder(builder).pay("F1", 60'000, november(4)).build();
    EXPECT_EQ(partnerOn(paid, november(5)).role, CircuitHolder::Buyer);
}

TEST(CallPartner, IsReachedThroughTheUsualNumberWhileTheBuyersIsUnknown)
{
    const Account account =
        twoInvoices().field(CustomerField::BuyerPhone, "").circuit("F1", CircuitStep::Received, november(2)).build();
    EXPECT_EQ(partnerOn(account, november(5)).phone, "01");
    EXPECT_EQ(partnerOn(account, november(5)).name, "M. Acheteur");
}

TEST(Circuit, IsShownOnTheItems)
{
    const Account account = twoInvoices()
                                .circuit("F1", CircuitStep::Received, november(2))
                                .circuit("F1", CircuitStep::Held, november(3))
                                .build();
    const AccountDecision decision = decideOn(account, november(5));
    EXPECT_EQ(test::itemOf(decision, "F1").circuit, CircuitStep::Received);
    EXPECT_EQ(test::itemOf(decision, "F1").holder, CircuitHolder::Buyer);
    EXPECT_TRUE(test::itemOf(decision, "F1").isHeldUp);
    EXPECT_FALSE(test::itemOf(decision, "F2").circuit);
    EXPECT_FALSE(test::itemOf(decision, "F2").isHeldUp);
    const Reason* held = findReason(decision.call->reasons, ReasonCode::CircuitHeld);
    ASSERT_NE(held, nullptr);
    EXPECT_EQ(test::argumentOf(*held, "number"), "F1");
    EXPECT_EQ(test::argumentOf(*held, "holder"), "buyer");
    EXPECT_FALSE(test::itemOf(decideOn(account, november(2)), "F1").isHeldUp);
}

// Invoices of 5 000 €, five times the book's average, are selected before their due date.
AccountBuilder largeDue(Date dueOn)
{
    return people().invoiceDue("F1", 500'000, dueOn);
}

TEST(ScheduledPayment, NeedsNoPreventiveCall)
{
    const AccountBuilder builder = largeDue(november(27));
    EXPECT_TRUE(decideOn(builder.build(), november(9)).call);
    const Account account =
        AccountBuilder(builder).circuit("F1", CircuitStep::Scheduled, november(9), november(30)).build();
    const AccountDecision decision = decideOn(account, november(9));
    EXPECT_FALSE(decision.call);
    EXPECT_TRUE(test::hasReason(decision.whyNot, ReasonCode::ScheduledFor));
    EXPECT_EQ(decision.since, november(9));
    // 30 November and two TARGET days; then the first step of the plan.
    EXPECT_EQ(decision.nextActionOn, Date::of(2026, 12, 3));
}

TEST(ScheduledPayment, TooFarBehindTheDueDateIsTalkedAboutBefore)
{
    const Account account =
        largeDue(november(27)).circuit("F1", CircuitStep::Scheduled, november(9), Date::of(2026, 12, 8)).build();
    EXPECT_TRUE(decideOn(account, november(9)).call);
}

TEST(ScheduledPayment, DelaysTheFirstStepButNotTheLongestGap)
{
    const AccountBuilder builder = people().invoiceDue("F1", 50'000, november(2));
    EXPECT_EQ(decideOn(builder.build(), november(3)).nextActionOn, november(5));
    const AccountBuilder scheduled =
        AccountBuilder(builder).circuit("F1", CircuitStep::Scheduled, november(2), november(5));
    const Account soon = scheduled.build();
    EXPECT_EQ(decideOn(soon, november(5)).nextActionOn, november(10));
    const AccountDecision waiting = decideOn(soon, november(5));
    EXPECT_FALSE(waiting.call);
    EXPECT_TRUE(test::hasReason(waiting.whyNot, ReasonCode::ScheduledFor));
    EXPECT_TRUE(isCalledFor(decideOn(soon, november(10)), ReasonCode::ScheduledFor));
    EXPECT_EQ(decideOn(soon, november(12)).nextActionOn, november(10));
    const Account called = AccountBuilder(scheduled).call(Outcome::NoAnswer, november(10)).build();
    EXPECT_FALSE(isCalledFor(decideOn(called, november(12)), ReasonCode::ScheduledFor));
    const Account later =
        AccountBuilder(builder).circuit("F1", CircuitStep::Scheduled, november(2), november(12)).build();
    EXPECT_EQ(decideOn(later, november(5)).nextActionOn, november(12));
}

TEST(ScheduledPayment, ThatIsHeldUpIsNoneAnyMore)
{
    const Account account = largeDue(november(27))
                                .circuit("F1", CircuitStep::Scheduled, november(9), november(30))
                                .circuit("F1", CircuitStep::Held, november(10))
                                .build();
    EXPECT_FALSE(decideOn(account, november(9)).call);
    EXPECT_TRUE(decideOn(account, november(10)).call);
}

TEST(ScheduledPayment, IsNoPromise)
{
    const Account account = people()
                                .invoiceDue("F1", 50'000, november(2))
                                .circuit("F1", CircuitStep::Scheduled, november(2), november(5))
                                .build();
    const AccountDecision decision = decideOn(account, november(12));
    EXPECT_EQ(decision.brokenPromises, 0);
    EXPECT_TRUE(isCalledFor(decision, ReasonCode::ScheduledFor));
    EXPECT_EQ(test::itemOf(decision, "F1").promised, Money(0));
}

} // namespace
} // namespace encours

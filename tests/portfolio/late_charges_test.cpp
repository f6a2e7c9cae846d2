// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/risk/late_charges.h"

#include "support/account_builder.h"
#include "support/legal_rows.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

const Date dueOn = Date::of(2026, 6, 20);
const Date paidOn = Date::of(2026, 7, 10);
const Date today = Date::of(2026, 11, 20);

/// 10 000 € due on 20 June 2026.
AccountBuilder workedExample()
{
    return AccountBuilder().invoiceDue("F1", 1'000'000, dueOn);
}

Result<AccountCharges> chargesOn(const Account& account, Date day, const BookRules& rules = {})
{
    return chargesOf(account, day, rules, test::someLegalValues(), Currency::euro());
}

/// Charges of the only invoice that has some.
InvoiceCharges onlyInvoice(const Account& account, Date day, const BookRules& rules = {})
{
    const auto charges = chargesOn(account, day, rules);
    EXPECT_TRUE(charges.isDone());
    EXPECT_EQ(charges->invoices.size(), 1U);
    return charges->invoices.at(0);
}

bool hasNoCharges(const Account& account, Date day)
{
    const auto charges = chargesOn(account, day);
    return charges.isDone() && charges->invoices.empty();
}

// domain-fr.md 2.4: 21–30 June at 12,15 %, 1–10 July at 12,40 %; the day of payment bears interest.
TEST(LateCharges, AreThoseOfTheWorkedExample)
{
    const Account account = workedExample().pay("F1", 1'000'000, paidOn).build();
    const InvoiceCharges charges = onlyInvoice(account, today);
    ASSERT_EQ(charges.principalFirst.lines.size(), 2U);
    EXPECT_EQ(charges.principalFirst.lines[0].days, 10);
    EXPECT_EQ(charges.principalFirst.lines[0].interest, Money(3'329));
    EXPECT_EQ(charges.principalFirst.lines[1].days, 10);
    EXPECT_EQ(charges.principalFirst.lines[1].interest, Money(3'397));
    EXPECT_EQ(charges.principalFirst.interest, Money(6'726));
    EXPECT_EQ(charges.indemnity, Money(4'000));
    EXPECT_EQ(charges.balance.computed(), Money(10'726));
    EXPECT_EQ(charges.balance.due(), Money(10'726));
    EXPECT_EQ(charges.settledOn, paidOn);
    EXPECT_TRUE(charges.open.isZero());
}

TEST(LateCharges, AreNoneOnTheDueDateNorForWhatWasPaidInTime)
{
    EXPECT_TRUE(hasNoCharges(workedExample().build(), dueOn));
    EXPECT_TRUE(hasNoCharges(workedExample().pay("F1", 1'000'000, dueOn).build(), today));
    EXPECT_EQ(onlyInvoice(workedExample().build(), dueOn.plusDays(1)).principalFirst.lines.at(0).days, 1);
}

TEST(LateCharges, KnowOnlyThePaymentsOfTheDay)
{
    const Account account = workedExample().pay("F1", 1'000'000, paidOn).build();
    const InvoiceCharges charges = onlyInvoice(account, Date::of(2026, 6, 30));
    EXPECT_EQ(charges.principalFirst.interest, Money(3'329));
    EXPECT_EQ(charges.open, Money(1'000'000));
    EXPECT_FALSE(charges.settledOn);
}

TEST(LateCharges, RunOnWhatAPartPaymentLeaves)
{
    const Account account =
        workedExample().pay("F1", 400'000, Date::of(2026, 6, 30)).pay("F1", 600'000, paidOn).build();
    const InvoiceCharges charges = onlyInvoice(account, today);
    ASSERT_EQ(charges.principalFirst.lines.size(), 2U);
    EXPECT_EQ(charges.principalFirst.lines[1].base, Money(600'000));
    EXPECT_EQ(charges.principalFirst.interest, Money(3'329 + 2'038));
    EXPECT_EQ(charges.interestFirst.lines.at(1).base, Money(603'329)) << "33,29 € of the payment were interest";
    EXPECT_EQ(charges.settledOn, paidOn);
}

TEST(LateCharges, LetACreditNoteLowerThePriceUnderBothImputations)
{
    const Account account = workedExample()
                                .creditNote("A1", 400'000, Date::of(2026, 6, 30))
                                .allocate("A1", "F1", 400'000)
                                .pay("F1", 600'000, paidOn)
                                .build();
    const InvoiceCharges charges = onlyInvoice(account, today);
    EXPECT_EQ(charges.principalFirst.lines.at(1).base, Money(600'000));
    EXPECT_EQ(charges.interestFirst.lines.at(1).base, Money(600'000));
}

TEST(LateCharges, CountOnlyMoneyThatIsAllocated)
{
    const Account account = workedExample().payment("R1", 1'000'000, Date::of(2026, 6, 15)).build();
    EXPECT_EQ(onlyInvoice(account, Date::of(2026, 6, 30)).principalFirst.interest, Money(3'329));
}

TEST(LateCharges, OfAConsumerAreNothingWithoutAFormalNotice)
{
    const Account account = workedExample().field(CustomerField::DebtorKind, "consumer").build();
    EXPECT_TRUE(hasNoCharges(account, today));
}

TEST(LateCharges, OfAConsumerRunAtTheLegalRateFromTheNoticeWithoutIndemnity)
{
    const Account account = workedExample()
                                .field(CustomerField::DebtorKind, "consumer")
                                .field(CustomerField::LateRate, "15 %")
                                .event(AccountEventKind::FormalNotice, Date::of(2026, 6, 30))
                                .event(AccountEventKind::FormalNotice, Date::of(2026, 7, 5))
                                .build();
    EXPECT_TRUE(hasNoCharges(account, Date::of(2026, 6, 30)));
    const InvoiceCharges charges = onlyInvoice(account, paidOn);
    ASSERT_EQ(charges.principalFirst.lines.size(), 1U);
    EXPECT_EQ(charges.principalFirst.lines[0].from, Date::of(2026, 7, 1));
    EXPECT_EQ(charges.principalFirst.lines[0].rate, Rate::ofBp(275)) << "whatever the terms say";
    EXPECT_EQ(charges.principalFirst.interest, Money(753));
    EXPECT_TRUE(charges.indemnity.isZero());
}

TEST(LateCharges, OfAConsumerNeedANoticeOfWhatIsAlreadyOverdue)
{
    const Account account = workedExample()
                                .field(CustomerField::DebtorKind, "consumer")
                                .event(AccountEventKind::FormalNotice, Date::of(2026, 3, 1))
                                .build();
    EXPECT_TRUE(hasNoCharges(account, today)) << "that notice was about another invoice";
}

TEST(LateCharges, OfAPublicBodyKeepTheRateOfTheFirstDayOfTheDelay)
{
    const Account account =
        workedExample().field(CustomerField::DebtorKind, "public").pay("F1", 1'000'000, paidOn).build();
    const InvoiceCharges charges = onlyInvoice(account, today);
    ASSERT_EQ(charges.principalFirst.lines.size(), 1U);
    EXPECT_EQ(charges.principalFirst.lines[0].rate, Rate::ofBp(1'015));
    EXPECT_EQ(charges.principalFirst.interest, Money(5'562));
    EXPECT_EQ(charges.indemnity, Money(4'000));
}

TEST(LateCharges, FollowTheClauseOfTheCustomerBeforeThatOfTheBook)
{
    BookRules rules;
    rules.lateRate = *LateRate::parse("10 %");
    const Account byBook = workedExample().pay("F1", 1'000'000, paidOn).build();
    EXPECT_EQ(onlyInvoice(byBook, today, rules).principalFirst.interest, Money(5'479));
    const Account byCustomer =
        workedExample().field(CustomerField::LateRate, "5 %").pay("F1", 1'000'000, paidOn).build();
    EXPECT_EQ(onlyInvoice(byCustomer, today, rules).principalFirst.interest, Money(2'740));
    const auto charges = chargesOn(byCustomer, today, rules);
    ASSERT_TRUE(charges->floor);
    EXPECT_TRUE(charges->floor->isBelow) << "three times 2,75 %";
    EXPECT_EQ(charges->floor->floor, Rate::ofBp(825));
    EXPECT_FALSE(chargesOn(byBook, today)->floor) << "only contract rates are compared";
}

TEST(LateCharges, StopTheDayBeforeTheJudgmentForWhatWasInvoicedBefore)
{
    const Account account = workedExample().event(AccountEventKind::Receivership, Date::of(2026, 7, 1)).build();
    const InvoiceCharges charges = onlyInvoice(account, today);
    EXPECT_EQ(charges.principalFirst.interest, Money(3'329));
    EXPECT_EQ(charges.principalFirst.lines.back().to, Date::of(2026, 6, 30));
    EXPECT_EQ(charges.indemnity, Money(4'000)) << "it was late before";
    EXPECT_EQ(charges.principalFirst.principalLeft, Money(1'000'000));
}

TEST(LateCharges, AreNoneForWhatFallsDueAfterTheJudgment)
{
    const Account account = workedExample().event(AccountEventKind::Liquidation, Date::of(2026, 6, 10)).build();
    EXPECT_TRUE(hasNoCharges(account, today));
}

TEST(LateCharges, RunOnWhatWasInvoicedAfterTheJudgment)
{
    const Account account = workedExample()
                                .event(AccountEventKind::Receivership, Date::of(2026, 5, 1))
                                .event(AccountEventKind::Liquidation, Date::of(2026, 7, 1))
                                .pay("F1", 1'000'000, paidOn)
                                .build();
    EXPECT_EQ(onlyInvoice(account, today).principalFirst.interest, Money(6'726))
        << "invoiced on 21 May; the conversion opens no second proceedings";
}

TEST(LateCharges, DoNotComeBackWhenTheProceedingsEnd)
{
    const Account account = workedExample()
                                .event(AccountEventKind::Receivership, Date::of(2026, 7, 1))
                                .event(AccountEventKind::ProceedingsClosed, Date::of(2026, 10, 1))
                                .build();
    EXPECT_EQ(onlyInvoice(account, today).principalFirst.interest, Money(3'329));
}

TEST(LateCharges, TellClaimedWaivedAndPaidApart)
{
    const Account account = workedExample()
                                .pay("F1", 1'000'000, paidOn)
                                .charge("F1", ChargeStep::Claimed, Date::of(2026, 7, 15), 6'726, 4'000)
                                .charge("F1", ChargeStep::Waived, Date::of(2026, 7, 20), 0, 4'000)
                                .charge("F1", ChargeStep::Paid, Date::of(2026, 8, 1), 5'000, 0)
                                .build();
    const ChargeBalance before = onlyInvoice(account, Date::of(2026, 7, 19)).balance;
    EXPECT_EQ(before.claimed, Money(10'726));
    EXPECT_EQ(before.due(), Money(10'726)) << "a claim leaves it due";
    const ChargeBalance after = onlyInvoice(account, today).balance;
    EXPECT_EQ(after.waived, Money(4'000));
    EXPECT_EQ(after.paid, Money(5'000));
    EXPECT_EQ(after.due(), Money(1'726));
    EXPECT_EQ(chargesOn(account, today)->total.due(), Money(1'726));
    EXPECT_TRUE(stateOf(account, today, Currency::euro()).balance.isZero()) << "the ledger knows nothing of it";
}

TEST(LateCharges, RefuseAHalfYearWithoutARateByName)
{
    const auto charges = chargesOn(workedExample().build(), Date::of(2027, 1, 10));
    ASSERT_FALSE(charges);
    EXPECT_EQ(charges.fault().code, FaultCode::LegalValueMissing);
    ASSERT_EQ(charges.fault().arguments.size(), 2U);
    EXPECT_EQ(charges.fault().arguments[0].second, "ecb-rate");
    EXPECT_EQ(charges.fault().arguments[1].second, "2027-S1");
}

TEST(LateCharges, AtAContractRateNeedNoRateOfTheHalfYear)
{
    const Account account = workedExample().field(CustomerField::LateRate, "12 %").build();
    const auto charges = chargesOn(account, Date::of(2027, 1, 10));
    ASSERT_TRUE(charges);
    EXPECT_FALSE(charges->floor) << "nothing can be said about the floor";
    EXPECT_EQ(charges->invoices.at(0).principalFirst.lines.size(), 1U);
}

TEST(LateCharges, StandByDueDateAndSumToTheTotal)
{
    const Account account = workedExample().invoiceDue("F0", 200'000, Date::of(2026, 5, 31)).build();
    const auto charges = chargesOn(account, today);
    ASSERT_TRUE(charges);
    ASSERT_EQ(charges->invoices.size(), 2U);
    EXPECT_EQ(charges->invoices[0].number, "F0");
    EXPECT_EQ(charges->total.computedIndemnity, Money(8'000));
    EXPECT_EQ(charges->total.computedInterest,
              charges->invoices[0].principalFirst.interest + charges->invoices[1].principalFirst.interest);
}

} // namespace
} // namespace encours

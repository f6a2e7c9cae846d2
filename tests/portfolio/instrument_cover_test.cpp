// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/instrument_cover.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using enum InstrumentStep;

const Date invoiceDueOn = Date::of(2026, 9, 30);
const Date billDueOn = Date::of(2026, 11, 30);
const Date handedInOn = Date::of(2026, 9, 20);

AccountBuilder oneInvoice()
{
    return AccountBuilder().invoiceDue("F1", 100'000, invoiceDueOn);
}

Ageing ageingOn(const Account& account, Date day)
{
    const AccountState state = stateOf(account, day, Currency::euro());
    EXPECT_EQ(state.ageing.total(), state.balance) << formatIsoDate(day);
    return state.ageing;
}

std::vector<ItemCover> coversOn(const Account& account, Date day)
{
    return coversOf(account, stateOf(account, day, Currency::euro()));
}

TEST(InstrumentCover, PutsALiveBillIntoItsOwnColumnUntilItsDueDate)
{
    const Account account = oneInvoice()
                                .instrument(InstrumentKind::AcceptedBill, billDueOn, {{"F1", 100'000}},
                                            {{Received, handedInOn}, {Remitted, Date::of(2026, 11, 10)}})
                                .build();
    EXPECT_EQ(ageingOn(account, handedInOn.plusDays(-1)).notDue, Money(100'000));
    for (const Date day : {handedInOn, invoiceDueOn.plusDays(1), Date::of(2026, 11, 10), billDueOn}) {
        EXPECT_EQ(ageingOn(account, day).bills, Money(100'000)) << formatIsoDate(day);
        EXPECT_TRUE(ageingOn(account, day).overdue().isZero()) << formatIsoDate(day);
    }
}

TEST(InstrumentCover, CountsTheAgeOfAnAwaitedBillFromTheBillsOwnDueDate)
{
    const Account account = oneInvoice()
                                .instrument(InstrumentKind::PromissoryNote, billDueOn, {{"F1", 100'000}},
                                            {{Received, handedInOn}, {Remitted, Date::of(2026, 11, 10)}})
                                .build();
    EXPECT_TRUE(ageingOn(account, billDueOn.plusDays(1)).bills.isZero());
    EXPECT_EQ(ageingOn(account, billDueOn.plusDays(1)).days1To30, Money(100'000));
    EXPECT_EQ(ageingOn(account, billDueOn.plusDays(31)).days31To60, Money(100'000));
    EXPECT_EQ(ageingOn(account, billDueOn.plusDays(91)).over90, Money(100'000));
}

TEST(InstrumentCover, BringsAnUnpaidBillBackToTheDueDateOfTheInvoice)
{
    const Date unpaidOn = Date::of(2026, 12, 3);
    const Account account =
        oneInvoice()
            .instrument(InstrumentKind::AcceptedBill, billDueOn, {{"F1", 100'000}},
                        {{Received, handedInOn}, {Remitted, Date::of(2026, 11, 10)}, {Unpaid, unpaidOn}})
            .build();
    EXPECT_EQ(ageingOn(account, unpaidOn.plusDays(-1)).days1To30, Money(100'000));
    EXPECT_EQ(ageingOn(account, unpaidOn).days61To90, Money(100'000)) << "64 days after 30 September";
    EXPECT_TRUE(coversOn(account, unpaidOn).empty());
}

TEST(InstrumentCover, KeepsTheInvoicesDueDateWhenAnUnpaidBillIsPresentedAgain)
{
    const Date again = Date::of(2026, 12, 10);
    const Account account = oneInvoice()
                                .instrument(InstrumentKind::AcceptedBill, billDueOn, {{"F1", 100'000}},
                                            {{Received, handedInOn},
                                             {Remitted, Date::of(2026, 11, 10)},
                                             {Unpaid, Date::of(2026, 12, 3)},
                                             {Remitted, again}})
                                .build();
    ASSERT_EQ(coversOn(account, again).size(), 1U);
    EXPECT_TRUE(coversOn(account, again)[0].state.secures);
    EXPECT_EQ(ageingOn(account, again).days61To90, Money(100'000)) << "71 days after 30 September";
}

TEST(InstrumentCover, MovesOnlyThePartThatIsCovered)
{
    const Account account =
        oneInvoice()
            .instrument(InstrumentKind::AcceptedBill, billDueOn, {{"F1", 60'000}}, {{Received, handedInOn}})
            .build();
    const Ageing ageing = ageingOn(account, Date::of(2026, 10, 15));
    EXPECT_EQ(ageing.bills, Money(60'000));
    EXPECT_EQ(ageing.days1To30, Money(40'000));
}

TEST(InstrumentCover, NeverCoversMoreThanIsOpen)
{
    const Account account =
        oneInvoice()
            .pay("F1", 30'000, Date::of(2026, 10, 1))
            .instrument(InstrumentKind::AcceptedBill, billDueOn, {{"F1", 60'000}}, {{Received, handedInOn}})
            .instrument(InstrumentKind::PromissoryNote, billDueOn, {{"F1", 60'000}}, {{Received, handedInOn}})
            .build();
    const auto covers = coversOn(account, Date::of(2026, 10, 15));
    ASSERT_EQ(covers.size(), 2U);
    EXPECT_EQ(covers[0].amount, Money(60'000));
    EXPECT_EQ(covers[1].amount, Money(10'000)) << "what the first one left of 700";
    EXPECT_EQ(ageingOn(account, Date::of(2026, 10, 15)).bills, Money(70'000));
}

TEST(InstrumentCover, DoesNotLetASilentBillHideTheChequeThatReplacesIt)
{
    const Account account = oneInvoice()
                                .instrument(InstrumentKind::AcceptedBill, Date::of(2026, 10, 31), {{"F1", 100'000}},
                                            {{Received, handedInOn}})
                                .instrument(InstrumentKind::Cheque, Date::of(2026, 11, 20), {{"F1", 100'000}},
                                            {{Received, Date::of(2026, 11, 20)}})
                                .build();
    const auto covers = coversOn(account, Date::of(2026, 11, 20));
    ASSERT_EQ(covers.size(), 1U);
    EXPECT_EQ(covers[0].instrument->kind, InstrumentKind::Cheque);
    EXPECT_EQ(ageingOn(account, Date::of(2026, 11, 20)).days31To60, Money(100'000));
}

TEST(InstrumentCover, LeavesChequesAndDirectDebitsInTheColumnOfTheInvoice)
{
    const Account account = oneInvoice()
                                .instrument(InstrumentKind::DirectDebit, Date::of(2026, 10, 15), {{"F1", 100'000}},
                                            {{Remitted, Date::of(2026, 10, 10)}})
                                .build();
    EXPECT_EQ(ageingOn(account, Date::of(2026, 10, 12)).days1To30, Money(100'000));
    EXPECT_EQ(coversOn(account, Date::of(2026, 10, 12)).size(), 1U);
}

TEST(InstrumentCover, SpreadsABillOverSeveralInvoices)
{
    const Account account = oneInvoice()
                                .invoiceDue("F2", 50'000, Date::of(2026, 10, 31))
                                .instrument(InstrumentKind::AcceptedBill, billDueOn, {{"F1", 100'000}, {"F2", 50'000}},
                                            {{Received, Date::of(2026, 10, 5)}})
                                .build();
    EXPECT_EQ(ageingOn(account, billDueOn).bills, Money(150'000));
    EXPECT_EQ(ageingOn(account, billDueOn.plusDays(1)).days1To30, Money(150'000));
}

TEST(InstrumentCover, IgnoresABillThatNobodyAcceptedUntilTheBankHasIt)
{
    const Account account =
        oneInvoice()
            .instrument(
                InstrumentKind::UnacceptedBill, billDueOn, {{"F1", 100'000}},
                {{Requested, handedInOn}, {Received, Date::of(2026, 10, 5)}, {Remitted, Date::of(2026, 11, 10)}})
            .build();
    EXPECT_TRUE(coversOn(account, Date::of(2026, 11, 9)).empty());
    EXPECT_EQ(ageingOn(account, Date::of(2026, 11, 9)).days31To60, Money(100'000));
    EXPECT_EQ(ageingOn(account, Date::of(2026, 11, 10)).bills, Money(100'000));
}

} // namespace
} // namespace encours

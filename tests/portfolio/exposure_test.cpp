// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/risk/exposure.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using enum InstrumentStep;

const Date today = Date::of(2026, 11, 20);
const Date dueOn = Date::of(2026, 9, 30);

BookRules insured()
{
    BookRules rules;
    rules.insurance.insurer = "Assureur";
    rules.insurance.deductible = Money(10'000);
    return rules;
}

Exposure exposureOn(const Account& account, Date day, const BookRules& rules = {})
{
    return exposureOf(account, day, rules, Currency::euro());
}

TEST(Exposure, IsWhatIsOwedAndNeverLessThanNothing)
{
    const Account owing = AccountBuilder().invoiceDue("F1", 100'000, dueOn).build();
    EXPECT_EQ(exposureOn(owing, today).cover.exposure, Money(100'000));
    EXPECT_EQ(exposureOn(owing, today).overdue, Money(100'000));
    const Account inCredit =
        AccountBuilder().invoiceDue("F1", 100'000, dueOn).payment("R1", 150'000, Date::of(2026, 10, 1)).build();
    EXPECT_TRUE(exposureOn(inCredit, today).cover.exposure.isZero());
}

TEST(Exposure, KeepsADiscountedBillThatHasLeftTheLedger)
{
    const Date billDueOn = Date::of(2026, 12, 31);
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, dueOn)
                                .instrument(InstrumentKind::AcceptedBill, billDueOn, {{"F1", 100'000}},
                                            {{Received, Date::of(2026, 9, 20)}, {Discounted, Date::of(2026, 10, 1)}})
                                .pay("F1", 100'000, Date::of(2026, 10, 2))
                                .build();
    const Exposure exposure = exposureOn(account, today);
    EXPECT_EQ(exposure.discountedBills, Money(100'000));
    EXPECT_EQ(exposure.cover.exposure, Money(100'000));
    EXPECT_TRUE(exposureOn(account, Date::of(2027, 1, 5)).cover.exposure.isZero()) << "the bill has settled";
}

TEST(Exposure, CountsADiscountedBillThatTheLedgerStillShowsOnce)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, dueOn)
                                .pay("F1", 40'000, Date::of(2026, 10, 2))
                                .instrument(InstrumentKind::AcceptedBill, Date::of(2026, 12, 31), {{"F1", 100'000}},
                                            {{Received, Date::of(2026, 9, 20)}, {Discounted, Date::of(2026, 10, 1)}})
                                .build();
    const Exposure exposure = exposureOn(account, today);
    EXPECT_EQ(exposure.discountedBills, Money(40'000)) << "600 still stand in the ledger";
    EXPECT_EQ(exposure.cover.exposure, Money(100'000));
}

TEST(Exposure, IsMeasuredAgainstBothLimits)
{
    const Account account = AccountBuilder()
                                .field(CustomerField::CreditLimit, "800.00")
                                .field(CustomerField::InsuredLimit, "600.00")
                                .invoiceDue("F1", 100'000, dueOn)
                                .build();
    const Exposure exposure = exposureOn(account, today, insured());
    EXPECT_EQ(exposure.cover.beyondOwnLimit(), Money(20'000));
    EXPECT_EQ(exposure.cover.beyondInsuredLimit(), Money(40'000));
    EXPECT_EQ(exposure.insuredLoss, Money(44'000)) << "90 % of 600, less the deductible of 100";
    EXPECT_TRUE(exposureOn(account, today).insuredLoss.isZero()) << "no insurer";
}

TEST(Exposure, NamesTheOldestOverdueThatTheInsurerMustHearOf)
{
    const Account account = AccountBuilder()
                                .field(CustomerField::InsuredLimit, "5000.00")
                                .invoiceDue("F2", 10'000, Date::of(2026, 10, 31))
                                .invoiceDue("F1", 100'000, dueOn)
                                .build();
    EXPECT_FALSE(exposureOn(account, dueOn, insured()).declareBy) << "not late on its due date";
    EXPECT_FALSE(exposureOn(account, today).declareBy) << "no insurer";
    const Exposure exposure = exposureOn(account, today, insured());
    EXPECT_EQ(exposure.declareBy, Date::of(2026, 11, 29)) << "60 days after 30 September";
    EXPECT_EQ(exposure.declareNumber, "F1");
}

TEST(Exposure, IsSilentAboutAnOverdueThatWasDeclared)
{
    const AccountBuilder builder = AccountBuilder()
                                       .field(CustomerField::InsuredLimit, "5000.00")
                                       .invoiceDue("F1", 100'000, dueOn)
                                       .invoiceDue("F2", 10'000, Date::of(2026, 11, 10));
    const Account declared =
        AccountBuilder(builder).event(AccountEventKind::InsurerNotified, Date::of(2026, 11, 5)).build();
    EXPECT_EQ(exposureOn(declared, Date::of(2026, 11, 4), insured()).declareNumber, "F1");
    EXPECT_FALSE(exposureOn(declared, Date::of(2026, 11, 5), insured()).declareBy);
    EXPECT_EQ(exposureOn(declared, today, insured()).declareNumber, "F2") << "it fell due after the declaration";
    const Account before = AccountBuilder(builder).event(AccountEventKind::InsurerNotified, dueOn).build();
    EXPECT_EQ(exposureOn(before, today, insured()).declareNumber, "F1") << "nothing was late on that day";
}

TEST(Exposure, AsksForNoDeclarationOfWhatACreditCovers)
{
    const Account account = AccountBuilder()
                                .field(CustomerField::InsuredLimit, "5000.00")
                                .invoiceDue("F1", 100'000, dueOn)
                                .payment("R1", 100'000, Date::of(2026, 10, 5))
                                .build();
    EXPECT_FALSE(exposureOn(account, today, insured()).declareBy);
}

TEST(Exposure, AsksForNoDeclarationOfACustomerWhoIsNotInsured)
{
    const Account account =
        AccountBuilder().field(CustomerField::InsuredLimit, "0").invoiceDue("F1", 100'000, dueOn).build();
    EXPECT_FALSE(exposureOn(account, today, insured()).declareBy);
}

} // namespace
} // namespace encours

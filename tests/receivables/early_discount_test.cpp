// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/early_discount.h"

#include <gtest/gtest.h>

using namespace encours;

namespace {

const EarlyDiscount twoPercent{Rate::ofBp(200), 8};
const Date invoicedOn = Date::of(2026, 7, 3);
const Date deadline = Date::of(2026, 7, 11);

} // namespace

TEST(EarlyDiscount, EndsSomeDaysAfterTheInvoice)
{
    EXPECT_EQ(twoPercent.deadline(invoicedOn), deadline);
    EXPECT_EQ((EarlyDiscount{Rate::ofBp(200), 0}.deadline(invoicedOn)), invoicedOn);
}

TEST(EarlyDiscount, LowersThePriceAndTheVatBase)
{
    const DiscountAmounts amounts = discountOf(twoPercent, Money{100'000}, Money{20'000});
    EXPECT_EQ(amounts.net, Money{2'000});
    EXPECT_EQ(amounts.vat, Money{400});
    EXPECT_EQ(amounts.total(), Money{2'400});
    EXPECT_EQ(amounts.toPay, Money{117'600});
}

TEST(EarlyDiscount, RoundsNetAndVatOnceEach)
{
    // 2 % of 12.34 is 0.2468, of 2.47 is 0.0494: together 0.30, not what 2 % of 14.81 would give by chance.
    const DiscountAmounts amounts = discountOf(twoPercent, Money{1'234}, Money{247});
    EXPECT_EQ(amounts.net, Money{25});
    EXPECT_EQ(amounts.vat, Money{5});
    EXPECT_EQ(amounts.toPay, Money{1'451});
    // 0.125 and 0.125 are both rounded away from zero: 0.26, where 2.5 % of the sum is 0.25.
    const DiscountAmounts halves = discountOf({Rate::ofBp(250), 8}, Money{500}, Money{500});
    EXPECT_EQ(halves.total(), Money{26});
    EXPECT_EQ(halves.toPay + halves.total(), Money{1'000});
}

TEST(EarlyDiscount, LowersACreditNoteToo)
{
    const DiscountAmounts amounts = discountOf(twoPercent, Money{-100'000}, Money{-20'000});
    EXPECT_EQ(amounts.toPay, Money{-117'600});
    EXPECT_EQ(judgeDiscount(amounts, Money{-117'600}, deadline, deadline), DiscountOutcome::Earned);
    EXPECT_EQ(judgeDiscount(amounts, Money{-100'000}, deadline, deadline), DiscountOutcome::Short);
    EXPECT_EQ(judgeDiscount(amounts, Money{-120'000}, deadline, deadline), DiscountOutcome::NotTaken);
}

TEST(EarlyDiscount, IsEarnedUntilItsDeadline)
{
    const DiscountAmounts amounts = discountOf(twoPercent, Money{100'000}, Money{20'000});
    EXPECT_EQ(judgeDiscount(amounts, Money{117'600}, deadline, deadline), DiscountOutcome::Earned);
    EXPECT_EQ(judgeDiscount(amounts, Money{118'000}, deadline, deadline), DiscountOutcome::Earned);
    EXPECT_EQ(judgeDiscount(amounts, Money{117'600}, deadline.plusDays(1), deadline), DiscountOutcome::Undue);
    EXPECT_EQ(judgeDiscount(amounts, Money{117'600}, deadline.plusDays(2), deadline, 2), DiscountOutcome::Earned);
    EXPECT_EQ(judgeDiscount(amounts, Money{117'600}, deadline.plusDays(3), deadline, 2), DiscountOutcome::Undue);
}

TEST(EarlyDiscount, IsNotTakenByAPaymentInFullAndNotEarnedByAShortOne)
{
    const DiscountAmounts amounts = discountOf(twoPercent, Money{100'000}, Money{20'000});
    EXPECT_EQ(judgeDiscount(amounts, Money{120'000}, deadline, deadline), DiscountOutcome::NotTaken);
    EXPECT_EQ(judgeDiscount(amounts, Money{120'000}, deadline.plusDays(90), deadline), DiscountOutcome::NotTaken);
    EXPECT_EQ(judgeDiscount(amounts, Money{130'000}, deadline, deadline), DiscountOutcome::NotTaken);
    EXPECT_EQ(judgeDiscount(amounts, Money{117'599}, deadline, deadline), DiscountOutcome::Short);
    EXPECT_EQ(judgeDiscount(amounts, Money{}, deadline.plusDays(90), deadline), DiscountOutcome::Short);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/campaigns/discount_gain.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

/// 2 % of 1 200 € TTC when paid 42 days sooner; money costs us 5 %.
DiscountQuestion question()
{
    const Date payBy = Date::of(2026, 7, 20);
    return {Money(120'000), Rate::ofBp(2'000), Rate::ofBp(200), payBy, payBy.plusDays(42), Rate::ofBp(500)};
}

TEST(DiscountGain, IsComputedForBothSides)
{
    const DiscountGain gain = gainOf(question());
    EXPECT_EQ(Money(2'000), gain.amounts.net);
    EXPECT_EQ(Money(400), gain.amounts.vat);
    EXPECT_EQ(Money(117'600), gain.amounts.toPay);
    EXPECT_EQ(42, gain.daysGained);
    EXPECT_EQ(Money(677), gain.financingSaved); // 1 176 × 5 % × 42 / 365 = 6.766
    EXPECT_EQ(Money(677 - 2'000), gain.ourGain);
    EXPECT_EQ(Money(2'000), gain.customerGain);
    EXPECT_EQ(1'774, gain.yearlyBp); // 2 / 98 × 365 / 42 = 17.736 %
    EXPECT_EQ(68, gain.breakEvenBp); // at 0.69 % the discount costs 6.90, the financing 6.86
}

TEST(DiscountGain, OfNoDayIsOnlyAGift)
{
    DiscountQuestion same = question();
    same.expectedOn = same.payBy;
    const DiscountGain gain = gainOf(same);
    EXPECT_EQ(0, gain.daysGained);
    EXPECT_EQ(std::nullopt, gain.yearlyBp);
    EXPECT_EQ(Money(0), gain.financingSaved);
    EXPECT_EQ(Money(-2'000), gain.ourGain);
    EXPECT_EQ(0, gain.breakEvenBp);
}

TEST(DiscountGain, MayBePositiveForUs)
{
    DiscountQuestion dear = question();
    dear.rate = Rate::ofBp(50);
    dear.financing = Rate::ofBp(1'200);
    const DiscountGain gain = gainOf(dear);
    EXPECT_EQ(Money(500), gain.amounts.net);
    EXPECT_EQ(Money(1'649), gain.financingSaved); // 1 194 × 12 % × 42 / 365 = 16.487
    EXPECT_EQ(Money(1'149), gain.ourGain);
}

TEST(DiscountGain, RoundsThePriceAndTheVatOnceEach)
{
    DiscountQuestion odd = question();
    odd.open = Money(10'001);
    odd.rate = Rate::ofBp(333);
    const DiscountGain gain = gainOf(odd);
    // 100.01 TTC is 83.34 HT and 16.67 VAT: 2.775 and 0.555 are taken off.
    EXPECT_EQ(Money(278), gain.amounts.net);
    EXPECT_EQ(Money(56), gain.amounts.vat);
    EXPECT_EQ(Money(10'001 - 334), gain.amounts.toPay);
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/foreign_amount.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

Money dollars(std::int64_t cents)
{
    return Money{cents, *Currency::parse("USD")};
}

Money yen(std::int64_t amount)
{
    return Money{amount, *Currency::parse("JPY")};
}

TEST(ForeignAmount, StandsBesideABookedAmountOfTheSameSign)
{
    EXPECT_TRUE(canStandBeside(dollars(11'000), Money{10'000}));
    EXPECT_TRUE(canStandBeside(dollars(-11'000), Money{-10'000}));
    EXPECT_FALSE(canStandBeside(dollars(-11'000), Money{10'000}));
    EXPECT_FALSE(canStandBeside(dollars(0), Money{10'000}));
    EXPECT_FALSE(canStandBeside(dollars(11'000), Money{0}));
    EXPECT_FALSE(canStandBeside(Money{11'000}, Money{10'000})) << "the same currency is no other one";
}

TEST(ForeignAmount, OpenPartIsProportionalAndRoundedHalfAwayFromZero)
{
    EXPECT_EQ(openOriginal(dollars(11'000), Money{10'000}, Money{2'500}), dollars(2'750));
    EXPECT_EQ(openOriginal(dollars(3), Money{2}, Money{1}), dollars(2)) << "1.5 cents";
    EXPECT_EQ(openOriginal(dollars(-3), Money{-2}, Money{-1}), dollars(-2));
    EXPECT_EQ(openOriginal(yen(16'000), Money{10'000}, Money{333}), yen(533)) << "532.8 yen";
}

TEST(ForeignAmount, IsNothingExactlyWhenNothingIsOpen)
{
    EXPECT_EQ(openOriginal(dollars(11'000), Money{10'000}, Money{0}), dollars(0));
    EXPECT_EQ(openOriginal(dollars(11'000), Money{10'000}, Money{10'000}), dollars(11'000));
    EXPECT_EQ(openOriginal(dollars(1), Money{10'000}, Money{1}), dollars(1)) << "something is open";
    EXPECT_EQ(openOriginal(dollars(-1), Money{-10'000}, Money{-1}), dollars(-1));
}

TEST(ForeignAmount, NeverExceedsTheWholeWhateverTheFactsSay)
{
    EXPECT_EQ(openOriginal(dollars(11'000), Money{10'000}, Money{-500}), dollars(-550)) << "allocated too much";
    EXPECT_EQ(openOriginal(dollars(11'000), Money{1}, Money{-Money::largest}), dollars(-11'000));
}

} // namespace
} // namespace encours

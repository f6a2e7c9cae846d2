// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/money.h"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>

using namespace encours;

namespace {

std::vector<std::int64_t> splitUnits(std::int64_t whole, std::vector<std::int64_t> weights)
{
    std::vector<std::int64_t> units;
    for (const Money part : split(Money{whole}, weights)) units.push_back(part.minorUnits());
    return units;
}

} // namespace

TEST(Money, AddsAndComparesWithinOneCurrency)
{
    EXPECT_EQ(Money{150} + Money{-50}, Money{100});
    EXPECT_EQ(Money{150} - Money{200}, Money{-50});
    EXPECT_EQ(-Money{5}, Money{-5});
    EXPECT_LT(Money{1}, Money{2});
    EXPECT_EQ(smaller(Money{1}, Money{2}), Money{1});
    EXPECT_EQ(larger(Money{1}, Money{2}), Money{2});
    EXPECT_EQ(Money{-7}.absolute(), Money{7});
}

TEST(Money, NeverMixesTwoCurrencies)
{
    const Money yen{1, *Currency::parse("JPY")};
    EXPECT_THROW(static_cast<void>(Money{1} + yen), ContractBroken);
    EXPECT_THROW(static_cast<void>(Money{1} < yen), ContractBroken);
    EXPECT_FALSE(Money{1} == yen);
}

TEST(Money, NeverOverflowsInSilence)
{
    const Money huge{std::numeric_limits<std::int64_t>::max()};
    EXPECT_THROW(static_cast<void>(huge + Money{1}), ContractBroken);
    EXPECT_THROW(static_cast<void>(-huge - Money{2}), ContractBroken);
    EXPECT_EQ(huge - Money{1}, Money{std::numeric_limits<std::int64_t>::max() - 1});
}

TEST(Split, RoundsEachPartOnceAndGivesTheRemainderToTheLast)
{
    EXPECT_EQ(splitUnits(123'457, {30, 70}), (std::vector<std::int64_t>{37'037, 86'420}));
    EXPECT_EQ(splitUnits(100, {30, 30, 40}), (std::vector<std::int64_t>{30, 30, 40}));
    EXPECT_EQ(splitUnits(100, {1, 1, 1}), (std::vector<std::int64_t>{33, 33, 34}));
    EXPECT_EQ(splitUnits(3, {50, 50}), (std::vector<std::int64_t>{2, 1}));
    EXPECT_EQ(splitUnits(-3, {50, 50}), (std::vector<std::int64_t>{-2, -1}));
    EXPECT_EQ(splitUnits(0, {1, 2}), (std::vector<std::int64_t>{0, 0}));
    EXPECT_EQ(splitUnits(7, {5}), (std::vector<std::int64_t>{7}));
}

TEST(Split, IsExactWhereTheProductNeedsMoreThan64Bits)
{
    EXPECT_EQ(splitUnits(Money::largest, {Money::largest, Money::largest * 3}),
              (std::vector<std::int64_t>{Money::largest / 4, Money::largest / 4 * 3}));
}

TEST(Split, RefusesWeightsThatAreNotPositive)
{
    EXPECT_THROW(splitUnits(1, {}), ContractBroken);
    EXPECT_THROW(splitUnits(1, {1, 0}), ContractBroken);
    EXPECT_THROW(splitUnits(1, {-1, 2}), ContractBroken);
}

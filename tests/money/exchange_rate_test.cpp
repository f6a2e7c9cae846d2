// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/exchange_rate.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

Currency currency(std::string_view code)
{
    return *Currency::parse(code);
}

std::int64_t cents(std::string_view rate, Money original)
{
    const auto parsed = ExchangeRate::parse(rate);
    EXPECT_TRUE(parsed.isDone()) << rate;
    const auto booked = parsed->toBook(original, Currency::euro());
    EXPECT_TRUE(booked.isDone()) << rate;
    EXPECT_EQ(booked->currency(), Currency::euro());
    return booked->minorUnits();
}

TEST(ExchangeRate, IsUnitsOfTheCurrencyForOneOfTheBook)
{
    EXPECT_EQ(cents("1,0800", Money{10'800, currency("USD")}), 10'000);
    EXPECT_EQ(cents("1.08", Money{-10'800, currency("USD")}), -10'000);
    EXPECT_EQ(cents("0.85", Money{8'500, currency("GBP")}), 10'000);
    EXPECT_EQ(cents(" 160 ", Money{16'000, currency("JPY")}), 10'000);
    EXPECT_EQ(cents("3,3", Money{33'000, currency("TND")}), 1'000) << "33 dinars of 1000 millimes";
}

TEST(ExchangeRate, RoundsOnceHalfAwayFromZero)
{
    EXPECT_EQ(cents("2", Money{1, currency("USD")}), 1) << "half a cent";
    EXPECT_EQ(cents("2", Money{-1, currency("USD")}), -1);
    EXPECT_EQ(cents("3", Money{100, currency("USD")}), 33);
    EXPECT_EQ(cents("1.0847", Money{123'456'789, currency("USD")}), 113'816'529);
}

TEST(ExchangeRate, RefusesWhatIsNoRate)
{
    for (const std::string_view text : {"", " ", "0", "0,0000", "-1.08", "1,08 USD", "1 080,5", "1e3", "1.", ".5",
                                        "1.0.8", "1.0000000001", "1000000000", "abc"}) {
        const auto rate = ExchangeRate::parse(text);
        ASSERT_FALSE(rate.isDone()) << text;
        EXPECT_EQ(rate.fault().code, FaultCode::ExchangeRateMalformed) << text;
    }
}

TEST(ExchangeRate, RefusesAResultThatNoAmountHolds)
{
    const auto rate = ExchangeRate::parse("0.000000001");
    ASSERT_TRUE(rate.isDone());
    const auto booked = rate->toBook(Money{Money::largest, currency("USD")}, Currency::euro());
    ASSERT_FALSE(booked.isDone());
    EXPECT_EQ(booked.fault().code, FaultCode::AmountTooLarge);
}

} // namespace
} // namespace encours

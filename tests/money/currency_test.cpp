// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/currency.h"

#include <gtest/gtest.h>

using namespace encours;

TEST(Currency, IsTheEuroUnlessSaidOtherwise)
{
    EXPECT_EQ(Currency{}.code(), "EUR");
    EXPECT_EQ(Currency{}.decimals(), 2);
    EXPECT_EQ(*Currency::parse("eur"), Currency::euro());
}

TEST(Currency, KnowsTheDecimalsOfItsMinorUnit)
{
    EXPECT_EQ(Currency::parse("JPY")->decimals(), 0);
    EXPECT_EQ(Currency::parse("XPF")->decimals(), 0);
    EXPECT_EQ(Currency::parse("TND")->decimals(), 3);
    EXPECT_EQ(Currency::parse("CLF")->decimals(), 4);
    EXPECT_EQ(Currency::parse("gbp")->decimals(), 2);
    EXPECT_EQ(Currency::parse("ZWG")->code(), "ZWG");
}

TEST(Currency, RefusesWhatIsNoCode)
{
    for (const std::string_view text : {"", "EU", "EURO", "XXX", "FRF", "€", "E R", "UR "}) {
        const auto currency = Currency::parse(text);
        ASSERT_FALSE(currency) << text;
        EXPECT_EQ(currency.fault().code, FaultCode::CurrencyUnknown);
    }
}

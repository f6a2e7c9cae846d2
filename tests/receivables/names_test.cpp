// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/names.h"

#include <gtest/gtest.h>

using namespace encours;

TEST(CustomerName, KeepsHostileTextAsText)
{
    for (const std::string_view text :
         {"<img src=/dev/zero>", "=cmd|' /C calc'!A0", "'; drop table customer; --", "../../etc"}) {
        EXPECT_EQ(CustomerName::parse(text)->text(), text);
        EXPECT_FALSE(wasCleaned(text));
    }
}

TEST(CustomerName, LosesControlsAndDirectionMarks)
{
    const std::string_view text = " SARL\u00A0DUPONT\u202E \x07 & fils\n";
    EXPECT_EQ(CustomerName::parse(text)->text(), "SARL DUPONT & fils");
    EXPECT_TRUE(wasCleaned(text));
    EXPECT_FALSE(wasCleaned("  SARL  DUPONT "));
}

TEST(CustomerName, CountsCharactersNotBytes)
{
    std::string name;
    for (int count = 0; count < 200; ++count) name += "é";
    EXPECT_TRUE(CustomerName::parse(name));
    const auto refused = CustomerName::parse(name + "e");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault().code, FaultCode::TextTooLong);
    EXPECT_EQ(refused.fault().arguments[0].second, "customer_name");
    EXPECT_EQ(refused.fault().arguments[1].second, "200");
    EXPECT_FALSE(CustomerName::parse(std::string(10'000, 'x')));
}

TEST(CustomerName, IsNeitherEmptyNorBroken)
{
    for (const std::string_view text : {"", "  ", "\u202E", "\x01", "caf\xE9"}) {
        const auto name = CustomerName::parse(text);
        ASSERT_FALSE(name);
        EXPECT_EQ(name.fault().code, FaultCode::TextInvalid);
    }
}

TEST(Line, HasItsOwnLimitForEachKind)
{
    EXPECT_TRUE(CustomerCode::parse(std::string(40, 'C')));
    EXPECT_FALSE(CustomerCode::parse(std::string(41, 'C')));
    EXPECT_TRUE(DocumentNumber::parse(std::string(100, 'F')));
    EXPECT_FALSE(DocumentNumber::parse(std::string(101, 'F')));
    EXPECT_LT(*CustomerCode::parse("A"), *CustomerCode::parse("B"));
}

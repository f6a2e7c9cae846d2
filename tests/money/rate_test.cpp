// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/rate.h"

#include <gtest/gtest.h>

#include <limits>

using namespace encours;

namespace {

std::string read(std::string_view text)
{
    const auto rate = Rate::parse(text);
    return rate ? std::to_string(rate->bp()) : std::string{faultName(rate.fault().code)};
}

} // namespace

TEST(Rate, ReadsWhatPeopleWrite)
{
    EXPECT_EQ(read("12,15"), "1215");
    EXPECT_EQ(read("12.15 %"), "1215");
    EXPECT_EQ(read("10 %"), "1000");
    EXPECT_EQ(read("10%"), "1000");
    EXPECT_EQ(read("12,5\u00a0%"), "1250");
    EXPECT_EQ(read(" 0,04 "), "4");
    EXPECT_EQ(read("0"), "0");
    EXPECT_EQ(read("100"), "10000");
}

TEST(Rate, RefusesWhatIsNoRate)
{
    for (const std::string_view text :
         {"", "%", "abc", "12,155", "12,", ",5", "1 0 %", "12,1,5", "12 % %", "1e2", "12\xFF", "--5", "+5"}) {
        EXPECT_EQ(read(text), "rate-malformed") << text;
    }
}

TEST(Rate, RefusesWhatNoRateCanBe)
{
    for (const std::string_view text :
         {"1000 %", "100,01", "-5 %", "\u22120,01", "99999999999999999999999999", "18446744073709551716"}) {
        EXPECT_EQ(read(text), "rate-implausible") << text;
    }
    const auto refused = Rate::parse("1000 %");
    EXPECT_EQ(refused.fault().arguments, (Fault{{}, {{"value", "1000 %"}}, {}}.arguments));
    EXPECT_EQ(Rate::fromBp(10'001).fault().arguments[0].second, "100,01\u00a0%");
    EXPECT_EQ(Rate::fromBp(-50).fault().arguments[0].second, "-0,50\u00a0%");
    EXPECT_EQ(Rate::fromBp(-205).fault().arguments[0].second, "-2,05\u00a0%");
    EXPECT_EQ(Rate::fromBp(100'000).fault().arguments[0].second, "1000\u00a0%");
    EXPECT_FALSE(Rate::fromBp(std::numeric_limits<std::int64_t>::min()));
    EXPECT_FALSE(Rate::fromBp(std::numeric_limits<std::int64_t>::max()));
    EXPECT_THROW(static_cast<void>(Rate::ofBp(10'001)), ContractBroken);
    EXPECT_THROW(static_cast<void>(Rate::ofBp(-1)), ContractBroken);
}

TEST(Rate, WritesWhatItReads)
{
    EXPECT_EQ(Rate::ofBp(1215).text(), "12,15\u00a0%");
    EXPECT_EQ(Rate::ofBp(1205).text(Language::English), "12.05%");
    EXPECT_EQ(Rate::ofBp(1210).text(), "12,10\u00a0%");
    EXPECT_EQ(Rate::ofBp(1000).text(Language::English), "10%");
    for (std::int32_t bp = 0; bp <= Rate::largestBp; ++bp) {
        const Rate rate = Rate::ofBp(bp);
        for (const Language language : {Language::French, Language::English}) {
            const auto again = Rate::parse(rate.text(language));
            ASSERT_TRUE(again && *again == rate) << rate.text(language);
        }
    }
}

TEST(Proportion, RoundsOnceHalfAwayFromZero)
{
    EXPECT_EQ(proportion(Money{5}, 1, 2), Money{3});
    EXPECT_EQ(proportion(Money{-5}, 1, 2), Money{-3});
    EXPECT_EQ(proportion(Money{5}, -1, 2), Money{-3});
    EXPECT_EQ(proportion(Money{4}, 1, 3), Money{1});
    EXPECT_EQ(proportion(Money{5}, 1, 3), Money{2});
    EXPECT_EQ(proportion(Money{0}, 7, 3), Money{0});
    EXPECT_EQ(shareOf(Money{1'000'001}, Rate::ofBp(5'000)), Money{500'001});
    const Currency yen = *Currency::parse("JPY");
    EXPECT_EQ(proportion(Money{3, yen}, 1, 2), (Money{2, yen}));
}

TEST(Proportion, IsExactBeyond64Bits)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    EXPECT_EQ(proportion(Money{most}, most, most), Money{most});
    EXPECT_EQ(proportion(Money{most}, most - 1, most), Money{most - 1});
    EXPECT_EQ(proportion(Money{least}, 1, 2), Money{least / 2});
    EXPECT_EQ(proportion(Money{Money::largest}, std::int64_t{10'000} * 100'000, std::int64_t{10'000} * 365),
              Money{273'972'602'739'726'027});
}

TEST(Proportion, TreatsNonsenseAsABug)
{
    EXPECT_THROW(static_cast<void>(proportion(Money{1}, 1, 0)), ContractBroken);
    EXPECT_THROW(static_cast<void>(proportion(Money{1}, 1, -1)), ContractBroken);
    EXPECT_THROW(static_cast<void>(proportion(Money{Money::largest}, Money::largest, 1)), ContractBroken);
}

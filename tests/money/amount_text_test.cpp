// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount_text.h"

#include <gtest/gtest.h>

using namespace encours;

namespace {

struct Reading {
    std::string_view text;
    std::int64_t cents;
};

void expectReadings(std::initializer_list<Reading> readings, DecimalMark mark = DecimalMark::Detect)
{
    for (const auto& [text, cents] : readings) {
        const auto amount = parseAmount(text, Currency::euro(), mark);
        ASSERT_TRUE(amount) << text;
        EXPECT_EQ(amount->minorUnits(), cents) << text;
    }
}

void expectRefusals(std::initializer_list<std::string_view> texts, DecimalMark mark = DecimalMark::Detect)
{
    for (const std::string_view text : texts) EXPECT_FALSE(parseAmount(text, Currency::euro(), mark)) << text;
}

} // namespace

TEST(ParseAmount, ReadsFrenchAndEnglishWritings)
{
    expectReadings({{"1 234,56", 123'456},
                    {"1\u00A0234,56", 123'456},
                    {"1\u202F234,56\u00A0€", 123'456},
                    {"1234.56", 123'456},
                    {"1,234.56", 123'456},
                    {"1.234,56", 123'456},
                    {"1'234.56", 123'456},
                    {"1\u2019234.56", 123'456},
                    {"€1,234.56", 123'456},
                    {"1234,56 EUR", 123'456},
                    {"EUR 1234,56", 123'456},
                    {"0,00", 0},
                    {"0", 0},
                    {"1200,00", 120'000},
                    {"1,5", 150},
                    {",5", 50},
                    {".05", 5},
                    {"  42  ", 4'200},
                    {"0001,10", 110}});
}

TEST(ParseAmount, ReadsSignsBeforeAfterAndParentheses)
{
    expectReadings({{"-1 234,56", -123'456},
                    {"- 12", -1'200},
                    {"12,00-", -1'200},
                    {"\u22121,5", -150},
                    {"+3", 300},
                    {"(1 234,56)", -123'456},
                    {"(12) €", -1'200},
                    {"-€5.00", -500},
                    {"€-5.00", -500},
                    {"5,00 €-", -500},
                    {"-0,00", 0}});
}

TEST(ParseAmount, TellsThousandsFromDecimals)
{
    expectReadings({{"1,234", 123'400},
                    {"1.234", 123'400},
                    {"1,234,567", 123'456'700},
                    {"1.234.567,8", 123'456'780},
                    {"0,005", 1},
                    {"0,004", 0},
                    {"1234,567", 123'457},
                    {"12,3456", 1'235},
                    {"1 234,567", 123'457}});
    expectReadings({{"1.234", 123'400}, {"1,234", 123}, {"1.234,56", 123'456}}, DecimalMark::Comma);
    expectReadings({{"1,234", 123'400}, {"1.234", 123}, {"1,234.56", 123'456}}, DecimalMark::Dot);
}

TEST(ParseAmount, RefusesWhatIsNoAmount)
{
    expectRefusals({"",          " ",
                    "-",         "--1",
                    "-1-",       "(-1)",
                    "-(1)",      "()",
                    "(1",        "1)",
                    "12,3,4",    "1.2.3",
                    "1e5",       "NaN",
                    "inf",       "0x10",
                    "12 34",     "1 23,00",
                    "1234 567",  "1,23,456",
                    "1 234'567", "1,234.567.8",
                    "1.234,5.6", "12,",
                    "12.",       ",",
                    ".",         "１２３",
                    "12€34",     "€€1",
                    "5 $",       "USD 5",
                    "1;5",       "1_000",
                    "12a",       "a12",
                    "1\n2",      std::string_view{"1\0", 2},
                    "\xFF",      "+ +1",
                    "1 €  EUR"});
    expectRefusals({"12.34", "1,2,3", "1,5.2"}, DecimalMark::Comma);
    expectRefusals({"12,34", "1.2.3", "1.5,2"}, DecimalMark::Dot);
}

TEST(ParseAmount, RefusesWhatIsTooLarge)
{
    EXPECT_EQ(parseAmount("10000000000000,00")->minorUnits(), Money::largest);
    for (const std::string_view text : {"10000000000000,01", "12345678901234567890", "99 999 999 999 999,99"}) {
        const auto amount = parseAmount(text);
        ASSERT_FALSE(amount) << text;
        EXPECT_EQ(amount.fault().code, FaultCode::AmountTooLarge) << text;
    }
    EXPECT_FALSE(parseAmount(std::string(10'000, '9')));
    EXPECT_FALSE(parseAmount(std::string(10'000, '(')));
}

TEST(ParseAmount, LeavesNoDroppedCentUnseenWhenAskedTo)
{
    const auto strictly = [](std::string_view text) {
        return parseAmount(text, Currency::euro(), DecimalMark::Detect, ExcessDigits::Refuse);
    };
    EXPECT_FALSE(strictly("0,005"));
    EXPECT_FALSE(strictly("1234,567"));
    EXPECT_EQ(strictly("12,5000")->minorUnits(), 1'250);
    EXPECT_EQ(strictly("12,50")->minorUnits(), 1'250);
}

TEST(ParseAmount, RoundsHalfAwayFromZero)
{
    expectReadings({{"0,015", 2}, {"0,0149", 1}, {"-0,005", -1}, {"0,995", 100}, {"9,9949", 999}});
}

TEST(ParseAmount, FollowsTheCurrency)
{
    const Currency yen = *Currency::parse("JPY");
    const Currency dinar = *Currency::parse("TND");
    EXPECT_EQ(parseAmount("1,234", yen)->minorUnits(), 1'234);
    EXPECT_EQ(parseAmount("JPY 12", yen)->minorUnits(), 12);
    EXPECT_EQ(parseAmount("1,234", dinar)->minorUnits(), 1'234);
    EXPECT_EQ(parseAmount("12,5 TND", dinar)->minorUnits(), 12'500);
    EXPECT_FALSE(parseAmount("12 €", dinar));
}

TEST(FormatAmount, WritesFrench)
{
    EXPECT_EQ(formatAmount(Money{123'456'750}, Language::French), "1\u202F234\u202F567,50\u00A0€");
    EXPECT_EQ(formatAmount(Money{0}, Language::French), "0,00\u00A0€");
    EXPECT_EQ(formatAmount(Money{99}, Language::French), "0,99\u00A0€");
    EXPECT_EQ(formatAmount(Money{-123'456}, Language::French), "-1\u202F234,56\u00A0€");
    EXPECT_EQ(formatAmount(Money{5, *Currency::parse("USD")}, Language::French), "0,05\u00A0USD");
}

TEST(FormatAmount, WritesEnglish)
{
    EXPECT_EQ(formatAmount(Money{123'456}, Language::English), "€1,234.56");
    EXPECT_EQ(formatAmount(Money{-5}, Language::English), "-€0.05");
    EXPECT_EQ(formatAmount(Money{1'234'567, *Currency::parse("TND")}, Language::English), "TND\u00A01,234.567");
    EXPECT_EQ(formatAmount(Money{1'234, *Currency::parse("JPY")}, Language::English), "JPY\u00A01,234");
}

TEST(FormatAmount, WritesColumnsFilesAndCounts)
{
    EXPECT_EQ(formatBareAmount(Money{-123'456}, Language::French), "-1\u202F234,56");
    EXPECT_EQ(formatBareAmount(Money{100'000}, Language::English), "1,000.00");
    EXPECT_EQ(formatPlainAmount(Money{123'456}), "1234.56");
    EXPECT_EQ(formatPlainAmount(Money{-5}), "-0.05");
    EXPECT_EQ(formatPlainAmount(Money{-7, *Currency::parse("JPY")}), "-7");
    EXPECT_EQ(formatCount(5'422, Language::French), "5\u202F422");
    EXPECT_EQ(formatCount(-1'000'000, Language::English), "-1,000,000");
    EXPECT_EQ(formatCount(999, Language::French), "999");
}

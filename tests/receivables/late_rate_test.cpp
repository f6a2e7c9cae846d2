// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/late_rate.h"

#include "support/legal_rows.h"

#include <gtest/gtest.h>

using namespace encours;
using test::someLegalValues;

namespace {

std::string read(std::string_view text)
{
    const auto rate = LateRate::parse(text);
    return rate ? rate->text() : std::string{faultName(rate.fault().code)};
}

} // namespace

TEST(LateRate, ReadsTheDefaultAndThePublicRate)
{
    for (const std::string_view text :
         {"", "  ", "BCE + 10", "bce+10", "ECB + 10", "Taux BCE majoré de 10 points", "taux directeur de la BCE + 10 %",
          "ECB rate plus 10 percentage points", "ECB + ten points", "BCE + 10,00"}) {
        EXPECT_EQ(read(text), "BCE + 10") << text;
    }
    EXPECT_EQ(read("BCE + 8"), "BCE + 8");
    EXPECT_EQ(read("ECB + 8 points"), "BCE + 8");
    EXPECT_EQ(LateRate::parse("BCE + 8")->kind, LateRateKind::Public);
}

TEST(LateRate, ReadsContractRates)
{
    EXPECT_EQ(read("12 %"), "12\u00a0%");
    EXPECT_EQ(read("12,15%"), "12,15\u00a0%");
    EXPECT_EQ(read("12.15 % per year"), "12,15\u00a0%");
    EXPECT_EQ(read("18 % l’an"), "18\u00a0%");
    EXPECT_EQ(read("18 % par an"), "18\u00a0%");
    EXPECT_EQ(read("Taux d'intérêt de 15 %"), "15\u00a0%");
    EXPECT_EQ(read("1,5 % par mois"), "18\u00a0%");
    EXPECT_EQ(read("1.5% per month"), "18\u00a0%");
    EXPECT_EQ(read("1 % / mois"), "12\u00a0%");
    EXPECT_EQ(read("2 % mensuel"), "24\u00a0%");
    EXPECT_EQ(read("0 %"), "0\u00a0%");
}

TEST(LateRate, ReadsMultiplesOfTheLegalRate)
{
    for (const std::string_view text :
         {"3 × taux légal", "3 x taux legal", "3 fois le taux légal", "trois fois le taux d'intérêt légal",
          "Trois fois le taux d’intérêt légal en vigueur", "three times the legal rate",
          "3 times the legal interest rate", "taux légal x 3", "triple du taux légal"}) {
        EXPECT_EQ(read(text), "3 × taux légal") << text;
    }
    EXPECT_EQ(read("taux légal"), "taux légal");
    EXPECT_EQ(read("legal rate"), "taux légal");
    EXPECT_EQ(read("1 × taux légal"), "taux légal");
    EXPECT_EQ(read("twice the legal rate"), "2 × taux légal");
    EXPECT_EQ(read("20 × taux légal"), "20 × taux légal");
}

TEST(LateRate, RefusesWhatNoClauseCanSay)
{
    for (const std::string_view text : {"1000 %", "10 % par mois", "100,01 %", "-5 %", "21 × taux légal",
                                        "0 × taux légal", "99999999999 × taux légal", "999999999999999999999 %"}) {
        EXPECT_EQ(read(text), "rate-implausible") << text;
    }
    for (const std::string_view text :
         {"douze", "BCE", "BCE + 12", "BCE + ", "12 % 13 %", "3 ×", "1,5 × taux légal", "taux légal + 5", "12,155 %",
          "3 × BCE", "\xFF", "une fois sur deux", "% 12", "12 % par jour"}) {
        EXPECT_EQ(read(text), "rate-malformed") << text;
    }
    EXPECT_EQ(read(std::string(10'000, '1')), "rate-malformed");
    EXPECT_EQ(LateRate::parse("1000 %").fault().arguments[0].second, "1000 %");
}

TEST(LateRate, WritesWhatItReads)
{
    std::vector<LateRate> rates{{}, {LateRateKind::Public, {}, 3}};
    for (int multiple = 1; multiple <= 20; ++multiple) rates.push_back({LateRateKind::LegalMultiple, {}, multiple});
    for (const std::int32_t bp : {0, 1, 10, 99, 100, 1'215, 10'000}) {
        rates.push_back({LateRateKind::Contract, Rate::ofBp(bp), 3});
    }
    for (const LateRate& rate : rates) {
        for (const Language language : {Language::French, Language::English}) {
            const auto again = LateRate::parse(rate.text(language));
            ASSERT_TRUE(again) << rate.text(language);
            EXPECT_EQ(*again, rate) << rate.text(language);
        }
    }
    EXPECT_EQ(LateRate{}.text(Language::English), "ECB + 10");
    EXPECT_EQ((LateRate{LateRateKind::LegalMultiple, {}, 3}).text(Language::English), "3 × legal rate");
}

TEST(LateRate, FloatsOrStaysFixed)
{
    const LegalValues values = someLegalValues();
    const Date start = Date::of(2026, 6, 21);
    const Date later = Date::of(2026, 7, 5);
    EXPECT_EQ(LateRate{}.on(later, start, values)->bp(), 1'240);
    EXPECT_EQ(LateRate::parse("BCE + 8")->on(later, start, values)->bp(), 1'015) << "fixed when the delay starts";
    EXPECT_EQ(LateRate::parse("3 x taux légal")->on(later, start, values)->bp(), 825);
    EXPECT_EQ(LateRate::parse("12 %")->on(Date::of(2030, 1, 1), start, LegalValues{})->bp(), 1'200);
    EXPECT_TRUE(LateRate{}.floats());
    EXPECT_TRUE(LateRate::parse("taux légal")->floats());
    EXPECT_FALSE(LateRate::parse("BCE + 8")->floats());
    EXPECT_FALSE(LateRate::parse("12 %")->floats());
    EXPECT_EQ(LateRate{}.on(Date::of(2027, 1, 1), start, values).fault().code, FaultCode::LegalValueMissing);
}

TEST(FloorCheck, WarnsOfContractRatesOnly)
{
    const LegalValues values = someLegalValues();
    const auto check = [&](std::string_view text, Date on) { return *checkFloor(*LateRate::parse(text), on, values); };
    const Date march = Date::of(2026, 3, 1);
    ASSERT_TRUE(check("5 %", march));
    EXPECT_TRUE(check("5 %", march)->isBelow);
    EXPECT_EQ(check("5 %", march)->floor.bp(), 786);
    EXPECT_FALSE(check("7,86 %", march)->isBelow);
    EXPECT_FALSE(check("", Date::of(2024, 2, 1))) << "the default rate below the floor stays valid";
    EXPECT_FALSE(check("taux légal", march));
    EXPECT_EQ(checkFloor(*LateRate::parse("5 %"), Date::of(2027, 1, 1), values).fault().code,
              FaultCode::LegalValueMissing);
}

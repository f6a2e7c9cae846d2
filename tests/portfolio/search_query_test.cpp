// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/search/search_query.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

SearchQuery of(std::string_view typed)
{
    return SearchQuery::of(typed, Currency::euro());
}

void expectAmounts(std::string_view typed, std::int64_t from, std::int64_t to)
{
    const auto amount = of(typed).amount;
    ASSERT_TRUE(amount.has_value()) << typed;
    EXPECT_EQ(amount->from, from) << typed;
    EXPECT_EQ(amount->to, to) << typed;
}

TEST(PhoneDigits, AreTheSameForOneTelephone)
{
    for (const std::string_view text : {"0472112233", "04 72 11 22 33", "04.72.11.22.33", "04-72-11-22-33",
                                        "+33 4 72 11 22 33", "+33 (0)4 72 11 22 33", "0033472112233", "04/72/11/22/33"})
        EXPECT_EQ(phoneDigits(text), "0472112233") << text;
}

TEST(PhoneDigits, KeepOtherCountriesAndSeveralTelephonesApart)
{
    EXPECT_EQ(phoneDigits("+32 2 555 12 12"), "003225551212");
    EXPECT_EQ(phoneDigits("04 72 11 22 33 / 06 11 22 33 44"), "0472112233 0611223344");
    EXPECT_EQ(phoneDigits("04 72 11 22 33, +33 6 11 22 33 44"), "0472112233 0611223344");
    EXPECT_EQ(phoneDigits("inconnu"), "");
}

TEST(SearchQuery, FoldsTheText)
{
    EXPECT_EQ(of("  Société\u00a0LŒB ").text, "societe loeb");
    EXPECT_EQ(of(" \u202f ").text, "");
    EXPECT_FALSE(of("").amount);
}

TEST(SearchQuery, ReadsAmountsAsTheyAreTyped)
{
    expectAmounts("1234", 123'400, 123'499);
    expectAmounts("1234,", 123'400, 123'499);
    expectAmounts("1234,5", 123'450, 123'459);
    expectAmounts("1234,56", 123'456, 123'456);
    expectAmounts("1 234.56", 123'456, 123'456);
    expectAmounts("1\u202f234,56\u00a0€", 123'456, 123'456);
    expectAmounts("1.234,56", 123'456, 123'456);
    expectAmounts("1.234", 123'400, 123'499);
    expectAmounts("-45,00", 4'500, 4'500);
    for (const std::string_view typed : {"F1234", "12 34", "1,2345", "12/2026", "99999999999999999999", ","})
        EXPECT_FALSE(of(typed).amount) << typed;
}

TEST(SearchQuery, ReadsAmountsInTheMinorUnitOfTheCurrency)
{
    const auto yen = SearchQuery::of("1234", *Currency::parse("JPY")).amount;
    EXPECT_EQ(yen->from, 1'234);
    EXPECT_EQ(yen->to, 1'234);
    const auto dinar = SearchQuery::of("1234,5", *Currency::parse("TND")).amount;
    EXPECT_EQ(dinar->from, 1'234'500);
    EXPECT_EQ(dinar->to, 1'234'599);
}

TEST(SearchQuery, TakesForATelephoneWhatMayBeOne)
{
    EXPECT_EQ(of("04 72").phone, "0472");
    EXPECT_EQ(of("+33 4 72").phone, "0472");
    EXPECT_EQ(of("+33").phone, "");
    EXPECT_EQ(of("72").phone, "");
    EXPECT_EQ(of("FA 2026").phone, "");
}

} // namespace
} // namespace encours

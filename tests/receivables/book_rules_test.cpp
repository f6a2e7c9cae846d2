// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/book_rules.h"

#include <gtest/gtest.h>

#include <set>

using namespace encours;

namespace {

/// Rules that differ from the usual ones in every value.
BookRules unusualRules()
{
    BookRules rules;
    const std::vector<std::pair<std::string_view, std::string_view>> values{
        {"late_rate", "12 %"},
        {"sector", "meat"},
        {"end_of_month_clause", "yes"},
        {"usual_vat", "5,5 %"},
        {"factor.name", "Facto"},
        {"factor.iban", "FR1420041010050500013M02606"},
        {"factor.bic", "AGRIFRPP"},
        {"factor.notice", "À régler à Facto, subrogée dans nos droits."},
        {"factor.definancing_days", "45"},
        {"factor.alert_days", "7"},
        {"factor.reserve", "8 %"},
        {"factor.notified", "no"},
        {"factor.chases", "yes"},
        {"insurance.insurer", "Assureur"},
        {"insurance.declare_days", "90"},
        {"insurance.alert_days", "5"},
        {"insurance.covered_share", "85 %"},
        {"insurance.deductible", "1500.00"},
        {"provision.days_1_30", "1 %"},
        {"provision.days_31_60", "11 %"},
        {"provision.days_61_90", "26 %"},
        {"provision.over_90", "51 %"},
        {"provision.doubtful", "99 %"},
        {"stale_ledger_days", "4"},
    };
    for (const auto& [code, value] : values) EXPECT_TRUE(setBookRule(rules, code, value)) << code;
    EXPECT_EQ(values.size(), bookRuleCodes().size());
    return rules;
}

FaultCode faultOf(std::string_view code, std::string_view text)
{
    BookRules rules;
    const auto set = setBookRule(rules, code, text);
    EXPECT_FALSE(set) << code << " " << text;
    EXPECT_EQ(rules, BookRules{});
    return set ? FaultCode::BugFound : set.fault().code;
}

} // namespace

TEST(BookRules, NameEachRuleOnce)
{
    const auto& codes = bookRuleCodes();
    EXPECT_EQ((std::set<std::string_view>{codes.begin(), codes.end()}).size(), codes.size());
    EXPECT_EQ(codes.front(), "late_rate");
    EXPECT_EQ(codes.back(), "stale_ledger_days");
}

TEST(BookRules, ReadEveryTextTheyWrite)
{
    const BookRules unusual = unusualRules();
    BookRules rules;
    for (const auto code : bookRuleCodes()) {
        EXPECT_NE(bookRuleText(unusual, code), bookRuleText(rules, code)) << code;
        ASSERT_TRUE(setBookRule(rules, code, bookRuleText(unusual, code))) << code;
    }
    EXPECT_EQ(rules, unusual);
    EXPECT_EQ(rules.insurance.deductible, Money{150'000});
    EXPECT_TRUE(rules.factor.factorChases);
    EXPECT_FALSE(rules.factor.isNotified);
}

TEST(BookRules, GoBackToTheUsualValueWithoutText)
{
    BookRules rules = unusualRules();
    for (const auto code : bookRuleCodes()) ASSERT_TRUE(setBookRule(rules, code, "  ")) << code;
    EXPECT_EQ(rules, BookRules{});
}

TEST(BookRules, KeepTheCurrencyOfTheDeductible)
{
    BookRules rules;
    rules.insurance.deductible = Money{0, *Currency::parse("JPY")};
    ASSERT_TRUE(setBookRule(rules, "insurance.deductible", "5000"));
    EXPECT_EQ(rules.insurance.deductible, (Money{5'000, *Currency::parse("JPY")}));
    ASSERT_TRUE(setBookRule(rules, "insurance.deductible", ""));
    EXPECT_EQ(rules.insurance.deductible, (Money{0, *Currency::parse("JPY")}));
}

TEST(BookRules, RefuseWhatIsNoValue)
{
    EXPECT_EQ(faultOf("sector", "fishing"), FaultCode::ValueNotListed);
    EXPECT_EQ(faultOf("factor.notified", "perhaps"), FaultCode::ValueNotListed);
    EXPECT_EQ(faultOf("factor.alert_days", "-3"), FaultCode::ValueNotListed);
    EXPECT_EQ(faultOf("factor.alert_days", "400"), FaultCode::ValueNotListed);
    EXPECT_EQ(faultOf("factor.alert_days", "dix"), FaultCode::ValueNotListed);
    EXPECT_EQ(faultOf("usual_vat", "beaucoup"), FaultCode::RateMalformed);
    EXPECT_EQ(faultOf("usual_vat", "1000 %"), FaultCode::RateImplausible);
    EXPECT_EQ(faultOf("insurance.deductible", "beaucoup"), FaultCode::AmountMalformed);
    EXPECT_EQ(faultOf("insurance.deductible", "-1"), FaultCode::ValueNotListed);
    EXPECT_EQ(faultOf("factor.name", std::string(201, 'x')), FaultCode::TextTooLong);
    EXPECT_EQ(faultOf("factor.colour", "red"), FaultCode::RequestMalformed);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/legal_values.h"

#include "support/legal_rows.h"

#include <gtest/gtest.h>

#include <limits>
#include <set>

using namespace encours;
using test::legalRow;
using test::someLegalValues;

namespace {

std::string refusal(const LegalValue& value)
{
    const auto checked = checkLegalValue(value);
    return checked ? "" : std::string{faultName(checked.fault().code)};
}

} // namespace

TEST(LegalName, HasACodeThatNamesItAlone)
{
    std::set<std::string_view> codes;
    int halfYearly = 0;
    for (std::size_t index = 0; index < legalNameCount; ++index) {
        const auto name = static_cast<LegalName>(index);
        const LegalNameFacts& facts = factsOf(name);
        EXPECT_TRUE(codes.insert(facts.code).second) << facts.code;
        EXPECT_EQ(parseLegalName(facts.code), name);
        EXPECT_FALSE(legalUnitCode(facts.unit).empty());
        if (facts.isHalfYearly) ++halfYearly;
    }
    EXPECT_EQ(halfYearly, 3);
    EXPECT_EQ(factsOf(LegalName::NoLawyerLimit).code, "no-lawyer-limit");
    EXPECT_EQ(factsOf(LegalName::FloorMultiple).unit, LegalUnit::Count);
    EXPECT_FALSE(parseLegalName("ECB-rate"));
    EXPECT_EQ(legalUnitCode(LegalUnit::Cents), "cents");
}

TEST(LegalValue, IsRefusedWhenItMakesNoSense)
{
    const Date july = Date::of(2026, 7, 1);
    EXPECT_EQ(refusal(legalRow(LegalName::EcbRate, july, 240)), "");
    EXPECT_EQ(refusal(legalRow(LegalName::EcbRate, july, 100'000)), "rate-implausible");
    EXPECT_EQ(refusal(legalRow(LegalName::EcbRate, july, -1)), "rate-implausible");
    EXPECT_EQ(refusal(legalRow(LegalName::EcbRate, july.plusDays(1), 240)), "value-not-listed");
    EXPECT_EQ(refusal(legalRow(LegalName::DefaultMargin, july.plusDays(1), 1'000)), "");
    EXPECT_EQ(refusal(legalRow(LegalName::RecoveryIndemnity, july, -1)), "value-not-listed");
    EXPECT_EQ(refusal(legalRow(LegalName::RecoveryIndemnity, july, 0)), "");
    EXPECT_EQ(refusal(legalRow(LegalName::CeilingNetDays, july, 1'001)), "value-not-listed");
    EXPECT_EQ(refusal(legalRow(LegalName::InterestYearDays, july, 0)), "value-not-listed");
    EXPECT_EQ(refusal(legalRow(LegalName::InterestYearDays, july, 360)), "");
    EXPECT_EQ(refusal(legalRow(LegalName::FloorMultiple, july, 0)), "value-not-listed");
    LegalValue without = legalRow(LegalName::ClaimMonths, july, 2);
    without.source = " \u00a0 ";
    EXPECT_EQ(refusal(without), "source-missing");
    constexpr std::int64_t edges[] = {std::numeric_limits<std::int64_t>::min(),
                                      std::numeric_limits<std::int64_t>::max()};
    for (std::size_t index = 0; index < legalNameCount; ++index) {
        for (const std::int64_t edge : edges)
            EXPECT_NE(refusal(legalRow(static_cast<LegalName>(index), july, edge)), "");
    }
}

TEST(LegalValues, HoldFromADayUntilTheNextRow)
{
    const LegalValues values{{legalRow(LegalName::InjunctionServiceMonths, Date::of(2026, 9, 1), 3),
                              legalRow(LegalName::InjunctionServiceMonths, Date::of(2009, 1, 1), 6),
                              legalRow(LegalName::InjunctionOppositionMonths, Date::of(2009, 1, 1), 1)}};
    EXPECT_EQ(*values.at(LegalName::InjunctionServiceMonths, Date::of(2026, 8, 31)), 6);
    EXPECT_EQ(*values.at(LegalName::InjunctionServiceMonths, Date::of(2026, 9, 1)), 3);
    EXPECT_EQ(*values.at(LegalName::InjunctionServiceMonths, Date::last()), 3);
    EXPECT_EQ(values.find(LegalName::InjunctionServiceMonths, Date::of(2008, 12, 31)), nullptr);
    EXPECT_EQ(values.find(LegalName::CashLimit, Date::of(2026, 1, 1)), nullptr);
    EXPECT_EQ(values.rows().front().value, 6) << "rows stand by name, then day";
}

TEST(LegalValues, NeverCarryAHalfYearOver)
{
    const LegalValues values = someLegalValues();
    EXPECT_EQ(values.rateAt(LegalName::EcbRate, Date::of(2026, 12, 31))->bp(), 240);
    const auto missing = values.rateAt(LegalName::EcbRate, Date::of(2027, 1, 1));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.fault(),
              (Fault{FaultCode::LegalValueMissing, {{"name", "ecb-rate"}, {"period", "2027-S1"}}, {}}));
    EXPECT_EQ(values.at(LegalName::CashLimit, Date::of(2026, 3, 4)).fault().arguments[1].second, "2026-03-04");
}

TEST(LegalValues, AreCorrectedByALaterRow)
{
    const LegalValues values = someLegalValues();
    const LegalValue correction = legalRow(LegalName::EcbRate, Date::of(2026, 7, 1), 245);
    const std::vector<LegalValue> later{legalRow(LegalName::EcbRate, Date::of(2026, 7, 1), 999), correction};
    const LegalValues corrected = values.with(later);
    EXPECT_EQ(corrected.rows().size(), values.rows().size());
    EXPECT_EQ(*corrected.find(LegalName::EcbRate, Date::of(2026, 11, 21)), correction);
    EXPECT_EQ(values.find(LegalName::EcbRate, Date::of(2026, 11, 21))->value, 240) << "the old timeline is unchanged";
    EXPECT_FALSE(corrected == values);
    EXPECT_TRUE(values.with({}) == values);
}

TEST(LegalValues, TellWhatMustBeLookedUpSoon)
{
    const LegalValues values = someLegalValues();
    using Missing = std::vector<std::pair<LegalName, HalfYear>>;
    const HalfYear now = HalfYear::of(Date::of(2026, 7, 1));
    const LegalName individual = LegalName::LegalInterestIndividual;
    EXPECT_EQ(values.missingWithin(Date::of(2026, 11, 21), 30), (Missing{{individual, now}}));
    EXPECT_EQ(values.missingWithin(Date::of(2026, 12, 2), 30), (Missing{{individual, now},
                                                                        {LegalName::EcbRate, now.next()},
                                                                        {LegalName::LegalInterestBusiness, now.next()},
                                                                        {individual, now.next()}}));
    EXPECT_EQ(LegalValues{}.missingWithin(Date::last(), 1'000).size(), 3U);
}

TEST(LegalRates, FollowTheHalfYears)
{
    const LegalValues values = someLegalValues();
    EXPECT_EQ(defaultRate(values, Date::of(2022, 12, 31))->bp(), 1'000);
    EXPECT_EQ(defaultRate(values, Date::of(2026, 6, 30))->bp(), 1'215);
    EXPECT_EQ(defaultRate(values, Date::of(2026, 7, 1))->bp(), 1'240);
    EXPECT_EQ(publicRate(values, Date::of(2026, 7, 1))->bp(), 1'040);
    EXPECT_EQ(floorRate(values, Date::of(2026, 3, 1))->bp(), 786);
    EXPECT_EQ(defaultRate(values, Date::of(2027, 1, 1)).fault().code, FaultCode::LegalValueMissing);
    EXPECT_EQ(publicRate(values, Date::of(2012, 1, 1)).fault().code, FaultCode::LegalValueMissing);
    EXPECT_EQ(floorRate(values, Date::of(2027, 1, 1)).fault().arguments[0].second, "legal-interest-business");
}

TEST(LegalRates, LeaveTheDefaultRateBelowTheFloorAsItIs)
{
    const LegalValues values = someLegalValues();
    for (const Date day : {Date::of(2024, 2, 1), Date::of(2024, 9, 1)}) {
        EXPECT_LT(*defaultRate(values, day), *floorRate(values, day));
    }
    EXPECT_EQ(defaultRate(values, Date::of(2024, 9, 1))->bp(), 1'425);
}

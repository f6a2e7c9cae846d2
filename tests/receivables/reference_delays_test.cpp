// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/reference_delays.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

ReferenceDelay delay(const char* sector, Date from, Date to, std::int64_t tenths)
{
    return {ReferenceKind::DaysLate, sector, from, to, tenths, "une source", Date::of(2026, 11, 22)};
}

const Date start2024 = Date::of(2024, 1, 1);
const Date june2024 = Date::of(2024, 6, 30);
const Date start2025 = Date::of(2025, 1, 1);
const Date end2025 = Date::of(2025, 12, 31);

TEST(ReferenceDelays, HoldFromTheEndOfTheirPeriodOn)
{
    const ReferenceDelays delays({delay("", start2025, end2025, 136), delay("", start2024, june2024, 129)});
    EXPECT_EQ(delays.latest(ReferenceKind::DaysLate, "", Date::of(2024, 6, 29)), nullptr);
    ASSERT_NE(delays.latest(ReferenceKind::DaysLate, "", june2024), nullptr);
    EXPECT_EQ(delays.latest(ReferenceKind::DaysLate, "", Date::of(2025, 12, 30))->tenths, 129);
    EXPECT_EQ(delays.latest(ReferenceKind::DaysLate, "", end2025)->tenths, 136);
    EXPECT_EQ(delays.latest(ReferenceKind::PaymentDelay, "", end2025), nullptr) << "another measure";
}

TEST(ReferenceDelays, HaveNothingForASectorWithoutARow)
{
    const ReferenceDelays delays({delay("", start2024, june2024, 129), delay("Bâtiment", start2024, june2024, 171)});
    EXPECT_EQ(delays.latest(ReferenceKind::DaysLate, "transport", end2025), nullptr);
    EXPECT_EQ(delays.latest(ReferenceKind::DaysLate, "BATIMENT", end2025)->tenths, 171) << "without case and accents";
    EXPECT_EQ(delays.sectors(ReferenceKind::DaysLate), (std::vector<std::string>{"", "Bâtiment"}));
    EXPECT_TRUE(delays.sectors(ReferenceKind::PaymentDelay).empty());
}

TEST(ReferenceDelays, AreCorrectedByALaterRow)
{
    const ReferenceDelays shipped({delay("", start2024, june2024, 129)});
    const std::vector<ReferenceDelay> own{delay("", start2024, june2024, 131)};
    const ReferenceDelays both = shipped.with(own);
    ASSERT_EQ(both.rows().size(), 1U);
    EXPECT_EQ(both.rows().front().tenths, 131);
}

TEST(ReferenceDelays, AreCheckedBeforeTheyAreKept)
{
    EXPECT_TRUE(checkReferenceDelay(delay("", start2024, june2024, 129)).isDone());
    EXPECT_EQ(checkReferenceDelay(delay("", june2024, start2024, 129)).fault().code, FaultCode::DatesReversed);
    EXPECT_EQ(checkReferenceDelay(delay("", start2024, june2024, -1)).fault().code, FaultCode::ValueNotListed);
    EXPECT_EQ(checkReferenceDelay(delay("", start2024, june2024, 3'661)).fault().code, FaultCode::ValueNotListed);
    ReferenceDelay bare = delay("", start2024, june2024, 129);
    bare.source = "  ";
    EXPECT_EQ(checkReferenceDelay(bare).fault().code, FaultCode::SourceMissing);
    const std::string longName(101, 'x');
    EXPECT_EQ(checkReferenceDelay(delay(longName.c_str(), start2024, june2024, 1)).fault().code,
              FaultCode::TextTooLong);
}

} // namespace
} // namespace encours

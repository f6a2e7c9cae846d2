// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reference_delays_file.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

constexpr std::string_view head = "kind;sector;from;to;days;source;checked_on\n";

FaultCode refusalOf(const std::string& row)
{
    const auto read = readReferenceDelaysFile(std::string{head} + row);
    EXPECT_FALSE(read.isDone()) << row;
    return read ? FaultCode::BugFound : read.fault().code;
}

TEST(ReferenceDelaysFile, ReadsRowsWithTheirSource)
{
    const auto read = readReferenceDelaysFile(std::string{head} +
                                              "days-late;;2017-04-01;2017-06-30;10,9;Altares;2026-11-22\n"
                                              "payment-delay;Bâtiment;2024-01-01;2024-12-31;51;Une étude;2026-11-22\n");
    ASSERT_TRUE(read.isDone());
    ASSERT_EQ(read->rows().size(), 2U);
    EXPECT_EQ(read->rows()[0].tenths, 109);
    EXPECT_EQ(read->rows()[0].to, Date::of(2017, 6, 30));
    EXPECT_EQ(read->rows()[1].sector, "Bâtiment");
    EXPECT_EQ(read->rows()[1].tenths, 510);
}

TEST(ReferenceDelaysFile, RefusesRowsThatSayNothingCertain)
{
    EXPECT_EQ(refusalOf("days-late;;2017-04-01;2017-06-30;10,9;Altares"), FaultCode::FieldCountWrong);
    EXPECT_EQ(refusalOf("late;;2017-04-01;2017-06-30;10,9;Altares;2026-11-22"), FaultCode::ValueNotListed);
    EXPECT_EQ(refusalOf("days-late;;2017-04-01;2017-06-30;10,95;Altares;2026-11-22"), FaultCode::ValueNotListed);
    EXPECT_EQ(refusalOf("days-late;;2017-04-01;2017-06-30;-1;Altares;2026-11-22"), FaultCode::ValueNotListed);
    EXPECT_EQ(refusalOf("days-late;;2017-06-30;2017-04-01;10,9;Altares;2026-11-22"), FaultCode::DatesReversed);
    EXPECT_EQ(refusalOf("days-late;;2017-04-01;2017-06-30;10,9; ;2026-11-22"), FaultCode::SourceMissing);
}

TEST(ReferenceDelaysFile, ShipsTheNationalRowsThatHaveASource)
{
    const ReferenceDelays& shipped = shippedReferenceDelays();
    const auto on = [&](Date day) { return shipped.latest(ReferenceKind::DaysLate, "", day)->tenths; };
    EXPECT_EQ(on(Date::of(2017, 12, 31)), 109);
    EXPECT_EQ(on(Date::of(2024, 12, 31)), 129);
    EXPECT_EQ(on(Date::of(2026, 11, 22)), 136);
    for (const ReferenceDelay& row : shipped.rows()) EXPECT_FALSE(row.source.empty());
    EXPECT_EQ(shipped.sectors(ReferenceKind::DaysLate).size(), 1U) << "no sector has a published source yet";
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/reference_delays.h"

#include "support/temp_book.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::TempBook;

const Date day = Date::of(2026, 11, 20);

class ReferenceDelaysTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_book.import("factures.csv", test::smallLedger)); }
    [[nodiscard]] Desk& desk() { return m_book.desk(); }
    [[nodiscard]] static ReferenceDelay building()
    {
        return {
            ReferenceKind::DaysLate, "Bâtiment", Date::of(2025, 1, 1), Date::of(2025, 6, 30), 171, "Une étude", day};
    }
    [[nodiscard]] std::size_t rows() { return readReferenceDelays(desk())->rows().size(); }

    TempBook m_book{day};
};

TEST_F(ReferenceDelaysTest, StandBesideTheFiguresOfTheBook)
{
    const auto comparisons = compareWithReferences(desk(), day);
    ASSERT_TRUE(comparisons.isDone());
    ASSERT_EQ(comparisons->size(), 1U);
    EXPECT_EQ(comparisons->front().reference.tenths, 136);
    EXPECT_FALSE(comparisons->front().isOwn);
    EXPECT_FALSE(comparisons->front().ours.has_value()) << "nothing was paid in this book";
    const auto before = compareWithReferences(desk(), Date::of(2016, 1, 1));
    EXPECT_TRUE(before->empty()) << "nothing was published yet";
}

TEST(ReferenceComparisons, SayHowFarOurFigureIsFromEach)
{
    Indicator late;
    late.code = IndicatorCode::DaysLate;
    late.value = 200;
    const ReferenceDelays shipped = referenceDelaysWithoutBook();
    const auto comparisons = compareWithReferences(shipped, Indicators{day, Currency::euro(), {late}});
    ASSERT_EQ(comparisons.size(), 1U);
    EXPECT_EQ(comparisons.front().ours, 200);
    EXPECT_EQ(comparisons.front().difference, 64) << "20,0 days beside 13,6";
    const FigureTable table = referenceComparisonTable(comparisons, day, Language::French);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows.front().size(), table.columns.size());
    EXPECT_EQ(table.rows.front()[5], FigureCell{FigureDays{64}});
    EXPECT_TRUE(referenceComparisonTable({}, day, Language::English).rows.empty());
}

TEST_F(ReferenceDelaysTest, AreAddedWithTheirSource)
{
    const std::size_t shipped = rows();
    ASSERT_TRUE(EditReferenceDelays{desk()}.add(building()).isDone());
    m_book.reopen();
    ASSERT_EQ(rows(), shipped + 1);
    const auto comparisons = compareWithReferences(desk(), day);
    ASSERT_EQ(comparisons->size(), 2U);
    EXPECT_TRUE(comparisons->back().isOwn);
    EXPECT_EQ(comparisons->back().reference, building());
    ReferenceDelay corrected = building();
    corrected.tenths = 180;
    ASSERT_TRUE(EditReferenceDelays{desk()}.add(corrected).isDone());
    EXPECT_EQ(rows(), shipped + 1) << "one for a sector and a period";
    EXPECT_EQ(compareWithReferences(desk(), day)->back().reference.tenths, 180);
    ASSERT_TRUE(EditReferenceDelays{desk()}.remove(corrected).isDone());
    EXPECT_EQ(rows(), shipped);
}

TEST_F(ReferenceDelaysTest, AreRefusedWithoutASourceOrBeforeThePeriodIsOver)
{
    ReferenceDelay bare = building();
    bare.source.clear();
    EXPECT_EQ(EditReferenceDelays{desk()}.add(bare).fault().code, FaultCode::SourceMissing);
    ReferenceDelay early = building();
    early.to = day.plusDays(1);
    EXPECT_EQ(EditReferenceDelays{desk()}.add(early).fault().code, FaultCode::DateInTheFuture);
    EXPECT_EQ(EditReferenceDelays{desk()}.remove(building()).fault().code, FaultCode::ValueNotListed);
    EXPECT_EQ(EditReferenceDelays{desk()}.remove(referenceDelaysWithoutBook().rows().front()).fault().code,
              FaultCode::ValueNotListed)
        << "what is shipped stays";
}

TEST(ReferencePeriod, IsNamedAsPeopleNameIt)
{
    const auto text = [](Date first, Date last) { return referencePeriodText(Language::French, first, last); };
    EXPECT_EQ(text(Date::of(2017, 4, 1), Date::of(2017, 6, 30)), "2017-T2");
    EXPECT_EQ(text(Date::of(2024, 1, 1), Date::of(2024, 6, 30)), "2024-S1");
    EXPECT_EQ(text(Date::of(2024, 7, 1), Date::of(2024, 12, 31)), "2024-S2");
    EXPECT_EQ(text(Date::of(2025, 1, 1), Date::of(2025, 12, 31)), "2025");
    EXPECT_EQ(text(Date::of(2025, 2, 1), Date::of(2025, 4, 30)), "01/02/2025 – 30/04/2025");
    EXPECT_EQ(referencePeriodText(Language::English, Date::of(2017, 4, 1), Date::of(2017, 6, 30)), "2017-Q2");
}

TEST(ReferenceTables, HaveARowForEachReference)
{
    const FigureTable table = referenceDelayTable(referenceDelaysWithoutBook(), Language::French);
    ASSERT_EQ(table.rows.size(), referenceDelaysWithoutBook().rows().size());
    for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
    EXPECT_EQ(table.rows.front()[3], FigureCell{FigureDays{136}}) << "newest first";
}

} // namespace
} // namespace encours

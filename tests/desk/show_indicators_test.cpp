// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/show_indicators.h"

#include "desk/coverage_tables.h"
#include "desk/indicator_tables.h"
#include "portfolio/aged_columns.h"
#include "support/random_account.h"
#include "support/small_book.h"

namespace encours {
namespace {

class Indicated : public test::SmallBook {
protected:
    [[nodiscard]] IndicatorReport report(std::optional<Grouping> grouping = std::nullopt, int months = 3)
    {
        return ShowIndicators{desk()}.execute({today(), grouping, months, 12});
    }
};

TEST_F(Indicated, AreThoseOfTheBookOnTheDay)
{
    const IndicatorReport shown = report();
    EXPECT_EQ(shown.book.find(IndicatorCode::Receivables)->value, 195'050);
    EXPECT_EQ(shown.book.find(IndicatorCode::Overdue)->value, 195'050);
    // From 1 August on: 112 days, of which everything sold is still owed.
    EXPECT_EQ(shown.book.find(IndicatorCode::Dso)->value, 1'120);
    EXPECT_EQ(shown.book.find(IndicatorCode::WithoutAction)->value, 10'000);
    ASSERT_EQ(shown.history.size(), 3U);
    EXPECT_EQ(shown.history.back().asOf, today());
    EXPECT_TRUE(shown.byGroup.empty());
    EXPECT_TRUE(report(std::nullopt, 0).history.empty());
}

TEST_F(Indicated, FollowWhatIsRecorded)
{
    ContactRequest call;
    call.customer = customer("C1");
    call.outcome = Outcome::NoAnswer;
    ASSERT_TRUE(RecordContact{desk()}.execute(call).isDone());
    const IndicatorReport shown = report(Grouping::Customer);
    EXPECT_EQ(shown.book.find(IndicatorCode::WithoutAction)->value, 2'310); // 450,50 of 1 950,50
    ASSERT_EQ(shown.byGroup.size(), 2U);
    EXPECT_EQ(shown.groups.groups[0].key, "C1");
    EXPECT_EQ(shown.byGroup[0].find(IndicatorCode::WithoutAction)->value, 0);
    EXPECT_EQ(shown.byGroup[1].find(IndicatorCode::WithoutAction)->value, 10'000);
}

TEST_F(Indicated, LeaveTheProgramAsTables)
{
    const std::vector<FigureTable> tables = indicatorTables(report(Grouping::Customer), Language::French);
    ASSERT_EQ(tables.size(), 3U);
    EXPECT_EQ(tables[0].columns.size(), 2 + indicatorCount);
    EXPECT_EQ(tables[0].rows.size(), 2U);
    EXPECT_EQ(tables[1].rows.size(), indicatorCount);
    EXPECT_EQ(tables[2].rows.size(), 3U);
    for (const FigureTable& table : tables) {
        for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size()) << table.name;
    }
    const auto& dso = tables[1].rows[static_cast<std::size_t>(IndicatorCode::Dso)];
    EXPECT_EQ(dso[1], FigureCell{FigureDays{1'120}});
    EXPECT_EQ(dso[2], FigureCell{Money{195'050}});
    EXPECT_EQ(dso[4], FigureCell{FigureCount{112}});
    EXPECT_EQ(indicatorTables(report(), Language::English).size(), 2U);
}

TEST_F(Indicated, CoverageNamesEveryOverdueItem)
{
    const CoverageView view = ShowCoverage{desk()}.execute(today());
    EXPECT_EQ(view.coverage.items.size(), 3U);
    EXPECT_EQ(view.coverage.overdue, Money{195'050});
    EXPECT_TRUE(view.coverage.uncovered.empty());
    const FigureTable items = coverageItemTable(view, Language::French);
    ASSERT_EQ(items.rows.size(), 3U);
    EXPECT_EQ(items.rows[0][0], FigureCell{std::string{"C1"}});
    const FigureTable rules = coverageByRuleTable(view, Language::French);
    EXPECT_EQ(rules.total[2], FigureCell{Money{195'050}});
    EXPECT_EQ(rules.rows.size(), view.coverage.byRule.size() + 1) << "and what no rule covers";
    for (const FigureTable* table : {&items, &rules}) {
        for (const auto& row : table->rows) EXPECT_EQ(row.size(), table->columns.size());
    }
}

TEST(CoverageTables, HaveWordsForEveryRuleThatSetsADay)
{
    const Date middle = Date::of(2026, 4, 15);
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const auto portfolio = Portfolio::fromAccounts({test::randomAccount(seed, middle)}, Currency::euro());
        for (int offset = -60; offset <= 100; offset += 20) {
            const DunningContext context =
                contextFor(*portfolio, DunningPlan::frenchDefault(), middle.plusDays(offset));
            const CoverageView view{portfolio, coverageOf(*portfolio, context)};
            for (const auto& row : coverageByRuleTable(view, Language::French).rows)
                ASSERT_FALSE(std::get<std::string>(row.front()).empty());
        }
    }
}

} // namespace
} // namespace encours

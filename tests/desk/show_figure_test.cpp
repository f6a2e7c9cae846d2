// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/show_figure.h"

#include "money/amount_text.h"
#include "support/small_book.h"
#include "words/words.h"

#include <set>

namespace encours {
namespace {

class ShownFigure : public test::SmallBook {
protected:
    [[nodiscard]] FigureDetail detail(IndicatorCode code, FigureSettings settings = {})
    {
        return ShowFigure{desk()}.execute(code, today(), settings);
    }
};

TEST_F(ShownFigure, NamesTheCustomersAndTheInvoices)
{
    const FigureDetail overdue = detail(IndicatorCode::Overdue);
    EXPECT_EQ(overdue.numerator.sum, 195'050);
    EXPECT_TRUE(overdue.numerator.isWhole);
    EXPECT_FALSE(overdue.hasDenominator);
    ASSERT_EQ(overdue.numerator.lines.size(), 3U);
    EXPECT_EQ(overdue.numerator.lines[0].customerCode(), "C1");
    EXPECT_EQ(overdue.numerator.lines[0].number(), "F1");
    EXPECT_EQ(overdue.numerator.lines[1].number(), "F3");
    EXPECT_EQ(figureLineKind(Language::French, overdue.numerator.lines[0]), "facture");
}

TEST_F(ShownFigure, IsTheSumOfItsLinesWhateverItIs)
{
    for (const IndicatorCode code : allIndicators()) {
        const FigureDetail shown = detail(code);
        EXPECT_TRUE(shown.numerator.isWhole) << indicatorCode(code);
        EXPECT_TRUE(shown.denominator.isWhole) << indicatorCode(code);
        EXPECT_EQ(shown.isSum, whyNoSum(Language::French, code).empty()) << indicatorCode(code);
        EXPECT_EQ(parseIndicator(indicatorCode(code)), code);
    }
    EXPECT_EQ(parseIndicator("none of them"), std::nullopt);
}

TEST_F(ShownFigure, SaysItsArithmetic)
{
    const auto arithmetic = [this](IndicatorCode code) {
        return figureArithmetic(Language::English, detail(code).figure, Currency::euro());
    };
    // All that was sold in 112 days is still owed.
    const std::string sold = formatAmount(Money(195'050), Language::English);
    const std::string days = words(Language::English, "indicator-unit.days", {{"number", "112.0"}});
    EXPECT_EQ(arithmetic(IndicatorCode::Dso), sold + " ÷ " + sold + " × 112 = " + days);
    EXPECT_EQ(arithmetic(IndicatorCode::Overdue), "");
    EXPECT_EQ(arithmetic(IndicatorCode::DsoCountBack), "");
    EXPECT_TRUE(arithmetic(IndicatorCode::OverdueRatio).starts_with(sold + " ÷ " + sold + " = 100"));
}

TEST_F(ShownFigure, LeavesTheProgramWithDateAndDefinition)
{
    const std::vector<FigureTable> tables = figureDetailTables(detail(IndicatorCode::Dso), Language::French);
    ASSERT_EQ(tables.size(), 2U);
    std::set<std::string> names;
    for (const FigureTable& table : tables) {
        names.insert(table.name);
        ASSERT_EQ(table.rows.size(), 3U);
        EXPECT_EQ(table.total.size(), table.columns.size());
        EXPECT_EQ(table.total.back(), FigureCell{Money(195'050)});
        for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
        EXPECT_NE(table.notes.front().find("20/11/2026"), std::string::npos) << table.notes.front();
        EXPECT_GE(table.notes.size(), 4U);
    }
    EXPECT_EQ(names.size(), 2U);
}

TEST_F(ShownFigure, HasTablesForEveryFigure)
{
    for (const Language language : {Language::French, Language::English}) {
        for (const IndicatorCode code : allIndicators()) {
            for (const FigureTable& table : figureDetailTables(detail(code), language)) {
                EXPECT_FALSE(table.title.empty());
                for (const auto& row : table.rows) ASSERT_EQ(row.size(), table.columns.size()) << indicatorCode(code);
            }
        }
    }
}

TEST_F(ShownFigure, KeepsItsLinesWithVatWhenTheBookShowsFiguresWithout)
{
    FigureSettings settings;
    settings.basis = TaxBasis::WithoutVat;
    const FigureDetail shown = detail(IndicatorCode::Overdue, settings);
    EXPECT_EQ(shown.numerator.sum, 195'050);
    ASSERT_TRUE(shownWithoutVat(shown));
    EXPECT_EQ(*shownWithoutVat(shown), Money(162'542)); // 1 950,50 ÷ 1,20
    EXPECT_FALSE(shownWithoutVat(detail(IndicatorCode::Overdue)));
    EXPECT_FALSE(shownWithoutVat(detail(IndicatorCode::Dso, settings)));
}

TEST_F(ShownFigure, LeavesOutWhoIsExcluded)
{
    FigureSettings settings;
    settings.excludedCodes = {"C1"};
    const FigureDetail shown = detail(IndicatorCode::Receivables, settings);
    EXPECT_EQ(shown.numerator.sum, 45'050);
    ASSERT_EQ(shown.numerator.lines.size(), 1U);
    EXPECT_EQ(shown.numerator.lines[0].customerCode(), "C2");
}

TEST(FigureParts, HaveWordsForEveryKind)
{
    for (const Language language : {Language::French, Language::English}) {
        for (std::size_t kind = 0; kind < figurePartKindCount; ++kind) {
            FigureLine line;
            line.part.kind = static_cast<FigurePartKind>(kind);
            EXPECT_FALSE(figureLineKind(language, line).empty());
        }
    }
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/indicator_families.h"

#include "words/indicator_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace encours {
namespace {

DashboardView viewOf(std::int64_t now, std::optional<std::int64_t> then)
{
    DashboardView view;
    const auto figures = [](Date day, std::int64_t value) {
        Indicators made{day, Currency::euro(), {}};
        for (const IndicatorCode code : allIndicators()) {
            Indicator figure;
            figure.code = code;
            figure.value = value;
            made.figures.push_back(figure);
        }
        return made;
    };
    view.figures = figures(Date::of(2026, 11, 20), now);
    if (then) view.compared = figures(Date::of(2026, 7, 31), *then);
    return view;
}

TEST(IndicatorFamilies, HoldEachIndicatorOnce)
{
    std::set<IndicatorCode> seen;
    for (const IndicatorFamily family : allIndicatorFamilies()) {
        EXPECT_FALSE(membersOf(family).empty()) << indicatorFamilyCode(family);
        for (const IndicatorCode code : membersOf(family)) EXPECT_TRUE(seen.insert(code).second) << indicatorCode(code);
    }
    EXPECT_EQ(seen.size(), indicatorCount);
    EXPECT_EQ(allIndicatorFamilies().size(), indicatorFamilyCount);
}

TEST(IndicatorFamilies, HaveWordsInBothLanguages)
{
    for (const Language language : {Language::French, Language::English}) {
        std::set<std::string> names;
        for (const IndicatorFamily family : allIndicatorFamilies()) {
            EXPECT_TRUE(names.insert(familyName(language, family)).second);
            EXPECT_FALSE(familyRemark(language, family).empty());
        }
    }
}

TEST(IndicatorFamilies, AreATableOfAllFigures)
{
    const FigureTable table = familyTable(viewOf(300, std::nullopt), Language::French);
    EXPECT_EQ(table.rows.size(), indicatorCount);
    for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
}

TEST(IndicatorFamilies, ShowTheDayOfComparisonAndTheDifference)
{
    const FigureTable alone = familyTable(viewOf(300, std::nullopt), Language::French);
    const FigureTable table = familyTable(viewOf(300, 450), Language::French);
    EXPECT_EQ(table.columns.size(), alone.columns.size() + 2);
    const auto& receivables = table.rows.front();
    EXPECT_EQ(receivables[2], FigureCell{Money(300, Currency::euro())});
    EXPECT_EQ(receivables[3], FigureCell{Money(450, Currency::euro())});
    EXPECT_EQ(receivables[4], FigureCell{Money(-150, Currency::euro())});
}

TEST(IndicatorFamilies, SayNoDifferenceOfAFigureKnownAsAtLeastOnly)
{
    DashboardView view = viewOf(300, 450);
    view.figures.figures[0].isAtLeast = true;
    view.compared->figures[1].value.reset();
    const FigureTable table = familyTable(view, Language::French);
    EXPECT_EQ(table.rows[0][4], FigureCell{}) << "receivables";
    const auto overdue = std::find_if(table.rows.begin(), table.rows.end(), [](const auto& row) {
        return row[1] == FigureCell{indicatorName(Language::French, IndicatorCode::Overdue)};
    });
    ASSERT_NE(overdue, table.rows.end());
    EXPECT_EQ((*overdue)[4], FigureCell{});
}

TEST(ShownIndicator, IsWithoutVatWhenTheFirmWantsItSo)
{
    FigureSettings settings;
    settings.basis = TaxBasis::WithoutVat;
    Indicator figure;
    figure.code = IndicatorCode::Overdue;
    figure.value = 12'000;
    const Rate vat = Rate::ofBp(2'000);
    EXPECT_EQ(shownIndicator(figure, settings, vat).value, 10'000);
    EXPECT_EQ(shownIndicator(figure, {}, vat).value, 12'000);
    figure.code = IndicatorCode::Provision;
    EXPECT_EQ(shownIndicator(figure, settings, vat).value, 12'000) << "it is without VAT already";
    figure.code = IndicatorCode::Dso;
    EXPECT_EQ(shownIndicator(figure, settings, vat).value, 12'000) << "a quotient";
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/group_words.h"
#include "words/indicator_words.h"
#include "words/words.h"

#include <gtest/gtest.h>

#include <set>

namespace encours {
namespace {

const std::string noBreak = "\u00a0";
const std::string narrow = "\u202f";

Indicator figure(IndicatorCode code, std::optional<std::int64_t> value)
{
    Indicator made;
    made.code = code;
    made.value = value;
    return made;
}

std::string french(const Indicator& indicator)
{
    return indicatorText(Language::French, indicator, Currency::euro());
}

TEST(IndicatorWords, NameEveryIndicatorInBothLanguages)
{
    for (const Language language : {Language::French, Language::English}) {
        std::set<std::string> names;
        for (const IndicatorCode code : allIndicators()) {
            EXPECT_TRUE(names.insert(indicatorName(language, code)).second) << indicatorCode(code);
            EXPECT_LE(indicatorShortName(language, code).size(), 28U) << indicatorCode(code);
            EXPECT_FALSE(indicatorFormula(language, code).empty()) << indicatorCode(code);
            EXPECT_GT(indicatorDefinition(language, code).size(), 20U) << indicatorCode(code);
        }
    }
}

TEST(IndicatorWords, WriteAFigureWithItsUnit)
{
    EXPECT_EQ(french(figure(IndicatorCode::Dso, 453)), "45,3 j");
    EXPECT_EQ(french(figure(IndicatorCode::DaysLate, -5)), "-0,5 j");
    EXPECT_EQ(french(figure(IndicatorCode::Effectiveness, 8'421)), "84,21" + noBreak + "%");
    EXPECT_EQ(french(figure(IndicatorCode::OverdueRatio, 4'005)), "40,05" + noBreak + "%");
    EXPECT_EQ(french(figure(IndicatorCode::Overdue, 123'456)), "1" + narrow + "234,56" + noBreak + "€");
    EXPECT_EQ(french(figure(IndicatorCode::Herfindahl, 3'800)), "3" + narrow + "800");
    EXPECT_EQ(french(figure(IndicatorCode::ActionIntensity, 75)), "0,75");
    EXPECT_EQ(indicatorText(Language::English, figure(IndicatorCode::Dso, 453), Currency::euro()), "45.3 d");
    EXPECT_EQ(indicatorText(Language::English, figure(IndicatorCode::OverdueRatio, 10'000), Currency::euro()),
              "100.00%");
    EXPECT_EQ(figureText(Language::French, IndicatorUnit::Days, 12, Currency::euro()), "12 j");
    EXPECT_EQ(figureText(Language::French, IndicatorUnit::AmountDays, 123, Currency::euro()), "1,23 × j");
}

TEST(IndicatorWords, SayMoreThanAndWhyThereIsNone)
{
    Indicator counted = figure(IndicatorCode::DsoCountBack, 610);
    counted.isAtLeast = true;
    EXPECT_EQ(french(counted), "> 61,0 j");
    Indicator young = figure(IndicatorCode::Dso, std::nullopt);
    young.gap = IndicatorGap::NoHistory;
    EXPECT_EQ(french(young), "historique insuffisant");
    EXPECT_EQ(french(figure(IndicatorCode::PromisesKept, std::nullopt)), "rien à mesurer");
}

TEST(GroupWords, NameCustomersSectorsAndThoseWithoutAText)
{
    EXPECT_EQ(groupName(Language::French, Grouping::Customer, {"C1", "Moreau"}), "Moreau");
    EXPECT_EQ(groupName(Language::French, Grouping::Sector, {"wine", ""}),
              wordsFor(Language::French, TradeSector::Wine));
    EXPECT_EQ(groupName(Language::French, Grouping::Segment, {}), "(non renseigné)");
    for (std::size_t grouping = 0; grouping < groupingCount; ++grouping)
        EXPECT_FALSE(wordsFor(Language::English, static_cast<Grouping>(grouping)).empty());
}

} // namespace
} // namespace encours

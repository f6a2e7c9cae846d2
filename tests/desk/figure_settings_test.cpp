// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/figure_settings.h"

#include "desk/aged_figures.h"
#include "desk/figures/figure_notes.h"
#include "desk/record_contact.h"
#include "desk/show_aged_balance.h"
#include "desk/show_indicators.h"
#include "store/store.h"
#include "support/temp_book.h"
#include "words/words.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::TempBook;

const Date day = Date::of(2026, 11, 20);
const Currency euro = Currency::euro();

class FigureSettingsTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_book.import("factures.csv", test::smallLedger)); }
    [[nodiscard]] Desk& desk() { return m_book.desk(); }
    [[nodiscard]] FigureSettings kept() { return *readFigureSettings(desk()); }
    Result<FigureSettings> set(const std::string& code, const std::string& text, const std::string& key = {})
    {
        return EditFigureSettings{desk()}.execute({{{code, text}}, key, false});
    }
    [[nodiscard]] std::int64_t versionsOfTheBasis()
    {
        const auto versions = desk().store().settingVersions("figures.tax_basis");
        return versions ? static_cast<std::int64_t>(versions->size()) : -1;
    }

    TempBook m_book{day};
};

TEST(FigureSetting, IsReadBackFromItsText)
{
    FigureSettings settings;
    const std::pair<const char*, const char*> values[] = {
        {"figures.age_bounds", "15,30,60"}, {"figures.period_months", "6"},          {"figures.chart_months", "24"},
        {"figures.tax_basis", "ht"},        {"figures.excluded_customers", "C2,C9"}, {"figures.hour_cost", "32.50"},
        {"figures.letter_cost", "1.80"},    {"figures.minutes_per_call", "8"}};
    for (const auto& [code, text] : values) {
        ASSERT_TRUE(setFigureSetting(settings, code, text, euro).isDone()) << code;
        EXPECT_EQ(figureSettingText(settings, code), text);
    }
    ASSERT_TRUE(setFigureSetting(settings, "figures.factor_commission", "0,35 %", euro).isDone());
    EXPECT_EQ(settings.factorCommission, Rate::ofBp(35));
    FigureSettings copy;
    for (const std::string_view code : figureSettingCodes())
        ASSERT_TRUE(setFigureSetting(copy, code, figureSettingText(settings, code), euro).isDone()) << code;
    EXPECT_EQ(copy, settings);
    for (const std::string_view code : figureSettingCodes())
        ASSERT_TRUE(setFigureSetting(copy, code, "", euro).isDone()) << code;
    EXPECT_EQ(copy, FigureSettings{}) << "nothing brings the default back";
}

TEST(FigureSetting, HasNoValueThatMeansNothing)
{
    FigureSettings settings;
    const std::pair<const char*, const char*> wrong[] = {
        {"figures.age_bounds", "30,60"},   {"figures.period_months", "0"},    {"figures.period_months", "37"},
        {"figures.chart_months", "2"},     {"figures.tax_basis", "net"},      {"figures.hour_cost", "-1"},
        {"figures.minutes_per_call", "0"}, {"figures.minutes_per_call", "5m"}};
    for (const auto& [code, text] : wrong) {
        const auto read = setFigureSetting(settings, code, text, euro);
        ASSERT_FALSE(read.isDone()) << code << " " << text;
        EXPECT_EQ(read.fault().code, FaultCode::ValueNotListed) << code << " " << text;
        EXPECT_EQ(read.fault().arguments.front().second, code);
    }
    EXPECT_EQ(setFigureSetting(settings, "figures.hour_cost", "dix", euro).fault().code, FaultCode::AmountMalformed);
    EXPECT_EQ(setFigureSetting(settings, "figures.factor_commission", "peu", euro).fault().code,
              FaultCode::RateMalformed);
    EXPECT_EQ(setFigureSetting(settings, "figures.colour", "red", euro).fault().code, FaultCode::RequestMalformed);
    EXPECT_EQ(settings, FigureSettings{}) << "nothing is kept of a refusal";
}

TEST(FigureSetting, HasWordsInBothLanguages)
{
    for (const Language language : {Language::French, Language::English}) {
        for (const std::string_view code : figureSettingCodes())
            EXPECT_TRUE(hasWords(language, "setting." + std::string{code})) << code;
    }
}

TEST_F(FigureSettingsTest, AreTheDefaultsInANewBook)
{
    EXPECT_EQ(kept(), FigureSettings{});
}

TEST_F(FigureSettingsTest, StayOverAReopening)
{
    ASSERT_TRUE(set("figures.age_bounds", "15,30,60").isDone());
    ASSERT_TRUE(set("figures.excluded_customers", "C2").isDone());
    m_book.reopen();
    EXPECT_EQ(kept().ageBounds.text(), "15,30,60");
    EXPECT_EQ(kept().excludedCodes, std::vector<std::string>{"C2"});
    ASSERT_TRUE(set("figures.age_bounds", "").isDone());
    EXPECT_EQ(kept().ageBounds, AgeBounds{});
}

TEST_F(FigureSettingsTest, RefuseACustomerThatIsNotThere)
{
    const auto done = set("figures.excluded_customers", "C1,C77");
    ASSERT_FALSE(done.isDone());
    EXPECT_EQ(done.fault().code, FaultCode::CustomerUnknown);
    EXPECT_TRUE(kept().excludedCodes.empty());
}

TEST_F(FigureSettingsTest, WriteNothingWhenNothingChanges)
{
    ASSERT_TRUE(set("figures.tax_basis", "ht", "key-1").isDone());
    ASSERT_TRUE(set("figures.tax_basis", "ht", "key-2").isDone());
    EXPECT_EQ(versionsOfTheBasis(), 1);
    const auto rehearsed = EditFigureSettings{desk()}.execute({{{"figures.tax_basis", "ttc"}}, {}, true});
    ASSERT_TRUE(rehearsed.isDone());
    EXPECT_EQ(rehearsed->basis, TaxBasis::WithVat) << "it says what would be";
    EXPECT_EQ(kept().basis, TaxBasis::WithoutVat);
    EXPECT_EQ(versionsOfTheBasis(), 1);
}

TEST_F(FigureSettingsTest, AreUndoneLikeOtherSettings)
{
    ASSERT_TRUE(set("figures.period_months", "6").isDone());
    const auto versions = desk().store().settingVersions("figures.period_months");
    ASSERT_EQ(versions->size(), 1U);
    ASSERT_TRUE(UndoLastAction{desk()}.undo(versions->front().seq).isDone());
    EXPECT_EQ(kept().periodMonths, 12);
}

TEST_F(FigureSettingsTest, LeaveCustomersOutEverywhere)
{
    ASSERT_TRUE(set("figures.excluded_customers", "C2").isDone());
    const auto whole = desk().portfolio();
    const auto rest = withoutExcluded(whole, kept());
    ASSERT_EQ(rest->size(), whole->size()) << "every place stays";
    EXPECT_EQ(rest->find(m_book.customer("C2"))->customer.code, "C2");
    EXPECT_TRUE(rest->find(m_book.customer("C2"))->items.empty());
    EXPECT_EQ(ageingOf(*rest, day).total(), Money{150'000});
    EXPECT_EQ(withoutExcluded(whole, FigureSettings{}), whole) << "the same snapshot when nobody is left out";
    const auto view = ShowAgedBalance{desk()}.execute(day, Grouping::Customer, 2, kept());
    ASSERT_EQ(view.balance.rows.size(), 1U);
    EXPECT_EQ(view.balance.total.total(), Money{150'000});
    EXPECT_EQ(view.history.back().ageing.total(), Money{150'000});
    IndicatorRequest request;
    request.asOf = day;
    request.figures = kept();
    EXPECT_EQ(*ShowIndicators{desk()}.execute(request).book.find(IndicatorCode::Receivables)->value, 150'000);
}

TEST_F(FigureSettingsTest, ShowAmountsWithoutVatWhoseSumsStayEqual)
{
    ASSERT_TRUE(set("figures.tax_basis", "ht").isDone());
    const auto view = ShowAgedBalance{desk()}.execute(day, Grouping::Customer, 3, kept());
    // 1 200,00 and 300,00 are 1 000,00 and 250,00 at 20 %; 450,50 is 375,42.
    EXPECT_EQ(view.balance.total.total(), Money{100'000 + 25'000 + 37'542});
    Ageing sum = stateOf(Account{}, day, euro).ageing;
    for (const AgedRow& row : view.balance.rows) sum += row.ageing;
    EXPECT_EQ(sum.total(), view.balance.total.total());
    EXPECT_EQ(view.history.back().ageing.total(), Money{162'542});
    EXPECT_TRUE(view.currencies.empty());
    EXPECT_EQ(shownAmount(Money{120'000}, kept(), Rate::ofBp(2'000)), Money{100'000});
    EXPECT_EQ(shownAmount(Money{120'000}, FigureSettings{}, Rate::ofBp(2'000)), Money{120'000});
}

TEST_F(FigureSettingsTest, GiveTheIndicatorsTheirPeriod)
{
    ASSERT_TRUE(set("figures.period_months", "2").isDone());
    IndicatorRequest request;
    request.asOf = day;
    request.figures = kept();
    // Since 1 October nothing was invoiced.
    EXPECT_EQ(ShowIndicators{desk()}.execute(request).book.find(IndicatorCode::Sales)->value.value_or(0), 0);
    request.periodMonths = 12;
    const auto report = ShowIndicators{desk()}.execute(request);
    EXPECT_EQ(*report.book.find(IndicatorCode::Sales)->value, 195'050) << "who asks for a period gets it";
    EXPECT_EQ(report.figures.periodMonths, 12);
}

TEST(FigureNotes, SayWhatIsNotUsual)
{
    FigureSettings settings;
    EXPECT_EQ(figureNotes(settings, Language::French), std::vector<std::string>{"Montants TTC."});
    settings.basis = TaxBasis::WithoutVat;
    settings.excludedCodes = {"C2", "C3"};
    settings.periodMonths = 6;
    settings.ageBounds = *AgeBounds::parse("15,30,60");
    const auto notes = figureNotes(settings, Language::French);
    ASSERT_EQ(notes.size(), 4U);
    EXPECT_NE(notes[0].find("HT"), std::string::npos);
    EXPECT_NE(notes[1].find("C2, C3"), std::string::npos) << notes[1];
    EXPECT_NE(notes[2].find('6'), std::string::npos);
    EXPECT_NE(notes[3].find("1–15 jours, 16–30 jours, 31–60 jours, plus de 60 jours"), std::string::npos) << notes[3];
    EXPECT_EQ(figureNotes(settings, Language::English).size(), 4U);
}

TEST(FigureNotes, NameColumnsAfterTheirBounds)
{
    AgedBalance balance;
    balance.grouping = Grouping::Sector;
    const Money nothing{0};
    balance.total = {nothing, nothing, nothing, nothing, nothing, nothing, nothing};
    balance.bounds = *AgeBounds::parse("15,30,60");
    const FigureTable table = agedFigures(balance, FigureSettings{}, Language::French);
    EXPECT_EQ(table.columns[2], "1–15 j");
    EXPECT_EQ(table.columns[3], "16–30 j");
    EXPECT_EQ(table.columns[5], "> 60 j");
    EXPECT_NE(table.notes.front().find("Montants TTC."), std::string::npos);
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/dunning_cost.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

const Date from = Date::of(2026, 1, 1);
const Date to = Date::of(2026, 6, 30);

/// Two calls of the period (one of 25 minutes), one before it, a letter, 12 000,00 invoiced and 2 000,00 credited.
std::shared_ptr<const Portfolio> someBook()
{
    Account account = AccountBuilder("C1", 1)
                          .invoice("F1", 1'200'000, {Date::of(2026, 2, 1), Date::of(2026, 3, 3)})
                          .invoice("F0", 900'000, {Date::of(2025, 12, 31), Date::of(2026, 1, 30)})
                          .creditNote("A1", 200'000, Date::of(2026, 3, 1))
                          .call(Outcome::NoAnswer, Date::of(2025, 12, 20))
                          .call(Outcome::NoAnswer, Date::of(2026, 3, 10))
                          .call(Outcome::Message, Date::of(2026, 6, 30))
                          .letter(Date::of(2026, 4, 1))
                          .build();
    std::vector<Attempt> attempts(account.attempts.begin(), account.attempts.end());
    attempts.back().seconds = 1'500;
    account.attempts = attempts;
    return Portfolio::fromAccounts({account}, Currency::euro());
}

FigureSettings allGiven()
{
    FigureSettings settings;
    settings.hourCost = Money{3'000};
    settings.letterCost = Money{200};
    settings.factorCommission = Rate::ofBp(50);
    settings.minutesPerCall = 5;
    return settings;
}

TEST(DunningCost, PutsHoursAndLettersBesideTheFactorsPrice)
{
    const auto cost = dunningCostOf(*someBook(), from, to, allGiven());
    ASSERT_TRUE(cost.isDone());
    EXPECT_EQ(cost->callsMeasured, 1);
    EXPECT_EQ(cost->callsEstimated, 1);
    EXPECT_EQ(cost->seconds, 1'500 + 300) << "25 minutes measured, 5 agreed";
    EXPECT_EQ(cost->letters, 1);
    EXPECT_EQ(cost->callCost, Money{1'500}) << "half an hour at 30,00";
    EXPECT_EQ(cost->inHouse, Money{1'700});
    EXPECT_EQ(cost->turnover, Money{1'000'000});
    EXPECT_EQ(cost->factor, Money{5'000}) << "0,50 % of 10 000,00";
    EXPECT_EQ(cost->saved, Money{3'300});
    EXPECT_TRUE(cost->missing.empty());
}

TEST(DunningCost, AsksForWhatItDoesNotKnow)
{
    const auto cost = dunningCostOf(*someBook(), from, to, FigureSettings{});
    ASSERT_TRUE(cost.isDone());
    EXPECT_EQ(cost->missing,
              (std::vector<std::string_view>{"figures.hour_cost", "figures.letter_cost", "figures.factor_commission"}));
    EXPECT_FALSE(cost->inHouse || cost->factor || cost->saved);
    const std::string sentence = dunningCostMissing(*cost, Language::French);
    EXPECT_NE(sentence.find("coût d’une heure de relance"), std::string::npos) << sentence;
    FigureSettings hours;
    hours.hourCost = Money{3'000};
    const auto half = dunningCostOf(*someBook(), from, to, hours);
    EXPECT_TRUE(half->callCost.has_value());
    EXPECT_FALSE(half->inHouse.has_value()) << "a letter without a price is no sum";
}

TEST(DunningCost, IsNothingWhereNothingWasDone)
{
    const auto cost = dunningCostOf(Portfolio{}, from, to, FigureSettings{});
    ASSERT_TRUE(cost.isDone());
    EXPECT_EQ(cost->inHouse, Money{0}) << "no call and no letter need a price";
    EXPECT_EQ(cost->missing, std::vector<std::string_view>{"figures.factor_commission"});
    EXPECT_EQ(dunningCostOf(Portfolio{}, to, from, {}).fault().code, FaultCode::DatesReversed);
}

TEST(DunningCost, GoesIntoATableThatSaysHowItWasCounted)
{
    FigureSettings settings = allGiven();
    settings.basis = TaxBasis::WithoutVat;
    const auto cost = dunningCostOf(*someBook(), from, to, settings);
    const FigureTable table = dunningCostTable(*cost, settings, Language::French);
    ASSERT_EQ(table.rows.size(), 8U);
    for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
    EXPECT_EQ(table.rows[0][1], FigureCell{FigureCount{2}});
    EXPECT_EQ(table.rows[0][2], FigureCell{FigureDays{5}}) << "0,5 hours";
    EXPECT_EQ(table.rows.back()[3], FigureCell{Money{3'300}});
    EXPECT_NE(table.notes.front().find("TTC"), std::string::npos) << "the turnover keeps its VAT";
}

TEST(DunningCost, CoversThePeriodOfTheFigures)
{
    FigureSettings settings;
    EXPECT_EQ(dunningPeriodStart(Date::of(2026, 11, 22), settings), Date::of(2025, 12, 1));
    settings.periodMonths = 1;
    EXPECT_EQ(dunningPeriodStart(Date::of(2026, 11, 22), settings), Date::of(2026, 11, 1));
}

} // namespace
} // namespace encours

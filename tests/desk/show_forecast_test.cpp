// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/show_forecast.h"

#include "desk/forecast_figures.h"
#include "support/temp_book.h"

#include <fstream>
#include <iterator>

namespace encours {
namespace {

constexpr const char* table = "ibm-accounts-receivable.csv";
const Date afterAll = Date::of(2014, 1, 31);

/// 2,466 invoices of 100 customers in 2012 and 2013, read the way everybody's files are.
class RealReceivables : public ::testing::Test {
protected:
    void SetUp() override
    {
        std::ifstream file{std::string{ENCOURS_SOURCE_DIR} + "/tests/data/" + table, std::ios::binary};
        const auto report = m_book.import(table, std::string{std::istreambuf_iterator<char>{file}, {}});
        ASSERT_TRUE(report) << report.fault().detail;
        ASSERT_EQ(report->accepted.invoices, 2'466);
    }
    [[nodiscard]] ShowForecast show() { return ShowForecast{m_book.desk()}; }

private:
    test::TempBook m_book{afterAll};
};

/// The figures stand in docs/decisions/0017. They may get better; whoever makes them worse must say why there.
TEST_F(RealReceivables, AreForecastBetterThanByTheUsualMethods)
{
    const BackTest test = show().backTest(afterAll, 8);
    ASSERT_EQ(test.madeOn.size(), 12U);
    EXPECT_EQ(test.madeOn.front(), Date::of(2012, 12, 31));
    EXPECT_EQ(test.madeOn.back(), Date::of(2013, 11, 30));
    EXPECT_EQ(test.items, 1'083);
    EXPECT_EQ(test.stillOpen + test.settledOtherwise, 0);
    EXPECT_EQ(test.received, Money{6'559'657});
    EXPECT_NEAR(test.customerAverage.meanDays, 6.15, 0.01);
    EXPECT_LT(test.model.meanDays, 0.75 * test.customerAverage.meanDays);
    EXPECT_LT(test.model.weightedDays, 0.75 * test.customerAverage.weightedDays);
    ASSERT_TRUE(test.model.cashErrorBp && test.customerAverage.cashErrorBp && test.cohorts.cashErrorBp);
    EXPECT_LT(*test.model.cashErrorBp, 2'200);
    EXPECT_GT(*test.customerAverage.cashErrorBp, 3'000);
    EXPECT_GT(*test.cohorts.cashErrorBp, 3'000);
    for (const auto share : {test.weekIntervals.shareBp(), test.itemIntervals.shareBp()}) {
        ASSERT_TRUE(share);
        EXPECT_GE(*share, 7'500);
        EXPECT_LE(*share, 8'500);
    }
}

TEST_F(RealReceivables, AreForecastAsOfAnyDay)
{
    const Date day = Date::of(2013, 6, 30);
    const ForecastView view = show().execute(day, 8);
    EXPECT_FALSE(view.forecast.isThin);
    ASSERT_TRUE(view.forecast.weeks.front().low.has_value());
    Money expected{0};
    for (const ForecastWeek& week : view.forecast.weeks) expected += week.expected;
    Money byCustomer{0};
    for (const ForecastCustomer& row : view.customers) byCustomer += row.expected;
    EXPECT_EQ(expected, byCustomer);
    EXPECT_FALSE(view.profiles->paysOnSettlementDays()) << "this ledger books payments on Sundays too";
    EXPECT_EQ(weekFigures(view.forecast, Language::English).rows.size(), 9U);
    EXPECT_EQ(payerFigures(view, Language::French).rows.size(), view.customers.size());
    EXPECT_EQ(expectedItemFigures(view, Language::French).rows.size(), view.forecast.parts.size());
}

TEST(ShowForecastTest, SaysWhenThereIsTooLittleHistory)
{
    test::TempBook book;
    ASSERT_TRUE(book.import("factures.csv", test::smallLedger));
    const ShowForecast show{book.desk()};
    const ForecastView view = show.execute(Date::of(2026, 11, 20), 4);
    EXPECT_TRUE(view.forecast.isThin);
    EXPECT_EQ(view.forecast.weeks.front().expected + view.forecast.weeks[1].expected, Money{195'050});
    EXPECT_TRUE(show.backTest(Date::of(2026, 11, 20), 4).madeOn.empty());
    EXPECT_TRUE(backTestFigures(show.backTest(Date::of(2026, 11, 20), 4), Language::French).rows.empty());
}

} // namespace
} // namespace encours

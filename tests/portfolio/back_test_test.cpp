// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/back_test.h"

#include "portfolio/forecast/cash_interval.h"
#include "portfolio/forecast/forecast_rivals.h"
#include "support/payer_book.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::payerAccount;

const Date asOf = Date::of(2026, 6, 30);

/// Customers of several manners over three years.
std::shared_ptr<const Portfolio> threeYears(int spread)
{
    std::mt19937_64 random(23);
    std::vector<Account> accounts;
    for (int customer = 1; customer <= 25; ++customer) {
        const test::PayerManner manner{.delay = test::pick(random, 40),
                                       .spread = spread,
                                       .invoices = 60,
                                       .from = asOf.plusDays(-1'100),
                                       .days = 1'050};
        accounts.push_back(payerAccount(customer, test::invoicesOf(manner, random)));
    }
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

TEST(BackTest, SaysThatThereIsTooLittleHistory)
{
    const auto portfolio = Portfolio::fromAccounts({payerAccount(1, {})}, Currency::euro());
    const BackTest test = testForecasts(*portfolio, asOf, {});
    EXPECT_TRUE(test.madeOn.empty());
    EXPECT_EQ(test.items, 0);
    EXPECT_FALSE(test.model.cashErrorBp.has_value());
    EXPECT_FALSE(test.weekIntervals.shareBp().has_value());
}

TEST(BackTest, ReplaysTheLastMonthEndsWhoseWeeksAreOver)
{
    const BackTest test = testForecasts(*threeYears(8), asOf, {.weeks = 8});
    ASSERT_EQ(test.madeOn.size(), static_cast<std::size_t>(backTestForecasts));
    EXPECT_EQ(test.madeOn.front(), Date::of(2025, 5, 31));
    EXPECT_EQ(test.madeOn.back(), Date::of(2026, 4, 30));
    EXPECT_GT(test.items, 500);
    EXPECT_TRUE(test.received.isPositive());
}

TEST(BackTest, IsNearlyRightAboutCustomersWhoAlwaysPayAlike)
{
    const BackTest test = testForecasts(*threeYears(0), asOf, {.weeks = 8});
    EXPECT_LT(test.model.meanDays, 1.5); // weekends move payments
    ASSERT_TRUE(test.model.cashErrorBp && test.customerAverage.cashErrorBp && test.cohorts.cashErrorBp);
    EXPECT_LT(*test.model.cashErrorBp, *test.cohorts.cashErrorBp);
}

TEST(BackTest, ItsIntervalsHold)
{
    const BackTest test = testForecasts(*threeYears(20), asOf, {.weeks = 8});
    ASSERT_TRUE(test.weekIntervals.shareBp() && test.itemIntervals.shareBp());
    EXPECT_GT(*test.weekIntervals.shareBp(), 7'000);
    EXPECT_LT(*test.weekIntervals.shareBp(), 9'700);
    EXPECT_GT(*test.itemIntervals.shareBp(), 7'300);
    EXPECT_LT(*test.itemIntervals.shareBp(), 9'200);
}

/// Worked by hand: 1 000 € paid 10 days late and 3 000 € paid 2 days late give 4 days on average.
TEST(ForecastRivals, AverageIsWeightedByAmount)
{
    const Date due = Date::of(2026, 3, 2);
    const auto invoice = [&](std::int64_t cents, std::optional<Date> paidOn, Date dueOn) {
        return test::PaidInvoice{dueOn.plusDays(-30), dueOn, cents, paidOn, {}};
    };
    const auto portfolio = Portfolio::fromAccounts(
        {payerAccount(1, {invoice(100'000, due.plusDays(10), due), invoice(300'000, due.plusDays(2), due),
                          invoice(5'000, {}, asOf.plusDays(3)), invoice(7'000, {}, asOf.plusDays(-20))})},
        Currency::euro());
    const auto forecast = forecastAsOf(*portfolio, asOf, {});
    const CustomerAverage average(PayerFacts::of(*portfolio, asOf));
    ASSERT_EQ(forecast.parts.size(), 2U);
    EXPECT_EQ(average.dayOf(forecast.parts[0]), asOf.plusDays(1)); // it should have come already
    EXPECT_EQ(average.dayOf(forecast.parts[1]), asOf.plusDays(7));
    const auto weeks = weeksByAverage(forecast, average);
    EXPECT_EQ(weeks[0], Money(7'000));
    EXPECT_EQ(weeks[1], Money(5'000));
}

/// Every month 1 000 € is billed and collected in the next month: of the last month, all is expected in July, evenly.
TEST(ForecastRivals, CohortsSpreadAMonthEvenly)
{
    std::vector<test::PaidInvoice> invoices;
    for (int month = 0; month < 12; ++month) {
        const Date issuedOn = Date::of(2025, 7, 5).plusMonths(month);
        invoices.push_back({issuedOn, issuedOn.plusDays(30), 100'000, issuedOn.plusMonths(1), {}});
    }
    const auto portfolio = Portfolio::fromAccounts({payerAccount(1, invoices)}, Currency::euro());
    const auto forecast = forecastAsOf(*portfolio, asOf, {});
    const auto weeks = weeksByCohorts(forecast, PayerFacts::of(*portfolio, asOf));
    EXPECT_EQ(weeks[0].minorUnits(), 16'129); // 5 of 31 days
    EXPECT_EQ(weeks[1].minorUnits(), 22'581);
    EXPECT_EQ(weeks[4].minorUnits(), 16'129); // 27 to 31 July
    EXPECT_TRUE(weeks[5].isZero());
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/back_test.h"
#include "portfolio/forecast/cash_interval.h"
#include "portfolio/portfolio.h"
#include "support/payer_book.h"

#include <gtest/gtest.h>

#include <vector>

namespace encours {
namespace {

const Date asOf = Date::of(2026, 6, 30); // a Tuesday

std::shared_ptr<const Portfolio> twoYears()
{
    std::mt19937_64 random(11);
    std::vector<Account> accounts;
    for (int customer = 1; customer <= 12; ++customer) {
        accounts.push_back(test::payerAccount(
            customer,
            test::invoicesOf({.delay = 8, .spread = 20, .invoices = 40, .from = asOf.plusDays(-729)}, random)));
    }
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

WeekOutcome outcome(Date madeOn, Date endsOn, std::int64_t received)
{
    return {madeOn, endsOn, Money(1'000), Money(100), Money(received)};
}

TEST(PastWeeks, KeepsEachWeekAsTheLastForecastBeforeItSawIt)
{
    const Date march = Date::of(2026, 3, 31); // a Tuesday: its first week has begun already
    const Date april = Date::of(2026, 4, 30);
    const std::vector<WeekOutcome> outcomes{
        outcome(march, Date::of(2026, 4, 5), 1),  outcome(march, Date::of(2026, 4, 12), 2),
        outcome(march, Date::of(2026, 5, 10), 3), outcome(april, Date::of(2026, 5, 3), 4),
        outcome(april, Date::of(2026, 5, 10), 5), outcome(april, Date::of(2026, 5, 17), 6)};
    const auto weeks = pastWeeks(outcomes, Date::of(2026, 5, 10));
    ASSERT_EQ(weeks.size(), 2U) << "a week that had begun, and one that is not over, are left out";
    EXPECT_EQ(weeks[0].received, Money(2));
    EXPECT_EQ(weeks[1].received, Money(5)) << "seen by the forecast of April";
}

TEST(PastWeeks, StandWithoutAGapInABookWithHistory)
{
    const auto portfolio = twoYears();
    const auto weeks = pastWeeks(outcomesBefore(*portfolio, asOf, {.weeks = 8}), asOf);
    ASSERT_GT(weeks.size(), 20U);
    EXPECT_EQ(weeks.back().endsOn, Date::of(2026, 6, 28));
    for (std::size_t week = 1; week < weeks.size(); ++week) EXPECT_EQ(weeks[week].endsOn - weeks[week - 1].endsOn, 7);
    for (const WeekOutcome& week : weeks) EXPECT_LT(week.madeOn, week.endsOn.plusDays(-6));
}

TEST(PastWeeks, StopWhenAskedTo)
{
    const auto portfolio = twoYears();
    Cancellation cancellation;
    std::vector<std::int64_t> steps;
    const Progress progress{[&](std::int64_t done, std::int64_t total) {
        EXPECT_EQ(total, CashInterval::pastForecasts);
        steps.push_back(done);
        if (done == 2) cancellation.request();
    }};
    const auto some = outcomesBefore(*portfolio, asOf, {.weeks = 8}, progress, cancellation);
    EXPECT_EQ(some.size(), 16U) << "of the two forecasts before the wish";
    EXPECT_EQ(steps, (std::vector<std::int64_t>{0, 1, 2}));
    EXPECT_TRUE(testForecasts(*portfolio, asOf, {.weeks = 8}, {}, cancellation).madeOn.empty());
}

} // namespace
} // namespace encours

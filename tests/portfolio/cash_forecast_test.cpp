// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/cash_forecast.h"

#include "portfolio/forecast/cash_days.h"
#include "portfolio/forecast/cash_interval.h"
#include "support/account_builder.h"
#include "support/payer_book.h"

#include <gtest/gtest.h>

#include <numeric>

namespace encours {
namespace {

using test::AccountBuilder;
using test::payerAccount;

const Date asOf = Date::of(2026, 6, 30); // a Tuesday
const Date due = Date::of(2026, 7, 8);

/// The account under test and, unless the book is to be thin, customers who pay 10 to 12 days late.
CashForecast forecastOf(const Account& account, bool isThin = false, ForecastRules rules = {})
{
    std::mt19937_64 random(3);
    static std::vector<std::shared_ptr<const Portfolio>> kept; // the forecast points into its portfolio
    std::vector<Account> accounts{account};
    for (int customer = 2; customer <= 5 && !isThin; ++customer) {
        accounts.push_back(payerAccount(
            customer,
            test::invoicesOf({.delay = 10, .spread = 2, .invoices = 40, .from = asOf.plusDays(-690), .days = 600},
                             random)));
    }
    kept.push_back(Portfolio::fromAccounts(std::move(accounts), Currency::euro()));
    return forecastCash(*kept.back(), PayerProfiles::learn(*kept.back(), asOf), rules);
}

std::vector<ForecastPart> partsOf(const CashForecast& forecast)
{
    std::vector<ForecastPart> parts;
    for (const ForecastPart& part : forecast.parts) {
        if (part.customer == CustomerId{1}) parts.push_back(part);
    }
    return parts;
}

std::size_t weekOf(const CashForecast& forecast, Date day)
{
    return static_cast<std::size_t>((day - forecast.weeks.front().from) / 7);
}

Money noCash(const CashForecast& forecast, NoCash reason)
{
    return forecast.noCash[static_cast<std::size_t>(reason)];
}

TEST(CashDays, LeadMoneyToDaysOnWhichBanksSettle)
{
    const CashDays days({}, true);
    EXPECT_EQ(days.following(Date::of(2026, 5, 1).dayNumber()), Date::of(2026, 5, 4).dayNumber());
    EXPECT_EQ(days.lastReachedBy(Date::of(2026, 5, 3).dayNumber()), Date::of(2026, 4, 30).dayNumber());
    const CashDays any({}, false);
    EXPECT_EQ(any.following(Date::of(2026, 5, 1).dayNumber()), Date::of(2026, 5, 1).dayNumber());
}

TEST(CashDays, LeadMoneyPastClosures)
{
    const CashDays days(*Closures::parse("01/08/2026-23/08/2026; 25/08/2026"), true);
    EXPECT_EQ(days.following(Date::of(2026, 8, 5).dayNumber()), Date::of(2026, 8, 24).dayNumber());
    EXPECT_EQ(days.following(Date::of(2026, 8, 25).dayNumber()), Date::of(2026, 8, 26).dayNumber());
    EXPECT_EQ(days.lastReachedBy(Date::of(2026, 8, 20).dayNumber()), Date::of(2026, 7, 31).dayNumber());
    // What is paid up to the day reached has come by then, and nothing later has.
    for (int ahead = 0; ahead < 90; ++ahead) {
        const std::int32_t end = Date::of(2026, 7, 1).plusDays(ahead).dayNumber();
        const std::int32_t reached = days.lastReachedBy(end);
        EXPECT_LE(days.following(reached), end);
        EXPECT_GT(days.following(reached + 1), end);
    }
}

TEST(CashForecast, SharesOutByTheLargestRemainder)
{
    EXPECT_EQ(apportion(Money(100), {1, 1, 1}), (std::vector<Money>{Money(34), Money(33), Money(33)}));
    EXPECT_EQ(apportion(Money(7), {1, 3, 0}), (std::vector<Money>{Money(2), Money(5), Money(0)}));
    EXPECT_EQ(apportion(Money(0), {5}), (std::vector<Money>{Money(0)}));
}

TEST(CashForecast, BeginsOnTheMondayOfTheFirstDayToCome)
{
    const auto forecast = forecastOf(AccountBuilder("C1").invoiceDue("F1", 10'000, due).build());
    ASSERT_EQ(forecast.weeks.size(), 13U);
    EXPECT_EQ(forecast.weeks.front().from, Date::of(2026, 6, 29));
    EXPECT_EQ(forecast.weeks.back().from, Date::of(2026, 9, 21));
    EXPECT_EQ(forecast.open(), Money(10'000));
}

TEST(CashForecast, ExpectsWhatTheBookShows)
{
    const auto forecast = forecastOf(AccountBuilder("C1").invoiceDue("F1", 10'000, due).build());
    const auto parts = partsOf(forecast);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts.front().basis, CashBasis::Book);
    EXPECT_NEAR(*parts.front().likelyOn - due, 11, 3);
    EXPECT_LE(*parts.front().earliestOn, *parts.front().likelyOn);
    EXPECT_LE(*parts.front().likelyOn, *parts.front().latestOn);
    EXPECT_GT(parts.front().weeks[weekOf(forecast, due.plusDays(11))], Money(4'000));
}

TEST(CashForecast, KeepsToDueDatesWithoutHistory)
{
    const auto forecast =
        forecastOf(AccountBuilder("C1").invoiceDue("F1", 10'000, due).invoiceDue("F2", 500, asOf).build(), true);
    EXPECT_TRUE(forecast.isThin);
    const auto parts = partsOf(forecast);
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].basis, CashBasis::DueDate);
    EXPECT_EQ(parts[0].likelyOn, asOf.plusDays(1));
    EXPECT_EQ(parts[1].likelyOn, due);
    EXPECT_FALSE(parts[1].earliestOn.has_value());
    EXPECT_EQ(forecast.weeks[1].expected, Money(10'000));
    EXPECT_FALSE(forecast.weeks.front().low.has_value());
}

TEST(CashForecast, IsEmptyForAnEmptyBook)
{
    const auto portfolio = Portfolio::fromAccounts({}, Currency::euro());
    const auto forecast = forecastWithIntervals(*portfolio, PayerProfiles::learn(*portfolio, asOf), {},
                                                outcomesBefore(*portfolio, asOf, {}));
    EXPECT_TRUE(forecast.isThin);
    EXPECT_TRUE(forecast.parts.empty());
    EXPECT_EQ(forecast.open(), Money(0));
}

TEST(CashForecast, ExpectsAPromiseOnItsDayAsFarAsPromisesAreKept)
{
    const Date promised = Date::of(2026, 7, 24);
    const auto forecast = forecastOf(AccountBuilder("C1")
                                         .invoiceDue("F1", 10'000, asOf.plusDays(-40))
                                         .promise(asOf.plusDays(-1), promised, {{"F1", 6'000}})
                                         .build());
    const auto parts = partsOf(forecast);
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].basis, CashBasis::Promise);
    EXPECT_EQ(parts[0].amount, Money(6'000));
    EXPECT_EQ(parts[0].likelyOn, promised);
    const std::size_t week = weekOf(forecast, promised);
    EXPECT_EQ(parts[0].weeks[week], Money(4'200)); // seven in ten before any was seen
    EXPECT_EQ(forecast.weeks[week].promised, Money(4'200));
    EXPECT_TRUE(parts[0].weeks[week - 1].isZero());
    EXPECT_EQ(parts[1].amount, Money(4'000));
    EXPECT_NE(parts[1].basis, CashBasis::Promise);
}

TEST(CashForecast, TrustsPromisesLessOnceTheyWereBroken)
{
    AccountBuilder builder("C1");
    builder.invoiceDue("F0", 10'000, asOf.plusDays(-60)).invoiceDue("F1", 10'000, asOf.plusDays(-40));
    builder.promise(asOf.plusDays(-50), asOf.plusDays(-45), {{"F0", 10'000}});
    builder.promise(asOf.plusDays(-1), Date::of(2026, 7, 24), {{"F1", 10'000}});
    const auto forecast = forecastOf(builder.build());
    EXPECT_LT(forecast.weeks[weekOf(forecast, Date::of(2026, 7, 24))].promised, Money(6'000));
}

TEST(CashForecast, ExpectsABillOnTheDayItSettles)
{
    const Date matures = Date::of(2026, 7, 18); // a Saturday
    const auto forecast = forecastOf(AccountBuilder("C1")
                                         .invoiceDue("F1", 10'000, due)
                                         .instrument(InstrumentKind::AcceptedBill, matures, {{"F1", 10'000}},
                                                     {{InstrumentStep::Received, asOf.plusDays(-3)}})
                                         .build());
    const auto parts = partsOf(forecast);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts[0].basis, CashBasis::Instrument);
    EXPECT_EQ(parts[0].likelyOn, Date::of(2026, 7, 20));
    EXPECT_EQ(forecast.weeks[weekOf(forecast, Date::of(2026, 7, 20))].secured, Money(10'000));
}

TEST(CashForecast, LeavesOutWhatBringsNoCash)
{
    const auto discounted = forecastOf(AccountBuilder("C1")
                                           .invoiceDue("F1", 10'000, due)
                                           .instrument(InstrumentKind::AcceptedBill, due, {{"F1", 10'000}},
                                                       {{InstrumentStep::Received, asOf.plusDays(-3)},
                                                        {InstrumentStep::Discounted, asOf.plusDays(-2)}})
                                           .build());
    EXPECT_EQ(noCash(discounted, NoCash::Discounted), Money(10'000));
    const auto court = forecastOf(AccountBuilder("C1")
                                      .invoiceDue("F1", 10'000, asOf.plusDays(-90))
                                      .invoiceDue("F2", 3'000, due)
                                      .dossier(asOf.plusDays(-5), {"F1"})
                                      .build());
    EXPECT_EQ(noCash(court, NoCash::Litigation), Money(10'000));
    EXPECT_EQ(partsOf(court).size(), 1U);
    const auto insolvent = forecastOf(AccountBuilder("C1")
                                          .invoiceDue("F1", 10'000, asOf.plusDays(-90))
                                          .invoiceDue("F2", 3'000, asOf.plusDays(29))
                                          .event(AccountEventKind::Receivership, asOf.plusDays(-30))
                                          .build());
    EXPECT_EQ(noCash(insolvent, NoCash::Insolvency), Money(10'000));
    const auto factored = forecastOf(AccountBuilder("C1")
                                         .invoiceDue("F1", 10'000, due)
                                         .factor("F1", FactorStep::Assigned, asOf.plusDays(-3))
                                         .build());
    EXPECT_EQ(noCash(factored, NoCash::Factored), Money(10'000));
    const auto credit = forecastOf(AccountBuilder("C1")
                                       .invoiceDue("F1", 10'000, due)
                                       .invoiceDue("F2", 10'000, due.plusDays(3))
                                       .creditNote("A1", 12'000, asOf.plusDays(-3))
                                       .build());
    EXPECT_EQ(noCash(credit, NoCash::Credit), Money(12'000));
    ASSERT_EQ(partsOf(credit).size(), 1U);
    EXPECT_EQ(partsOf(credit).front().amount, Money(8'000));
    EXPECT_EQ(partsOf(credit).front().item->number, "F2");
}

TEST(CashForecast, ExpectsNothingDuringAClosure)
{
    const auto forecast = forecastOf(AccountBuilder("C1")
                                         .field(CustomerField::Closures, "11/07/2026-16/08/2026")
                                         .invoiceDue("F1", 10'000, due)
                                         .build());
    const auto parts = partsOf(forecast);
    ASSERT_EQ(parts.size(), 1U);
    for (const Date week : {Date::of(2026, 7, 13), Date::of(2026, 7, 27), Date::of(2026, 8, 10)}) {
        EXPECT_TRUE(parts[0].weeks[weekOf(forecast, week)].isZero());
    }
    EXPECT_GT(parts[0].weeks[weekOf(forecast, Date::of(2026, 8, 17))], Money(9'000));
    EXPECT_EQ(parts[0].likelyOn, Date::of(2026, 8, 17));
}

TEST(CashForecast, GivesIntervalsFromTheBooksOwnPast)
{
    std::mt19937_64 random(17);
    std::vector<Account> accounts;
    for (int customer = 1; customer <= 30; ++customer) {
        accounts.push_back(payerAccount(
            customer,
            test::invoicesOf({.delay = 5, .spread = 20, .invoices = 40, .from = asOf.plusDays(-729)}, random)));
    }
    const auto portfolio = Portfolio::fromAccounts(std::move(accounts), Currency::euro());
    const auto forecast = forecastWithIntervals(*portfolio, PayerProfiles::learn(*portfolio, asOf), {.weeks = 6},
                                                outcomesBefore(*portfolio, asOf, {.weeks = 6}));
    ASSERT_TRUE(forecast.weeks.front().low.has_value());
    for (const ForecastWeek& week : forecast.weeks) {
        EXPECT_LE(*week.low, week.expected);
        EXPECT_LE(week.expected, *week.high);
        EXPECT_LE(*week.high, forecast.open());
        EXPECT_FALSE(week.low->isNegative());
    }
    EXPECT_LT(*forecast.weeks[1].low, *forecast.weeks[1].high);
}

TEST(CashInterval, NeedsTwentyWeeksThatAreOver)
{
    std::vector<WeekOutcome> outcomes;
    for (int week = 1; week <= 25; ++week) {
        outcomes.push_back({asOf.plusDays(-200), asOf.plusDays(7 * (week - 20)), Money(1'000), Money(100),
                            Money(1'000 + 10 * (week % 10))});
    }
    EXPECT_TRUE(CashInterval::from(outcomes, asOf).has_value());
    EXPECT_FALSE(CashInterval::from(outcomes, asOf.plusDays(-1)).has_value());
    for (WeekOutcome& outcome : outcomes) outcome.spread = Money(0);
    EXPECT_FALSE(CashInterval::from(outcomes, asOf).has_value());
}

TEST(CashInterval, FindsMonthEnds)
{
    EXPECT_EQ(monthEndsUpTo(Date::of(2026, 2, 28), 2),
              (std::vector<Date>{Date::of(2026, 1, 31), Date::of(2026, 2, 28)}));
    EXPECT_EQ(monthEndsUpTo(Date::of(2026, 2, 27), 2),
              (std::vector<Date>{Date::of(2025, 12, 31), Date::of(2026, 1, 31)}));
}

} // namespace
} // namespace encours

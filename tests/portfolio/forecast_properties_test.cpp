// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/cash_forecast.h"
#include "portfolio/forecast/cash_interval.h"
#include "support/payer_book.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <numeric>
#include <sstream>

namespace encours {
namespace {

using test::payerAccount;

constexpr int caseCount = 5'000; // in each of two properties

std::vector<Account> randomBook(std::uint64_t seed, Date middle)
{
    std::mt19937_64 random(seed);
    std::vector<Account> accounts;
    const int payers = test::pick(random, 6);
    for (int customer = 1; customer <= payers; ++customer) {
        const test::PayerManner manner{.delay = test::pick(random, 40) - 10,
                                       .spread = test::pick(random, 30),
                                       .invoices = 10 + test::pick(random, 45),
                                       .from = middle.plusDays(-300),
                                       .days = 400,
                                       .neverPercent = test::pick(random, 10),
                                       .disputePercent = test::pick(random, 25)};
        accounts.push_back(payerAccount(customer, test::invoicesOf(manner, random)));
        if (test::pick(random, 4) == 0) accounts.back().customer.setField(CustomerField::PayDays, "10, 25");
    }
    for (int customer = payers + 1; customer <= payers + 2; ++customer) {
        accounts.push_back(test::randomAccount(random(), middle, customer));
    }
    return accounts;
}

/// Everything that a forecast says.
std::string textOf(const CashForecast& forecast, const PayerProfiles& profiles)
{
    std::ostringstream text;
    text.precision(17);
    const auto day = [&](const std::optional<Date>& date) { text << (date ? date->dayNumber() : -1) << ' '; };
    for (const ForecastPart& part : forecast.parts) {
        text << part.customer.value << ' ' << part.item->id.value << ' ' << part.amount.minorUnits() << ' '
             << cashBasisCode(part.basis) << ' ';
        day(part.likelyOn);
        day(part.earliestOn);
        day(part.latestOn);
        for (const Money week : part.weeks) text << week.minorUnits() << ' ';
        text << part.later.minorUnits() << '\n';
    }
    for (const ForecastWeek& week : forecast.weeks) {
        text << week.expected.minorUnits() << ' ' << week.promised.minorUnits() << ' ' << week.secured.minorUnits()
             << ' ' << week.spread.minorUnits() << ' ' << (week.low ? week.low->minorUnits() : -1) << ' '
             << (week.high ? week.high->minorUnits() : -1) << '\n';
    }
    for (const Money amount : forecast.noCash) text << amount.minorUnits() << ' ';
    for (const ForecastPart& part : forecast.parts) {
        const PayerProfile& profile = profiles.of(part.customer);
        text << profile.payments << ' ' << profile.paid.minorUnits() << ' ' << profile.paidLate.minorUnits() << ' '
             << profile.weightedDelay << ' ' << profile.spread << ' ' << profile.trend.value_or(-1) << ' '
             << profile.delay << ' ' << profile.usualError << ' ' << dateModelCode(profile.model) << '\n';
    }
    return text.str();
}

struct RandomDay {
    std::vector<Account> accounts;
    Date asOf;
};

RandomDay randomDay(int number)
{
    const Date middle = Date::of(2026, 3, 15);
    std::mt19937_64 random(static_cast<std::uint64_t>(number) + 1'000'000);
    return {randomBook(static_cast<std::uint64_t>(number), middle), middle.plusDays(test::pick(random, 160) - 60)};
}

std::string forecastText(const std::vector<Account>& accounts, Date asOf, bool withIntervals)
{
    const auto portfolio = Portfolio::fromAccounts(accounts, Currency::euro());
    const auto profiles = PayerProfiles::learn(*portfolio, asOf);
    const ForecastRules rules{.weeks = 5};
    return textOf(withIntervals
                      ? forecastWithIntervals(*portfolio, profiles, rules, outcomesBefore(*portfolio, asOf, rules))
                      : forecastCash(*portfolio, profiles, rules),
                  profiles);
}

/// What happens after a day changes nothing of what was forecast on it.
TEST(ForecastProperties, NothingLooksAhead)
{
    int thick = 0;
    for (int number = 0; number < caseCount; ++number) {
        const auto [accounts, asOf] = randomDay(number);
        std::vector<Account> known;
        for (const Account& account : accounts) known.push_back(test::knownOn(account, asOf));
        const bool withIntervals = number % 25 == 0;
        const std::string expected = forecastText(known, asOf, withIntervals);
        ASSERT_EQ(forecastText(accounts, asOf, withIntervals), expected) << "case " << number;
        thick += expected.find("habit") != std::string::npos ? 1 : 0;
    }
    EXPECT_GT(thick, caseCount / 4);
}

TEST(ForecastProperties, WeeksAreTheSumOfTheirItemsAndItemsOfWhatIsOpen)
{
    for (int number = 0; number < caseCount; ++number) {
        const auto [accounts, asOf] = randomDay(number);
        const auto portfolio = Portfolio::fromAccounts(accounts, Currency::euro());
        const auto forecast = forecastCash(*portfolio, PayerProfiles::learn(*portfolio, asOf), {.weeks = 5});
        std::vector<Money> weeks(forecast.weeks.size(), Money(0));
        Money later(0);
        for (const ForecastPart& part : forecast.parts) {
            ASSERT_TRUE(part.amount.isPositive());
            Money sum = part.later;
            ASSERT_FALSE(part.later.isNegative());
            for (std::size_t week = 0; week < weeks.size(); ++week) {
                ASSERT_FALSE(part.weeks[week].isNegative()) << "case " << number;
                sum += part.weeks[week];
                weeks[week] += part.weeks[week];
            }
            ASSERT_EQ(sum, part.amount) << "case " << number;
            later += part.later;
            ASSERT_TRUE(!part.likelyOn || *part.likelyOn > asOf);
        }
        Money open(0);
        for (std::size_t week = 0; week < weeks.size(); ++week) {
            ASSERT_EQ(forecast.weeks[week].expected, weeks[week]) << "case " << number;
        }
        ASSERT_EQ(forecast.later, later);
        for (const Account& account : accounts) {
            for (const OpenItem& debit : stateOf(account, asOf, Currency::euro()).debits) open += debit.open;
        }
        ASSERT_EQ(forecast.open(), open) << "case " << number;
    }
}

TEST(ForecastProperties, TheSameBookGivesTheSameForecast)
{
    for (int number = 0; number < 300; ++number) {
        const auto [accounts, asOf] = randomDay(number);
        ASSERT_EQ(forecastText(accounts, asOf, true), forecastText(accounts, asOf, true)) << "case " << number;
    }
}

} // namespace
} // namespace encours

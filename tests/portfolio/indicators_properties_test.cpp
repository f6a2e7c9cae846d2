// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/aged_columns.h"
#include "portfolio/indicators/indicators.h"
#include "portfolio/risk/impairment.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

const Date middle = Date::of(2026, 4, 15);

/// Customers of three controllers, one in five without.
std::shared_ptr<const Portfolio> randomBook(std::uint64_t seed, std::int64_t customers)
{
    std::vector<Account> accounts;
    for (std::int64_t id = 1; id <= customers; ++id) {
        accounts.push_back(test::randomAccount(seed * 1'000 + static_cast<std::uint64_t>(id), middle, id));
        const auto controller = static_cast<std::uint64_t>(id) % 5;
        if (controller > 0)
            accounts.back().customer.setField(CustomerField::Controller, std::string(1, "ABCA"[controller - 1]));
    }
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

std::int64_t valueOf(const Indicators& indicators, IndicatorCode code)
{
    return indicators.find(code)->value.value_or(0);
}

TEST(IndicatorsOfRandomBooks, OfGroupsSumToThoseOfTheBook)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const auto book = randomBook(seed, 12);
        const Groups groups = groupsOf(*book, Grouping::Controller, {});
        for (int offset = -60; offset <= 90; offset += 30) {
            const Date asOf = middle.plusDays(offset);
            const Indicators whole = indicatorsOf(*book, asOf, {});
            const std::vector<Indicators> parts = indicatorsByGroup(*book, groups, asOf, {});
            for (const IndicatorCode code : allIndicators()) {
                const bool isSum = unitsOf(code).numerator == IndicatorUnit::None &&
                                   code != IndicatorCode::Herfindahl && code != IndicatorCode::LateCapital;
                std::int64_t values = 0;
                std::int64_t numerators = 0;
                for (const Indicators& part : parts) {
                    values += valueOf(part, code);
                    numerators += part.find(code)->numerator.value_or(0);
                }
                if (isSum) {
                    ASSERT_EQ(values, valueOf(whole, code)) << indicatorCode(code) << ' ' << seed;
                }
                // What is clipped or sorted over the whole is not the sum of what is over the parts.
                const bool isClipped = code == IndicatorCode::BestPossibleDso || code == IndicatorCode::Concentration ||
                                       code == IndicatorCode::AverageDelinquency;
                if (!isClipped) {
                    ASSERT_EQ(numerators, whole.find(code)->numerator.value_or(0))
                        << indicatorCode(code) << ' ' << seed;
                }
            }
        }
    }
}

TEST(IndicatorsOfRandomBooks, StandInTheHistoryAsTheyStoodOnTheDay)
{
    int points = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        const auto book = randomBook(seed, 6);
        const Groups groups = groupsOf(*book, Grouping::Controller, {});
        IndicatorRules rules;
        rules.periodMonths = 1 + static_cast<int>(seed % 12);
        const Date asOf = middle.plusDays(static_cast<int>(seed % 90));
        const std::vector<Indicators> history = indicatorHistory(*book, asOf, 7, rules);
        const auto byGroup = indicatorHistoryByGroup(*book, groups, asOf, 7, rules);
        ASSERT_EQ(history.size(), 7U);
        for (std::size_t point = 0; point < history.size(); ++point) {
            const Indicators then = indicatorsOf(*book, history[point].asOf, rules);
            const std::vector<Indicators> groupsThen = indicatorsByGroup(*book, groups, history[point].asOf, rules);
            for (const Indicator& figure : history[point].figures) {
                ++points;
                ASSERT_EQ(figure, *then.find(figure.code))
                    << indicatorCode(figure.code) << ' ' << seed << " on " << formatIsoDate(history[point].asOf);
            }
            for (std::size_t group = 0; group < groups.size(); ++group) {
                for (const Indicator& figure : byGroup[group][point].figures)
                    ASSERT_EQ(figure, *groupsThen[group].find(figure.code))
                        << indicatorCode(figure.code) << ' ' << seed;
            }
        }
    }
    EXPECT_GT(points, 5'000);
}

TEST(IndicatorsOfRandomBooks, KeepWithinWhatTheyMean)
{
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const auto book = randomBook(seed, 5);
        for (int offset = -90; offset <= 120; offset += 8) {
            const Indicators figures = indicatorsOf(*book, middle.plusDays(offset), {});
            const auto value = [&](IndicatorCode code) { return figures.find(code)->value; };
            if (const auto dso = value(IndicatorCode::Dso)) {
                ASSERT_EQ(*dso, *value(IndicatorCode::BestPossibleDso) + *value(IndicatorCode::AverageDelinquency));
                ASSERT_GE(*value(IndicatorCode::AverageDelinquency), 0) << seed;
            }
            ASSERT_LE(value(IndicatorCode::Effectiveness).value_or(0), 10'000) << seed;
            for (const IndicatorCode code :
                 {IndicatorCode::RollNotDue, IndicatorCode::Roll1To30, IndicatorCode::Roll31To60,
                  IndicatorCode::Roll61To90, IndicatorCode::PromisesKept, IndicatorCode::PromisedAmountKept,
                  IndicatorCode::WithoutAction, IndicatorCode::Herfindahl, IndicatorCode::CollectionRate,
                  IndicatorCode::PromisesOnTime, IndicatorCode::PromisedOnTime, IndicatorCode::SecuredDue}) {
                ASSERT_GE(value(code).value_or(0), 0) << indicatorCode(code) << ' ' << seed;
                ASSERT_LE(value(code).value_or(0), 10'000) << indicatorCode(code) << ' ' << seed;
            }
            ASSERT_LE(value(IndicatorCode::PromisesOnTime).value_or(0), value(IndicatorCode::PromisesKept).value_or(0));
            ASSERT_LE(*value(IndicatorCode::DefinancedSoon), *value(IndicatorCode::Financed)) << seed;
            ASSERT_GE(*value(IndicatorCode::LateCapital), 0) << seed;
            ASSERT_EQ(*value(IndicatorCode::LateCapital), *figures.find(IndicatorCode::AverageDelinquency)->numerator);
            ASSERT_EQ(*value(IndicatorCode::DisputedAmount), *figures.find(IndicatorCode::DisputeRate)->numerator);
            ASSERT_GE(value(IndicatorCode::FirstActionDelay).value_or(10), 10) << seed << ": a day at least";
            ASSERT_LE(value(IndicatorCode::DaysLate).value_or(0),
                      value(IndicatorCode::DaysLateEarlyAsZero).value_or(0));
            ASSERT_LE(value(IndicatorCode::DaysLateEarlyAsZero).value_or(0),
                      value(IndicatorCode::DaysLateLateOnly).value_or(1'000'000));
        }
    }
}

/// Straight from the facts of each account, without columns.
TEST(IndicatorsOfRandomBooks, AgreeWithAPlainReadingOfTheFacts)
{
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const auto book = randomBook(seed, 4);
        for (int offset = -80; offset <= 110; offset += 10) {
            const Date asOf = middle.plusDays(offset);
            Ageing sum;
            Money provision;
            std::int64_t sales = 0;
            Date first = Date::last();
            book->forEach([&](const Account& account) {
                const ImpairedAmounts impaired = impairedAmounts(account, asOf, Currency::euro());
                provision += provisionFor(impaired, {}, Rate::ofBp(2'000)).total();
                if (!isDoubtful(account.events, asOf)) sum += stateOf(account, asOf, Currency::euro()).ageing;
                for (const Item& item : account.items) {
                    const bool isSale = item.kind == ItemKind::Invoice || item.kind == ItemKind::CreditNote;
                    if (!isSale || item.issuedOn > asOf) continue;
                    first = earlier(first, item.issuedOn.firstOfMonth());
                    if (item.issuedOn >= asOf.firstOfMonth().plusMonths(-11)) sales += item.amount.minorUnits();
                }
            });
            const Indicators figures = indicatorsOf(*book, asOf, {});
            ASSERT_EQ(valueOf(figures, IndicatorCode::Receivables), sum.total().minorUnits()) << seed;
            ASSERT_EQ(valueOf(figures, IndicatorCode::Overdue), sum.overdue().minorUnits()) << seed;
            ASSERT_EQ(valueOf(figures, IndicatorCode::Sales), sales) << seed;
            ASSERT_EQ(valueOf(figures, IndicatorCode::Provision), provision.minorUnits()) << seed;
            const int days = first > asOf ? 0 : asOf - later(first, asOf.firstOfMonth().plusMonths(-11)) + 1;
            ASSERT_EQ(figures.find(IndicatorCode::Sales)->days, days) << seed;
        }
    }
}

TEST(IndicatorHistoryOfRandomBooks, CountsTheSameSalesAsTheHistoryOfTheAgedBalance)
{
    IndicatorRules month;
    month.periodMonths = 1;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const auto book = randomBook(seed, 5);
        const std::vector<HistoryPoint> aged = historyOf(*book, middle.plusDays(40), 8);
        const std::vector<Indicators> history = indicatorHistory(*book, middle.plusDays(40), 8, month);
        for (std::size_t point = 0; point < aged.size(); ++point)
            ASSERT_EQ(valueOf(history[point], IndicatorCode::Sales), aged[point].sales.minorUnits()) << seed;
    }
}

} // namespace
} // namespace encours

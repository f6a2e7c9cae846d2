// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/figure_parts.h"
#include "property/random_book.h"

#include <gtest/gtest.h>

namespace encours::property {
namespace {

std::int64_t sumOf(const std::vector<FigurePart>& parts)
{
    std::int64_t sum = 0;
    for (const FigurePart& part : parts) sum += part.value;
    return sum;
}

/// What the numerator's parts must sum to: of the Herfindahl index, which is no sum, the balances that are squared.
std::int64_t toldBy(const Indicator& figure)
{
    if (figure.code == IndicatorCode::Herfindahl) return figure.denominator.value_or(0);
    return figure.numerator.value_or(figure.value.value_or(0));
}

TEST(FigurePartsProperty, SumToEveryFigureOfALedgerOnATelltaleDay)
{
    Generator random(4'711);
    for (int number = 0, cases = 0; cases < caseCount; ++number) {
        const std::vector<Account> accounts = randomLedger(random, 3);
        const Date asOf = telltaleDay(random, accounts.front());
        const auto book = Portfolio::fromAccounts(accounts, Currency::euro());
        IndicatorRules rules;
        rules.periodMonths = random.small(1, 36);
        rules.horizonDays = random.small(0, 90);
        const Indicators figures = indicatorsOf(*book, asOf, rules);
        for (const Indicator& figure : figures.figures) {
            const FigureParts parts = partsOf(*book, asOf, rules, figure.code);
            ASSERT_EQ(sumOf(parts.numerator), toldBy(figure)) << indicatorCode(figure.code) << ' ' << number;
            ASSERT_EQ(sumOf(parts.denominator), figure.denominator.value_or(0))
                << indicatorCode(figure.code) << ' ' << number;
            ++cases;
        }
    }
}

} // namespace
} // namespace encours::property

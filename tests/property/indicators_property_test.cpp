// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/dso.h"
#include "portfolio/indicators/indicator_figures.h"
#include "property/generator.h"

#include <gtest/gtest.h>

#include <numeric>

namespace encours::property {
namespace {

std::vector<std::int64_t> balances(Generator& random)
{
    std::vector<std::int64_t> amounts(static_cast<std::size_t>(random.small(1, 12)));
    for (std::int64_t& amount : amounts) amount = random.amount(Money::largest);
    return amounts;
}

TEST(HerfindahlProperty, LiesBetweenTheEvenShareAndTheWhole)
{
    Generator random(71);
    for (int number = 0; number < caseCount; ++number) {
        const std::vector<std::int64_t> amounts = balances(random);
        const auto index = herfindahlOf(amounts);
        const std::int64_t owing = concentrationOf(amounts).owing;
        ASSERT_EQ(index.has_value(), owing > 0) << number;
        if (!index) continue;
        ASSERT_LE(*index, 10'000) << number;
        ASSERT_GE(*index, 10'000 / owing) << number << ": the least is that of equal shares";
        if (owing == 1) {
            ASSERT_EQ(*index, 10'000) << number;
        }
    }
}

TEST(HerfindahlProperty, DoesNotDependOnOrderUnitOrThoseWhoOweNothing)
{
    Generator random(72);
    for (int number = 0; number < caseCount; ++number) {
        std::vector<std::int64_t> amounts(static_cast<std::size_t>(random.small(1, 12)));
        for (std::int64_t& amount : amounts) amount = random.between(1, 1'000'000'000);
        const auto index = herfindahlOf(amounts);
        std::vector<std::int64_t> others(amounts.rbegin(), amounts.rend());
        for (std::int64_t& amount : others) amount *= 1'000;
        others.insert(others.begin(), -random.between(0, 1'000'000));
        ASSERT_EQ(herfindahlOf(others), index) << number;
        ASSERT_EQ(concentrationOf(others).customers, concentrationOf(amounts).customers) << number;
    }
}

TEST(HerfindahlProperty, AgreesWithALongDivisionOfSmallAmounts)
{
    Generator random(73);
    for (int number = 0; number < caseCount; ++number) {
        std::vector<std::int64_t> amounts(static_cast<std::size_t>(random.small(1, 9)));
        for (std::int64_t& amount : amounts) amount = random.between(1, 20'000);
        const std::int64_t whole = std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0});
        std::int64_t squares = 0;
        for (const std::int64_t amount : amounts) squares += amount * amount;
        const std::int64_t doubled = 2 * *herfindahlOf(amounts) * whole * whole; // within one part of the exact figure
        ASSERT_LE(std::abs(doubled - 20'000 * squares), whole * whole) << number;
    }
}

TEST(ConcentrationProperty, IsTheLeastNumberThatReachesFourFifths)
{
    Generator random(74);
    for (int number = 0; number < caseCount; ++number) {
        std::vector<std::int64_t> amounts(static_cast<std::size_t>(random.small(1, 15)));
        for (std::int64_t& amount : amounts) amount = random.between(1, 1'000'000);
        std::sort(amounts.begin(), amounts.end(), std::greater<>());
        const auto customers = static_cast<std::ptrdiff_t>(concentrationOf(amounts).customers);
        const std::int64_t whole = std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0});
        const std::int64_t covered = std::accumulate(amounts.begin(), amounts.begin() + customers, std::int64_t{0});
        ASSERT_GE(5 * covered, 4 * whole) << number;
        ASSERT_LT(5 * (covered - amounts[static_cast<std::size_t>(customers) - 1]), 4 * whole) << number;
    }
}

TEST(EffectivenessProperty, IsWholeExactlyWhenNothingOverdueIsLeft)
{
    Generator random(75);
    for (int number = 0; number < caseCount; ++number) {
        Collection collection;
        collection.opening = random.between(0, 1'000'000'000);
        collection.sales = random.between(0, 1'000'000'000);
        collection.closing = random.between(0, collection.opening + collection.sales);
        collection.closingNotDue = random.chance(30) ? collection.closing : random.between(0, collection.closing);
        const auto index = effectivenessBp(collection);
        ASSERT_EQ(index.has_value(), collection.collectable() > 0) << number;
        if (!index) continue;
        ASSERT_GE(*index, 0) << number;
        ASSERT_LE(*index, 10'000) << number;
        const std::int64_t overdue = collection.closing - collection.closingNotDue;
        // 1 − index is what is overdue of what could be collected.
        ASSERT_LE(std::abs(*index + shareBp(overdue, collection.collectable()) - 10'000), 1) << number;
        if (overdue == 0) {
            ASSERT_EQ(*index, 10'000) << number;
        }
    }
}

std::vector<MonthSales> months(Generator& random)
{
    std::vector<MonthSales> made(static_cast<std::size_t>(random.small(0, 14)));
    for (MonthSales& month : made)
        month = {Money{random.chance(15) ? -random.between(0, 500'000) : random.between(0, 1'000'000)},
                 random.small(28, 31)};
    return made;
}

TEST(CountBackProperty, GrowsWithWhatIsOwedAndNeverBeyondTheMonths)
{
    Generator random(76);
    for (int number = 0; number < caseCount; ++number) {
        const std::vector<MonthSales> made = months(random);
        const Money owed{random.between(-1'000, 8'000'000)};
        const CountBack less = countBack(owed, made);
        const CountBack more = countBack(owed + Money{random.between(0, 900'000)}, made);
        int days = 0;
        for (const MonthSales& month : made) days += month.days;
        ASSERT_LE(less.tenths, more.tenths) << number;
        ASSERT_LE(more.tenths, 10 * days) << number;
        ASSERT_TRUE(less.isExhausted || less.tenths == 10 * days) << number;
        ASSERT_TRUE(less.isExhausted || !more.isExhausted) << number;
        ASSERT_EQ(countBack(larger(owed, Money{0}), made).tenths, less.tenths) << number;
    }
}

TEST(CountBackProperty, IsTheSimpleDsoWhenEveryMonthIsAlike)
{
    Generator random(77);
    for (int number = 0; number < caseCount; ++number) {
        const Money sales{random.between(1, 1'000'000)};
        const std::vector<MonthSales> made(12, MonthSales{sales, 30});
        const Money owed{random.between(0, 12 * sales.minorUnits())};
        Money year;
        for (const MonthSales& month : made) year += month.sales;
        ASSERT_EQ(countBack(owed, made).tenths, dsoTenths(owed, year, 360)) << number;
    }
}

} // namespace
} // namespace encours::property

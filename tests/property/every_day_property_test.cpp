// SPDX-License-Identifier: GPL-3.0-or-later
// The aged balance and the customers' accounts say the same on every day of three years.
#include "portfolio/aged_balance.h"
#include "portfolio/aged_columns.h"
#include "property/generator.h"
#include "property/random_book.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>

namespace encours::property {
namespace {

/// What was booked on each account by the end of each day, added up line by line and nothing else.
class RunningBalances {
public:
    explicit RunningBalances(const Portfolio& portfolio) : m_balances(portfolio.size())
    {
        for (std::size_t place = 0; place < portfolio.size(); ++place) {
            for (const Item& item : portfolio.at(place).items)
                m_booked[item.bookedOn.dayNumber()].emplace_back(place, item.amount.minorUnits());
        }
    }

    /// Days are asked for in their order.
    const std::vector<std::int64_t>& until(Date day)
    {
        for (; m_booked.begin() != m_booked.end() && m_booked.begin()->first <= day.dayNumber();
             m_booked.erase(m_booked.begin())) {
            for (const auto& [place, amount] : m_booked.begin()->second) m_balances[place] += amount;
        }
        return m_balances;
    }

private:
    std::vector<std::int64_t> m_balances;
    std::map<std::int32_t, std::vector<std::pair<std::size_t, std::int64_t>>> m_booked;
};

std::int64_t total(const Ageing& ageing)
{
    return ageing.total().minorUnits();
}

TEST(EveryDayProperty, TheAgedBalanceIsTheSumOfTheAccounts)
{
    constexpr int accounts = 120;
    Generator generator(2026);
    const auto portfolio = Portfolio::fromAccounts(randomLedger(generator, accounts), Currency::euro());
    RunningBalances balances(*portfolio);
    std::vector<Groups> groupings;
    for (const Grouping grouping : {Grouping::Customer, Grouping::Controller, Grouping::Sector})
        groupings.push_back(groupsOf(*portfolio, grouping, BookRules{}));
    std::int64_t largest = 0;
    for (Date day = firstBookDay; day <= lastBookDay; day = day.plusDays(1)) {
        const std::vector<std::int64_t>& expected = balances.until(day);
        const std::vector<Ageing> ageings = ageByAccount(*portfolio, day);
        std::int64_t sum = 0;
        for (std::size_t place = 0; place < expected.size(); ++place) {
            ASSERT_EQ(total(ageings[place]), expected[place]) << formatIsoDate(day) << ", account " << place;
            sum += expected[place];
        }
        largest = std::max(largest, sum);
        for (const Groups& groups : groupings) {
            const AgedBalance balance = agedBalanceOf(*portfolio, day, groups);
            ASSERT_EQ(total(balance.total), sum) << formatIsoDate(day);
            Ageing rows = ageingOf(*Portfolio::fromAccounts({}, Currency::euro()), day);
            for (const AgedRow& row : balance.rows) rows += row.ageing;
            ASSERT_EQ(total(rows), sum) << formatIsoDate(day) << ", by " << groupingCode(groups.grouping);
            ASSERT_EQ(rows.overdue(), balance.total.overdue()) << formatIsoDate(day);
        }
    }
    EXPECT_GT(largest, 0) << "a book in which something is owed";
}

} // namespace
} // namespace encours::property

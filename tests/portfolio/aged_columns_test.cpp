// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/aged_columns.h"

#include "support/account_builder.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

const Date today = Date::of(2026, 11, 22);

std::shared_ptr<const Portfolio> someBook()
{
    std::vector<Account> accounts;
    for (std::int64_t customer = 1; customer <= 600; ++customer) {
        accounts.push_back(test::randomAccount(static_cast<std::uint64_t>(customer), today, customer));
    }
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

TEST(AgeByAccount, GivesWhatTheStateOfEachAccountGives)
{
    const auto book = someBook();
    for (const int back : {-40, 0, 17, 60, 130}) {
        const Date day = today.plusDays(-back);
        const auto ageings = ageByAccount(*book, day);
        ASSERT_EQ(ageings.size(), book->size());
        for (std::size_t place = 0; place < ageings.size(); ++place) {
            const Ageing expected = stateOf(book->at(place), day, book->currency()).ageing;
            ASSERT_EQ(ageings[place].total(), expected.total()) << place;
            ASSERT_EQ(ageings[place].overdue(), expected.overdue()) << place;
            ASSERT_EQ(ageings[place].over90, expected.over90) << place;
            ASSERT_EQ(ageings[place].bills, expected.bills) << place;
            ASSERT_EQ(ageings[place].unallocated, expected.unallocated) << place;
        }
    }
}

TEST(MonthEnds, EndWithTheDayItself)
{
    EXPECT_EQ(monthEnds(today, 3), (std::vector<Date>{Date::of(2026, 9, 30), Date::of(2026, 10, 31), today}));
    EXPECT_EQ(monthEnds(Date::of(2024, 2, 29), 2), (std::vector<Date>{Date::of(2024, 1, 31), Date::of(2024, 2, 29)}));
}

TEST(History, StandsAtEachMonthEndWhereTheAgedBalanceStands)
{
    const auto book = someBook();
    const auto points = historyOf(*book, today, 6);
    ASSERT_EQ(points.size(), 6U);
    for (const HistoryPoint& point : points) {
        const Ageing expected = ageingOf(*book, point.on);
        EXPECT_EQ(point.ageing.total(), expected.total());
        EXPECT_EQ(point.ageing.notDue, expected.notDue);
        EXPECT_EQ(point.ageing.over90, expected.over90);
        EXPECT_EQ(point.ageing.bills, expected.bills);
    }
}

TEST(History, CountsSalesInTheMonthInWhichTheyWereIssued)
{
    const Date october = Date::of(2026, 10, 15);
    std::vector<Account> accounts;
    accounts.push_back(AccountBuilder()
                           .invoice("F1", 100'00, {october, today})
                           .creditNote("A1", 30'00, october.plusDays(2))
                           .payment("R1", 40'00, october)
                           .invoice("F2", 7'00, {today, today})
                           .invoice("F3", 9'00, {today.plusDays(1), today.plusDays(30)})
                           .build());
    const auto book = Portfolio::fromAccounts(std::move(accounts), Currency::euro());
    const auto points = historyOf(*book, today, 2);
    EXPECT_EQ(points[0].sales, Money{70'00});
    EXPECT_EQ(points[1].sales, Money{7'00}) << "tomorrow's invoice is not known today";
}

TEST(History, OfGroupsSumsToTheBook)
{
    const auto book = someBook();
    std::vector<std::uint32_t> groupOf(book->size());
    for (std::size_t place = 0; place < groupOf.size(); ++place) groupOf[place] = static_cast<std::uint32_t>(place % 5);
    const auto whole = historyOf(*book, today, 4);
    const auto groups = historyByGroup(*book, today, 4, groupOf, 5);
    for (std::size_t month = 0; month < whole.size(); ++month) {
        Money total{0};
        Money sales{0};
        for (const auto& group : groups) {
            total += group[month].ageing.total();
            sales += group[month].sales;
        }
        EXPECT_EQ(total, whole[month].ageing.total());
        EXPECT_EQ(sales, whole[month].sales);
    }
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

#include <string>

namespace encours {
namespace {

using test::AccountBuilder;

const Date today = Date::of(2026, 11, 20);

std::vector<Account> accounts(int count)
{
    std::vector<Account> made;
    for (int id = 1; id <= count; ++id) {
        made.push_back(AccountBuilder("C" + std::to_string(id), id).invoiceDue("F1", 100 * id, today).build());
    }
    return made;
}

TEST(Portfolio, FindsAccountsByIdAndCode)
{
    const auto portfolio = Portfolio::fromAccounts(accounts(600), Currency::euro());
    EXPECT_EQ(portfolio->size(), 600U);
    EXPECT_EQ(portfolio->find(CustomerId{1})->customer.code, "C1");
    EXPECT_EQ(portfolio->find(CustomerId{600})->customer.code, "C600");
    EXPECT_EQ(portfolio->findByCode("C257")->customer.id, CustomerId{257});
    EXPECT_EQ(portfolio->find(CustomerId{601}), nullptr);
    EXPECT_EQ(portfolio->find(CustomerId{0}), nullptr);
    EXPECT_EQ(portfolio->share(CustomerId{-3}), nullptr);
    EXPECT_EQ(portfolio->findByCode("c257"), nullptr);
}

TEST(Portfolio, SharesTheAccountsThatDidNotChange)
{
    const auto before = Portfolio::fromAccounts(accounts(300), Currency::euro());
    const auto after = before->withAccounts({AccountBuilder("C2", 2).invoiceDue("F9", 7, today).build()});
    EXPECT_EQ(before->find(CustomerId{1}), after->find(CustomerId{1}));
    EXPECT_EQ(before->find(CustomerId{300}), after->find(CustomerId{300}));
    EXPECT_EQ(before->find(CustomerId{2})->items.front().number, "F1");
    EXPECT_EQ(after->find(CustomerId{2})->items.front().number, "F9");
}

TEST(Portfolio, LaysTheColumnsOutAgainOnlyWhenALedgerLineChanged)
{
    const auto before = Portfolio::fromAccounts(accounts(300), Currency::euro());
    Account called = *before->find(CustomerId{2});
    called.attempts.push_back({});
    const auto afterCall = before->withAccounts({called});
    EXPECT_EQ(afterCall->chunks()[0]->columns, before->chunks()[0]->columns);
    called.items.edit().front().amount += Money(1);
    const auto afterLine = afterCall->withAccounts({called});
    EXPECT_NE(afterLine->chunks()[0]->columns, before->chunks()[0]->columns);
    EXPECT_EQ(afterLine->chunks()[1], before->chunks()[1]);
}

TEST(Portfolio, GrowsAtItsEndAcrossChunks)
{
    const auto before = Portfolio::fromAccounts(accounts(255), Currency::euro());
    const auto after = before->withAccounts(
        {AccountBuilder("C257", 257).build(), AccountBuilder("C256", 256).build(), AccountBuilder("C7", 7).build()});
    EXPECT_EQ(before->size(), 255U);
    EXPECT_EQ(after->size(), 257U);
    EXPECT_EQ(after->find(CustomerId{257})->customer.code, "C257");
    EXPECT_TRUE(after->find(CustomerId{7})->items.empty());
}

TEST(Portfolio, TakesAGapBetweenIdsForABug)
{
    EXPECT_THROW((void)Portfolio::fromAccounts({AccountBuilder("C2", 2).build()}, Currency::euro()), ContractBroken);
    const auto portfolio = Portfolio::fromAccounts(accounts(3), Currency::euro());
    EXPECT_THROW((void)portfolio->withAccounts({AccountBuilder("C9", 9).build()}), ContractBroken);
    EXPECT_THROW((void)portfolio->withAccounts({AccountBuilder("C999", 999).build()}), ContractBroken);
}

TEST(Portfolio, VisitsAccountsInTheOrderOfTheirIds)
{
    std::int64_t expected = 0;
    Portfolio::fromAccounts(accounts(520), Currency::euro())->forEach([&](const Account& account) {
        EXPECT_EQ(account.customer.id.value, ++expected);
    });
    EXPECT_EQ(expected, 520);
}

TEST(BookAverages, CountInvoicesOfTheTwelveMonthsUpToTheDay)
{
    std::vector<Account> book;
    book.push_back(AccountBuilder("C1", 1)
                       .invoice("in", 30'000, {today, today})
                       .invoice("too old", 90'000, {today.plusMonths(-12), today})
                       .invoice("oldest in", 10'000, {today.plusMonths(-12).plusDays(1), today})
                       .invoice("tomorrow", 90'000, {today.plusDays(1), today.plusDays(30)})
                       .payment("R1", 5'000, today)
                       .openingBalance("AN", 70'000, {today, today})
                       .build());
    const BookAverages averages = averagesOf(*Portfolio::fromAccounts(std::move(book), Currency::euro()), today);
    EXPECT_EQ(averages.averageInvoice, Money(20'000));
}

TEST(BookAverages, RoundTheAverageToTheNearestCent)
{
    std::vector<Account> book;
    book.push_back(AccountBuilder("C1", 1).invoiceDue("F1", 1, today).invoiceDue("F2", 2, today).build());
    EXPECT_EQ(averagesOf(*Portfolio::fromAccounts(std::move(book), Currency::euro()), today).averageInvoice, Money(2));
}

TEST(BookAverages, OfABookWithoutInvoicesAreZero)
{
    EXPECT_EQ(averagesOf(Portfolio(), today).averageInvoice, Money(0));
    EXPECT_TRUE(averagesOf(Portfolio(), today).inTopTurnover.empty());
}

TEST(BookAverages, TakeTheSmallestSetThatMakesFourFifths)
{
    std::vector<Account> book;
    const std::int64_t turnovers[]{5, 50, 30, 15};
    for (std::int64_t id = 1; id <= 4; ++id) {
        book.push_back(
            AccountBuilder("C" + std::to_string(id), id).invoiceDue("F", turnovers[id - 1] * 100, today).build());
    }
    const BookAverages averages = averagesOf(*Portfolio::fromAccounts(std::move(book), Currency::euro()), today);
    EXPECT_EQ(averages.inTopTurnover.size(), 2U);
    EXPECT_TRUE(averages.inTopTurnover.contains(CustomerId{2}));
    EXPECT_TRUE(averages.inTopTurnover.contains(CustomerId{3}));
}

TEST(BookAverages, TakeOneMoreCustomerWhenACentIsMissing)
{
    std::vector<Account> book;
    book.push_back(AccountBuilder("C1", 1).invoiceDue("F", 7'999, today).build());
    book.push_back(AccountBuilder("C2", 2).invoiceDue("F", 2'001, today).build());
    EXPECT_EQ(averagesOf(*Portfolio::fromAccounts(std::move(book), Currency::euro()), today).inTopTurnover.size(), 2U);
}

TEST(BookAverages, RankAnAmountAmongTheOverdueOnes)
{
    std::vector<Account> book;
    for (int id = 1; id <= 3; ++id) {
        book.push_back(
            AccountBuilder("C" + std::to_string(id), id).invoiceDue("F", 1'000 * id, today.plusDays(-1)).build());
    }
    const BookAverages averages = averagesOf(*Portfolio::fromAccounts(std::move(book), Currency::euro()), today);
    EXPECT_EQ(averages.rankOf(Money(3'000)), 1);
    EXPECT_EQ(averages.rankOf(Money(2'000)), 2);
    EXPECT_EQ(averages.rankOf(Money(1)), 4);
}

TEST(BookAgeing, IsTheSumOfItsAccounts)
{
    std::vector<Account> book;
    book.push_back(AccountBuilder("C1", 1).invoiceDue("F", 1'000, today.plusDays(-1)).payment("R", 300, today).build());
    book.push_back(
        AccountBuilder("C2", 2).invoiceDue("F", 2'000, today).invoiceDue("G", 4'000, today.plusDays(-95)).build());
    const Ageing ageing = ageingOf(*Portfolio::fromAccounts(std::move(book), Currency::euro()), today);
    EXPECT_EQ(ageing.days1To30, Money(1'000));
    EXPECT_EQ(ageing.notDue, Money(2'000));
    EXPECT_EQ(ageing.over90, Money(4'000));
    EXPECT_EQ(ageing.unallocated, Money(-300));
    EXPECT_EQ(ageing.overdue(), Money(5'000));
    EXPECT_EQ(ageing.total(), Money(6'700));
}

} // namespace
} // namespace encours

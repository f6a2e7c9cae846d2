// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/dso.h"
#include "portfolio/indicators/sales_by_month.h"
#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

TEST(Dso, IsReceivablesOverSalesTimesDays)
{
    EXPECT_EQ(dsoTenths(Money{3'000'000}, Money{6'000'000}, 90), 450); // published example: 45,0 days
    EXPECT_EQ(dsoTenths(Money{100}, Money{300}, 365), 1'217);          // 121,66… days
    EXPECT_EQ(dsoTenths(Money{-500}, Money{300}, 365), 0);
    EXPECT_EQ(dsoTenths(Money{500}, Money{0}, 365), std::nullopt);
    EXPECT_EQ(dsoTenths(Money{500}, Money{-1}, 365), std::nullopt);
    EXPECT_EQ(dsoTenths(Money{Money::largest}, Money{1}, 3), 30 * Money::largest) << "beyond 64 bits on the way";
}

CountBack counted(std::int64_t receivables, const std::vector<std::pair<std::int64_t, int>>& months)
{
    std::vector<MonthSales> sales;
    for (const auto& [amount, days] : months) sales.push_back({Money{amount}, days});
    return countBack(Money{receivables}, sales);
}

TEST(CountBack, TakesMonthsOffTheReceivablesNewestFirst)
{
    const CountBack published = counted(2'500, {{1'200, 30}, {800, 31}, {700, 30}, {900, 31}});
    EXPECT_EQ(published.tenths, 824); // 30 + 31 + 500/700 × 30
    EXPECT_TRUE(published.isExhausted);
    EXPECT_EQ(published.sales, Money{2'700});
    EXPECT_EQ(published.days, 91);
    EXPECT_EQ(counted(5'000, {{5'000, 31}, {4'000, 28}}).tenths, 310) << "exactly one month of sales";
    EXPECT_EQ(counted(600, {{500, 10}, {1'000, 30}}).tenths, 130) << "a running month has its elapsed days only";
    EXPECT_EQ(counted(20'000, {{12'500, 30}, {10'000, 31}, {6'000, 31}}).tenths, 532) << "53,25: a tie to the even one";
}

TEST(CountBack, SaysMoreThanWhenTheHistoryIsTooShort)
{
    const CountBack tooShort = counted(10'000, {{4'000, 30}, {3'000, 31}});
    EXPECT_EQ(tooShort.tenths, 610);
    EXPECT_FALSE(tooShort.isExhausted);
    EXPECT_FALSE(counted(10, {}).isExhausted);
}

TEST(CountBack, LetsAMonthWithoutSalesAddItsDaysOnly)
{
    EXPECT_EQ(counted(1'500, {{1'000, 30}, {0, 31}, {1'000, 30}}).tenths, 760);
    EXPECT_EQ(counted(1'500, {{1'000, 30}, {-400, 31}, {1'000, 30}}).tenths, 760);
    EXPECT_EQ(counted(1'000, {{1'000, 30}, {0, 31}}).tenths, 300) << "nothing is left to count";
}

TEST(CountBack, IsZeroWhenNothingIsOwed)
{
    for (const std::int64_t receivables : {0, -100}) {
        const CountBack nothing = counted(receivables, {{1'000, 30}});
        EXPECT_EQ(nothing.tenths, 0);
        EXPECT_TRUE(nothing.isExhausted);
    }
}

std::shared_ptr<const Portfolio> someSales()
{
    test::AccountBuilder first("C1", 1);
    first.invoice("F1", 10'000, {Date::of(2026, 1, 10), Date::of(2026, 2, 10)})
        .invoice("F2", 5'000, {Date::of(2026, 3, 1), Date::of(2026, 4, 1)})
        .invoice("F3", 900, {Date::of(2026, 3, 31), Date::of(2026, 4, 30)})
        .creditNote("A1", 1'000, Date::of(2026, 3, 15))
        .payment("R1", 4'000, Date::of(2026, 3, 20))
        .openingBalance("AN", 7'000, {Date::of(2025, 12, 1), Date::of(2025, 12, 31)});
    test::AccountBuilder second("C2", 2);
    second.invoice("F4", 300, {Date::of(2026, 2, 28), Date::of(2026, 3, 31)});
    return Portfolio::fromAccounts({first.build(), second.build()}, Currency::euro());
}

TEST(SalesByMonth, AreInvoicesLessCreditNotesOfEachMonth)
{
    const auto portfolio = someSales();
    const std::vector<std::uint32_t> groupOf{0, 1};
    const SalesByMonth sales(*portfolio, Date::of(2026, 3, 30), 12, groupOf, 2);
    const std::vector<MonthSales> first = sales.newestFirst(0, 0, 12);
    ASSERT_EQ(first.size(), 3U) << "no month before the first sale of the book";
    EXPECT_EQ(first[0].sales, Money{4'000}) << "what is issued tomorrow is not yet sold";
    EXPECT_EQ(first[0].days, 30) << "of the running month only what has passed";
    EXPECT_EQ(first[1].sales, Money{0});
    EXPECT_EQ(first[1].days, 28);
    EXPECT_EQ(first[2].sales, Money{10'000});
    EXPECT_EQ(sales.sum(1, 0, 12).sales, Money{300});
    EXPECT_EQ(sales.sum(1, 0, 12).days, 89) << "one history for the book, whoever bought when";
    EXPECT_EQ(sales.sum(0, 1, 1).sales, Money{0});
    EXPECT_EQ(sales.countFrom(3, 12), 0);
}

TEST(SalesByMonth, OfTheWholeBookAreOneSum)
{
    const MonthSales period = salesOf(*someSales(), Date::of(2026, 4, 2), 2);
    EXPECT_EQ(period.sales, Money{4'900});
    EXPECT_EQ(period.days, 33);
    EXPECT_EQ(salesOf(*Portfolio::fromAccounts({}, Currency::euro()), Date::of(2026, 4, 2), 12).days, 0);
}

} // namespace
} // namespace encours

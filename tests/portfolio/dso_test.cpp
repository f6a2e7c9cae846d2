// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/dso.h"
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
}

TEST(Dso, CountsInvoicesLessCreditNotesOfTheLastDays)
{
    test::AccountBuilder builder;
    builder.invoice("F1", 10'000, {Date::of(2026, 1, 10), Date::of(2026, 2, 10)})
        .invoice("F2", 5'000, {Date::of(2026, 3, 1), Date::of(2026, 4, 1)})
        .invoice("F3", 900, {Date::of(2026, 3, 31), Date::of(2026, 4, 30)})
        .creditNote("A1", 1'000, Date::of(2026, 3, 15))
        .payment("R1", 4'000, Date::of(2026, 3, 20));
    const auto portfolio = Portfolio::fromAccounts({builder.build()}, Currency::euro());
    EXPECT_EQ(salesOf(*portfolio, Date::of(2026, 3, 30), 90), Money{14'000});
    EXPECT_EQ(salesOf(*portfolio, Date::of(2026, 3, 30), 30), Money{4'000});
}

} // namespace
} // namespace encours

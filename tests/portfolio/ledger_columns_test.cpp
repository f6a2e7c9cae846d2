// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/ledger_columns.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

const Date issued = Date::of(2026, 1, 10);
const Date due = Date::of(2026, 2, 9);

LedgerColumns columnsOf(const Account& account)
{
    const Account* const one[] = {&account};
    return LedgerColumns::of(one);
}

TEST(LedgerColumns, SayFromWhenAndUntilWhenALineIsOpen)
{
    const Account account = AccountBuilder().invoice("F1", 100'00, {issued, due}).pay("F1", 100'00, due).build();
    const LedgerColumns columns = columnsOf(account);
    ASSERT_EQ(columns.amount.size(), 2U);
    EXPECT_EQ(columns.openOn(0, issued.dayNumber() - 1), 0);
    EXPECT_EQ(columns.openOn(0, issued.dayNumber()), 100'00);
    EXPECT_EQ(columns.openOn(0, due.dayNumber() - 1), 100'00);
    EXPECT_EQ(columns.openOn(0, due.dayNumber()), 0);
    EXPECT_EQ(columns.openOn(1, due.dayNumber()), 0) << "the payment is used up on the day it comes";
    EXPECT_TRUE(columns.parts.empty()) << "one payment needs no list of parts";
}

TEST(LedgerColumns, KeepThePartsOfALineThatIsPaidInSeveral)
{
    const Account account = AccountBuilder()
                                .invoice("F1", 100'00, {issued, due})
                                .pay("F1", 30'00, due)
                                .pay("F1", 20'00, due.plusDays(10))
                                .pay("F1", 50'00, due.plusDays(20))
                                .build();
    const LedgerColumns columns = columnsOf(account);
    const auto openOn = [&](Date day) { return columns.openOn(0, day.dayNumber()); };
    EXPECT_EQ(openOn(due.plusDays(-1)), 100'00);
    EXPECT_EQ(openOn(due), 70'00);
    EXPECT_EQ(openOn(due.plusDays(9)), 70'00);
    EXPECT_EQ(openOn(due.plusDays(10)), 50'00);
    EXPECT_EQ(openOn(due.plusDays(20)), 0);
    EXPECT_EQ(columns.settledOn[0], due.plusDays(20).dayNumber());
}

TEST(LedgerColumns, LeaveOpenWhatWasPaidTooMuch)
{
    const Account account = AccountBuilder()
                                .invoice("F1", 100'00, {issued, due})
                                .payment("R1", 120'00, due)
                                .allocate("R1", "F1", 100'00)
                                .build();
    const LedgerColumns columns = columnsOf(account);
    EXPECT_EQ(columns.openOn(1, due.dayNumber()), -20'00);
    EXPECT_EQ(columns.settledOn[1], LedgerColumns::never);
}

TEST(LedgerColumns, StandAccountByAccountInTheirOrder)
{
    const Account first = AccountBuilder("C1", 1).invoice("F1", 1'00, {issued, due}).build();
    const Account none = AccountBuilder("C2", 2).build();
    const Account third = AccountBuilder("C3", 3).invoice("F2", 2'00, {issued, due}).pay("F2", 1'00, due).build();
    const Account* const accounts[] = {&first, &none, &third};
    const LedgerColumns columns = LedgerColumns::of(accounts);
    EXPECT_EQ(columns.firstItem, (std::vector<std::uint32_t>{0, 1, 1, 3}));
    EXPECT_EQ(columns.amount, (std::vector<std::int64_t>{1'00, 2'00, -1'00}));
    EXPECT_EQ(columns.openOn(1, due.dayNumber()), 1'00);
}

} // namespace
} // namespace encours

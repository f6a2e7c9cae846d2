// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/account.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

const Date today = Date::of(2026, 11, 20);

AccountState stateToday(const Account& account)
{
    return stateOf(account, today, Currency::euro());
}

struct BucketCase {
    Date dueOn;
    AgeBucket bucket;
};

TEST(AgeBucket, BeginsTheDayAfterTheDueDate)
{
    const Date asOf = Date::of(2026, 11, 21);
    const BucketCase cases[]{
        {Date::of(2026, 11, 22), AgeBucket::NotDue},     {Date::of(2026, 11, 21), AgeBucket::NotDue},
        {Date::of(2026, 11, 20), AgeBucket::Days1To30},  {Date::of(2026, 10, 22), AgeBucket::Days1To30},
        {Date::of(2026, 10, 21), AgeBucket::Days31To60}, {Date::of(2026, 9, 22), AgeBucket::Days31To60},
        {Date::of(2026, 9, 21), AgeBucket::Days61To90},  {Date::of(2026, 8, 23), AgeBucket::Days61To90},
        {Date::of(2026, 8, 22), AgeBucket::Over90},
    };
    for (const BucketCase& row : cases) EXPECT_EQ(bucketOf(row.dueOn, asOf), row.bucket) << formatIsoDate(row.dueOn);
}

TEST(DaysLate, AreNoneOnTheDueDateAndOneTheDayAfter)
{
    Item item;
    item.dueOn = today;
    EXPECT_EQ(daysLate(item, today), 0);
    EXPECT_EQ(daysLate(item, today.plusDays(1)), 1);
    EXPECT_EQ(daysLate(item, today.plusDays(-5)), 0);
}

TEST(AccountState, OfAnEmptyAccountIsNothingInTheCurrencyOfTheBook)
{
    const Currency dollar = Currency::parse("USD").value();
    const AccountState state = stateOf(Account{}, today, dollar);
    EXPECT_EQ(state.balance, Money(0, dollar));
    EXPECT_EQ(state.ageing.total(), Money(0, dollar));
    EXPECT_TRUE(state.debits.empty());
}

TEST(AccountState, LeavesOutWhatIsBookedAfterTheDay)
{
    const Account account =
        AccountBuilder().invoiceDue("F1", 10'000, today).invoiceDue("F2", 5'000, today.plusDays(31)).build();
    EXPECT_EQ(stateToday(account).balance, Money(10'000));
    EXPECT_EQ(stateOf(account, today.plusDays(1), Currency::euro()).balance, Money(15'000));
}

TEST(AccountState, TakesAnAllocationIntoAccountFromItsOwnDay)
{
    const Account account =
        AccountBuilder().invoiceDue("F1", 10'000, today.plusDays(-10)).pay("F1", 4'000, today).build();
    EXPECT_EQ(stateOf(account, today.plusDays(-1), Currency::euro()).debits.at(0).open, Money(10'000));
    EXPECT_EQ(stateToday(account).debits.at(0).open, Money(6'000));
    EXPECT_EQ(stateToday(account).ageing.days1To30, Money(6'000));
}

TEST(AccountState, ForgetsWhatIsSettled)
{
    const Account account =
        AccountBuilder().invoiceDue("F1", 10'000, today.plusDays(-10)).pay("F1", 10'000, today).build();
    EXPECT_TRUE(stateToday(account).debits.empty());
    EXPECT_TRUE(stateToday(account).credits.empty());
    EXPECT_TRUE(stateToday(account).balance.isZero());
}

TEST(AccountState, KeepsUnallocatedCreditInItsOwnColumn)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 10'000, today.plusDays(-100))
                                .payment("R1", 3'000, today.plusDays(-1))
                                .build();
    const AccountState state = stateToday(account);
    EXPECT_EQ(state.ageing.over90, Money(10'000));
    EXPECT_EQ(state.ageing.unallocated, Money(-3'000));
    EXPECT_EQ(state.balance, Money(7'000));
    EXPECT_EQ(state.ageing.total(), state.balance);
}

TEST(AccountState, OrdersDebitsByDueDateThenId)
{
    const Account account = AccountBuilder()
                                .invoice("late", 1, {today.plusDays(-50), today.plusDays(-1)})
                                .invoice("early", 2, {today.plusDays(-20), today.plusDays(-10)})
                                .invoice("early too", 3, {today.plusDays(-60), today.plusDays(-10)})
                                .build();
    const AccountState state = stateToday(account);
    ASSERT_EQ(state.debits.size(), 3U);
    EXPECT_EQ(state.debits[0].item->number, "early");
    EXPECT_EQ(state.debits[1].item->number, "early too");
    EXPECT_EQ(state.debits[2].item->number, "late");
}

TEST(AccountState, FindsItemsWhoseIdsDoNotRiseWithTheirDays)
{
    const Account account = AccountBuilder()
                                .invoice("second", 5'000, {today.plusDays(-10), today})
                                .invoice("first", 7'000, {today.plusDays(-40), today})
                                .pay("second", 5'000, today)
                                .build();
    ASSERT_EQ(account.items.front().number, "first");
    const AccountState state = stateToday(account);
    ASSERT_EQ(state.debits.size(), 1U);
    EXPECT_EQ(state.debits[0].item->number, "first");
}

TEST(AccountState, IgnoresAnAllocationToAnItemItDoesNotKnow)
{
    Account account = AccountBuilder().invoiceDue("F1", 10'000, today).payment("R1", 4'000, today).build();
    account.allocations.push_back({AllocationId{99}, account.items[0].id, ItemId{12'345}, Money(4'000), today});
    const AccountState state = stateToday(account);
    EXPECT_EQ(state.debits.at(0).open, Money(10'000));
    EXPECT_EQ(state.ageing.total(), state.balance);
}

TEST(AccountState, CallsOverallocatedInvoicesCredit)
{
    Account account = AccountBuilder().invoiceDue("F1", 1'000, today).pay("F1", 1'000, today).build();
    account.allocations.edit().front().amount = Money(1'500);
    const AccountState state = stateToday(account);
    EXPECT_EQ(state.ageing.total(), state.balance);
    EXPECT_EQ(state.ageing.unallocated, Money(-500));
}

TEST(Account, FindsAnItemById)
{
    const AccountBuilder builder = AccountBuilder().invoiceDue("F1", 1, today).invoiceDue("F2", 2, today);
    const Account account = builder.build();
    EXPECT_EQ(account.findItem(builder.idOf("F2"))->number, "F2");
    EXPECT_EQ(account.findItem(ItemId{77}), nullptr);
}

} // namespace
} // namespace encours

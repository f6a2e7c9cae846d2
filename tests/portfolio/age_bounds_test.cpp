// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/age_bounds.h"

#include "portfolio/account_lines.h"
#include "portfolio/aged_balance.h"
#include "portfolio/aged_columns.h"
#include "portfolio/currencies.h"
#include "property/generator.h"
#include "support/random_account.h"

#include <array>
#include <gtest/gtest.h>

namespace encours {
namespace {

using property::Generator;
using test::AccountBuilder;

const Date today = Date::of(2026, 11, 22);
constexpr std::array allBuckets{AgeBucket::NotDue, AgeBucket::Days1To30, AgeBucket::Days31To60, AgeBucket::Days61To90,
                                AgeBucket::Over90};

AgeBounds boundsOf(const char* text)
{
    return *AgeBounds::parse(text);
}

TEST(AgeBounds, AreReadBackFromTheirText)
{
    EXPECT_EQ(AgeBounds{}.text(), "30,60,90");
    for (const char* text : {"30,60,90", "15,30,60", "1,2,3", "7,45,3650"}) EXPECT_EQ(boundsOf(text).text(), text);
    EXPECT_EQ(boundsOf(" 15 , 30,60 ").text(), "15,30,60");
    EXPECT_EQ(boundsOf("30,60,90"), AgeBounds{});
}

TEST(AgeBounds, RefuseWhatIsNoRowOfColumns)
{
    for (const char* text : {"", "30", "30,60", "30,60,90,120", "30,30,60", "60,30,90", "0,30,60", "-1,30,60",
                             "30,60,3651", "a,b,c", "30,,90", "30,60,90,", "30.5,60,90"}) {
        const auto read = AgeBounds::parse(text);
        ASSERT_FALSE(read.isDone()) << text;
        EXPECT_EQ(read.fault().code, FaultCode::ValueNotListed) << text;
    }
}

TEST(AgeBounds, SayWhereEachColumnBeginsAndEnds)
{
    const AgeBounds bounds = boundsOf("15,30,60");
    EXPECT_EQ(bounds.firstDay(AgeBucket::NotDue), std::nullopt);
    EXPECT_EQ(bounds.lastDay(AgeBucket::NotDue), 0);
    EXPECT_EQ(bounds.firstDay(AgeBucket::Days1To30), 1);
    EXPECT_EQ(bounds.lastDay(AgeBucket::Days1To30), 15);
    EXPECT_EQ(bounds.firstDay(AgeBucket::Days61To90), 31);
    EXPECT_EQ(bounds.firstDay(AgeBucket::Over90), 61);
    EXPECT_EQ(bounds.lastDay(AgeBucket::Over90), std::nullopt);
    for (const AgeBucket bucket : allBuckets) {
        EXPECT_EQ(bounds.bucketOf(bounds.firstDay(bucket).value_or(-3)), bucket);
        EXPECT_EQ(bounds.bucketOf(bounds.lastDay(bucket).value_or(AgeBounds::most)), bucket);
    }
}

TEST(AgeBounds, AreTheUsualColumnsUnlessToldOtherwise)
{
    for (int late = -5; late < 120; ++late)
        EXPECT_EQ(AgeBounds{}.bucketOf(late), bucketOf(today.plusDays(-late), today)) << late;
}

TEST(AgeBounds, MoveMoneyBetweenTheColumnsOnly)
{
    const auto book = Portfolio::fromAccounts({AccountBuilder("C1", 1)
                                                   .invoiceDue("F1", 10'000, today.plusDays(-20))
                                                   .invoiceDue("F2", 20'000, today.plusDays(-50))
                                                   .invoiceDue("F3", 40'000, today)
                                                   .payment("R1", 500, today.plusDays(-1))
                                                   .build()},
                                              Currency::euro());
    const AgedBalance usual = agedBalanceOf(*book, today, groupsOf(*book, Grouping::Customer, {}));
    const AgedBalance narrow =
        agedBalanceOf(*book, today, groupsOf(*book, Grouping::Customer, {}), boundsOf("15,30,45"));
    EXPECT_EQ(narrow.bounds, boundsOf("15,30,45"));
    EXPECT_EQ(usual.total.days1To30, Money{10'000});
    EXPECT_EQ(usual.total.days31To60, Money{20'000});
    EXPECT_EQ(narrow.total.days1To30, Money{0});
    EXPECT_EQ(narrow.total.days31To60, Money{10'000});
    EXPECT_EQ(narrow.total.over90, Money{20'000});
    EXPECT_EQ(narrow.total.notDue, Money{40'000});
    EXPECT_EQ(narrow.total.unallocated, Money{-500});
    EXPECT_EQ(narrow.total.total(), usual.total.total());
}

TEST(AgeBounds, PlaceABillPastItsDayByItsOwnDueDate)
{
    // Accepted until ten days ago, and nothing heard since: the bill's day counts, not the invoice's.
    const Account account = AccountBuilder("C1", 1)
                                .invoiceDue("F1", 10'000, today.plusDays(-70))
                                .instrument(InstrumentKind::AcceptedBill, today.plusDays(-10), {{"F1", 10'000}},
                                            {{InstrumentStep::Remitted, today.plusDays(-40)}})
                                .build();
    const auto book = Portfolio::fromAccounts({account}, Currency::euro());
    const Ageing ageing = ageByAccount(*book, today, boundsOf("5,30,60")).front();
    const Ageing usual = ageByAccount(*book, today).front();
    EXPECT_EQ(ageing.total(), usual.total());
    EXPECT_EQ(usual.days1To30, Money{10'000});
    EXPECT_EQ(ageing.days31To60, Money{10'000}) << "6 to 30 days late";
}

Ageing placedBy(const Portfolio& book, Date day, const AgeBounds& bounds)
{
    Ageing sum = stateOf(Account{}, day, book.currency()).ageing;
    std::vector<PlacedDebit> placed;
    forEachAccount(book, [&](std::size_t, const AccountLines& lines) {
        placeDebits(lines, day, book.currency(), placed, bounds);
        for (const PlacedDebit& part : placed) {
            Money& column = part.bucket ? sum.column(*part.bucket) : sum.bills;
            column += Money(part.open, book.currency());
        }
        sum.unallocated += stateOf(lines.account, day, book.currency()).ageing.unallocated;
    });
    return sum;
}

void expectSame(const Ageing& left, const Ageing& right, const std::string& what)
{
    EXPECT_EQ(left.notDue, right.notDue) << what;
    EXPECT_EQ(left.days1To30, right.days1To30) << what;
    EXPECT_EQ(left.days31To60, right.days31To60) << what;
    EXPECT_EQ(left.days61To90, right.days61To90) << what;
    EXPECT_EQ(left.over90, right.over90) << what;
    EXPECT_EQ(left.bills, right.bills) << what;
    EXPECT_EQ(left.unallocated, right.unallocated) << what;
}

/// Four ways to the same columns: by account, by month-end, line by line, and the books of the currencies.
TEST(AgeBoundsProperty, GiveTheSameColumnsByEveryWay)
{
    constexpr int accounts = 5;
    Generator generator(20261122);
    for (int number = 0; number < property::caseCount / accounts; ++number) {
        std::vector<Account> some;
        for (std::int64_t customer = 1; customer <= accounts; ++customer)
            some.push_back(
                test::randomAccount(static_cast<std::uint64_t>(number * accounts + customer), today, customer));
        const auto book = Portfolio::fromAccounts(std::move(some), Currency::euro());
        const Date day = today.plusDays(generator.small(-60, 120));
        const int first = generator.small(1, 60);
        const int second = first + generator.small(1, 60);
        const std::string text = std::to_string(first) + "," + std::to_string(second) + "," +
                                 std::to_string(second + generator.small(1, 90));
        const AgeBounds bounds = boundsOf(text.c_str());
        Ageing sum = stateOf(Account{}, day, book->currency()).ageing;
        for (const Ageing& ageing : ageByAccount(*book, day, bounds)) sum += ageing;
        const std::string what = "case " + std::to_string(number) + ", " + text;
        expectSame(historyOf(*book, day, 2, bounds).back().ageing, sum, what);
        expectSame(placedBy(*book, day, bounds), sum, what);
        expectSame(totalsByCurrency(*book, day, sum, bounds).front().ageing, sum, what);
        ASSERT_EQ(sum.total(), ageingOf(*book, day).total()) << what;
        ASSERT_FALSE(::testing::Test::HasFailure()) << what;
    }
}

} // namespace
} // namespace encours

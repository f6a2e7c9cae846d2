// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/statement.h"

#include "property/generator.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

const Date august = Date::of(2026, 8, 1);
const Date september = Date::of(2026, 9, 1);
const Date october = Date::of(2026, 10, 1);
const Date november = Date::of(2026, 11, 1);

/// F1 of 1,200.00 paid in October but for 200.00; F2 of 300.00 is open; A1 of 50.00 is a credit that nobody allocated.
Account moreau()
{
    return AccountBuilder()
        .invoice("F1", 120'000, {august, Date::of(2026, 8, 31)})
        .invoice("F2", 30'000, {september, Date::of(2026, 9, 30)})
        .payment("R1", 100'000, october)
        .allocate("R1", "F1", 100'000)
        .creditNote("A1", 5'000, november)
        .build();
}

AccountStatement statement(const Account& account, const StatementScope& scope)
{
    return statementOf(account, scope, Currency::euro());
}

std::vector<std::string> numbers(const AccountStatement& shown)
{
    std::vector<std::string> found;
    for (const StatementLine& line : shown.lines) found.push_back(line.item.number.str());
    return found;
}

TEST(Statement, ShowsEveryDocumentInOrderWithTheBalanceAfterIt)
{
    const AccountStatement shown = statement(moreau(), {november, {}, StatementKind::AllLines});
    ASSERT_EQ(numbers(shown), (std::vector<std::string>{"F1", "F2", "R1", "A1"}));
    EXPECT_EQ(shown.opening, Money{0});
    const std::int64_t balances[] = {120'000, 150'000, 50'000, 45'000};
    const std::int64_t open[] = {20'000, 30'000, 0, -5'000};
    for (std::size_t line = 0; line < shown.lines.size(); ++line) {
        EXPECT_EQ(shown.lines[line].balance, Money{balances[line]}) << line;
        EXPECT_EQ(shown.lines[line].open, Money{open[line]}) << line;
    }
    EXPECT_EQ(shown.closing, Money{45'000});
    EXPECT_EQ(shown.ageing.unallocated, Money{-5'000});
}

TEST(Statement, NamesWhatPaidADocumentOnBothSides)
{
    const AccountStatement shown = statement(moreau(), {november, {}, StatementKind::AllLines});
    ASSERT_EQ(shown.lines[0].matches.size(), 1U);
    EXPECT_EQ(shown.lines[0].matches[0].number, "R1");
    EXPECT_EQ(shown.lines[0].matches[0].kind, ItemKind::Payment);
    EXPECT_EQ(shown.lines[0].matches[0].on, october);
    EXPECT_EQ(shown.lines[0].matches[0].amount, Money{100'000});
    ASSERT_EQ(shown.lines[2].matches.size(), 1U);
    EXPECT_EQ(shown.lines[2].matches[0].number, "F1");
    EXPECT_TRUE(shown.lines[1].matches.empty());
}

TEST(Statement, OfAnEarlierDayKnowsNothingOfWhatCameAfter)
{
    const AccountStatement shown = statement(moreau(), {september, {}, StatementKind::AllLines});
    ASSERT_EQ(numbers(shown), (std::vector<std::string>{"F1", "F2"}));
    EXPECT_EQ(shown.lines[0].open, Money{120'000});
    EXPECT_TRUE(shown.lines[0].matches.empty());
    EXPECT_EQ(shown.closing, Money{150'000});
}

TEST(Statement, OfAPeriodBeginsWithTheBalanceBeforeIt)
{
    const AccountStatement shown = statement(moreau(), {november, september.plusDays(1), StatementKind::AllLines});
    EXPECT_EQ(shown.opening, Money{150'000});
    EXPECT_EQ(numbers(shown), (std::vector<std::string>{"R1", "A1"}));
    EXPECT_EQ(shown.lines[0].balance, Money{50'000});
    EXPECT_EQ(shown.closing, Money{45'000});

    const AccountStatement quiet = statement(moreau(), {november, november.plusDays(0), StatementKind::AllLines});
    EXPECT_EQ(quiet.opening, Money{50'000}) << "the first day belongs to the period";
    const AccountStatement before = statement(moreau(), {Date::of(2026, 7, 1), Date::of(2026, 6, 1), StatementKind::AllLines});
    EXPECT_TRUE(before.lines.empty());
    EXPECT_EQ(before.opening, Money{0});
}

TEST(Statement, OfOpenItemsHoldsWhatIsLeftOfThem)
{
    const AccountStatement shown = statement(moreau(), {november, {}, StatementKind::OpenOnly});
    EXPECT_EQ(numbers(shown), (std::vector<std::string>{"F1", "F2", "A1"}));
    EXPECT_EQ(shown.lines[0].balance, Money{20'000});
    EXPECT_EQ(shown.lines[2].balance, Money{45'000});
    EXPECT_EQ(shown.closing, Money{45'000});
}

TEST(Statement, OfAnAccountWithoutDocumentsIsInTheCurrencyOfTheBook)
{
    const Currency dollar = *Currency::parse("USD");
    EXPECT_EQ(statementOf(Account{}, {november, {}, StatementKind::AllLines}, dollar).closing, Money(0, dollar));
}

/// What must hold of any statement; the balance comes from the facts, not from stateOf().
void expectSound(const Account& account, const AccountStatement& shown)
{
    Money booked;
    Money before;
    for (const Item& item : account.items) {
        if (item.bookedOn <= shown.asOf) booked += item.amount;
        if (shown.from && item.bookedOn < *shown.from) before += item.amount;
    }
    ASSERT_EQ(shown.closing, booked);
    ASSERT_EQ(shown.ageing.total(), booked);
    ASSERT_EQ(shown.opening, before);
    const bool isOpenOnly = shown.kind == StatementKind::OpenOnly;
    Money running = shown.opening;
    for (const StatementLine& line : shown.lines) {
        running += isOpenOnly ? line.open : line.item.amount;
        ASSERT_EQ(line.balance, running);
        Money left = line.item.amount;
        for (const StatementMatch& match : line.matches) {
            ASSERT_LE(match.on, shown.asOf);
            left += line.item.isDebit() ? -match.amount : match.amount;
        }
        ASSERT_EQ(line.open, left);
        ASSERT_LE(line.item.bookedOn, shown.asOf);
        ASSERT_FALSE(isOpenOnly && line.isSettled());
    }
    ASSERT_EQ(running, shown.closing);
}

TEST(StatementsOfRandomAccounts, SumToTheBalanceOnAnyDay)
{
    property::Generator generator{4};
    const Date middle = Date::of(2026, 4, 15);
    std::size_t lines = 0;
    std::size_t matches = 0;
    constexpr int daysOfAnAccount = 20;
    for (int round = 0; round < property::caseCount / daysOfAnAccount; ++round) {
        const Account account = test::randomAccount(static_cast<std::uint64_t>(round) + 1, middle);
        for (int day = 0; day < daysOfAnAccount; ++day) {
            const Date asOf = middle.plusDays(generator.small(-130, 130));
            StatementScope scope{asOf, {}, static_cast<StatementKind>(generator.small(0, 1))};
            if (scope.kind == StatementKind::AllLines && generator.chance(60)) {
                scope.from = asOf.plusDays(-generator.small(0, 200));
            }
            const AccountStatement shown = statement(account, scope);
            expectSound(account, shown);
            if (testing::Test::HasFatalFailure()) FAIL() << "account " << round + 1 << " on " << formatIsoDate(asOf);
            lines += shown.lines.size();
            for (const StatementLine& line : shown.lines) matches += line.matches.size();
        }
    }
    EXPECT_GT(lines, 10'000U);
    EXPECT_GT(matches, 1'000U);
}

TEST(StatementsOfRandomAccounts, SumToTheBalanceOnEveryDayOfThreeYears)
{
    const Date middle = Date::of(2026, 4, 15);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Account account = test::randomAccount(seed, middle);
        for (int offset = -548; offset <= 548; ++offset) {
            expectSound(account, statement(account, {middle.plusDays(offset), {}, StatementKind::AllLines}));
            ASSERT_FALSE(testing::Test::HasFatalFailure()) << seed << " on day " << offset;
        }
    }
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/aged_columns.h"
#include "property/plain_ledger.h"
#include "property/random_book.h"

#include <gtest/gtest.h>

#include <array>

using namespace encours;
using property::caseCount;
using property::Generator;

namespace {

constexpr int accountsInABook = 5;
constexpr int daysForABook = 4;

std::shared_ptr<const Portfolio> randomBook(Generator& generator, int accounts)
{
    return Portfolio::fromAccounts(property::randomLedger(generator, accounts), Currency::euro());
}

std::map<std::int64_t, plain::Cents> openOf(const AccountState& state)
{
    std::map<std::int64_t, plain::Cents> open;
    for (const OpenItem& item : state.debits) open[item.item->id.value] = item.open.minorUnits();
    for (const OpenItem& item : state.credits) open[item.item->id.value] = item.open.minorUnits();
    return open;
}

std::string where(int index, const Account& account, Date day)
{
    return "case " + std::to_string(index) + ", " + account.customer.code + " on " + formatIsoDate(day);
}

/// The plain figures of a whole book at each month-end.
std::vector<std::pair<plain::Columns, plain::Cents>> plainHistory(const std::vector<const Account*>& accounts,
                                                                  Date asOf, int months)
{
    std::vector<std::pair<plain::Columns, plain::Cents>> points;
    for (int back = months - 1; back >= 0; --back) {
        const auto [first, last] = plain::monthBefore(asOf.dayNumber(), back);
        const plain::Day day = back == 0 ? asOf.dayNumber() : last;
        auto& [columns, sales] = points.emplace_back();
        for (const Account* account : accounts) {
            const plain::Columns own = plain::ageing(*account, day);
            for (std::size_t column = 0; column < own.size(); ++column) columns[column] += own[column];
            sales += plain::sales(*account, first, day);
        }
    }
    return points;
}

void expectHistory(const std::vector<HistoryPoint>& history, const std::vector<const Account*>& accounts, Date asOf,
                   int index)
{
    const auto expected = plainHistory(accounts, asOf, static_cast<int>(history.size()));
    for (std::size_t month = 0; month < history.size(); ++month) {
        const HistoryPoint& point = history[month];
        const auto back = static_cast<int>(history.size() - month) - 1;
        const plain::Day day = back == 0 ? asOf.dayNumber() : plain::monthBefore(asOf.dayNumber(), back).second;
        ASSERT_EQ(point.on.dayNumber(), day) << index;
        ASSERT_EQ(plain::columnsOf(point.ageing), expected[month].first) << index << ", " << formatIsoDate(point.on);
        ASSERT_EQ(point.sales.minorUnits(), expected[month].second) << index << ", " << formatIsoDate(point.on);
    }
}

} // namespace

TEST(AsOfProperty, AgreesWithThePlainReferenceForEveryAccountAndColumn)
{
    Generator generator{4'000};
    std::array<int, 7> filled{};
    for (int index = 0; index < caseCount;) {
        const auto book = randomBook(generator, accountsInABook);
        for (int turn = 0; turn < daysForABook; ++turn, ++index) {
            const auto chosen = static_cast<std::size_t>(generator.small(0, accountsInABook - 1));
            const Date day = property::telltaleDay(generator, book->at(chosen));
            const std::vector<Ageing> ageings = ageByAccount(*book, day);
            ASSERT_EQ(ageings.size(), book->size());
            for (std::size_t place = 0; place < book->size(); ++place) {
                const Account& account = book->at(place);
                const plain::Columns expected = plain::ageing(account, day.dayNumber());
                const AccountState state = stateOf(account, day, Currency::euro());
                ASSERT_EQ(plain::columnsOf(ageings[place]), expected) << where(index, account, day);
                ASSERT_EQ(plain::columnsOf(state.ageing), expected) << where(index, account, day);
                ASSERT_EQ(openOf(state), plain::openItems(account, day.dayNumber())) << where(index, account, day);
                ASSERT_EQ(plain::sumOf(expected), plain::balance(account, day.dayNumber()))
                    << where(index, account, day);
                ASSERT_EQ(state.balance.minorUnits(), plain::sumOf(expected)) << where(index, account, day);
                for (std::size_t column = 0; column < expected.size(); ++column)
                    filled[column] += expected[column] != 0;
            }
        }
    }
    for (const int cases : filled) EXPECT_GT(cases, caseCount / 30);
}

TEST(AsOfProperty, SumsToTheAccountOnEveryDayOfThreeYears)
{
    Generator generator{4'001};
    for (int index = 0; index < 12; ++index) {
        const auto book = randomBook(generator, 12);
        for (Date day = property::firstBookDay.plusDays(-10); day <= property::lastBookDay; day = day.plusDays(1)) {
            const std::vector<Ageing> ageings = ageByAccount(*book, day);
            for (std::size_t place = 0; place < book->size(); ++place) {
                const Account& account = book->at(place);
                ASSERT_EQ(ageings[place].total().minorUnits(), plain::balance(account, day.dayNumber()))
                    << where(index, account, day);
                ASSERT_LE(ageings[place].unallocated.minorUnits(), 0) << where(index, account, day);
            }
        }
    }
}

TEST(AsOfProperty, TellsTheHistoryThatThePlainReferenceTells)
{
    Generator generator{4'002};
    constexpr int months = 10;
    for (int index = 0; index < caseCount / months; ++index) {
        const auto book = randomBook(generator, accountsInABook);
        const Date asOf = property::telltaleDay(generator, book->at(0));
        std::vector<const Account*> accounts;
        for (std::size_t place = 0; place < book->size(); ++place) accounts.push_back(&book->at(place));
        const auto history = historyOf(*book, asOf, months);
        ASSERT_EQ(history.size(), static_cast<std::size_t>(months));
        ASSERT_NO_FATAL_FAILURE(expectHistory(history, accounts, asOf, index));
    }
}

TEST(AsOfProperty, SplitsTheHistoryByGroups)
{
    Generator generator{4'003};
    for (int index = 0; index < 200; ++index) {
        const auto book = randomBook(generator, accountsInABook);
        const Date asOf = property::telltaleDay(generator, book->at(0));
        std::vector<std::uint32_t> groupOf;
        std::array<std::vector<const Account*>, 3> members; // one of them may stay empty
        for (std::size_t place = 0; place < book->size(); ++place) {
            groupOf.push_back(static_cast<std::uint32_t>(generator.small(0, 2)));
            members[groupOf.back()].push_back(&book->at(place));
        }
        const auto histories = historyByGroup(*book, asOf, 14, groupOf, members.size());
        ASSERT_EQ(histories.size(), members.size());
        for (std::size_t group = 0; group < members.size(); ++group)
            ASSERT_NO_FATAL_FAILURE(expectHistory(histories[group], members[group], asOf, index));
    }
}

// Accounts stand in chunks of hundreds; the columns of one are shared by the snapshots in which no line of it changed.
TEST(AsOfProperty, AgreesInLargeBooksAfterAccountsWereReplaced)
{
    Generator generator{4'004};
    auto book = randomBook(generator, 600);
    for (int index = 0; index < 40; ++index) {
        std::vector<Account> changed;
        for (int count = generator.small(1, 4); count > 0; --count) {
            const std::int64_t customer = generator.between(1, static_cast<std::int64_t>(book->size()));
            Account account = *book->find(CustomerId{customer});
            if (generator.chance(50)) account = property::randomLedgerAccount(generator, customer);
            else account.attempts.push_back(Attempt{});
            std::erase_if(changed, [&](const Account& other) { return other.customer.id == account.customer.id; });
            changed.push_back(std::move(account));
        }
        if (generator.chance(30))
            changed.push_back(property::randomLedgerAccount(generator, static_cast<std::int64_t>(book->size()) + 1));
        book = book->withAccounts(std::move(changed));
        const Date day = property::telltaleDay(generator, book->at(0));
        const std::vector<Ageing> ageings = ageByAccount(*book, day);
        for (std::size_t place = 0; place < book->size(); ++place) {
            ASSERT_EQ(plain::columnsOf(ageings[place]), plain::ageing(book->at(place), day.dayNumber()))
                << where(index, book->at(place), day);
        }
    }
}

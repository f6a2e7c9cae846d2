// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/day_walk.h"

#include "dunning/priority/call_order.h"
#include "property/random_book.h"
#include "support/dunning_day.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::dayOf;

const Date middle = Date::of(2026, 4, 15);

/// As anybody would write it: every account decided, one after the other.
DayLists decidedOneByOne(const Portfolio& portfolio, const DunningContext& context)
{
    DayLists lists;
    lists.day = context.today;
    portfolio.forEach([&](const Account& account) {
        AccountDecision decision = decide(account, context);
        if (decision.call) lists.calls.push_back(std::move(*decision.call));
        std::move(decision.tasks.begin(), decision.tasks.end(), std::back_inserter(lists.tasks));
    });
    sortCalls(lists.calls);
    return lists;
}

void expectSame(const DayLists& walked, const DayLists& plain, int offset)
{
    ASSERT_EQ(walked.calls.size(), plain.calls.size()) << offset;
    for (std::size_t place = 0; place < plain.calls.size(); ++place) {
        const Call& left = walked.calls[place];
        const Call& right = plain.calls[place];
        ASSERT_EQ(left.customer, right.customer) << offset;
        ASSERT_EQ(left.points, right.points) << offset;
        ASSERT_EQ(left.callable, right.callable) << offset;
        ASSERT_EQ(left.reasons, right.reasons) << offset;
        ASSERT_EQ(left.items.size(), right.items.size()) << offset;
    }
    ASSERT_EQ(walked.tasks.size(), plain.tasks.size()) << offset;
    for (std::size_t place = 0; place < plain.tasks.size(); ++place) {
        ASSERT_EQ(walked.tasks[place].kind, plain.tasks[place].kind) << offset;
        ASSERT_EQ(walked.tasks[place].customer, plain.tasks[place].customer) << offset;
        ASSERT_EQ(walked.tasks[place].amount, plain.tasks[place].amount) << offset;
    }
}

/// Enough chunks for several threads.
std::shared_ptr<const Portfolio> randomPortfolio()
{
    std::vector<Account> accounts;
    for (std::int64_t customer = 1; customer <= 1'500; ++customer)
        accounts.push_back(test::randomAccount(static_cast<std::uint64_t>(customer), middle, customer));
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

TEST(DayWalk, GivesWhatDecidingEveryAccountGives)
{
    const auto portfolio = randomPortfolio();
    ASSERT_GT(portfolio->chunks().size(), 4U);
    std::size_t calls = 0;
    std::size_t tasks = 0;
    for (const int offset : {-70, -30, 0, 25, 60, 400}) {
        DunningContext context = dayOf(middle.plusDays(offset));
        context.rules.factor.name = "Factor";
        const DayLists walked = walkDay(*portfolio, context);
        expectSame(walked, decidedOneByOne(*portfolio, context), offset);
        calls += walked.calls.size();
        tasks += walked.tasks.size();
    }
    EXPECT_GT(calls, 1'000U);
    EXPECT_GT(tasks, 500U);
}

TEST(DayWalk, GivesTheSameTwice)
{
    const auto portfolio = randomPortfolio();
    const DunningContext context = dayOf(middle);
    expectSame(walkDay(*portfolio, context), walkDay(*portfolio, context), 0);
}

TEST(DayWalk, OfAnEmptyBookHasTheDay)
{
    const Portfolio portfolio;
    const DayLists lists = walkDay(portfolio, dayOf(middle));
    EXPECT_EQ(lists.day, middle);
    EXPECT_TRUE(lists.calls.empty());
}

bool areSame(const std::vector<OpenItem>& left, const std::vector<OpenItem>& right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(),
        [](const OpenItem& one, const OpenItem& other) { return one.item == other.item && one.open == other.open; });
}

TEST(StateInChunk, IsTheStateOfTheAccount)
{
    property::Generator generator(77);
    const auto portfolio = Portfolio::fromAccounts(property::randomLedger(generator, 600), Currency::euro());
    int open = 0;
    for (int count = 0; count < property::caseCount; ++count) {
        const auto index =
            static_cast<std::size_t>(generator.between(0, static_cast<std::int64_t>(portfolio->size()) - 1));
        const Account& account = portfolio->at(index);
        const Date day = property::telltaleDay(generator, account);
        const Portfolio::Chunk& chunk = *portfolio->chunks()[index / Portfolio::chunkSize];
        const AccountState fast = stateInChunk(chunk, index % Portfolio::chunkSize, day, Currency::euro());
        const AccountState plain = stateOf(account, day, Currency::euro());
        ASSERT_EQ(fast.balance, plain.balance) << count;
        ASSERT_EQ(fast.ageing.total(), plain.ageing.total()) << count;
        ASSERT_EQ(fast.ageing.bills, plain.ageing.bills) << count;
        ASSERT_EQ(fast.ageing.over90, plain.ageing.over90) << count;
        ASSERT_TRUE(areSame(fast.debits, plain.debits)) << count;
        ASSERT_TRUE(areSame(fast.credits, plain.credits)) << count;
        open += fast.debits.empty() ? 0 : 1;
    }
    EXPECT_GT(open, property::caseCount / 4);
}

} // namespace
} // namespace encours

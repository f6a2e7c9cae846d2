// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/replay/replay.h"

#include "support/random_account.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::pick;

const Date middle = Date::of(2026, 4, 15);
const ReplayPeriod period{middle.plusDays(-60), middle.plusDays(75)};
constexpr int booksOfAccounts = 50;
constexpr int accountsOfABook = 200; // 10 000 accounts in all

/// An account of any life, and sometimes blocks and what was said about the invoices' way through the customer's house.
Account accountOf(std::uint64_t seed, std::int64_t customer)
{
    Account account = test::randomAccount(seed, middle, customer);
    std::mt19937_64 random(seed);
    if (pick(random, 4) == 0) {
        Block block;
        block.id = BlockId{1};
        block.kind = static_cast<BlockKind>(pick(random, static_cast<int>(blockKindCount)));
        block.fromOn = middle.plusDays(pick(random, 100) - 50);
        block.untilOn = block.fromOn.plusDays(pick(random, 40));
        if (pick(random, 2) == 0) block.endedOn = block.fromOn.plusDays(pick(random, 30));
        block.reason = "x";
        account.blocks = {block};
    }
    if (pick(random, 4) == 0 && !account.items.empty()) {
        CircuitEvent event;
        event.item = account.items.front().id;
        event.step = static_cast<CircuitStep>(pick(random, static_cast<int>(circuitStepCount)));
        event.on = middle.plusDays(pick(random, 100) - 50);
        if (event.step == CircuitStep::Scheduled) event.payOn = event.on.plusDays(pick(random, 30));
        account.circuit = {event};
    }
    if (pick(random, 6) == 0) account.customer.setField(CustomerField::PayDays, "10, 25");
    if (pick(random, 6) == 0) account.customer.setField(CustomerField::Closures, "04/05/2026-15/05/2026");
    if (pick(random, 6) == 0) account.customer.setField(CustomerField::HolidayZone, "alsace-moselle");
    return account;
}

/// Another plan and other rules for each book.
DunningContext contextOf(const Portfolio& portfolio, int book)
{
    DunningPolicy policy;
    DunningPlan& plan = policy.plans.plans.front();
    if (book % 3 == 1) plan.quietWeekdays[static_cast<std::size_t>(book % 5)] = true;
    if (book % 4 == 1) plan.smallestCallMinor = 150'000;
    if (book % 5 == 1) plan.callsForLitigation = 4;
    if (book % 6 == 1) plan.longestGapDays = 14;
    if (book % 7 == 1) plan.quietPeriods = *Closures::parse("20/04/2026-24/04/2026");
    for (TargetRule& rule : policy.targets.rules) rule.isEnabled = rule.isEnabled || book % 2 == 1;
    if (book % 4 == 2) {
        Campaign campaign = julyCampaign(2026);
        campaign.opensOn = middle.plusDays(-20);
        campaign.closesOn = middle.plusDays(10);
        campaign.dueFrom = middle;
        campaign.dueTo = middle.plusDays(30);
        policy.campaigns = {campaign};
    }
    BookRules rules;
    rules.factor.name = "Factor";
    rules.factor.factorChases = book % 3 == 0;
    return contextFor(portfolio, std::make_shared<const DunningPolicy>(std::move(policy)), middle, HolidayZone::France,
                      rules);
}

std::shared_ptr<const Portfolio> bookOf(int book)
{
    std::vector<Account> accounts;
    for (int customer = 1; customer <= accountsOfABook; ++customer) {
        accounts.push_back(accountOf(static_cast<std::uint64_t>(book * accountsOfABook + customer), customer));
    }
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

/// The first account whose replay differs when each is replayed alone.
std::string firstDifference(const Portfolio& portfolio, const DunningContext& context, ReplayRequest request, int book)
{
    for (std::size_t place = 0; place < portfolio.size(); ++place) {
        Account account = portfolio.at(place);
        account.customer.id = CustomerId{1};
        const auto alone = Portfolio::fromAccounts({std::move(account)}, portfolio.currency());
        request.decidesEveryDay = false;
        Replay quick = *replay(*alone, context, request);
        request.decidesEveryDay = true;
        const Replay slow = *replay(*alone, context, request);
        quick.decisions = slow.decisions;
        if (quick != slow) return "seed " + std::to_string(book * accountsOfABook + static_cast<int>(place) + 1);
    }
    return "only together";
}

constexpr int replayParts = 5;

/// One part of the books: together they are too slow for one case under the sanitizers.
class PartOfTheBooks : public testing::TestWithParam<int> {};

TEST_P(PartOfTheBooks, IsReplayedTheSameWhetherEveryDayIsDecidedOrOnlyThoseOnWhichSomethingCanChange)
{
    std::int64_t quickDecisions = 0;
    std::int64_t slowDecisions = 0;
    for (int book = GetParam(); book < booksOfAccounts; book += replayParts) {
        const auto portfolio = bookOf(book);
        const DunningContext context = contextOf(*portfolio, book);
        for (const ReplayMode mode : {ReplayMode::Worked, ReplayMode::AsRecorded}) {
            ReplayRequest request{period, mode};
            Replay quick = *replay(*portfolio, context, request);
            request.decidesEveryDay = true;
            const Replay slow = *replay(*portfolio, context, request);
            quickDecisions += quick.decisions;
            slowDecisions += slow.decisions;
            quick.decisions = slow.decisions;
            ASSERT_TRUE(quick == slow) << "book " << book << ' ' << replayModeCode(mode) << ", "
                                       << firstDifference(*portfolio, context, request, book);
        }
    }
    EXPECT_LT(quickDecisions * 2, slowDecisions) << "days are passed over";
}

INSTANTIATE_TEST_SUITE_P(ReplaysOfRandomAccounts, PartOfTheBooks, testing::Range(0, replayParts));

TEST(ReplaysOfRandomAccounts, AgreeWithTheListsOfEveryDay)
{
    for (int book = 0; book < 4; ++book) {
        const auto portfolio = bookOf(book);
        DunningContext context = contextOf(*portfolio, book);
        const Replay found = *replay(*portfolio, context, {period, ReplayMode::AsRecorded});
        for (const ReplayDay& day : found.days) {
            context.today = day.day;
            context.averages = averagesOf(*portfolio, later(period.from, day.day.firstOfMonth()));
            ReplayDay listed{day.day};
            for (const auto& call : makeLists(*portfolio, context).calls) {
                ++listed.onList[static_cast<std::size_t>(call.phase)];
            }
            ASSERT_EQ(day.onList, listed.onList) << "book " << book << " on " << formatIsoDate(day.day);
        }
    }
}

TEST(ReplaysOfRandomAccounts, DoNotDependOnTheThreads)
{
    std::vector<Account> accounts;
    for (int customer = 1; customer <= 1'000; ++customer) {
        accounts.push_back(accountOf(static_cast<std::uint64_t>(customer), customer));
    }
    const auto portfolio = Portfolio::fromAccounts(std::move(accounts), Currency::euro());
    const DunningContext context = contextOf(*portfolio, 1);
    ReplayRequest request{period};
    request.threads = 1;
    const Replay alone = *replay(*portfolio, context, request);
    for (const int threads : {2, 3}) {
        request.threads = threads;
        EXPECT_EQ(*replay(*portfolio, context, request), alone);
    }
}

TEST(ReplaysOfRandomAccounts, LeaveNoLateInvoiceAloneBeyondTheLongestGapWhenAllIsDone)
{
    int items = 0;
    for (int book = 0; book < booksOfAccounts; book += 12) {
        // Closures, pay days, quiet days and small amounts lengthen a gap on purpose.
        std::vector<Account> accounts;
        for (int customer = 1; customer <= accountsOfABook; ++customer) {
            accounts.push_back(
                test::randomAccount(static_cast<std::uint64_t>(book * accountsOfABook + customer), middle, customer));
        }
        const auto portfolio = Portfolio::fromAccounts(std::move(accounts), Currency::euro());
        const DunningContext context = contextFor(*portfolio, DunningPlan::frenchDefault(), middle);
        const Replay found = *replay(*portfolio, context, {period});
        for (const ReplayItem& item : found.items) {
            ++items;
            EXPECT_LE(item.longestGap, context.plan.longestGapDays)
                << "customer " << item.customer.value << " item " << item.item.value << " book " << book;
        }
    }
    EXPECT_GT(items, 500);
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/day_walk.h"

#include "dunning/account_decision.h"
#include "dunning/context_set.h"
#include "dunning/priority/call_order.h"
#include "portfolio/instrument_cover.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <iterator>
#include <numeric>
#include <thread>
#include <tuple>

namespace encours {

namespace {

/// Below this a second thread costs more than it does.
constexpr std::size_t chunksForEachThread = 2;
constexpr std::size_t mostThreads = 4;

/// Makes states of accounts from ledger columns; keeps its memory between two of them.
class StateMaker {
public:
    explicit StateMaker(Date asOf) : m_asOf(asOf), m_day(asOf.dayNumber()) {}

    /// Looks at the lines of an account; true when something is owed.
    bool look(const LedgerColumns& columns, std::size_t place)
    {
        m_open.clear();
        m_first = columns.firstItem[place];
        bool isOwing = false;
        const std::int32_t* const booked = columns.bookedOn.data();
        const std::int32_t* const settled = columns.settledOn.data();
        for (std::uint32_t item = m_first; item < columns.firstItem[place + 1]; ++item) {
            // One test for both, because either alone is hard to foresee.
            if ((booked[item] <= m_day) & (settled[item] > m_day)) {
                const std::int64_t open = columns.openOn(item, m_day);
                if (open == 0) continue;
                isOwing = isOwing || open > 0;
                m_open.push_back({columns.dueOn[item], item - m_first, open});
            }
        }
        return isOwing;
    }

    /// The state of the account that was looked at last.
    [[nodiscard]] AccountState make(const Account& account, Currency currency)
    {
        const Currency own = account.items.empty() ? currency : account.items.front().amount.currency();
        AccountState state;
        state.asOf = m_asOf;
        state.debits.reserve(m_open.size());
        std::array<std::int64_t, buckets> cents{};
        std::int64_t credit = 0;
        sortDebits(account);
        const Item* const items = account.items.data();
        for (const OpenLine& line : m_open) {
            const OpenItem open{items + line.position, Money(line.open, own)};
            if (line.open > 0) {
                cents[bucketAt(m_day - line.dueOn)] += line.open;
                state.debits.push_back(open);
            } else {
                credit += line.open;
                state.credits.push_back(open);
            }
        }
        const auto money = [&](std::size_t bucket) { return Money(cents[bucket], own); };
        state.ageing = {money(0), money(1), money(2), money(3), money(4), Money(0, own), Money(credit, own)};
        state.balance = Money(std::accumulate(cents.begin(), cents.end(), credit), own);
        if (state.credits.size() > 1) sortCredits(state.credits);
        return state;
    }

private:
    static constexpr std::size_t buckets = 5;

    struct OpenLine {
        std::int32_t dueOn = 0;
        std::uint32_t position = 0;
        std::int64_t open = 0;
    };

    /// The limits of bucketOf().
    static std::size_t bucketAt(std::int32_t age)
    {
        return static_cast<std::size_t>((age > 0) + (age > 30) + (age > 60) + (age > 90));
    }

    /// By due date, then id: the items themselves, which lie far apart, are looked at for equals only.
    void sortDebits(const Account& account)
    {
        const Item* const items = account.items.data();
        std::sort(m_open.begin(), m_open.end(), [items](const OpenLine& left, const OpenLine& right) {
            if (left.dueOn != right.dueOn) return left.dueOn < right.dueOn;
            return items[left.position].id < items[right.position].id;
        });
    }

    static void sortCredits(std::vector<OpenItem>& credits)
    {
        std::sort(credits.begin(), credits.end(), [](const OpenItem& left, const OpenItem& right) {
            return std::tie(left.item->issuedOn, left.item->id) < std::tie(right.item->issuedOn, right.item->id);
        });
    }

    Date m_asOf;
    std::int32_t m_day;
    std::uint32_t m_first = 0;
    std::vector<OpenLine> m_open;
};

AccountState stateOfLooked(StateMaker& maker, const Portfolio::Chunk& chunk, std::size_t place, Currency currency)
{
    const Account& account = *chunk.accounts[place];
    AccountState state = maker.make(account, currency);
    if (chunk.hasInstruments[place] != 0) ageByBills(account, state);
    return state;
}

/// Walks through chunks that nobody has taken yet: some chunks have far more to decide than others. Each has its own lists,
/// so that their order does not depend on who made them.
class Walker {
public:
    Walker(const Portfolio& portfolio, const DunningContext& context)
        : m_portfolio(portfolio), m_context(context), m_lists(portfolio.chunks().size())
    {
    }

    /// Run by every thread.
    void walk()
    {
        ContextSet contexts(m_context);
        StateMaker maker(m_context.today);
        for (std::size_t index = m_next++; index < m_lists.size(); index = m_next++)
            m_lists[index] = walkChunk(*m_portfolio.chunks()[index], contexts, maker);
    }

    [[nodiscard]] std::vector<DayLists>& lists() { return m_lists; }

private:
    [[nodiscard]] DayLists walkChunk(const Portfolio::Chunk& chunk, ContextSet& contexts, StateMaker& maker) const
    {
        DayLists lists;
        lists.calls.reserve(chunk.accounts.size()); // calls are large: better not moved
        for (std::size_t place = 0; place < chunk.accounts.size(); ++place) {
            const bool isOwing = maker.look(*chunk.columns, place);
            const Account& account = *chunk.accounts[place];
            if (!isOwing && account.events.empty()) continue;
            AccountDecision decision =
                decideAccount(account, stateOfLooked(maker, chunk, place, m_portfolio.currency()), contexts.of(account),
                              DecisionDetail::CallsOnly);
            if (decision.call) lists.calls.push_back(std::move(*decision.call));
            std::move(decision.tasks.begin(), decision.tasks.end(), std::back_inserter(lists.tasks));
        }
        return lists;
    }

    const Portfolio& m_portfolio;
    const DunningContext& m_context;
    std::vector<DayLists> m_lists; ///< by chunk
    std::atomic<std::size_t> m_next = 0;
};

void append(DayLists& lists, DayLists more)
{
    std::move(more.calls.begin(), more.calls.end(), std::back_inserter(lists.calls));
    std::move(more.tasks.begin(), more.tasks.end(), std::back_inserter(lists.tasks));
}

} // namespace

AccountState stateInChunk(const Portfolio::Chunk& chunk, std::size_t place, Date day, Currency currency)
{
    StateMaker maker(day);
    maker.look(*chunk.columns, place);
    return stateOfLooked(maker, chunk, place, currency);
}

DayLists walkDay(const Portfolio& portfolio, const DunningContext& context)
{
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t worthwhile = std::max<std::size_t>(1, portfolio.chunks().size() / chunksForEachThread);
    Walker walker(portfolio, context);
    std::vector<std::future<void>> others;
    for (std::size_t thread = 1; thread < std::min({cores, worthwhile, mostThreads}); ++thread)
        others.push_back(std::async(std::launch::async, [&walker] { walker.walk(); }));
    walker.walk();
    for (std::future<void>& other : others) other.get();
    DayLists lists;
    lists.day = context.today;
    std::size_t calls = 0;
    for (const DayLists& part : walker.lists()) calls += part.calls.size();
    lists.calls.reserve(calls);
    for (DayLists& part : walker.lists()) append(lists, std::move(part));
    sortCalls(lists.calls);
    return lists;
}

} // namespace encours

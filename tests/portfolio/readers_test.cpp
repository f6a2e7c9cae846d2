// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/aged_columns.h"
#include "portfolio/search/search_index.h"

#include "support/random_account.h"

#include <gtest/gtest.h>

#include <atomic>
#include <mutex>
#include <thread>

// Built a second time under ThreadSanitizer, see tests/CMakeLists.txt: there it proves that readers need no lock.

namespace encours {
namespace {

const Date middle = Date::of(2026, 4, 15);
constexpr int accountCount = 300; // in two chunks
constexpr int snapshots = 40;
constexpr int readers = 3;
constexpr int months = 6;

/// The current snapshot as a desk holds it: behind a mutex that is held to copy one pointer.
class Front {
public:
    explicit Front(std::shared_ptr<const Portfolio> portfolio) : m_portfolio(std::move(portfolio)) {}
    [[nodiscard]] std::shared_ptr<const Portfolio> portfolio() const
    {
        const std::lock_guard guard{m_mutex};
        return m_portfolio;
    }
    void publish(std::shared_ptr<const Portfolio> next)
    {
        const std::lock_guard guard{m_mutex};
        m_portfolio = std::move(next);
    }
    /// The index of the snapshot before that of which one is made, like the desk's.
    [[nodiscard]] std::shared_ptr<const SearchIndex> indexOf(const Portfolio& portfolio)
    {
        std::shared_ptr<const SearchIndex> latest;
        {
            const std::lock_guard guard{m_mutex};
            latest = m_index;
        }
        auto made = SearchIndex::of(portfolio, latest.get());
        const std::lock_guard guard{m_mutex};
        m_index = made;
        return made;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::shared_ptr<const SearchIndex> m_index;
};

std::shared_ptr<const Portfolio> firstSnapshot()
{
    std::vector<Account> accounts;
    for (std::int64_t customer = 1; customer <= accountCount; ++customer)
        accounts.push_back(test::randomAccount(static_cast<std::uint64_t>(customer), middle, customer));
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

/// A call recorded on an account that readers look at, and another account replaced as an import would.
std::shared_ptr<const Portfolio> nextSnapshot(const Portfolio& current, int round)
{
    const std::int64_t called = 1 + (round * 37) % accountCount;
    const std::int64_t imported = 1 + (round * 53 + 11) % accountCount;
    Account account = *current.find(CustomerId{called});
    account.attempts.push_back(Attempt{});
    account.customer.setField(CustomerField::ContactName, "Appel " + std::to_string(round));
    std::vector<Account> changed{std::move(account)};
    if (imported != called)
        changed.push_back(test::randomAccount(static_cast<std::uint64_t>(1'000 + round), middle, imported));
    return current.withAccounts(std::move(changed));
}

/// Figures of one snapshot that must agree with one another; counts those that do not.
int disagreements(Front& front, int round)
{
    const auto portfolio = front.portfolio();
    const Date asOf = middle.plusDays(round % 90 - 45);
    const auto ageings = ageByAccount(*portfolio, asOf);
    Money total;
    for (const Ageing& ageing : ageings) total += ageing.total();
    int wrong = historyOf(*portfolio, asOf, months).back().ageing.total() == total ? 0 : 1;
    const auto place = static_cast<std::size_t>(round * 7 % accountCount);
    const AccountState state = stateOf(portfolio->at(place), asOf, Currency::euro());
    wrong += state.ageing.total() == ageings[place].total() ? 0 : 1;
    const auto index = front.indexOf(*portfolio);
    for (const std::string_view text : {"appel", "F1", "0472", "12,50"}) {
        for (const SearchHit& hit : index->find(*portfolio, text, 20))
            wrong += portfolio->find(hit.customer) != nullptr ? 0 : 1;
    }
    return wrong;
}

TEST(Readers, ComputeAndSearchWhileSnapshotsArePublished)
{
    Front front(firstSnapshot());
    std::atomic<bool> isDone = false;
    std::atomic<int> wrong = 0;
    std::atomic<int> rounds = 0;
    std::vector<std::thread> threads;
    for (int reader = 0; reader < readers; ++reader) {
        threads.emplace_back([&, reader] {
            for (int round = reader; !isDone || round < readers; ++round) {
                wrong += disagreements(front, round);
                ++rounds;
            }
        });
    }
    for (int round = 0; round < snapshots; ++round) {
        front.publish(nextSnapshot(*front.portfolio(), round));
        while (rounds <= round) std::this_thread::yield(); // or all would be published before anybody reads
    }
    isDone = true;
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(wrong, 0);
    EXPECT_GE(rounds, snapshots);
    EXPECT_EQ(front.portfolio()->size(), static_cast<std::size_t>(accountCount));
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/row_maker.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace encours {
namespace {

/// Below this a second thread costs more than it does.
constexpr std::size_t chunksForEachThread = 2;
constexpr std::size_t mostThreads = 4;

/// Chunks are taken by whoever is free; each has its own rows, so that their order does not depend on who made them.
class ChunkRows {
public:
    ChunkRows(const Portfolio& portfolio, const Cancellation& cancellation)
        : m_portfolio(portfolio), m_cancellation(cancellation), m_parts(portfolio.chunks().size())
    {
    }

    /// Run by every thread.
    void make(RowMaker& maker)
    {
        for (std::size_t index = m_next++; index < m_parts.size(); index = m_next++) {
            if (m_cancellation.isRequested()) return;
            const Portfolio::Chunk& chunk = *m_portfolio.chunks()[index];
            for (std::size_t place = 0; place < chunk.accounts.size(); ++place) {
                if (chunk.accounts[place]->mergedInto) continue;
                const auto account = static_cast<std::uint32_t>(index * Portfolio::chunkSize + place);
                maker.addRows(chunk, place, account, m_parts[index]);
            }
            m_parts[index].texts.close();
        }
    }

    [[nodiscard]] TableRows whole()
    {
        TableRows rows;
        for (TableRows& part : m_parts) rows.append(std::exchange(part, {}));
        rows.close();
        return rows;
    }

private:
    const Portfolio& m_portfolio;
    const Cancellation& m_cancellation;
    std::vector<TableRows> m_parts; ///< by chunk
    std::atomic<std::size_t> m_next = 0;
};

} // namespace

std::optional<TableRows> makeRows(const Portfolio& portfolio, const Cancellation& cancellation,
                                  const std::function<std::unique_ptr<RowMaker>()>& makeMaker)
{
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t worthwhile = std::max<std::size_t>(1, portfolio.chunks().size() / chunksForEachThread);
    ChunkRows chunks(portfolio, cancellation);
    std::vector<std::future<void>> others;
    for (std::size_t thread = 1; thread < std::min({cores, worthwhile, mostThreads}); ++thread)
        others.push_back(std::async(std::launch::async, [&] { chunks.make(*makeMaker()); }));
    chunks.make(*makeMaker());
    for (std::future<void>& other : others) other.get();
    if (cancellation.isRequested()) return std::nullopt;
    return chunks.whole();
}

TableState stateOfItem(const CallItem& item)
{
    if (item.inDossier) return TableState::Litigation;
    switch (item.state) {
    case ItemState::Promised: return TableState::Promised;
    case ItemState::Disputed: return TableState::Disputed;
    case ItemState::Secured: return TableState::Secured;
    case ItemState::Blocked: return TableState::Blocked;
    case ItemState::NotDue:
    case ItemState::Callable:
    case ItemState::Settled: break;
    }
    if (item.isBrokenPromise) return TableState::Broken;
    return item.daysLate > 0 ? TableState::Overdue : TableState::NotDue;
}

std::uint32_t standingOf(const CallItem& item)
{
    std::uint32_t flags = 0;
    const auto add = [&](FilterName name, bool isSo) { flags |= isSo ? flagOf(name) : 0U; };
    add(FilterName::Callable, item.daysLate > 0 && item.callable.isPositive());
    add(FilterName::Promised, item.promised.isPositive());
    add(FilterName::Broken, item.isBrokenPromise);
    add(FilterName::Disputed, item.disputed.isPositive());
    add(FilterName::Secured, item.secured.isPositive());
    add(FilterName::Blocked, item.blocked.isPositive());
    add(FilterName::Litigation, item.inDossier);
    return flags;
}

std::uint32_t flagOf(std::optional<AgeBucket> bucket)
{
    if (!bucket) return flagOf(FilterName::Bills);
    switch (*bucket) {
    case AgeBucket::NotDue: return flagOf(FilterName::NotDue);
    case AgeBucket::Days1To30: return flagOf(FilterName::Overdue) | flagOf(FilterName::Days1To30);
    case AgeBucket::Days31To60: return flagOf(FilterName::Overdue) | flagOf(FilterName::Days31To60);
    case AgeBucket::Days61To90: return flagOf(FilterName::Overdue) | flagOf(FilterName::Days61To90);
    case AgeBucket::Over90: break;
    }
    return flagOf(FilterName::Overdue) | flagOf(FilterName::Over90);
}

TableColumn columnOf(std::optional<AgeBucket> bucket)
{
    if (!bucket) return TableColumn::Bills;
    switch (*bucket) {
    case AgeBucket::NotDue: return TableColumn::NotDue;
    case AgeBucket::Days1To30: return TableColumn::Days1To30;
    case AgeBucket::Days31To60: return TableColumn::Days31To60;
    case AgeBucket::Days61To90: return TableColumn::Days61To90;
    case AgeBucket::Over90: break;
    }
    return TableColumn::Over90;
}

} // namespace encours

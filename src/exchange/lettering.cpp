// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lettering.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace encours {
namespace {

std::int64_t sizeOf(std::int64_t amount)
{
    return amount < 0 ? -amount : amount;
}

} // namespace

std::vector<PlannedAllocation> payInOrder(std::vector<OpenSide> sides)
{
    std::ranges::stable_sort(sides, [](const OpenSide& left, const OpenSide& right) {
        return std::tie(left.dueOn, left.order) < std::tie(right.dueOn, right.order);
    });
    std::vector<PlannedAllocation> allocations;
    std::size_t debit = 0;
    std::size_t credit = 0;
    while (true) {
        while (debit < sides.size() && sides[debit].openMinor <= 0) ++debit;
        while (credit < sides.size() && sides[credit].openMinor >= 0) ++credit;
        if (debit == sides.size() || credit == sides.size()) return allocations;
        const std::int64_t amount = std::min(sides[debit].openMinor, -sides[credit].openMinor);
        allocations.push_back({sides[debit].side, sides[credit].side, amount});
        sides[debit].openMinor -= amount;
        sides[credit].openMinor += amount;
    }
}

AllocationChanges::AllocationChanges(const KnownLedger& known)
    : m_known(known),
      m_cancelled(known.allocations.size(), false),
      m_governed(known.allocations.size(), false),
      m_kept(known.allocations.size(), false),
      m_confirmed(known.allocations.size(), false)
{
    for (std::size_t at = 0; at < known.allocations.size(); ++at) {
        m_byItem[known.allocations[at].debit].push_back(at);
        m_byItem[known.allocations[at].credit].push_back(at);
    }
    for (const KnownLine& line : known.lines) m_amounts.emplace(line.item, line.amountMinor);
}

std::vector<std::size_t> AllocationChanges::liveOf(ItemId item) const
{
    std::vector<std::size_t> live;
    const auto found = m_byItem.find(item);
    if (found == m_byItem.end()) return live;
    std::ranges::copy_if(found->second, std::back_inserter(live), [&](std::size_t at) { return !m_cancelled[at]; });
    return live;
}

std::int64_t AllocationChanges::usedOf(ItemId item) const
{
    std::int64_t used = 0;
    for (const std::size_t at : liveOf(item)) used += m_known.allocations[at].amountMinor;
    return used;
}

std::int64_t AllocationChanges::openMinor(ItemId item) const
{
    const auto amount = m_amounts.find(item);
    expect(amount != m_amounts.end(), "asked what is open of an item that is not of the ledger");
    const auto wanted = m_wantedOf.find(item);
    std::int64_t used = wanted == m_wantedOf.end() ? 0 : wanted->second;
    for (const std::size_t at : liveOf(item)) {
        if (countsForFile(at)) used += m_known.allocations[at].amountMinor;
    }
    return amount->second > 0 ? amount->second - used : amount->second + used;
}

void AllocationChanges::want(const PlannedAllocation& allocation)
{
    m_wanted.push_back(allocation);
    countWanted(allocation, 1);
}

void AllocationChanges::countWanted(const PlannedAllocation& allocation, std::int64_t sign)
{
    if (allocation.debit.known) m_wantedOf[*allocation.debit.known] += sign * allocation.amountMinor;
    if (allocation.credit.known) m_wantedOf[*allocation.credit.known] += sign * allocation.amountMinor;
}

void AllocationChanges::cancel(std::size_t allocation)
{
    m_cancelled[allocation] = true;
}

void AllocationChanges::cancelAllOf(ItemId item)
{
    for (const std::size_t at : liveOf(item)) cancel(at);
}

void AllocationChanges::settle()
{
    dropWhatIsThere();
    replaceHandMade();
    for (std::size_t at = 0; at < m_governed.size(); ++at) {
        if (!m_governed[at] || m_kept[at] || m_cancelled[at]) continue;
        cancel(at);
        ++m_takenBack;
    }
    for (const auto& [item, amount] : m_wantedOf) {
        if (amount > 0) makeRoomOn(item);
    }
}

void AllocationChanges::dropWhatIsThere()
{
    std::map<std::tuple<ItemId, ItemId, std::int64_t>, std::vector<std::size_t>> there;
    for (std::size_t at = 0; at < m_known.allocations.size(); ++at) {
        const KnownAllocation& known = m_known.allocations[at];
        if (!m_cancelled[at] && !known.isByHand) there[{known.debit, known.credit, known.amountMinor}].push_back(at);
    }
    std::erase_if(m_wanted, [&](const PlannedAllocation& wanted) {
        if (!wanted.debit.known || !wanted.credit.known) return false;
        const auto found = there.find({*wanted.debit.known, *wanted.credit.known, wanted.amountMinor});
        if (found == there.end() || found->second.empty()) return false;
        m_kept[found->second.back()] = true;
        found->second.pop_back();
        countWanted(wanted, -1);
        return true;
    });
}

/// What the file joins itself takes the place of what was made by hand between the same lines.
void AllocationChanges::replaceHandMade()
{
    for (const PlannedAllocation& wanted : m_wanted) {
        if (!wanted.debit.known || !wanted.credit.known) continue;
        for (const std::size_t at : liveOf(*wanted.debit.known)) {
            const KnownAllocation& known = m_known.allocations[at];
            if (known.isByHand && known.credit == *wanted.credit.known) cancel(at);
        }
    }
}

/// The newest file wins: an older allocation that it does not confirm gives way, those made by hand first.
void AllocationChanges::makeRoomOn(ItemId item)
{
    const auto amount = m_amounts.find(item);
    if (amount == m_amounts.end()) return;
    std::int64_t used = usedOf(item) + m_wantedOf.at(item);
    std::vector<std::size_t> older = liveOf(item);
    std::ranges::stable_partition(older, [&](std::size_t at) { return m_known.allocations[at].isByHand; });
    for (const std::size_t at : older) {
        if (used <= sizeOf(amount->second)) return;
        if (m_kept[at]) continue;
        cancel(at);
        if (!m_known.allocations[at].isByHand) ++m_takenBack;
        used -= m_known.allocations[at].amountMinor;
    }
}

std::vector<std::size_t> AllocationChanges::handMadeCancelled() const
{
    std::vector<std::size_t> cancelled;
    for (std::size_t at = 0; at < m_cancelled.size(); ++at) {
        if (m_cancelled[at] && m_known.allocations[at].isByHand) cancelled.push_back(at);
    }
    return cancelled;
}

void AllocationChanges::write(ImportPlan& plan) const
{
    for (std::size_t at = 0; at < m_cancelled.size(); ++at) {
        if (m_cancelled[at]) plan.cancelledAllocations.push_back(m_known.allocations[at].id);
    }
    plan.allocations.insert(plan.allocations.end(), m_wanted.begin(), m_wanted.end());
    plan.counts.allocations += static_cast<std::int64_t>(m_wanted.size());
    plan.counts.unlettered += m_takenBack;
}

} // namespace encours

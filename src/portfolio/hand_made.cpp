// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/hand_made.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace encours {

namespace {

/// What allocations have used of the lines of an account.
class UsedLines {
public:
    explicit UsedLines(const Account& account) : m_account(account) {}

    [[nodiscard]] bool hasRoomFor(const Allocation& allocation) const
    {
        return leftOf(allocation.debit) >= allocation.amount.minorUnits() &&
               leftOf(allocation.credit) >= allocation.amount.minorUnits();
    }
    void use(const Allocation& allocation)
    {
        m_used[allocation.debit] += allocation.amount.minorUnits();
        m_used[allocation.credit] += allocation.amount.minorUnits();
    }

private:
    [[nodiscard]] std::int64_t leftOf(ItemId id) const
    {
        const Item* const item = m_account.findItem(id);
        const auto used = m_used.find(id);
        const std::int64_t whole = item == nullptr ? 0 : item->amount.absolute().minorUnits();
        return used == m_used.end() ? whole : whole - used->second;
    }

    const Account& m_account;
    std::unordered_map<ItemId, std::int64_t> m_used;
};

} // namespace

void dropHandMadeWithoutRoom(Account& account)
{
    std::vector<const Allocation*> handMade;
    for (const Allocation& allocation : account.allocations) {
        if (allocation.isByHand) handMade.push_back(&allocation);
    }
    if (handMade.empty()) return;
    UsedLines lines{account};
    for (const Allocation& allocation : account.allocations) {
        if (!allocation.isByHand) lines.use(allocation);
    }
    std::ranges::sort(handMade, {}, [](const Allocation* allocation) { return allocation->id; });
    std::unordered_set<AllocationId> dropped;
    for (const Allocation* allocation : handMade) {
        if (lines.hasRoomFor(*allocation)) lines.use(*allocation);
        else dropped.insert(allocation->id);
    }
    if (dropped.empty()) return;
    std::erase_if(account.allocations.edit(),
                  [&](const Allocation& allocation) { return dropped.contains(allocation.id); });
}

} // namespace encours

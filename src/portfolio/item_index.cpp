// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/item_index.h"

#include <algorithm>
#include <numeric>

namespace encours {

ItemIndex::ItemIndex(const Account& account) : m_items(account.items)
{
    const auto byId = [](const Item& left, const Item& right) { return left.id < right.id; };
    if (std::is_sorted(m_items.begin(), m_items.end(), byId)) return;
    m_byId.resize(m_items.size());
    std::iota(m_byId.begin(), m_byId.end(), 0U);
    std::sort(m_byId.begin(), m_byId.end(),
              [this](std::uint32_t left, std::uint32_t right) { return m_items[left].id < m_items[right].id; });
}

std::size_t ItemIndex::positionOf(ItemId id) const
{
    if (m_byId.empty()) {
        const auto found = std::lower_bound(m_items.begin(), m_items.end(), id,
                                            [](const Item& item, ItemId sought) { return item.id < sought; });
        if (found == m_items.end() || found->id != id) return none;
        return static_cast<std::size_t>(found - m_items.begin());
    }
    const auto found =
        std::lower_bound(m_byId.begin(), m_byId.end(), id,
                         [this](std::uint32_t position, ItemId sought) { return m_items[position].id < sought; });
    if (found == m_byId.end() || m_items[*found].id != id) return none;
    return *found;
}

} // namespace encours

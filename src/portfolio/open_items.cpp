// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/open_items.h"

#include <algorithm>

namespace encours {

const OpenItem* findOpen(const AccountState& state, ItemId item)
{
    const auto found = std::find_if(state.debits.begin(), state.debits.end(),
                                    [item](const OpenItem& open) { return open.item->id == item; });
    return found == state.debits.end() ? nullptr : &*found;
}

Money openOf(const AccountState& state, ItemId item)
{
    const OpenItem* const found = findOpen(state, item);
    return found == nullptr ? Money(0, state.balance.currency()) : found->open;
}

} // namespace encours

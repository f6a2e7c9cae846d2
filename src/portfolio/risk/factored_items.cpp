// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/risk/factored_items.h"

#include "portfolio/open_items.h"

#include <algorithm>

namespace encours {

std::vector<FactoredItem> factoredItems(const Account& account, Date asOf, const FactorContract& contract,
                                        Currency currency)
{
    std::vector<FactoredItem> factored;
    if (account.factorEvents.empty()) return factored;
    const AccountState state = stateOf(account, asOf, currency);
    for (const Item& item : account.items) {
        const FactorState known = factorStateOf(account.factorEvents, item.id, item.dueOn, asOf, contract);
        if (!known.step) continue;
        const Money left = openOf(state, item.id);
        factored.push_back({&item, left, known, left.isPositive() && known.isAlert(asOf, contract)});
    }
    std::stable_sort(factored.begin(), factored.end(), [](const FactoredItem& left, const FactoredItem& right) {
        return left.item->dueOn < right.item->dueOn;
    });
    return factored;
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_rows.h"

namespace encours {

// The newest row of an item counts. A row belongs to the line it was told of and follows no correction: whoever replaces a
// line says anew what it amounts to, because another booked amount would be another rate.
Result<Done> AccountLoader::readForeignAmounts()
{
    return eachRow("select_item_foreign_amounts", [this](const Statement& row) {
        Account* account = accountOf(row.integer(1));
        const ItemId item{row.integer(0)};
        if (account == nullptr || isUndone(row.integer(4))) {
            return;
        }
        // Items still stand in the order of their ids.
        const auto line = std::ranges::lower_bound(account->items, item, {}, &Item::id);
        const auto currency = Currency::parse(row.text(2));
        if (line == account->items.end() || line->id != item || !currency) {
            return;
        }
        std::vector<ForeignAmount>& amounts = account->foreignAmounts.edit();
        const auto place = std::ranges::lower_bound(amounts, item, {}, &ForeignAmount::item);
        const bool isKnown = place != amounts.end() && place->item == item;
        const Money original{row.integer(3), *currency};
        if (!canStandBeside(original, line->amount)) {
            if (isKnown) {
                amounts.erase(place);
            }
        } else if (isKnown) {
            place->original = original;
        } else {
            amounts.insert(place, {item, original});
        }
    });
}

} // namespace encours

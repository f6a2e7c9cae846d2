// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/account_lines.h"

#include "portfolio/instrument_cover.h"

#include <algorithm>

namespace encours {

namespace {

/// What bills take out of the column of the item's own due date stands elsewhere.
void placeWithBills(const AccountLines& lines, Date day, Currency currency, const AgeBounds& bounds,
                    std::vector<PlacedDebit>& placed)
{
    const AccountState state = stateOf(lines.account, day, currency);
    const std::vector<BillPlace> bills = billPlacesOf(lines.account, state, bounds);
    for (const OpenItem& open : state.debits) {
        const auto line = static_cast<std::size_t>(open.item - lines.account.items.data());
        std::int64_t left = open.open.minorUnits();
        for (const BillPlace& bill : bills) {
            if (bill.item != open.item) continue;
            placed.push_back({line, bill.bucket, bill.amount.minorUnits()});
            left -= bill.amount.minorUnits();
        }
        if (left > 0) placed.push_back({line, bounds.bucketOf(day - open.item->dueOn), left});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const PlacedDebit& before, const PlacedDebit& after) { return before.line < after.line; });
}

} // namespace

void placeDebits(const AccountLines& lines, Date day, Currency currency, std::vector<PlacedDebit>& placed,
                 const AgeBounds& bounds)
{
    placed.clear();
    if (lines.hasInstruments) return placeWithBills(lines, day, currency, bounds, placed);
    for (std::size_t line = 0; line < lines.count; ++line) {
        const std::int64_t open = lines.openOn(line, day);
        if (open > 0) placed.push_back({line, bounds.bucketOf(day - lines.account.items[line].dueOn), open});
    }
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/ledger_columns.h"

#include "portfolio/account.h"
#include "portfolio/item_index.h"

#include <algorithm>
#include <tuple>

namespace encours {

namespace {

using Part = LedgerColumns::Part;

/// Both ends of every allocation between items of the account, as changes of what is open, by (item, day).
void collectParts(const Account& account, std::uint32_t first, std::vector<Part>& parts)
{
    const ItemIndex index(account);
    for (const Allocation& allocation : account.allocations) {
        const std::size_t debit = index.positionOf(allocation.debit);
        const std::size_t credit = index.positionOf(allocation.credit);
        if (debit == ItemIndex::none || credit == ItemIndex::none) continue;
        // What joins two items counts from the day on which both are there, whatever the fact says.
        const Date on =
            later(allocation.effectiveOn, later(account.items[debit].bookedOn, account.items[credit].bookedOn));
        const std::int64_t amount = allocation.amount.minorUnits();
        parts.push_back({first + static_cast<std::uint32_t>(debit), on.dayNumber(), -amount});
        parts.push_back({first + static_cast<std::uint32_t>(credit), on.dayNumber(), amount});
    }
    std::sort(parts.begin(), parts.end(), [](const Part& left, const Part& right) {
        return std::tie(left.item, left.effectiveOn) < std::tie(right.item, right.effectiveOn);
    });
}

/// Sets the days of the items that `parts` (of one account) name, and keeps those parts that a day alone cannot replace.
void settle(std::span<Part> parts, LedgerColumns& columns)
{
    for (auto begin = parts.begin(); begin != parts.end();) {
        const std::uint32_t item = begin->item;
        const auto end = std::find_if(begin, parts.end(), [item](const Part& part) { return part.item != item; });
        std::int64_t open = columns.amount[item];
        std::int32_t settledOn = LedgerColumns::never;
        for (auto part = begin; part != end; ++part) {
            part->open = open += part->open;
            if (open != 0) settledOn = LedgerColumns::never;
            else if (settledOn == LedgerColumns::never) settledOn = part->effectiveOn;
        }
        columns.settledOn[item] = settledOn;
        columns.paidFrom[item] = begin->effectiveOn;
        if (begin->effectiveOn < settledOn) columns.parts.insert(columns.parts.end(), begin, end);
        begin = end;
    }
}

void reserve(LedgerColumns& columns, std::span<const Account* const> accounts)
{
    std::size_t items = 0;
    for (const Account* account : accounts) items += account->items.size();
    columns.firstItem.reserve(accounts.size() + 1);
    for (auto* days : {&columns.bookedOn, &columns.dueOn, &columns.issuedOn}) days->reserve(items);
    columns.amount.reserve(items);
    columns.kind.reserve(items);
    columns.settledOn.assign(items, LedgerColumns::never);
    columns.paidFrom.assign(items, LedgerColumns::never);
}

} // namespace

LedgerColumns LedgerColumns::of(std::span<const Account* const> accounts)
{
    LedgerColumns columns;
    reserve(columns, accounts);
    std::vector<Part> parts;
    for (const Account* account : accounts) {
        const auto first = static_cast<std::uint32_t>(columns.amount.size());
        columns.firstItem.push_back(first);
        for (const Item& item : account->items) {
            columns.bookedOn.push_back(item.bookedOn.dayNumber());
            columns.dueOn.push_back(item.dueOn.dayNumber());
            columns.issuedOn.push_back(item.issuedOn.dayNumber());
            columns.amount.push_back(item.amount.minorUnits());
            columns.kind.push_back(static_cast<std::uint8_t>(item.kind));
        }
        parts.clear();
        collectParts(*account, first, parts);
        settle(parts, columns);
    }
    columns.firstItem.push_back(static_cast<std::uint32_t>(columns.amount.size()));
    columns.parts.shrink_to_fit();
    return columns;
}

std::int64_t LedgerColumns::openAfterParts(std::size_t item, std::int32_t day) const
{
    const auto later =
        std::upper_bound(parts.begin(), parts.end(), std::pair{item, day},
                         [](const std::pair<std::size_t, std::int32_t>& wanted, const Part& part) {
                             return wanted < std::pair<std::size_t, std::int32_t>{part.item, part.effectiveOn};
                         });
    const bool hasPart = later != parts.begin() && std::prev(later)->item == item;
    return hasPart ? std::prev(later)->open : amount[item];
}

} // namespace encours

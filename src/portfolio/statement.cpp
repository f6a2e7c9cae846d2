// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/statement.h"

#include "base/contract.h"
#include "portfolio/currencies.h"
#include "portfolio/item_index.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace encours {

namespace {

using Matches = std::unordered_map<ItemId, std::vector<StatementMatch>>;

StatementMatch matchWith(const Item& item, const Allocation& allocation)
{
    return {item.id, item.kind, item.number, allocation.effectiveOn, allocation.amount};
}

/// What was allocated by the day, seen from both sides.
Matches matchesOf(const Account& account, Date asOf)
{
    Matches matches;
    const ItemIndex index(account);
    for (const Allocation& allocation : account.allocations) {
        const std::size_t debit = index.positionOf(allocation.debit);
        const std::size_t credit = index.positionOf(allocation.credit);
        if (allocation.effectiveOn > asOf || debit == ItemIndex::none || credit == ItemIndex::none) continue;
        const Item& owed = account.items[debit];
        const Item& paid = account.items[credit];
        if (owed.bookedOn > asOf || paid.bookedOn > asOf) continue;
        matches[owed.id].push_back(matchWith(paid, allocation));
        matches[paid.id].push_back(matchWith(owed, allocation));
    }
    for (auto& [item, found] : matches) {
        std::sort(found.begin(), found.end(), [](const StatementMatch& left, const StatementMatch& right) {
            return std::tie(left.on, left.item) < std::tie(right.on, right.item);
        });
    }
    return matches;
}

std::unordered_map<ItemId, Money> openAmounts(const AccountState& state)
{
    std::unordered_map<ItemId, Money> open;
    for (const OpenItem& debit : state.debits) open.emplace(debit.item->id, debit.open);
    for (const OpenItem& credit : state.credits) open.emplace(credit.item->id, credit.open);
    return open;
}

} // namespace

AccountStatement statementOf(const Account& account, const StatementScope& scope, Currency currency)
{
    const bool isOpenOnly = scope.kind == StatementKind::OpenOnly;
    expect(!scope.from || (!isOpenOnly && *scope.from <= scope.asOf), "the period of a statement");
    const AccountState state = stateOf(account, scope.asOf, currency);
    const Money nothing(0, state.balance.currency());
    const auto openOf = openAmounts(state);
    const Matches matches = matchesOf(account, scope.asOf);

    AccountStatement statement{scope.asOf, scope.from, scope.kind, nothing, {}, nothing, state.ageing};
    for (const Item& item : account.items) {
        if (item.bookedOn > scope.asOf) break;
        const auto left = openOf.find(item.id);
        const Money open = left == openOf.end() ? nothing : left->second;
        if (isOpenOnly && open.isZero()) continue;
        statement.closing += isOpenOnly ? open : item.amount;
        if (scope.from && item.bookedOn < *scope.from) {
            statement.opening = statement.closing;
            continue;
        }
        const auto found = matches.find(item.id);
        StatementLine& line = statement.lines.emplace_back();
        line.item = item;
        line.balance = statement.closing;
        line.open = open;
        if (const ForeignAmount* const foreign = foreignAmountOf(account, item.id)) line.original = foreign->original;
        line.openOriginal = openOriginalOf(account, {&item, open});
        if (found != matches.end()) line.matches = found->second;
    }
    return statement;
}

} // namespace encours

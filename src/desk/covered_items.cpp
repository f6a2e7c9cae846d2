// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/covered_items.h"

#include "money/amount_text.h"

#include <algorithm>

namespace encours {

namespace {

Money sumOf(std::span<const CallItem> items, Money CallItem::* part, Currency currency)
{
    Money sum{0, currency};
    for (const CallItem& item : items) {
        sum += item.*part;
    }
    return sum;
}

} // namespace

Result<std::vector<CallItem>> namedItems(const AccountDecision& decision, std::span<const ItemId> named)
{
    if (named.empty()) {
        return decision.items;
    }
    std::vector<CallItem> items;
    for (const ItemId id : named) {
        const auto found = std::find_if(decision.items.begin(), decision.items.end(),
                                        [id](const CallItem& item) { return item.item == id; });
        if (found == decision.items.end()) {
            return Fault{FaultCode::InvoicesNotOpen, {{"value", std::to_string(id.value)}}, "item not open"};
        }
        items.push_back(*found);
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const CallItem& left, const CallItem& right) { return left.dueOn < right.dueOn; });
    return items;
}

Money proposedAmount(std::span<const CallItem> items, Currency currency)
{
    const Money callable = sumOf(items, &CallItem::callable, currency);
    if (callable.isPositive()) {
        return callable;
    }
    Money overdue{0, currency};
    for (const CallItem& item : items) {
        if (item.daysLate > 0) {
            overdue += item.open;
        }
    }
    return overdue.isPositive() ? overdue : sumOf(items, &CallItem::open, currency);
}

Result<std::vector<CoveredItem>> spread(Money amount, std::span<const CallItem> items)
{
    if (!amount.isPositive()) {
        return FaultCode::PromiseNotPositive;
    }
    if (sumOf(items, &CallItem::open, amount.currency()) < amount) {
        return Fault{FaultCode::PromiseTooLarge, {{"value", formatPlainAmount(amount)}}, "more than is open"};
    }
    std::vector<CoveredItem> covered;
    Money left = amount;
    for (const CallItem& item : items) {
        const Money part = smaller(left, item.callable);
        covered.push_back({item.item, part});
        left -= part;
    }
    for (std::size_t index = 0; index < items.size(); ++index) {
        const Money part = smaller(left, items[index].open - covered[index].amount);
        covered[index].amount += part;
        left -= part;
    }
    std::erase_if(covered, [](const CoveredItem& item) { return item.amount.isZero(); });
    return covered;
}

std::vector<std::vector<CoveredItem>> cutIntoParts(const std::vector<CoveredItem>& covered,
                                                   std::span<const Money> amounts)
{
    std::vector<std::vector<CoveredItem>> parts;
    std::size_t at = 0;
    Money restOfItem = covered.empty() ? Money{} : covered.front().amount;
    for (const Money amount : amounts) {
        Money left = amount;
        std::vector<CoveredItem>& part = parts.emplace_back();
        while (left.isPositive() && at < covered.size()) {
            const Money taken = smaller(left, restOfItem);
            part.push_back({covered[at].item, taken});
            left -= taken;
            restOfItem -= taken;
            if (restOfItem.isZero() && ++at < covered.size()) {
                restOfItem = covered[at].amount;
            }
        }
    }
    return parts;
}

} // namespace encours

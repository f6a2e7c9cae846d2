// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/activity/action_effects.h"

#include "portfolio/item_index.h"

#include <algorithm>
#include <span>

namespace encours {

namespace {

/// A debit with what was allocated to it.
struct Debt {
    const Item* item = nullptr;
    std::span<const Allocation> allocations;

    [[nodiscard]] bool isOverdue(Date day) const
    {
        if (item->bookedOn > day || item->dueOn >= day) return false;
        Money open = item->amount;
        for (const Allocation& allocation : allocations) {
            if (allocation.effectiveOn <= day) open -= allocation.amount;
        }
        return open.isPositive();
    }
};

std::span<const Allocation> allocationsTo(const Account& account, ItemId debit)
{
    const std::vector<Allocation>& all = account.allocations;
    const auto [first, last] = std::ranges::equal_range(all, debit, {}, &Allocation::debit);
    return {first, last};
}

/// Debits that may be overdue on a day of the period.
std::vector<Debt> debtsOf(const Account& account, ActivityPeriod period)
{
    std::vector<Debt> debts;
    for (const Item& item : account.items) {
        if (!item.isDebit() || item.dueOn >= period.to) continue;
        const Debt debt{&item, allocationsTo(account, item.id)};
        if (item.bookedOn > period.from || debt.isOverdue(later(period.from, item.dueOn.plusDays(1))))
            debts.push_back(debt);
    }
    return debts;
}

const std::vector<ItemId>& itemsOf(const ActionEffect& action)
{
    return action.call != nullptr ? action.call->items : action.letter->items;
}

bool isAbout(const ActionEffect& action, const Debt& debt)
{
    const std::vector<ItemId>& items = itemsOf(action);
    const bool isNamed = items.empty() || std::ranges::find(items, debt.item->id) != items.end();
    return isNamed && debt.isOverdue(action.on);
}

std::vector<ActionEffect> actionsIn(const Account& account, ActivityPeriod period, Currency currency)
{
    std::vector<ActionEffect> actions;
    const Money nothing(0, currency);
    for (const Reminder& letter : account.reminders) {
        if (period.covers(letter.sentOn)) actions.push_back({nullptr, &letter, letter.sentOn, false, nothing});
    }
    for (const Attempt& call : account.attempts) {
        if (period.covers(call.on)) actions.push_back({&call, nullptr, call.on, false, nothing});
    }
    std::ranges::stable_sort(actions, {}, &ActionEffect::on);
    return actions;
}

/// What one payment on one debit follows.
void attribute(const Allocation& payment, const Debt& debt, int days, std::vector<ActionEffect>& actions)
{
    ActionEffect* last = nullptr;
    for (ActionEffect& action : actions) {
        if (action.on >= payment.effectiveOn) break;
        if (payment.effectiveOn - action.on > days || !isAbout(action, debt)) continue;
        action.isPaid = true;
        last = &action;
    }
    if (last != nullptr) last->paid += payment.amount;
}

} // namespace

std::vector<ActionEffect> effectsOf(const Account& account, ActivityPeriod period, int days, Date knownUntil,
                                    Currency currency)
{
    std::vector<ActionEffect> actions = actionsIn(account, period, currency);
    if (actions.empty()) return actions;
    const std::vector<Debt> debts = debtsOf(account, period);
    std::erase_if(actions, [&](const ActionEffect& action) {
        return std::ranges::none_of(debts, [&](const Debt& debt) { return isAbout(action, debt); });
    });
    if (actions.empty()) return actions;
    const ItemIndex index(account);
    const auto isPayment = [&](const Allocation& allocation) {
        const std::size_t credit = index.positionOf(allocation.credit);
        return credit != ItemIndex::none && account.items[credit].kind == ItemKind::Payment;
    };
    for (const Debt& debt : debts) {
        for (const Allocation& allocation : debt.allocations) {
            const bool isInReach = allocation.effectiveOn > actions.front().on &&
                                   allocation.effectiveOn - actions.back().on <= days &&
                                   allocation.effectiveOn <= knownUntil;
            if (isInReach && isPayment(allocation)) attribute(allocation, debt, days, actions);
        }
    }
    return actions;
}

} // namespace encours

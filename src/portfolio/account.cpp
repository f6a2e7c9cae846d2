// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/account.h"

#include "portfolio/instrument_cover.h"
#include "portfolio/item_index.h"
#include "portfolio/promises.h"

#include <algorithm>
#include <tuple>

namespace encours {

namespace {

/// What is left of each item booked by a day, by position. An allocation counts only between two such items, so that
/// the open amounts always sum to the balance, whatever the facts say.
std::vector<std::int64_t> remainingAmounts(const Account& account, Date asOf)
{
    const auto firstLater = std::upper_bound(account.items.begin(), account.items.end(), asOf,
                                             [](Date day, const Item& item) { return day < item.bookedOn; });
    std::vector<std::int64_t> remaining;
    remaining.reserve(static_cast<std::size_t>(firstLater - account.items.begin()));
    for (auto item = account.items.begin(); item != firstLater; ++item) remaining.push_back(item->amount.minorUnits());

    const ItemIndex index(account);
    for (const Allocation& allocation : account.allocations) {
        if (allocation.effectiveOn > asOf) continue;
        const std::size_t debit = index.positionOf(allocation.debit);
        const std::size_t credit = index.positionOf(allocation.credit);
        if (debit >= remaining.size() || credit >= remaining.size()) continue;
        remaining[debit] -= allocation.amount.minorUnits();
        remaining[credit] += allocation.amount.minorUnits();
    }
    return remaining;
}

Ageing emptyAgeing(Currency currency)
{
    const Money nothing(0, currency);
    return {nothing, nothing, nothing, nothing, nothing, nothing, nothing};
}

} // namespace

const Item* Account::findItem(ItemId id) const
{
    // Ids nearly always rise along the items; where they do not, all are looked at.
    const Item* first = items.data();
    for (std::size_t count = items.size(); count > 0;) {
        const std::size_t half = count / 2;
        if (first[half].id == id) return first + half;
        if (first[half].id < id) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    const auto found = std::find_if(items.begin(), items.end(), [id](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

Money& Ageing::column(AgeBucket bucket)
{
    switch (bucket) {
    case AgeBucket::NotDue: return notDue;
    case AgeBucket::Days1To30: return days1To30;
    case AgeBucket::Days31To60: return days31To60;
    case AgeBucket::Days61To90: return days61To90;
    case AgeBucket::Over90: return over90;
    }
    expect(false, "an age bucket without a column");
    return notDue;
}

Ageing& Ageing::operator+=(const Ageing& other)
{
    notDue += other.notDue;
    days1To30 += other.days1To30;
    days31To60 += other.days31To60;
    days61To90 += other.days61To90;
    over90 += other.over90;
    bills += other.bills;
    unallocated += other.unallocated;
    return *this;
}

AccountState stateOf(const Account& account, Date asOf, Currency currency)
{
    const Currency ownCurrency = account.items.empty() ? currency : account.items.front().amount.currency();
    AccountState state{asOf, {}, {}, emptyAgeing(ownCurrency), Money(0, ownCurrency)};
    const std::vector<std::int64_t> remaining = remainingAmounts(account, asOf);
    for (std::size_t position = 0; position < remaining.size(); ++position) {
        const Item& item = account.items[position];
        state.balance += item.amount;
        if (remaining[position] == 0) continue;
        const OpenItem open{&item, Money(remaining[position], item.amount.currency())};
        if (open.open.isPositive()) {
            state.ageing.column(bucketOf(item.dueOn, asOf)) += open.open;
            state.debits.push_back(open);
        } else {
            state.ageing.unallocated += open.open;
            state.credits.push_back(open);
        }
    }
    std::sort(state.debits.begin(), state.debits.end(), [](const OpenItem& left, const OpenItem& right) {
        return std::tie(left.item->dueOn, left.item->id) < std::tie(right.item->dueOn, right.item->id);
    });
    std::sort(state.credits.begin(), state.credits.end(), [](const OpenItem& left, const OpenItem& right) {
        return std::tie(left.item->issuedOn, left.item->id) < std::tie(right.item->issuedOn, right.item->id);
    });
    if (!account.instruments.empty()) ageByBills(account, state);
    return state;
}

int daysLate(const Item& item, Date asOf)
{
    return std::max(0, asOf - item.dueOn);
}

AgeBucket bucketOf(Date dueOn, Date asOf)
{
    const int age = asOf - dueOn;
    if (age <= 0) return AgeBucket::NotDue;
    if (age <= 30) return AgeBucket::Days1To30;
    if (age <= 60) return AgeBucket::Days31To60;
    if (age <= 90) return AgeBucket::Days61To90;
    return AgeBucket::Over90;
}

PromiseProgress progressOf(const Promise& promise, const Account& account, Date asOf)
{
    for (const TrackedPromise& tracked : trackPromises(account, asOf)) {
        if (tracked.promise->id == promise.id) return tracked.progress;
    }
    PromiseProgress notMadeYet;
    notMadeYet.lastDay = lastDayOf(promise);
    notMadeYet.received = Money(0, promise.amount.currency());
    return notMadeYet;
}

} // namespace encours

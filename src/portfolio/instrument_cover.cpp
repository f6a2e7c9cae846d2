// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/instrument_cover.h"

#include <algorithm>
#include <unordered_map>

namespace encours {

namespace {

/// A bill in the bank's hands whose day has passed and of which nothing was heard: it still stands for the invoice.
bool isAwaited(const Instrument& instrument, const InstrumentState& state)
{
    const bool isInHand = state.step == InstrumentStep::Received || state.step == InstrumentStep::Remitted ||
                          state.step == InstrumentStep::Discounted;
    const bool binds = instrument.kind != InstrumentKind::UnacceptedBill || state.step != InstrumentStep::Received;
    return isBill(instrument.kind) && state.exists && isInHand && binds;
}

/// Presented again, it secures, but its items are overdue since their own due date: novation is not presumed.
bool hasComeBack(const Instrument& instrument, Date asOf)
{
    return std::any_of(instrument.events.begin(), instrument.events.end(), [asOf](const InstrumentEvent& event) {
        return event.step == InstrumentStep::Unpaid && event.on <= asOf;
    });
}

using ItemsLeft = std::unordered_map<ItemId, std::pair<const Item*, Money>>;

void addCovers(const Instrument& instrument, const InstrumentState& now, ItemsLeft& left,
               std::vector<ItemCover>& covers)
{
    for (const CoveredItem& covered : instrument.items) {
        const auto found = left.find(covered.item);
        if (found == left.end()) continue;
        auto& [item, open] = found->second;
        const Money amount = smaller(covered.amount, open);
        if (!amount.isPositive()) continue;
        open -= amount;
        covers.push_back({item, amount, &instrument, now});
    }
}

} // namespace

std::vector<ItemCover> coversOf(const Account& account, const AccountState& state)
{
    std::vector<ItemCover> covers;
    if (account.instruments.empty() || state.debits.empty()) return covers;
    ItemsLeft left;
    for (const OpenItem& open : state.debits) left.emplace(open.item->id, std::pair{open.item, open.open});
    // What secures comes first: a bill of which nothing is heard must not hide the cheque that replaces it.
    for (const bool isSecuring : {true, false}) {
        for (const Instrument& instrument : account.instruments) {
            const InstrumentState now = stateOf(instrument, state.asOf);
            if (now.secures != isSecuring || !(now.secures || isAwaited(instrument, now))) continue;
            addCovers(instrument, now, left, covers);
        }
    }
    return covers;
}

std::vector<BillPlace> billPlacesOf(const Account& account, const AccountState& state, const AgeBounds& bounds)
{
    std::vector<BillPlace> places;
    for (const ItemCover& cover : coversOf(account, state)) {
        if (!isBill(cover.instrument->kind) || hasComeBack(*cover.instrument, state.asOf)) continue;
        std::optional<AgeBucket> bucket;
        if (!cover.state.isLiveBill) bucket = bounds.bucketOf(state.asOf - cover.instrument->dueOn);
        places.push_back({cover.item, cover.amount, bucket});
    }
    return places;
}

std::vector<BillShift> billShiftsOf(const Account& account, const AccountState& state)
{
    std::vector<BillShift> shifts;
    for (const ItemCover& cover : coversOf(account, state)) {
        if (!isBill(cover.instrument->kind) || hasComeBack(*cover.instrument, state.asOf)) continue;
        shifts.push_back({cover.item, cover.amount, cover.state.isLiveBill, cover.instrument->dueOn});
    }
    return shifts;
}

void applyShift(const BillShift& shift, Date asOf, Ageing& ageing, const AgeBounds& bounds)
{
    ageing.column(bounds.bucketOf(asOf - shift.item->dueOn)) -= shift.amount;
    Money& column = shift.isLive ? ageing.bills : ageing.column(bounds.bucketOf(asOf - shift.billDueOn));
    column += shift.amount;
}

void ageByBills(const Account& account, AccountState& state)
{
    for (const BillShift& shift : billShiftsOf(account, state)) applyShift(shift, state.asOf, state.ageing);
}

Ageing ageingWithin(const Account& account, const AccountState& state, const AgeBounds& bounds)
{
    if (bounds == AgeBounds{}) return state.ageing;
    const Money nothing(0, state.balance.currency());
    Ageing ageing{nothing, nothing, nothing, nothing, nothing, nothing, state.ageing.unallocated};
    for (const OpenItem& open : state.debits)
        ageing.column(bounds.bucketOf(state.asOf - open.item->dueOn)) += open.open;
    for (const BillShift& shift : billShiftsOf(account, state)) applyShift(shift, state.asOf, ageing, bounds);
    return ageing;
}

} // namespace encours

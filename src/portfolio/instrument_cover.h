// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/age_bounds.h"

#include <optional>
#include <vector>

namespace encours {

/// The part of an open item that an instrument answers for on a day. `amount` > 0 and at most what is open and not covered
/// by an instrument before it.
struct ItemCover {
    const Item* item = nullptr;
    Money amount;
    const Instrument* instrument = nullptr;
    InstrumentState state;
};

/// Covers of the open debits of an account, instrument by instrument in the order in which they were registered: first
/// those that secure, then bills whose day has passed without news. `state` is that of the same account and day.
[[nodiscard]] std::vector<ItemCover> coversOf(const Account& account, const AccountState& state);

/// What a bill takes out of the column of an item's own due date: to "bills" while the bill is live (no bucket), else to
/// the column of the bill's due date.
struct BillPlace {
    const Item* item = nullptr;
    Money amount;
    std::optional<AgeBucket> bucket;
};
[[nodiscard]] std::vector<BillPlace> billPlacesOf(const Account& account, const AccountState& state,
                                                  const AgeBounds& bounds = {});

/// What a bill moves from the column of an item's due date: into "bills" while it lives, else into the column of its own
/// due date.
struct BillShift {
    const Item* item = nullptr;
    Money amount;
    bool isLive = false;
    Date billDueOn;
};
[[nodiscard]] std::vector<BillShift> billShiftsOf(const Account& account, const AccountState& state);
void applyShift(const BillShift& shift, Date asOf, Ageing& ageing, const AgeBounds& bounds = {});

/// Puts what live bills cover into the column "bills", and what a bill past its day covers into the column of the bill's
/// due date; the columns still sum to the balance.
void ageByBills(const Account& account, AccountState& state);

/// The ageing of a state in other columns than those of 30, 60 and 90 days.
[[nodiscard]] Ageing ageingWithin(const Account& account, const AccountState& state, const AgeBounds& bounds);

} // namespace encours

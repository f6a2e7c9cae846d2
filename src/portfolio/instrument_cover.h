// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

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

/// Puts what live bills cover into the column "bills", and what a bill past its day covers into the column of the bill's
/// due date; the columns still sum to the balance.
void ageByBills(const Account& account, AccountState& state);

} // namespace encours

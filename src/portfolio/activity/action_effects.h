// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <vector>

namespace encours {

/// A call or a letter about something overdue on its day, and what was paid after it.
struct ActionEffect {
    const Attempt* call = nullptr;    ///< one of the two
    const Reminder* letter = nullptr; //
    Date on;
    bool isPaid = false; ///< a payment on what it was about followed within the days
    Money paid;          ///< of those payments, the ones that no later action of the period comes before
};

/// From one day to another, both included.
struct ActivityPeriod {
    Date from;
    Date to;

    [[nodiscard]] bool covers(Date day) const { return from <= day && day <= to; }
};

/// The actions of a period about overdue items (those they name, or all of the account), by day. Payments count that were
/// allocated to these items after the day of the action, within `days` days and not after `knownUntil`; each is counted
/// with the last action before it, so that the sum over actions counts no money twice.
[[nodiscard]] std::vector<ActionEffect> effectsOf(const Account& account, ActivityPeriod period, int days,
                                                  Date knownUntil, Currency currency);

} // namespace encours

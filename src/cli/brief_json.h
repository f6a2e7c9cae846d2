// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "desk/call/ledger_age.h"
#include "desk/todays_lists.h"

namespace encours {

/// What a call with one customer is prepared with.
struct CallBriefing {
    const CustomerSheet& sheet;
    LedgerAge ledger;
    Currency currency;
    Language language;

    [[nodiscard]] const Customer& customer() const { return sheet.account->customer; }
};

/// `{date, customer, name, callable_cents, …, persons, credits, promises, disputes, instruments, letters, charges, payer,
/// script, objections, items, timeline, ledger}`
[[nodiscard]] Json briefingJson(const CallBriefing& briefing);

} // namespace encours

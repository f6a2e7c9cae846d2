// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"
#include "receivables/legal_clock.h"

namespace encours {

/// What is open of invoices issued before a day: what a judgment of that day freezes.
[[nodiscard]] Money openBefore(const AccountState& state, Date judgmentOn);

/// The open invoice whose limitation ends first: the one performed or issued first; nothing when none is open.
[[nodiscard]] const OpenItem* oldestInvoice(const AccountState& state);

/// The money that a legal deadline is about: what was born before the judgment for a claim to declare, the VAT in it for a
/// recovery, else all that is owed.
[[nodiscard]] Money concernedBy(LegalDeadlineKind kind, const Account& account, const AccountState& state,
                                Rate usualVat);

} // namespace encours

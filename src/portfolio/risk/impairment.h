// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"
#include "receivables/bad_debt.h"
#include "receivables/book_rules.h"

namespace encours {

/// What is overdue of an account by age, TTC; of a doubtful account everything it owes, in that column alone.
/// Unallocated credit first pays the oldest, so that nothing is impaired that is already paid.
[[nodiscard]] ImpairedAmounts impairedAmounts(const Account& account, Date asOf, Currency currency);
/// The same from the account's ageing as of the day and its events.
[[nodiscard]] ImpairedAmounts impairedAmounts(const Ageing& ageing, std::span<const AccountEvent> events, Date asOf);

} // namespace encours

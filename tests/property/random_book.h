// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"
#include "property/generator.h"

#include <cstdint>
#include <vector>

namespace encours::property {

/// The days around which random books live.
inline const Date firstBookDay = Date::of(2024, 1, 1);
inline const Date lastBookDay = Date::of(2026, 12, 31);

/// An account with all that makes ageing hard: partial payments, instalments, credit notes, credit left unallocated,
/// payments that came back, opening balances and adjustments of either sign, allocations that take effect later (or were
/// recorded earlier) than the two items, and in half of the accounts bills, cheques and direct debits at every step.
[[nodiscard]] Account randomLedgerAccount(Generator& generator, std::int64_t customer);
[[nodiscard]] std::vector<Account> randomLedger(Generator& generator, int accounts);

/// A day near the facts of an account, often just on a limit: a day of booking, a due date, 30, 60 or 90 days later.
[[nodiscard]] Date telltaleDay(Generator& generator, const Account& account);

} // namespace encours::property

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"

#include <vector>

namespace encours {

// Accounts as they would be: what "it would leave the list if …" is tried on. Nothing of it is ever recorded.

/// What had happened by the end of a day, and what was agreed by then for later: nothing but time passes after it.
[[nodiscard]] Account asHappenedBy(Account account, Date day);

[[nodiscard]] Account withReceipt(Account account, Money amount, Date on);
/// As recorded after a call; each covers what is callable of the items.
[[nodiscard]] Account withPromise(Account account, const std::vector<CallItem>& items, Date on, Date promisedOn);
[[nodiscard]] Account withDispute(Account account, const std::vector<CallItem>& items, Date on, Date deadlineOn);
/// Spoken to without a result.
[[nodiscard]] Account withContact(Account account, Date on);
[[nodiscard]] Account withBlock(Account account, Date on, Date untilOn);

} // namespace encours

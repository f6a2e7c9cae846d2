// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/escalation.h"
#include "dunning/item_states.h"

#include <optional>

namespace encours {

/// "Lettrer": there are open debits and unallocated credit, and the credit covers all that could be claimed.
[[nodiscard]] bool isCoveredByCredit(const AccountView& view);

[[nodiscard]] Task allocateTask(const AccountView& view);
[[nodiscard]] std::optional<Task> litigationTask(const AccountView& view, const Escalation& escalation);
[[nodiscard]] std::optional<Task> disputeTask(const AccountView& view);
/// `isCalled`: the account stands on a list today. Without a reason: no telephone is known.
[[nodiscard]] std::optional<Task> contactTask(const AccountView& view, bool isCalled);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/escalation.h"
#include "dunning/rules/item_states.h"

#include <optional>
#include <vector>

namespace encours {

/// "Lettrer": there are open debits and unallocated credit, and the credit covers all that could be claimed.
[[nodiscard]] bool isCoveredByCredit(const AccountView& view);

[[nodiscard]] Task allocateTask(const AccountView& view);
[[nodiscard]] std::optional<Task> litigationTask(const AccountView& view, const Escalation& escalation);
/// Disputes past their deadline, one task for each owner; then what has come due inside open disputes, one task each.
void addDisputeTasks(const AccountView& view, std::vector<Task>& tasks);
/// A customer has disclosed financial difficulty: a payment plan is proposed until one was agreed or money came.
[[nodiscard]] std::optional<Task> paymentPlanTask(const AccountView& view);
/// The step of the plan that has come is a letter or an e-mail. It stays until something was sent, or the customer was
/// spoken to: a draft is not a fact.
[[nodiscard]] std::optional<Task> writeTask(const AccountView& view, const Call& call);
/// `isCalled`: the account is telephoned today. Without a reason: no telephone is known.
[[nodiscard]] std::optional<Task> contactTask(const AccountView& view, bool isCalled);

} // namespace encours

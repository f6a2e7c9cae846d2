// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"

#include <optional>
#include <vector>

namespace encours {

/// The step of the plan that has come, when it is the plan that brought an item here: of several items the furthest step.
[[nodiscard]] std::optional<PlanStep> stepOfCall(const std::vector<const ItemView*>& dueToday,
                                                 const AccountView& account);

/// Whom to ask for. Of what may be claimed and is held up or not yet validated, the largest item decides: its holder has
/// the next thing to do. Without such an item: accounts payable, the customer's usual contact.
[[nodiscard]] CallPartner partnerOf(const AccountView& account, Phase phase);

/// Disputes resolved since the customer was last spoken to, oldest first: said before anything is asked for.
[[nodiscard]] std::vector<Reason> resolvedSinceContact(const AccountView& account);

/// A call that must not be put off: a broken promise or plan, an agreed call-back, an unpaid instrument, litigation, the
/// longest gap reached, or the factor takes its money back within seven days.
[[nodiscard]] bool isMandatory(const std::vector<const ItemView*>& dueToday, const AccountView& account);

} // namespace encours

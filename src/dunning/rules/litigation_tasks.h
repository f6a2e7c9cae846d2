// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"

#include <vector>

namespace encours {

/// What a decision for litigation asks for: the formal notice the same day, because a threat that nothing follows is worth
/// nothing; then, once the notice's deadline and the plan's further days have passed, the request to the court. Each stays
/// until the event that answers it was recorded. What comes after the court's order has deadlines of the law
/// (addLegalTasks).
void addLitigationTasks(const AccountView& view, std::vector<Task>& tasks);

} // namespace encours

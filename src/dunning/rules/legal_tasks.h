// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"

#include <vector>

namespace encours {

/// Tasks that law and contracts ask for: a claim to declare, an insurer to notify, a factor about to take its money back,
/// a legal deadline within the plan's alert. What needs a legal value that is missing is left out: the settings page and
/// the calculation say which one.
void addLegalTasks(const AccountView& view, std::vector<Task>& tasks);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"
#include "dunning/targets/preventive.h"

#include <optional>
#include <vector>

namespace encours {

/// Why nobody is called today: each reason names the fact that keeps the account off the list. `on`: its next action.
[[nodiscard]] std::vector<Reason> whyNotOf(const AccountView& view, const PreventiveRules& rules,
                                           std::optional<Date> on);
/// Of an account that owes nothing: the day on which the last of it was paid.
[[nodiscard]] Reason nothingOwed(const Account& account, Date today);
/// The day of the fact on which the first of the reasons rests.
[[nodiscard]] std::optional<Date> sinceOf(const std::vector<Reason>& whyNot, Date today);

} // namespace encours

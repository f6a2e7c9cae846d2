// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"

#include <cstdint>

namespace encours {

class PreventiveRules;
struct AccountView;

/// Whether a copy of all items is wanted beside the call, and why nobody is called: makeLists has no use for them.
enum class DecisionDetail : std::uint8_t { CallsOnly, Everything };

/// Decides one account by the plan and in the holiday zone of the context, which are taken to be the account's own
/// (ContextSet). `state` is that of the account on the day of the context. Pure; any thread.
[[nodiscard]] AccountDecision decideAccount(const Account& account, AccountState state, const DunningContext& context,
                                            DecisionDetail detail);

/// Selects items before their due date and sets the next action of every item: what decideAccount() rests on.
void setNextActions(AccountView& view, const PreventiveRules& rules);

} // namespace encours

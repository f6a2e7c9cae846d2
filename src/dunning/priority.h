// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/escalation.h"
#include "dunning/item_states.h"
#include "dunning/preventive.h"

#include <vector>

namespace encours {

/// What the points of a call are made of, besides the account.
struct PriorityInputs {
    Phase phase = Phase::Prelitigation;
    Money callable;
    std::vector<const ItemView*> dueToday; ///< items whose next action has come, by due date
    const Escalation& escalation;
    const PreventiveRules* rules = nullptr; ///< set in the preventive phase
};

/// Points, all integers, one reason for each code, most points first:
/// broken promise 30 (kept in part 22) until somebody was reached · litigation step 30 · call-back 25 · rejected
/// dispute 20 · follow-ups 6–14 · amount 4 for each doubling from a quarter of the book's average invoice, at most 24 ·
/// lateness 2 + days/12, at most 20 · contact gap 1 + days from 5 days on, at most 10 · fruitless reminders 4 each from
/// two on, at most 12 · two broken promises 6, three or more 10 · preventive rules 10–15, nearness of the due date at
/// most 10.
[[nodiscard]] std::vector<Reason> priorityOf(const AccountView& view, const PriorityInputs& inputs);

} // namespace encours

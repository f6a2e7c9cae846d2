// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/escalation.h"
#include "dunning/rules/item_states.h"
#include "dunning/targets/preventive.h"

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

/// Points, all integers, one reason for each code, each with the fact on which it rests. Before weighting:
/// broken promise or instalment 30 (kept in part 22) until somebody was reached · litigation step 30 · unpaid instrument
/// 28 · call-back 25 · rejected dispute 20 · announced or scheduled payment not seen, evasive answer 14 · duplicate 12 ·
/// other follow-ups 6–10 · step of the plan 6, and 2 for each step before it in its phase, at most 12 · first contact 8 ·
/// factor's clock 24 within 7 days, 14 within 15, 6 within 30 · held up in the customer's house 10, waiting for its buyer
/// 4 · amount 4 for each doubling from a quarter of the book's average invoice, at most 24 · lateness 2 + days/12, at most
/// 20 · contact gap 1 + days from 5 days on, at most 10 · fruitless reminders 4 each from two on, at most 12 · two broken
/// promises 6, three or more 10 · preventive rules as the rule says, nearness of the due date at most 10, 3 of them
/// once the plan's target day has passed · a campaign 12, its watch over what is overdue 15.
/// Then each is weighed (priority_weights.h); most points first.
[[nodiscard]] std::vector<Reason> priorityOf(const AccountView& view, const PriorityInputs& inputs);

} // namespace encours

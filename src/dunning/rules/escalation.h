// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"

#include <vector>

namespace encours {

/// What speaks for passing an account to litigation: it is proposed, a person decides.
struct Escalation {
    int fruitlessReminders = 0;  ///< most within any fruitlessWindowDays days since the counts began
    int brokenPromises = 0;      ///< broken or kept in part since the counts began
    int calls = 0;               ///< outbound, since the oldest due date; counted only when the plan has a limit
    std::vector<Reason> reasons; ///< not empty when litigation is proposed

    [[nodiscard]] bool isProposed() const { return !reasons.empty(); }
};

/// Counts for the account. A reminder is fruitless when the customer was reached (evasive; said to be paid, and nothing
/// came) or a letter went out, about an open item after its due date, and it led to no promise, dispute, payment or
/// legitimate reason. All counts begin anew after a financial difficulty, a dispute, or a decision for litigation.
[[nodiscard]] Escalation escalationOf(const AccountView& view);

} // namespace encours

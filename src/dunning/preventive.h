// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/item_states.h"

#include <vector>

namespace encours {

/// Which items not yet due deserve a call before their due date (design: selective before, exhaustive after).
/// An item is selected when one rule matches; direct debits and secured items never are.
class PreventiveRules {
public:
    explicit PreventiveRules(const AccountView& view);

    [[nodiscard]] bool selects(const Item& item) const;
    /// The rules that match an item, with their points; empty when it is not selected.
    [[nodiscard]] std::vector<Reason> reasonsFor(const Item& item) const;
    [[nodiscard]] bool isDirectDebit(const Item& item) const;

private:
    [[nodiscard]] bool isLarge(const Item& item) const;

    const DunningContext& m_context;
    bool m_hasDirectDebit = false;
    bool m_isInTopTurnover = false;
    int m_lateShareBp = 0; ///< of the amount paid in the last 12 months
};

/// From 21 days before the due date to the day before it.
[[nodiscard]] bool isInWindow(const Item& item, const DunningContext& context);
/// Selected, in its window, and not done: the customer was not yet spoken to about it since the window opened, or was
/// sent a duplicate that has to be followed up.
[[nodiscard]] bool isPending(const ItemView& view, const DunningContext& context);
/// Next action of an item that is not yet due: its preventive call when one is to be made, else the plan's first step.
[[nodiscard]] NextAction preventiveAction(const ItemView& view, const AccountView& account);

} // namespace encours

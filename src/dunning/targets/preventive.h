// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"
#include "dunning/targets/compiled_policy.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace encours {

/// Which items not yet due deserve a call before their due date (design: selective before, exhaustive after).
/// An item is selected when one enabled rule of the book matches, or a campaign covers it; direct debits and secured items
/// never are. Lives no longer than the view.
class PreventiveRules {
public:
    explicit PreventiveRules(const AccountView& view);

    /// Sets whether an item is selected and in which window it is called about. While a campaign is open its window replaces
    /// that of the plan: from its first day until it is done or the campaign closes. A call made in a campaign counts in the
    /// plan's window too.
    void select(ItemView& item) const;
    /// A rule of the book matches.
    [[nodiscard]] bool selects(const Item& item) const;
    /// The rules that match an item and the open campaign that covers it, with their points; empty when nothing does.
    [[nodiscard]] std::vector<Reason> reasonsFor(const Item& item) const;
    [[nodiscard]] bool isDirectDebit(const Item& item) const;
    /// An open campaign that covers the item but leaves its customer out, with the sector or segment.
    [[nodiscard]] std::optional<std::pair<const Campaign*, std::string>> leftOut(const Item& item) const;

private:
    [[nodiscard]] std::vector<const Campaign*> campaignsOver(const Item& item) const;
    [[nodiscard]] Reason reasonOf(const CompiledRule& rule, const Item& item) const;

    const AccountView& m_view;
    const DunningContext& m_context;
    TargetFacts m_facts;
    std::shared_ptr<const CompiledPolicy> m_policy;
};

/// The window of the plan: from 21 days before the due date to the day before it.
[[nodiscard]] bool isInWindow(const Item& item, const DunningContext& context);
/// Selected, in its window, and not done: the customer was not yet spoken to about it since the window opened, or was
/// sent a duplicate that has to be followed up.
[[nodiscard]] bool isPending(const ItemView& view, const DunningContext& context);
/// Next action of an item that is not yet due: its preventive call when one is to be made, else the plan's first step.
[[nodiscard]] NextAction preventiveAction(const ItemView& view, const AccountView& account);
/// An open campaign covers an item of the account, but leaves its customer out.
[[nodiscard]] std::optional<Reason> leftOutReason(const AccountView& view, const PreventiveRules& rules);
/// The watch of an open campaign over what is overdue: it covers an overdue item that may be called, and nothing was paid
/// since it opened. September: who owed in summer and has not paid since coming back.
[[nodiscard]] std::optional<Reason> campaignWatch(const AccountView& view);

} // namespace encours

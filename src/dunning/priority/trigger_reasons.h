// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"

#include <optional>

namespace encours {

// The reasons that rest on one fact, with their points before weighting (priority.h tells how many). Each names its fact.

/// Why the day of an item has come.
[[nodiscard]] Reason triggerOf(const ItemView& item, const AccountView& account);

[[nodiscard]] Reason brokenPromiseReason(const ItemView& item, const DunningContext& context);
[[nodiscard]] Reason dueSoonReason(const ItemView& item, const DunningContext& context);
/// Days since the last action about an item, or the whole account.
[[nodiscard]] Reason contactGapReason(const FactReference& lastAction, Date today);
/// What was done last about an item; its own due date while nobody did anything.
[[nodiscard]] FactReference lastActionFact(const ItemView& item);
/// What was done last about the account; nothing when nobody ever did anything.
[[nodiscard]] std::optional<FactReference> lastActionFact(const AccountView& account);
[[nodiscard]] Reason circuitReason(const ItemView& item);
/// Money that the factor takes back within 30 days for items that may be called: nothing when there is none.
[[nodiscard]] std::optional<Reason> factorClockReason(const AccountView& account);

} // namespace encours

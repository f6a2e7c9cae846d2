// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"

#include <optional>

namespace encours {

/// When something must next be done about an open item, and why: the strongest rule decides (design section 3).
/// Block > legal step > agreed call-back > running promise > dispute; what no promise or dispute suspends follows the plan,
/// the outcome of the last call and the ten-day rule, and the earlier of both counts. Asked for once preventive selection
/// is known.
[[nodiscard]] NextAction nextActionOf(const ItemView& view, const AccountView& account);

/// What the outcome of the last call asks for: a short call-back, seven days after a duplicate. Nothing when the last
/// action was a letter or its outcome asks for nothing.
[[nodiscard]] std::optional<NextAction> followUpOf(const ContactHistory& contacts, const DunningContext& context);

/// When a part of the item may be claimed again (a promise or a dispute ends), or an instrument on it is worth a question;
/// nothing when nothing suspends it.
[[nodiscard]] std::optional<NextAction> suspensionEndOf(const ItemView& view, const DunningContext& context);

/// The plan's first step after the due date, never later than the longest gap after it, but never before the customer's
/// money could have come, nor in its closures.
[[nodiscard]] NextAction firstStepOf(const ItemView& view, const AccountView& account);

/// The day on which the longest gap ends for an overdue item: nobody may wait longer.
[[nodiscard]] Date longestWaitOf(const ItemView& view, const AccountView& account);

} // namespace encours

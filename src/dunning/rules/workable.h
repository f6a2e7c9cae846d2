// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"

namespace encours {

/// An agreed day is kept even when a promise or a dispute suspends the whole item.
[[nodiscard]] bool isAppointment(const ItemView& item);
/// Something may be said to the customer about this item: money is claimed, or a day was agreed.
[[nodiscard]] bool isWorkable(const ItemView& item, const DunningContext& context);

/// The most severe of the phases in which items of the account can be worked.
[[nodiscard]] Phase phaseOf(const AccountView& view);
/// What may be claimed in a phase.
[[nodiscard]] Money callableOf(const AccountView& view, Phase phase);
/// The next dated action: of the items that may be worked, else of any.
[[nodiscard]] std::optional<Date> nextActionOn(const AccountView& view);

} // namespace encours

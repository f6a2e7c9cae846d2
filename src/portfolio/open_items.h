// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

namespace encours {

/// The open debit of an item in a state; null when nothing of it is owed.
[[nodiscard]] const OpenItem* findOpen(const AccountState& state, ItemId item);
/// What is owed of an item; zero when nothing is.
[[nodiscard]] Money openOf(const AccountState& state, ItemId item);

} // namespace encours

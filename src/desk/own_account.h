// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A change of the account that customers pay us to. Whoever can change it unseen has our customers pay somebody else: it is
/// asked for twice, and who did it when stays in the book.
struct OwnAccountChange {
    Date changedOn;
    std::string actor;
    std::string iban; ///< from then on
};

/// True when an account that was known becomes another one. The first account, and taking it away, sends no money astray.
[[nodiscard]] bool changesOwnAccount(const BookSettings& before, const BookSettings& after);
/// The same account, however it was typed.
[[nodiscard]] bool isSameIban(std::string_view left, std::string_view right);
/// Every account that was noted, oldest first. On the thread of the store.
[[nodiscard]] Result<std::vector<OwnAccountChange>> ownAccountHistory(Desk& desk);

} // namespace encours

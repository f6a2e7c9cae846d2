// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <span>
#include <string>
#include <vector>

namespace encours {

// What use cases about one customer begin with.

/// Errors: CustomerUnknown{value}.
Result<Portfolio::AccountPtr> accountOf(const Desk& desk, CustomerId customer);
/// The named debits with what is open of each on a day; all open debits, oldest first, when none is named.
/// Errors: InvoicesNotOpen{value}, with the number of the first that is not.
Result<std::vector<OpenItem>> openDebits(const Account& account, const AccountState& state,
                                         std::span<const ItemId> named);
/// Errors: DateInTheFuture{value}.
Result<Done> checkHappened(Date on, Date today);
/// Of a text that people type: "" is allowed. Errors: TextInvalid{field}, TextTooLong{field,limit}.
Result<std::string> cleanText(std::string_view field, const std::string& typed);
/// `7|12|13`, for the canonical text of a request.
[[nodiscard]] std::string joinIds(std::span<const ItemId> items);

} // namespace encours

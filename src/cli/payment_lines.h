// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "desk/payments/show_payment.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A credit of an account by its number, or `#12` by its id. Of several with one number the only one that has something left.
/// Errors: AllocationSides{value} when there is none, RequestMalformed (`several-payments`).
[[nodiscard]] Result<ItemId> namedCredit(const Desk& desk, CustomerId customer, const std::string& name);
/// The open debits that bear a number, oldest due first, or the one of `#12`. Errors: InvoiceUnknown{value},
/// InvoicesNotOpen{value}.
[[nodiscard]] Result<std::vector<ItemId>> namedDebits(const Desk& desk, CustomerId customer, const std::string& name);

/// Number of a line of an account, or `#12` when it has none.
[[nodiscard]] std::string lineName(const Account& account, ItemId item);
/// `[{item, number, amount_cents}]`
[[nodiscard]] Json partsJson(const Account& account, const std::vector<AllocationPart>& parts);
/// `F1, F2`
[[nodiscard]] std::string partNames(const Account& account, const std::vector<AllocationPart>& parts);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// Reading of values that people type after options. "" stands for an option that was not given.

/// RequestMalformed with the option and the value that it does not know.
[[nodiscard]] Fault unknownValue(std::string_view option, std::string_view value);
/// Errors: DateMalformed, DateImpossible, DateOutOfRange.
[[nodiscard]] Result<std::optional<Date>> optionalDate(const std::string& text);
/// The day that was given, or another one. Errors as optionalDate().
[[nodiscard]] Result<Date> dateOr(const std::string& text, Date usual);
/// Decimal with a dot; more digits than the currency has are refused. Errors: AmountMalformed, AmountTooLarge.
[[nodiscard]] Result<std::optional<Money>> optionalAmount(const std::string& text, Currency currency);
/// Splits `A,B,C`; empty parts are left out.
[[nodiscard]] std::vector<std::string> splitList(std::string_view text);
/// Splits `name=value` at the first `=`. Errors: RequestMalformed.
[[nodiscard]] Result<std::pair<std::string, std::string>> splitSetting(const std::string& text);
/// Splits `YYYY-MM-DD=amount`; the amount must be positive. Errors: RequestMalformed, DateMalformed, DateImpossible,
/// AmountMalformed, AmountNotPositive.
[[nodiscard]] Result<std::pair<Date, Money>> splitDatedAmount(std::string_view option, const std::string& text);
[[nodiscard]] Result<CustomerId> resolveCustomer(const Desk& desk, const std::string& code);
/// The customer that bears this very code, a merged one too. Errors: CustomerUnknown{value}.
[[nodiscard]] Result<CustomerId> exactCustomer(const Desk& desk, const std::string& code);
[[nodiscard]] Result<std::optional<CustomerId>> optionalCustomer(const Desk& desk, const std::string& code);
/// The debits of an account that are open on a day and bear these numbers. Errors: InvoiceUnknown{value} when the account
/// has no such number, InvoicesNotOpen{value} when nothing is left of it.
[[nodiscard]] Result<std::vector<ItemId>> openItemsByNumber(const Desk& desk, CustomerId customer,
                                                            const std::string& numbers);
/// The dispute that was named by its number (> 0), or the only one that is open today. Errors: RequestMalformed
/// (`no-open-dispute`, `several-disputes`).
[[nodiscard]] Result<DisputeId> namedDispute(const Desk& desk, CustomerId customer, std::int64_t number);
/// `F1, F2`.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts);
/// The debits of an account that bear these numbers, settled or not. Errors: InvoiceUnknown{value}.
[[nodiscard]] Result<std::vector<ItemId>> debitsByNumber(const Desk& desk, CustomerId customer,
                                                         const std::string& numbers);

} // namespace encours

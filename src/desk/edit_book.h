// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <string_view>
#include <utility>

namespace encours {

/// Fills in or corrects fields of a customer during the call. Errors: CustomerUnknown, TextTooLong{field,limit},
/// TermsMalformed{value}, AmountMalformed{value} (credit limit).
class EditCustomer {
public:
    explicit EditCustomer(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(CustomerId customer, const std::vector<std::pair<CustomerField, std::string>>& fields,
                         const std::string& key = {});

private:
    Desk& m_desk;
};

/// Changes company, letterhead, default terms or holiday zone of the book. Our own account is changed only when it was typed
/// twice (own_account.h). Errors: ConfirmationMissing{field}.
class EditSettings {
public:
    explicit EditSettings(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const BookSettings& settings, const std::string& key = {},
                         std::string_view confirmedIban = {});
    /// The same checks, without writing.
    [[nodiscard]] Result<Done> check(const BookSettings& settings, std::string_view confirmedIban) const;

private:
    Desk& m_desk;
};

/// How a dispute ended.
struct DisputeVerdict {
    CustomerId customer;
    DisputeId dispute;
    DisputeResolution resolution = DisputeResolution::Settled;
    std::string resolvedBy;      ///< who resolved it; default: its owner, else who records this
    std::optional<Money> amount; ///< credit note: what it takes off; default: all that was disputed
    std::string note;
    std::string key;
    bool isDryRun = false;
};

/// Closes a dispute. A rejected one puts the items back on the list the same day. The collector qualifies, another person
/// resolves. Errors: CustomerUnknown, DisputeUnknown{value} (unknown or closed), ResolverIsCollector{person},
/// AmountNotPositive, CoverTooLarge{value} (more than is disputed), RequestMalformed (an amount without a credit note),
/// TextTooLong, KeyReused, Store….
class ResolveDispute {
public:
    explicit ResolveDispute(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const DisputeVerdict& verdict);
    /// The same checks, without writing: for a form.
    Result<Done> check(const DisputeVerdict& verdict) const;

private:
    Desk& m_desk;
};

/// A person passes named invoices to litigation (default: every overdue callable item). Errors: CustomerUnknown,
/// InvoicesNotOpen.
class PassToLitigation {
public:
    explicit PassToLitigation(Desk& desk) : m_desk(desk) {}
    Result<JournalSeq> execute(CustomerId customer, const std::vector<ItemId>& items, const std::string& reason,
                               const std::string& key = {});

private:
    Desk& m_desk;
};

} // namespace encours

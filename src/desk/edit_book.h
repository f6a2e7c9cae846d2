// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

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

/// Changes company, letterhead, default terms or holiday zone of the book.
class EditSettings {
public:
    explicit EditSettings(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const BookSettings& settings, const std::string& key = {});

private:
    Desk& m_desk;
};

/// Closes a dispute. A rejected one puts the items back on the list the same day. Errors: RequestMalformed (unknown or
/// closed dispute).
class ResolveDispute {
public:
    explicit ResolveDispute(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(CustomerId customer, DisputeId dispute, DisputeResolution resolution,
                         const std::string& key = {});

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

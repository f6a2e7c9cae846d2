// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "portfolio/risk/late_charges.h"

namespace encours {

struct LateChargesRow {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    AccountCharges charges;
};

/// Late-payment charges of one customer, or of all that have some, most due first. May run on any thread.
/// Errors: CustomerUnknown, LegalValueMissing{name,period}.
class ShowLateCharges {
public:
    explicit ShowLateCharges(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] Result<AccountCharges> execute(CustomerId customer, Date day) const;
    [[nodiscard]] Result<std::vector<LateChargesRow>> all(Date day) const;

private:
    const Desk& m_desk;
};

/// Charges of invoices claimed, waived or paid.
struct ChargeRequest {
    CustomerId customer;
    std::vector<ItemId> items; ///< default: every invoice with something due
    ChargeStep step = ChargeStep::Claimed;
    Date on;                       ///< not after today
    std::optional<Money> interest; ///< for one item; default: all that is still due, for a claim less what was claimed
    std::optional<Money> indemnity;
    std::string key;
    bool isDryRun = false;
};

/// Errors: CustomerUnknown, InvoiceUnknown{value}, AmountNotPositive (nothing is due), ChargesTooLarge{value} (more than is
/// due, or for a claim than was not claimed yet), LegalValueMissing.
class RecordCharges {
public:
    explicit RecordCharges(Desk& desk) : m_desk(desk) {}
    /// The whole amount that was claimed, waived or paid.
    Result<Money> execute(const ChargeRequest& request);

private:
    Desk& m_desk;
};

} // namespace encours

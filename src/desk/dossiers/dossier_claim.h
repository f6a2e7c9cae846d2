// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "receivables/account_event.h"
#include "receivables/late_fees.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// An invoice that is claimed before a court, with everything that makes up its sum.
struct ClaimLine {
    ItemId item;
    std::string number; ///< as printed; what the document is when it bears none
    Date issuedOn;
    Date dueOn;
    int daysLate = 0;
    Money amount;   ///< of the document
    Money received; ///< allocated to it
    Money deducted; ///< unallocated credit that the oldest items take, and what a live bill of exchange covers
    Money claimed;  ///< amount − received − deducted
    Money disputed; ///< of what is claimed
    std::vector<LateFeeLine> interestLines;
    Money chargesSettled; ///< of interest and indemnity: waived, or paid apart
    Money interest;       ///< what is left of it
    Money indemnity;      ///< the same
    bool isFactored = false;
};

/// What is claimed of a customer as of a day. The sums are those of the lines.
struct DossierClaim {
    Portfolio::AccountPtr account;
    Date on;
    LateRate rate;
    DebtorKind debtor = DebtorKind::Business;
    std::optional<Insolvency> insolvency;
    std::vector<ClaimLine> lines; ///< by due date
    Money principal;
    Money interest;
    Money indemnities;

    [[nodiscard]] Money total() const { return principal + interest + indemnities; }
    [[nodiscard]] std::vector<ItemId> items() const;
    [[nodiscard]] Date firstIssuedOn() const;
    /// Whether a payment order may be asked for at all.
    [[nodiscard]] bool allowsPaymentOrder() const { return !insolvency && debtor != DebtorKind::Public; }
};

/// Claims what was named; nothing named: what was passed to litigation, else every overdue item with something callable. May
/// run on any thread. Errors: CustomerUnknown, NothingToClaim{customer}, InvoicesNotOpen{value} (a named item is not overdue,
/// or nothing is left of it), LegalValueMissing.
[[nodiscard]] Result<DossierClaim> claimOf(const Desk& desk, CustomerId customer, const std::vector<ItemId>& named);

/// An overdue item of a customer, and whether it is claimed when nothing is named.
struct ClaimCandidate {
    ItemId item;
    std::string number;
    Date dueOn;
    Money open;
    bool isUsual = false;
};
/// By due date. May run on any thread. Errors: CustomerUnknown.
[[nodiscard]] Result<std::vector<ClaimCandidate>> claimCandidates(const Desk& desk, CustomerId customer);

} // namespace encours

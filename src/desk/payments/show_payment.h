// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/payments/allocation_proposal.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What a payment paid of one line, or what paid a debit: the other side of an allocation.
struct AllocatedLine {
    AllocationId allocation;
    ItemId item; ///< the other side
    ItemKind kind = ItemKind::Invoice;
    std::string number;
    Date issuedOn;
    Date dueOn;
    Date effectiveOn; ///< from when the allocation counts
    Money amount;     ///< > 0, of the allocation
    int daysLate = 0; ///< of the debit on `effectiveOn`; 0 when it was paid in time
    bool isByHand = false;
};

/// A debit that a payment may still pay.
struct CandidateLine {
    ItemId item;
    ItemKind kind = ItemKind::Invoice;
    std::string number;
    Date issuedOn;
    Date dueOn;
    Money open; ///< > 0, on the day
    int daysLate = 0;
    bool isDisputed = false; ///< a part of it or all, today
    bool isPromised = false; ///< by a promise that still runs
};

/// One credit of an account (payment, credit note, credit of the opening or of an adjustment), as it stands on a day.
struct PaymentView {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    ItemId item;
    ItemKind kind = ItemKind::Payment;
    PaymentMeans means = PaymentMeans::Unknown;
    std::string number;
    Date issuedOn;
    Date bookedOn;
    Money amount;                    ///< > 0: what was received
    Money allocated;                 ///< ≥ 0
    Money unallocated;               ///< ≥ 0; amount = allocated + unallocated
    std::vector<AllocatedLine> paid; ///< oldest due date first
    std::vector<CandidateLine>
        candidates; ///< open debits of the account, oldest due date first; none when all is allocated
    std::vector<AllocationProposal> proposals; ///< best first; none when nothing is left or nothing is owed
};

/// A payment with all that is shown beside it. Any thread. Errors: CustomerUnknown, AllocationSides{value}: not a credit of
/// this account that was booked by the day.
class ShowPayment {
public:
    explicit ShowPayment(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] Result<PaymentView> execute(CustomerId customer, ItemId credit, Date day) const;
    /// All credits of an account with something left, oldest first.
    [[nodiscard]] Result<std::vector<PaymentView>> unallocatedOf(CustomerId customer, Date day) const;
    /// What paid a debit (or was taken off it), oldest first. Errors: CustomerUnknown, AllocationSides{value}.
    [[nodiscard]] Result<std::vector<AllocatedLine>> payersOf(CustomerId customer, ItemId debit, Date day) const;

private:
    const Desk& m_desk;
};

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/short_text.h"
#include "calendar/date.h"
#include "calendar/optional_date.h"
#include "money/money.h"
#include "receivables/payment_means.h"
#include "receivables/payment_terms.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// What a line of a customer's account is.
enum class ItemKind : std::uint8_t {
    Invoice,        ///< facture: amount > 0
    CreditNote,     ///< avoir: amount < 0
    Payment,        ///< règlement: amount < 0
    PaymentReturn,  ///< a payment sent back (bounced cheque, refund): amount > 0
    OpeningBalance, ///< à nouveau: either sign
    Adjustment,     ///< anything else the ledger did (OD): either sign
};
[[nodiscard]] std::string_view itemKindCode(ItemKind kind); ///< `invoice`, `credit-note`, …

/// Where the due date comes from.
enum class DueOrigin : std::uint8_t {
    Printed,       ///< stated by the invoice or the file
    CustomerTerms, ///< computed from the customer's terms
    Assumed,       ///< computed from the book's default terms
};

/// A day of an invoice beside its own, from which a term may run. Recorded when it becomes known.
enum class ItemDayKind : std::uint8_t { Delivered, Received, Ordered };
inline constexpr std::size_t itemDayKindCount = 3;
[[nodiscard]] std::string_view itemDayKindCode(ItemDayKind kind); ///< `delivered`, `received`, `ordered`
[[nodiscard]] std::optional<ItemDayKind> parseItemDayKind(std::string_view code);

/// One line of a customer's account. `amount` is signed: positive is what the customer owes. An item counts in balances
/// from `bookedOn` (EcritureDate of a FEC); its due date is computed from `issuedOn` (PieceDate). There are millions of
/// them: what is only shown (its label in the ledger, who recorded it) stays in the store.
struct Item {
    ItemId id;
    Money amount;
    ShortText number; ///< as printed; may be empty for payments
    Date issuedOn;
    Date bookedOn;
    Date dueOn;               ///< of a credit: its issue date
    OptionalDate deliveredOn; ///< delivery or performance, when known
    OptionalDate receivedOn;  ///< receipt of the invoice by the customer, when known
    OptionalDate orderedOn;
    ItemKind kind = ItemKind::Invoice;
    DueOrigin dueOrigin = DueOrigin::Assumed;
    PaymentMeans means = PaymentMeans::Unknown;

    /// The days from which a term may run.
    [[nodiscard]] TermDates termDates() const { return {issuedOn, deliveredOn, receivedOn, orderedOn}; }
    [[nodiscard]] bool isDebit() const { return amount.isPositive(); }
    [[nodiscard]] bool isCredit() const { return amount.isNegative(); }
};

/// A part of a credit that pays a part of a debit (imputation, lettrage). `amount` > 0. Effective on the later of the
/// two items' bookedOn.
struct Allocation {
    AllocationId id;
    ItemId debit;
    ItemId credit;
    Money amount;
    Date effectiveOn;
    bool isByHand = false; ///< a person joined them; it gives way to what the ledger says
};

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/date.h"
#include "money/money.h"
#include "receivables/contact.h"
#include "receivables/payment_means.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A means of payment that lives for some time and is followed in the register (effets et moyens de paiement).
enum class InstrumentKind : std::uint8_t {
    AcceptedBill,   ///< LCR or traite acceptée: the acceptor is bound by the bill itself
    UnacceptedBill, ///< LCR non acceptée: a collection channel, the debtor may refuse without a reason
    PromissoryNote, ///< BOR: issued and signed by the customer
    Cheque,
    DirectDebit,    ///< SEPA CORE: refundable for 8 weeks
    DirectDebitB2B, ///< SEPA B2B: no refund once settled
    Transfer,       ///< announced transfer
    Card,
    Cash,
};
inline constexpr std::size_t instrumentKindCount = 9;
[[nodiscard]] std::string_view instrumentKindCode(InstrumentKind kind); ///< `lcr-accepted`, `lcr`, `bor`, `chq`, …
[[nodiscard]] std::optional<InstrumentKind> parseInstrumentKind(std::string_view code);
[[nodiscard]] PaymentMeans meansOf(InstrumentKind kind);
/// Bills of exchange and promissory notes: they stand in the column "bills" and roll to the next settlement day.
[[nodiscard]] bool isBill(InstrumentKind kind);

/// What happened to an instrument.
enum class InstrumentStep : std::uint8_t {
    Requested,  ///< asked for (bill sent for acceptance, BOR or cheque announced)
    Received,   ///< in hand; for a bill: accepted
    Remitted,   ///< handed to the bank for collection; for a direct debit: submitted
    Discounted, ///< handed to the bank for discount (escompte): the cash is here, the risk too
    Paid,       ///< settled
    Unpaid,     ///< came back (impayé, rejet)
    Cancelled,  ///< given back or replaced
};
inline constexpr std::size_t instrumentStepCount = 7;
[[nodiscard]] std::string_view instrumentStepCode(InstrumentStep step); ///< `requested`, `received`, …
[[nodiscard]] std::optional<InstrumentStep> parseInstrumentStep(std::string_view code);

struct InstrumentEvent {
    InstrumentStep step = InstrumentStep::Requested;
    Date on;
    std::string reason; ///< of an unpaid one: code or words of the bank
    JournalSeq recordedBy;
};

/// One instrument with its history. Invariants: amount > 0; the covered parts sum to at most the amount; events in the
/// order of their days, at least one.
struct Instrument {
    InstrumentId id;
    InstrumentKind kind = InstrumentKind::Cheque;
    std::string number; ///< of the bill or cheque; may be empty
    Date dueOn;         ///< maturity of a bill, collection day of a direct debit, expected day of the others
    Money amount;
    std::vector<CoveredItem> items;
    std::vector<InstrumentEvent> events;
    JournalSeq recordedBy;

    /// The last thing that had happened by a day; nothing before the first.
    [[nodiscard]] const InstrumentEvent* eventAsOf(Date day) const;
};

/// Whether a step may follow another one; `from` is nothing for a new instrument.
[[nodiscard]] bool canFollow(InstrumentKind kind, std::optional<InstrumentStep> from, InstrumentStep step);

/// How an instrument stands as of a day.
struct InstrumentState {
    bool exists = false; ///< known by that day
    InstrumentStep step = InstrumentStep::Requested;
    /// The items are not chased: accepted bill or BOR in hand, remitted or discounted; bill not accepted once remitted;
    /// cheque in hand; direct debit submitted: until it is due, and then as long as its money can be on its way.
    bool secures = false;
    /// In the column "bills": a bill that secures and is not yet due.
    bool isLiveBill = false;
    /// Discounted and not yet due: it has left the ledger, the risk has not.
    bool isDiscountedRisk = false;
    std::optional<Date> unpaidOn; ///< came back on that day
    /// Due date, or the day it was handed in after that, rolled to a day on which its money can settle.
    Date settlesOn;
};
[[nodiscard]] InstrumentState stateOf(const Instrument& instrument, Date asOf);

} // namespace encours

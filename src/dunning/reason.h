// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// Why an account is called, or is not. Each has sentences under `reason.<code>` in `resources/words/`.
enum class ReasonCode : std::uint8_t {
    BrokenPromise,      // {amount_cents} {on} {days}
    PartlyKeptPromise,  // {amount_cents} {received_cents} {on}
    CallBackDue,        // {on}
    DisputeOverdue,     // {on} {days}
    DisputeRejected,    // {on}
    DuplicateFollowUp,  // {on} {days}
    PaymentNotSeen,     // {on}          announced as paid, not received
    EvasiveFollowUp,    // {on}
    NoAnswerRetry,      // {on}
    MessageFollowUp,    // {on}
    ContactToFind,      // {on}
    DifficultyFollowUp, // {on}
    TenDayRule,         // {on} {days}   days since last action
    PlanStepDue,        // {step} {days}
    FirstContact,       // {days}        overdue and never contacted
    CallableAmount,     // {amount_cents} {rank}
    DaysLate,           // {days} {number}
    FruitlessReminders, // {count}
    BrokenPromises,     // {count}
    LitigationOpen,     // {on}
    TopTurnover,        //
    LargeInvoice,       // {number} {amount_cents} {average_cents}
    LatePayer,          // {share_bp}
    DueSoon,            // {on} {days} {number}
    UnpaidInstrument,   // {amount_cents} {on} {kind}   a bill, cheque or direct debit came back
    ClaimToDeclare,     // {on} {days}
    PublicationToWatch, // {on}
    InsurerToNotify,    // {on} {days} {number}
    FactorTakesBack,    // {on} {days} {number} {amount_cents}
    LegalDeadlineNear,  // {deadline} {on} {days}
    // Why not.
    NothingOwed,     //
    CreditCoversAll, // {amount_cents}   task "lettrer"
    AllPromised,     // {on}
    AllDisputed,     //
    NotBefore,       // {on}
    NotSelected,     //
    DirectDebit,     //
    NothingDueSoon,  //
    AllSecured,      // {on}
    Insolvent,       // {on}
    FactorChases,    // {name}
    // Plans, circuit, campaigns, the factor's clock and what keeps an account off the list. The order is never changed.
    StepToWrite,     // {step} {days} {channel}     the plan's step is a letter or an e-mail
    CircuitHeld,     // {holder} {step} {on} {number}   held up in the customer's house
    ScheduledFor,    // {on} {number}               the customer has scheduled the payment
    TargetMatched,   // {name}                      a preventive rule of the book
    CampaignDue,     // {name} {on}                 a campaign covers the item; {on} its last day
    FactorClock,     // {on} {days} {amount_cents}  will be definanced; the sum to be repaid
    PlanBroken,      // {on} {amount_cents}         an instalment of a payment plan was missed
    DisputeResolved, // {on} {resolution}           to be said before the call
    SmallGrouped,    // {amount_cents} {on}         small invoices wait for one call together
    TooManyCalls,    // {count}                     call limit reached: litigation is proposed
    CourtStep,       // {step} {on}                 dated step after the formal notice
    DisputeTaskDue,  // {on} {days} {person}        a task in a dispute has come due
    Blocked,         // {kind} {on}                 left in peace until a day
    CampaignLeftOut, // {name} {sector}             a campaign leaves this trade out
    Deferred,        // {minutes}                   no time for it today
    NotDueYet,       // {on}                        owed, but due later
};
[[nodiscard]] std::string_view reasonName(ReasonCode code); ///< kebab case
[[nodiscard]] const std::vector<ReasonCode>& allReasonCodes();

/// The kind of recorded fact that something rests on.
enum class FactKind : std::uint8_t {
    None, ///< arithmetic over the whole account or book
    Item,
    Allocation,
    Attempt,
    Promise,
    Dispute,
    Reminder,
    Dossier,
    Instrument,
    FactorEvent,
    AccountEvent,
    Circuit,
    Block,
    CustomerField,
    Plan,
    Campaign,
};
[[nodiscard]] std::string_view factKindCode(FactKind kind); ///< `none`, `item`, `promise`, …

/// The fact that a reason rests on, so that it can be looked up.
struct FactReference {
    FactKind kind = FactKind::None;
    std::int64_t id = 0; ///< of the fact; 0 when the kind has none
    std::optional<Date> on;
    friend bool operator==(const FactReference&, const FactReference&) = default;
};

/// One reason with its points and its arithmetic; the sentence is made in `words`.
struct Reason {
    ReasonCode code = ReasonCode::NothingOwed;
    int points = 0; ///< as weighted (priority_weights.h)
    /// Placeholder → value. Keys ending `_cents` hold minor units, `on` ISO dates; words formats them.
    std::vector<std::pair<std::string, std::string>> arguments{};
    FactReference fact{};
    int basePoints = 0; ///< before weighting; set by priorityOf
    friend bool operator==(const Reason&, const Reason&) = default;
};

} // namespace encours

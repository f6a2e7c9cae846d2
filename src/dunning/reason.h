// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
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
};
[[nodiscard]] std::string_view reasonName(ReasonCode code); ///< kebab case
[[nodiscard]] const std::vector<ReasonCode>& allReasonCodes();

/// One reason with its points and its arithmetic; the sentence is made in `words`.
struct Reason {
    ReasonCode code = ReasonCode::NothingOwed;
    int points = 0;
    /// Placeholder → value. Keys ending `_cents` hold minor units, `on` ISO dates; words formats them.
    std::vector<std::pair<std::string, std::string>> arguments;
    friend bool operator==(const Reason&, const Reason&) = default;
};

} // namespace encours

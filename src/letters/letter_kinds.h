// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace encours {

/// What a letter is for. A template is called by the code of its kind, or by `kind.name` when a firm has several of a kind
/// (`reminder-1.vip`).
enum class LetterKind : std::uint8_t {
    Preventive,          ///< confirmation before the due date: received, approved, when and how paid
    Reminder1,           ///< courteous
    Reminder2,           ///< neutral, firmer
    Reminder3,           ///< last one before the formal notice
    Duplicate,           ///< duplicates that were asked for
    PromiseConfirmation, ///< what was promised on the telephone, in writing
    PromiseBroken,
    DisputeAcknowledged,
    DisputeRejected,
    PaymentPlan,        ///< plan d’apurement, to be signed
    LitigationTransfer, ///< the file passes to litigation
    FormalNotice,       ///< mise en demeure
    BillRequest,        ///< a bill of exchange or promissory note is asked for
    DiscountOffer,      ///< escompte exceptionnel
    Statement,          ///< relevé de compte
    InsolvencyClaim,    ///< déclaration de créance
};
inline constexpr std::size_t letterKindCount = 16;
/// `preventive`, `reminder-1`…`reminder-3`, `duplicate`, `promise-confirmation`, `promise-broken`, `dispute-acknowledged`,
/// `dispute-rejected`, `payment-plan`, `litigation-transfer`, `formal-notice`, `bill-request`, `discount-offer`,
/// `statement`, `insolvency-claim`.
[[nodiscard]] std::string_view letterKindCode(LetterKind kind);
/// The kind of a template: of `reminder-1.vip` as of `reminder-1`. Nothing for any other code.
[[nodiscard]] std::optional<LetterKind> kindOfTemplate(std::string_view templateCode);
[[nodiscard]] const std::vector<LetterKind>& allLetterKinds();
/// Whether a letter of this kind is a written reminder: it claims what is overdue, and counts for escalation.
[[nodiscard]] bool isReminder(LetterKind kind);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/date.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Something that changes how a customer's account stands in law or in the books.
enum class AccountEventKind : std::uint8_t {
    Safeguard,         ///< opening judgment of a sauvegarde
    Receivership,      ///< opening judgment of a redressement judiciaire
    Liquidation,       ///< judgment ordering judicial liquidation: VAT may be recovered at once
    BodaccPublication, ///< the opening judgment was published: the claim must be declared within two months
    ClaimDeclared,     ///< the claim was posted to the insolvency representative
    ProceedingsClosed, ///< the proceedings ended; the account is dunned again
    FormalNotice,      ///< mise en demeure sent; it does not interrupt prescription
    InjunctionOrdered, ///< ordonnance portant injonction de payer
    InjunctionServed,  ///< served by a judicial officer
    InjunctionOpposed, ///< the debtor opposed
    DebtAcknowledged,  ///< C. civ. 2240: interrupts prescription
    CourtClaim,        ///< C. civ. 2241: interrupts prescription
    EnforcementAct,    ///< C. civ. 2244: interrupts prescription
    Doubtful,          ///< passed to doubtful receivables (411 → 416)
    SoundAgain,        ///< taken back from doubtful receivables
    Irrecoverable,     ///< certified irrecoverable: loss (654) and VAT recovery
    VatRecovered,      ///< rectified invoices sent, VAT taken back
    InsurerNotified,   ///< the overdue was declared to the credit insurer
};
inline constexpr std::size_t accountEventKindCount = 18;
[[nodiscard]] std::string_view accountEventCode(AccountEventKind kind); ///< `safeguard`, `bodacc`, …
[[nodiscard]] std::optional<AccountEventKind> parseAccountEvent(std::string_view code);

/// A dated event of an account. Never edited; undone by a compensating fact.
struct AccountEvent {
    AccountEventId id;
    AccountEventKind kind = AccountEventKind::FormalNotice;
    Date on;
    std::string note; ///< court, representative, reference; personal
    JournalSeq recordedBy;
};

/// Insolvency proceedings (procédure collective) that are open on a day: the account is split at the judgment. What was
/// invoiced before it is frozen: no dunning, no interest; what came after is payable at its due date.
struct Insolvency {
    AccountEventKind kind = AccountEventKind::Receivership; ///< the gravest judgment so far
    Date judgmentOn;                                        ///< the first opening judgment
    std::optional<Date> publishedOn;
    std::optional<Date> declaredOn;
    std::optional<Date> liquidatedOn;
};
/// `events` in the order of their days.
[[nodiscard]] std::optional<Insolvency> insolvencyOf(std::span<const AccountEvent> events, Date asOf);
[[nodiscard]] bool isDoubtful(std::span<const AccountEvent> events, Date asOf);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/account_event.h"
#include "receivables/debtor.h"
#include "receivables/legal_values.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace encours {

/// A day that the law sets and that somebody must not miss. The program shows, the user decides: a prescription is a
/// hypothesis with its source, and a formal notice never moves it (Cass. com. 18 May 2022, 20-23.204).
enum class LegalDeadlineKind : std::uint8_t {
    Limitation,         ///< prescription of the oldest open invoice; hypothesis
    ClaimDeclaration,   ///< two months after the BODACC publication
    ForeclosureRelief,  ///< six months after the publication, once the first was missed
    PublicationToWatch, ///< an opening judgment without a publication yet: no delay runs; look at BODACC
    InjunctionService,  ///< to have the order served
    Opposition,         ///< end of the debtor's month
    Enforcement,        ///< earliest day of enforcement after service
    VatRecovery,        ///< 31 December of the second year after the event
};
inline constexpr std::size_t legalDeadlineKindCount = 8;
[[nodiscard]] std::string_view legalDeadlineCode(LegalDeadlineKind kind);

struct LegalDeadline {
    LegalDeadlineKind kind = LegalDeadlineKind::Limitation;
    Date on;
    Date since;               ///< the day it is counted from
    std::string_view article; ///< its source
    bool isHypothesis = false;
    /// For a limitation: a later day that an event may have set, shown beside, never instead of, the prudent one.
    std::optional<Date> possiblyOn;
};

/// Limitation of a claim: years from the earliest known of performance and invoice day, restarted by an interrupting event
/// (acknowledgement, court claim, enforcement act) that came before the end. The sector decides the years; an unknown one
/// takes the shortest. Errors: LegalValueMissing.
[[nodiscard]] Result<LegalDeadline> limitationOf(Date invoicedOn, std::optional<Date> performedOn, DebtorKind debtor,
                                                 TradeSector sector, std::span<const AccountEvent> events, Date asOf,
                                                 const LegalValues& values);

/// Deadlines that events of an account have opened and no later event has closed, by day. A limit that we must meet is not
/// prolonged by a weekend (prudent reading); a waiting time before we may act is (CPC 642). Errors: LegalValueMissing.
[[nodiscard]] Result<std::vector<LegalDeadline>> deadlinesOf(std::span<const AccountEvent> events, Date asOf,
                                                             const LegalValues& values);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dossiers/dossier.h"
#include "desk/dossiers/dossier_claim.h"
#include "desk/letters/keep_letter.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace encours {

/// The formal notice that a claim rests on: a kept letter, or an event that somebody recorded.
struct FormalNoticeFact {
    Date sentOn;
    Date endsOn;           ///< last day of what it gave
    bool isProved = false; ///< number, receipt or proof of dispatch are known
};
[[nodiscard]] std::optional<FormalNoticeFact> formalNoticeOf(const DossierClaim& claim,
                                                             std::span<const LetterLine> letters, int daysOfNotice);

/// What the file of this claim lacks. `letters` are those of the customer.
[[nodiscard]] std::vector<DossierFinding> findingsOf(const Desk& desk, const DossierClaim& claim,
                                                     std::span<const LetterLine> letters, int daysOfNotice);

/// A finding that comes once for each invoice stands once, with all their numbers: for people.
[[nodiscard]] std::vector<DossierFinding> gatherFindings(const std::vector<DossierFinding>& findings);
/// What is missing, and how to mend it.
[[nodiscard]] std::string findingText(Language language, const DossierFinding& finding);
[[nodiscard]] std::string mendText(Language language, const DossierFinding& finding);

/// Whether a document belongs into the file of a claim: to one of its invoices, or to the whole account. What is filed as
/// "other" is there for the house unless somebody tied it to a claimed invoice.
[[nodiscard]] bool belongsTo(const DossierClaim& claim, const Attachment& attachment);

} // namespace encours

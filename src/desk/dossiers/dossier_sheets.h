// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/account_events.h"
#include "desk/dossiers/dossier_actions.h"
#include "desk/dossiers/dossier_claim.h"
#include "desk/dossiers/dossier_gaps.h"
#include "letters/document_binder.h"

#include <span>
#include <string>
#include <vector>

namespace encours {

/// What the pages of a file are written with.
struct SheetFacts {
    const DossierClaim& claim;
    BookSettings settings;
    std::shared_ptr<const LegalValues> legalValues;
    Language language = Language::French;
};

/// État de la créance: the invoices, the sum, and how the interest was computed.
[[nodiscard]] std::vector<LetterAnnex> claimSheets(const SheetFacts& facts);
/// Draft of the request for a payment order (CPC 1405, 1407) with the list of the pieces: number, title.
[[nodiscard]] std::vector<LetterAnnex> requestSheets(const SheetFacts& facts,
                                                     const std::optional<FormalNoticeFact>& notice,
                                                     const std::vector<std::pair<std::string, std::string>>& pieces);
/// Call history.
[[nodiscard]] std::vector<LetterAnnex> historySheets(const SheetFacts& facts, const std::vector<ActionLine>& actions);
/// For the house: what is missing, and the days that the law sets. Errors: LegalValueMissing.
[[nodiscard]] Result<std::vector<LetterAnnex>> workSheets(const SheetFacts& facts,
                                                          const std::vector<DossierFinding>& findings,
                                                          const std::vector<DeadlineRow>& deadlines);

/// Table of actions: day, action, result.
[[nodiscard]] LetterTable actionTable(const std::vector<ActionLine>& actions, Language language);

/// The creditor as every page of a bound document names it.
void nameSender(BoundDocument& document, const CompanyProfile& company, Date on, Language language);
[[nodiscard]] std::string customerLine(const Customer& customer); ///< `Dupont SAS – C00123`

} // namespace encours

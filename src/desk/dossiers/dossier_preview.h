// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dossiers/dossier.h"
#include "desk/dossiers/dossier_claim.h"

#include <vector>

namespace encours {

/// A file for the court before it is written.
struct DossierPreview {
    std::vector<ClaimCandidate> candidates; ///< every overdue item
    std::vector<ItemId> claimed;
    Money principal;
    Money interest;
    Money indemnities;
    std::vector<DossierFinding> findings;
    int documents = 0; ///< letters and attached documents that belong to it
};
/// On the thread of the store. Errors: CustomerUnknown, NothingToClaim{customer}, InvoicesNotOpen{value}, LegalValueMissing.
[[nodiscard]] Result<DossierPreview> previewDossier(Desk& desk, CustomerId customer, const std::vector<ItemId>& items);

} // namespace encours

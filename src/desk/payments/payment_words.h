// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/payments/allocation_proposal.h"

#include <string>

namespace encours {

[[nodiscard]] std::string wordsFor(Language language, AllocationRule rule); ///< "montant exact d’une facture"
/// The rule, and that other choices fit as well where they do.
[[nodiscard]] std::string wordsFor(Language language, const AllocationProposal& proposal);
[[nodiscard]] std::string allocationOrigin(Language language, bool isByHand); ///< "à la main", "comptabilité"

} // namespace encours

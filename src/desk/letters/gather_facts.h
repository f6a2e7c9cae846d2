// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/letters/compose_letter.h"
#include "letters/letter_facts.h"

namespace encours {

/// What a letter of a kind has to say to a customer today: from the portfolio and the rules of the trade. Reads only.
/// Errors: CustomerUnknown, LetterFactMissing{field,customer}, NothingToClaim{customer}, InvoicesNotOpen{value} (a named invoice of
/// which nothing can be asked), DateInTheFuture, LegalValueMissing.
[[nodiscard]] Result<LetterFacts> gatherFacts(const Desk& desk, const LetterOffice& office, const LetterWish& wish,
                                              LetterKind kind);

} // namespace encours

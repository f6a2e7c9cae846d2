// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/compose_letter.h"

namespace encours {

/// The annexes of a letter: how its penalties were computed, one row for each rate and balance; the instalments of a plan. None
/// when there is nothing to show. Errors: TemplateFieldMissing{field}.
[[nodiscard]] Result<std::vector<LetterAnnex>> annexesOf(const LetterFacts& facts, const LetterTemplate& wording,
                                                         const TemplateFields& fields);

} // namespace encours

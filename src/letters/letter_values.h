// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter_facts.h"
#include "letters/letter_template.h"

namespace encours {

/// The facts of a letter as the fields that a wording may ask for: every field of its kind, and no other. Data is cleaned of
/// line ends and control characters on the way.
[[nodiscard]] TemplateFields valuesOf(const LetterFacts& facts);

/// Whether a part of the table, not all of it, is to be paid to the factor: those rows are marked.
[[nodiscard]] bool isPartlyToFactor(const LetterFacts& facts);

} // namespace encours

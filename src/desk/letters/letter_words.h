// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "letters/letter_kinds.h"

#include <string>
#include <string_view>

namespace encours {

/// « première relance », « mise en demeure »…
[[nodiscard]] std::string wordsFor(Language language, LetterKind kind);
/// The same of a template, with the name that a firm gave it: « première relance (vip) ». A code that names no kind stands
/// for itself.
[[nodiscard]] std::string templateWords(Language language, std::string_view templateCode);

} // namespace encours

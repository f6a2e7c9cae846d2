// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <string>
#include <string_view>

namespace encours {

/// The form in which texts are compared when people search: lower case, Latin letters without diacritics, ligatures
/// taken apart (œ → oe, æ → ae, ß → ss), white space folded to one space and trimmed; other characters are kept.
/// "Société  Lœb" and "societe loeb" fold to the same. Invalid bytes become U+FFFD.
[[nodiscard]] std::string foldForSearch(std::string_view utf8);

/// A text made fit for one line, and whether anything but white space had to be taken out of it.
struct CleanedLine {
    std::string text;
    bool removed = false;
};

/// Removes control characters (C0, C1), bidirectional marks and overrides (U+061C, U+200E–F, U+202A–E, U+2066–9) and
/// U+FEFF; folds white space, no-break spaces included, to one space; trims. Takes valid UTF-8; invalid bytes are
/// removed.
[[nodiscard]] CleanedLine cleanLine(std::string_view utf8);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/source_tree.h"

namespace encours::lint {

/// Fills code, comments and literals from text. Knows //, /* */, "", '', raw strings and digit separators; no macros.
void separate(SourceFile& file);

[[nodiscard]] bool isWordCharacter(char character);

/// Where this text stands in the code as whole words (a trailing * allows more letters), from `from` on; npos when nowhere.
[[nodiscard]] std::size_t findWord(std::string_view code, std::string_view pattern, std::size_t from);

} // namespace encours::lint

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/allowed_includes.h"
#include "lint/source_tree.h"

#include <span>

namespace encours::lint {

/// One include of a file of ours.
struct Include {
    std::string from; ///< path of the file that includes
    std::size_t line = 0;
    std::string to; ///< path of the file that is included
};

/// The includes among these files; includes of libraries are left out.
std::vector<Include> includesAmong(const Files& files);

/// What a file includes, as written: "money/money.h", "QString", "unistd.h".
std::vector<Piece> includeNames(const SourceFile& file);

/// Includes that no row of the table allows.
Findings forbiddenIncludes(const Files& files, std::span<const AllowedIncludes> table);

/// Pairs of the table that no include uses. A folder without a .cpp file is still being built and is left alone.
Findings unusedRows(const Files& files, std::span<const AllowedIncludes> table);

/// Headers that include each other in a circle, each circle once.
Findings includeCycles(const Files& files);

} // namespace encours::lint

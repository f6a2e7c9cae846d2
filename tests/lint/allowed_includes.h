// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace encours::lint {

/// Who may include whom. This table is the architecture: an include that is not in it fails, and so does a row that nothing
/// uses any more. Floors are drawn in docs/ARCHITECTURE.md, libraries in src/CMakeLists.txt.
struct AllowedIncludes {
    std::string_view from; ///< folder of src/, or "ui"
    std::string_view to;   ///< folders of src/, separated by blanks
};

inline constexpr AllowedIncludes allowedIncludes[] = {
    // floor 0
    {"base", ""},
    {"money", "base"},
    {"calendar", "base"},
    // floor 1
    {"receivables", "base money calendar"},
    {"sql", "base"},
    // floor 2
    {"portfolio", "base money calendar receivables"},
    // floor 3
    {"dunning", "base money calendar receivables portfolio"},
    // floor 4
    {"words", "base money calendar receivables portfolio dunning"},
    {"store", "base calendar receivables portfolio sql"},
    {"exchange", "base money calendar receivables"},
    {"letters", "base money calendar receivables dunning"},
    {"mail", "base calendar"},
    {"print", "base letters"},
    // floor 5
    {"desk", "base money calendar receivables portfolio dunning words store exchange letters mail"},
    // floor 6: neither the files on disk nor the readers of files; they are reached through desk.
    {"cli", "base money calendar receivables words letters mail desk"},
    {"ui", "base money calendar receivables portfolio dunning words print desk"},
};

/// The two places that put the parts together; they may include anything.
inline constexpr std::string_view assemblers[] = {"src/cli/main.cpp", "ui/main.cpp"};

/// The floors whose headers hold rules beside values: from these, ui/ may include the headers listed here and no other.
/// What a rule computes, ui/ gets from desk.
inline constexpr std::string_view ruleFolders[] = {"portfolio", "dunning"};
inline constexpr std::string_view valueHeaders[] = {
    "portfolio/account.h",
    "portfolio/age_bounds.h",
    "portfolio/portfolio.h",
    "portfolio/indicators/indicators.h",
    "dunning/plans/plan.h",
    "dunning/reason.h",
    "dunning/scheduler.h",
    "dunning/targets/targets.h",
    "dunning/priority/priority_weights.h",
};

} // namespace encours::lint

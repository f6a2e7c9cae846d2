// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/source_tree.h"

namespace encours::lint {

/// One function body: from the first line of its signature to its closing brace.
struct Function {
    std::string name;
    std::size_t line = 0;
    std::size_t lineCount = 0;
};

/// The functions of a file, found by matching braces: free functions, members, constructors with their initializers, tests,
/// and lambdas outside functions. A lambda or a local type inside a function counts as part of it.
std::vector<Function> functionsOf(const SourceFile& file);

} // namespace encours::lint

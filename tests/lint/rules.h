// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/source_tree.h"

namespace encours::lint {

/// Words that do not belong somewhere (the table is in forbidden_words.cpp).
Findings forbiddenWords(const SourceFile& file);

/// Qt in the core: an include or a type of Qt below src/, except src/print/, which draws with Qt Gui but knows no widgets.
Findings qtInTheCore(const SourceFile& file);

/// SQL in a string literal of src/ or ui/. PRAGMA, BEGIN and their like are the business of src/sql/.
Findings sqlText(const SourceFile& file);

/// Headers of one operating system outside src/base/platform_*.
Findings platformIncludes(const SourceFile& file);

/// A remark about unfinished work without the number of its issue and a date.
Findings datelessRemarks(const SourceFile& file);

/// A source that does not begin with its licence.
Findings missingLicence(const SourceFile& file);

/// A loop over a part of what a call gives back, `for (x : call()["part"])`: what the call gave is gone before the loop begins
/// (until C++23), and the loop sees nothing or rubbish.
Findings loopsOverTemporaries(const SourceFile& file);

/// Paths of somebody's machine, in any text file; and prose about the work instead of the program.
Findings machinePaths(const SourceFile& file);

} // namespace encours::lint

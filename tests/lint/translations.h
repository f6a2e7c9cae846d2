// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/source_tree.h"

namespace encours::lint {

/// Messages of a .ts file that have no finished translation.
Findings unfinishedMessages(const SourceFile& ts);

/// Keys that only one of two .json files of words has, and texts whose {placeholders} differ.
Findings differingWords(const SourceFile& left, const SourceFile& right);

} // namespace encours::lint

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_draft.h"
#include "exchange/readers.h"

#include <string_view>

namespace encours {

/// Reads the customers' lines of a FEC (LPF A47 A-1) into a draft that has its report's file, encoding and separator
/// already. Kept: accounts 411, 413 and 416; 419 is only counted. `text` is UTF-8 and begins with the header.
/// Errors: ColumnMissing{column}, ImportCancelled. Faults of lines are rejects of the draft.
[[nodiscard]] Result<Done> readFec(std::string_view text, const FileForm& form, const ReadOptions& options,
                                   ImportDraft& draft, const Progress& progress, const Cancellation& cancellation);

} // namespace encours

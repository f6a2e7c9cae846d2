// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_draft.h"
#include "exchange/readers.h"

#include <string_view>

namespace encours {

/// Reads a table of customers, invoices, payments or open items into a draft that has its report's file, encoding and
/// separator already. `text` is UTF-8 and holds the header row of the form. Errors: HeaderMissing{file},
/// ColumnMissing{column}, ImportCancelled. Faults of lines are rejects of the draft.
[[nodiscard]] Result<Done> readTable(std::string_view text, const FileForm& form, const ReadOptions& options,
                                     ImportDraft& draft, const Progress& progress, const Cancellation& cancellation);

} // namespace encours

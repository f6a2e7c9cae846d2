// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/runs/dunning_run.h"
#include "store/store.h"

#include <filesystem>
#include <vector>

namespace encours {

/// Errors: RunUnknown{value}.
[[nodiscard]] Result<StoredRun> findRun(Desk& desk, DunningRunId run);
/// Errors: FolderNotWritable{file,reason}.
Result<Done> makeRunFolder(const std::filesystem::path& folder);
/// Prints the letters on paper of a run from what was kept; those whose wording was erased are left out. Stops between two
/// files when cancelled. Errors: FileNotWritable, DocumentMalformed.
[[nodiscard]] Result<std::vector<std::filesystem::path>> printKeptLetters(Desk& desk, LetterPrinter& printer,
                                                                          const StoredRun& run, const RunTarget& target,
                                                                          const Progress& progress,
                                                                          const Cancellation& cancellation);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/clock.h"
#include "store/chain.h"
#include "store/store.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A copy of a book in the folder beside it (`name.copies`). A book on a server has none here: its copies are the server's.
struct BookCopy {
    std::filesystem::path file;
    Moment takenAt;
    std::string why; ///< `daily`, `before-import`, `before-migration`
};

[[nodiscard]] std::filesystem::path copiesFolder(const std::filesystem::path& book);
[[nodiscard]] std::vector<BookCopy> listCopies(const std::filesystem::path& book); ///< newest first

/// Writes a copy under a name that did not exist: into a temporary file beside it, checked, synced, then renamed. The head
/// of the chain is written beside it (`.anchor`) and appended to `anchors.log` in the copies folder.
/// Errors: FileExists, FolderNotWritable, StoreFull, BackupFailed, StoreOnServer.
Result<Done> copyBook(Store& store, const std::filesystem::path& target, Moment now, const Progress& progress = {});

/// A dated copy in the copies folder, then drops the oldest: 7 daily and 4 weekly (the last daily one of each ISO week),
/// and the last 7 of each other kind. Nothing for a book on a server.
Result<Done> copyAutomatically(Store& store, std::string_view why, Moment now, const Progress& progress = {});
/// copyAutomatically("daily") when none was taken today.
Result<Done> copyDaily(Store& store, Moment now);

/// Compares the last anchor written outside with the journal: a shortened or rewritten chain is found.
Result<BookCheck> checkAnchors(Store& store);

/// Puts a checked copy in the place of a book that nobody has open; the present file is kept beside it under a dated name,
/// which is returned. Errors: FileMissing, StoreNotABook, StoreCorrupt, StoreInUse, FolderNotWritable,
/// StoreOnServer.
Result<std::filesystem::path> restoreCopy(const std::filesystem::path& book, const std::filesystem::path& copy,
                                          Moment now);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// One invariant of the book and whether it holds.
struct VerifyCheck {
    std::string name; ///< kebab case, e.g. `journal-chain`; words under `check.<name>`
    bool isOk = false;
    std::string detail; ///< first thing that is wrong, or a count
};

/// A copy of a book beside it.
struct BackupFile {
    std::filesystem::path file;
    Moment takenAt;
    std::string why; ///< `daily`, `before-import`, `before-migration`, `manual`
};

class KeepSafe {
public:
    explicit KeepSafe(Desk& desk) : m_desk(desk) {}
    Result<std::vector<VerifyCheck>> verify(const Progress& progress = {});
    /// Errors: FileExists, FileNotWritable, StoreFull, StoreOnServer.
    Result<Done> backup(const std::filesystem::path& file);
    std::vector<BackupFile> automaticCopies() const; ///< newest first

private:
    Desk& m_desk;
};

/// Puts a copy in the place of a book that is not open: the copy is checked first, the present file is kept beside it
/// under a dated name. Errors: StoreNotABook, StoreCorrupt, StoreInUse, FileMissing,
/// StoreOnServer.
Result<std::filesystem::path> restoreBook(const std::filesystem::path& book, const std::filesystem::path& copy,
                                          const Clock& clock);

} // namespace encours

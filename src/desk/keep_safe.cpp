// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keep_safe.h"

#include "store/chain.h"
#include "store/copies.h"
#include "store/store.h"

namespace encours {

Result<std::vector<VerifyCheck>> KeepSafe::verify(const Progress& progress)
{
    ENCOURS_ASSIGN(auto found, checkBook(m_desk.store(), m_desk.today(), progress));
    ENCOURS_ASSIGN(BookCheck anchors, checkAnchors(m_desk.store()));
    found.push_back(std::move(anchors));
    std::vector<VerifyCheck> checks;
    for (BookCheck& check : found) {
        checks.push_back({std::move(check.name), check.isOk, std::move(check.detail)});
    }
    return checks;
}

Result<Done> KeepSafe::backup(const std::filesystem::path& file)
{
    return copyBook(m_desk.store(), file, m_desk.now());
}

std::vector<BackupFile> KeepSafe::automaticCopies() const
{
    std::vector<BackupFile> files;
    for (BookCopy& copy : listCopies(m_desk.file())) {
        files.push_back({std::move(copy.file), copy.takenAt, std::move(copy.why)});
    }
    return files;
}

Result<std::filesystem::path> restoreBook(const std::filesystem::path& book, const std::filesystem::path& copy,
                                          const Clock& clock)
{
    return restoreCopy(book, copy, clock.now());
}

} // namespace encours

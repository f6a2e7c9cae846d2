// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

// The only door to what differs between operating systems about files, folders and who is logged in.

namespace encours {

/// Writes a whole file or leaves the old one: a temporary file beside it, owner only (0600), synced, renamed, folder
/// synced. On a refusal nothing is left behind. Errors: FileNotWritable{file,reason}, FolderNotWritable{file,reason}.
Result<Done> writeFileAtomically(const std::filesystem::path& file, std::string_view bytes);

/// Makes an empty file that only its owner can read. Errors: FileExists{file}, FileNotWritable, FolderNotWritable.
Result<Done> createPrivateFile(const std::filesystem::path& file);

/// Takes away everybody else's rights to an existing file. Errors: FileNotWritable.
Result<Done> restrictToOwner(const std::filesystem::path& file);

/// Waits until the bytes of a file are on the disk. Errors: FileNotWritable.
Result<Done> syncFile(const std::filesystem::path& file);

/// Moves a file over another in one step, and waits until the folder knows. Errors: FileNotWritable.
Result<Done> renameReplacing(const std::filesystem::path& from, const std::filesystem::path& to);

/// Reads a whole regular file that nobody changes meanwhile. `onBytes` is told after each block how much has been read.
/// Errors: FileMissing{file}, FileUnreadable{file,reason} (a folder or a device too), FileTooLarge{file,limit},
/// FileChangedWhileRead{file} (grew, shrank, was written to, replaced or removed).
Result<std::string> readStableFile(const std::filesystem::path& file, std::int64_t limitBytes,
                                   const std::function<void(std::int64_t)>& onBytes = {});

/// True when the folder lies on another machine, or on a file system of which we cannot know (FUSE).
[[nodiscard]] bool isNetworkFolder(const std::filesystem::path& folder);

/// True when the person may make files in this folder.
[[nodiscard]] bool isFolderWritable(const std::filesystem::path& folder);

/// The login name of whoever runs the program; "?" when the system does not tell.
[[nodiscard]] std::string userName();

// Folders of this person, by the XDG rules; each is made when it is missing, owner only (0700).
[[nodiscard]] std::filesystem::path dataHome();   ///< books and their copies: ~/.local/share/encours
[[nodiscard]] std::filesystem::path configHome(); ///< ~/.config/encours
[[nodiscard]] std::filesystem::path cacheHome();  ///< ~/.cache/encours
[[nodiscard]] std::filesystem::path stateHome();  ///< logs: ~/.local/state/encours

/// Whether others may hold the same lock.
enum class LockMode : std::uint8_t { Shared, Exclusive };

/// An advisory lock on a file made for that purpose (never the book itself). Given back when the value dies, or the
/// program. Move only.
class FileLock {
public:
    /// Does not wait. Errors: StoreInUse{file} when someone else holds it, FileNotWritable{file,reason}.
    static Result<FileLock> acquire(const std::filesystem::path& lockFile, LockMode mode = LockMode::Exclusive);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(std::intptr_t handle) : m_handle(handle) {}
    void release() noexcept;

    std::intptr_t m_handle;
};

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32
#include "base/platform_files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace encours {
namespace {

namespace fs = std::filesystem;

constexpr mode_t ownerOnlyFile = 0600;
constexpr mode_t ownerOnlyFolder = 0700;
constexpr std::size_t blockSize = std::size_t{1} << 20;

Fault fileFault(FaultCode code, const fs::path& file, int error)
{
    return Fault{code, {{"file", file.string()}, {"reason", std::generic_category().message(error)}}, {}};
}

Fault notWritable(const fs::path& file, int error)
{
    return fileFault(FaultCode::FileNotWritable, file, error);
}

fs::path folderOf(const fs::path& file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path{"."};
}

/// An open file that closes itself.
class Descriptor {
public:
    explicit Descriptor(int handle) : m_handle(handle) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_handle >= 0) ::close(m_handle);
    }
    [[nodiscard]] int get() const { return m_handle; }
    [[nodiscard]] bool isOpen() const { return m_handle >= 0; }
    /// The error of the last write may come only now.
    bool close() { return ::close(std::exchange(m_handle, -1)) == 0; }

private:
    int m_handle;
};

bool writeAll(int handle, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(handle, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

void syncFolder(const fs::path& folder)
{
    const Descriptor handle{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    // Some file systems cannot sync a folder; the rename itself is then all that can be had.
    if (handle.isOpen()) ::fsync(handle.get());
}

bool isSameState(const struct stat& left, const struct stat& right)
{
    return left.st_dev == right.st_dev && left.st_ino == right.st_ino && left.st_size == right.st_size &&
           left.st_mtim.tv_sec == right.st_mtim.tv_sec && left.st_mtim.tv_nsec == right.st_mtim.tv_nsec;
}

/// Reads up to the size that was announced and looks whether there is more.
Result<std::string> readBlocks(int handle, const fs::path& file, std::int64_t size,
                               const std::function<void(std::int64_t)>& onBytes)
{
    std::string bytes(static_cast<std::size_t>(size) + 1, '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::read(handle, bytes.data() + done, std::min(blockSize, bytes.size() - done));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fileFault(FaultCode::FileUnreadable, file, errno);
        if (got == 0) break;
        done += static_cast<std::size_t>(got);
        if (onBytes) onBytes(static_cast<std::int64_t>(done));
    }
    bytes.resize(done);
    return bytes;
}

fs::path personalFolder(const char* variable, const char* underHome)
{
    const char* const chosen = std::getenv(variable);
    fs::path base;
    // The XDG rules say that a relative path is to be ignored.
    if (chosen != nullptr && fs::path{chosen}.is_absolute()) {
        base = chosen;
    } else {
        const char* const home = std::getenv("HOME");
        base = fs::path{home != nullptr ? home : "."} / underHome;
    }
    fs::path folder = base / "encours";
    std::error_code ignored;
    fs::create_directories(base, ignored);
    ::mkdir(folder.c_str(), ownerOnlyFolder);
    return folder;
}

} // namespace

Result<Done> writeFileAtomically(const fs::path& file, std::string_view bytes)
{
    std::string name = file.string() + ".XXXXXX"; // mkstemp makes it 0600
    Descriptor temporary{::mkostemp(name.data(), O_CLOEXEC)};
    if (!temporary.isOpen()) return fileFault(FaultCode::FolderNotWritable, folderOf(file), errno);
    const bool written = writeAll(temporary.get(), bytes) && ::fsync(temporary.get()) == 0 && temporary.close() &&
                         ::rename(name.c_str(), file.c_str()) == 0;
    if (!written) {
        const int error = errno;
        ::unlink(name.c_str());
        return notWritable(file, error);
    }
    syncFolder(folderOf(file));
    return Done{};
}

Result<Done> createPrivateFile(const fs::path& file)
{
    const Descriptor handle{::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, ownerOnlyFile)};
    if (handle.isOpen()) return Done{};
    const int error = errno;
    if (error == EEXIST) return Fault{FaultCode::FileExists, {{"file", file.string()}}, {}};
    if (error == EACCES || error == EROFS || error == EPERM || error == ENOENT || error == ENOTDIR) {
        return fileFault(FaultCode::FolderNotWritable, folderOf(file), error);
    }
    return notWritable(file, error);
}

Result<Done> restrictToOwner(const fs::path& file)
{
    if (::chmod(file.c_str(), ownerOnlyFile) != 0) return notWritable(file, errno);
    return Done{};
}

Result<Done> syncFile(const fs::path& file)
{
    const Descriptor handle{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!handle.isOpen() || ::fsync(handle.get()) != 0) return notWritable(file, errno);
    return Done{};
}

Result<Done> renameReplacing(const fs::path& from, const fs::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0) return notWritable(to, errno);
    syncFolder(folderOf(to));
    return Done{};
}

Result<std::string> readStableFile(const fs::path& file, std::int64_t limitBytes,
                                   const std::function<void(std::int64_t)>& onBytes)
{
    // O_NONBLOCK: a pipe without a writer must not hang us before we have seen that it is no regular file.
    const Descriptor handle{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!handle.isOpen()) {
        const int error = errno;
        if (error == ENOENT || error == ENOTDIR) return Fault{FaultCode::FileMissing, {{"file", file.string()}}, {}};
        return fileFault(FaultCode::FileUnreadable, file, error);
    }
    struct stat before{};
    if (::fstat(handle.get(), &before) != 0) return fileFault(FaultCode::FileUnreadable, file, errno);
    if (!S_ISREG(before.st_mode)) {
        return fileFault(FaultCode::FileUnreadable, file, S_ISDIR(before.st_mode) ? EISDIR : EINVAL);
    }
    if (before.st_size > limitBytes) {
        return Fault{FaultCode::FileTooLarge, {{"file", file.string()}, {"limit", std::to_string(limitBytes)}}, {}};
    }
    ENCOURS_ASSIGN(std::string bytes, readBlocks(handle.get(), file, before.st_size, onBytes));
    struct stat after{};
    struct stat named{};
    const bool stable = ::fstat(handle.get(), &after) == 0 && isSameState(before, after) &&
                        ::stat(file.c_str(), &named) == 0 && isSameState(before, named) &&
                        bytes.size() == static_cast<std::size_t>(before.st_size);
    if (!stable) return Fault{FaultCode::FileChangedWhileRead, {{"file", file.string()}}, {}};
    return bytes;
}

bool isNetworkFolder(const fs::path& folder)
{
    struct statfs info{};
    if (::statfs(folder.c_str(), &info) != 0) return false;
    // NFS, SMB1, SMB2/3, CIFS, NCP, AFS, Coda, Ceph, 9P (virtual machines), FUSE.
    constexpr std::array<std::uint32_t, 10> magics{0x6969,     0x517B,     0xFE534D42, 0xFF534D42, 0x564C,
                                                   0x5346414F, 0x73757245, 0x00C36400, 0x01021997, 0x65735546};
    return std::ranges::find(magics, static_cast<std::uint32_t>(info.f_type)) != magics.end();
}

bool isFolderWritable(const fs::path& folder)
{
    std::error_code ignored;
    return fs::is_directory(folder, ignored) && ::access(folder.c_str(), W_OK | X_OK) == 0;
}

std::string userName()
{
    std::array<char, 4096> buffer{};
    struct passwd entry{};
    struct passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr) {
        return found->pw_name;
    }
    const char* const name = std::getenv("USER");
    return name != nullptr && *name != '\0' ? name : "?";
}

fs::path dataHome()
{
    return personalFolder("XDG_DATA_HOME", ".local/share");
}

fs::path configHome()
{
    return personalFolder("XDG_CONFIG_HOME", ".config");
}

fs::path cacheHome()
{
    return personalFolder("XDG_CACHE_HOME", ".cache");
}

fs::path stateHome()
{
    return personalFolder("XDG_STATE_HOME", ".local/state");
}

Result<FileLock> FileLock::acquire(const fs::path& lockFile, LockMode mode)
{
    const int handle = ::open(lockFile.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, ownerOnlyFile);
    if (handle < 0) return notWritable(lockFile, errno);
    FileLock lock{handle};
    const int wish = mode == LockMode::Exclusive ? LOCK_EX : LOCK_SH;
    if (::flock(handle, wish | LOCK_NB) == 0) return Result<FileLock>{std::move(lock)};
    if (errno == EWOULDBLOCK) return Fault{FaultCode::StoreInUse, {{"file", lockFile.string()}}, {}};
    return notWritable(lockFile, errno);
}

FileLock::FileLock(FileLock&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    if (this != &other) {
        release();
        m_handle = std::exchange(other.m_handle, -1);
    }
    return *this;
}

FileLock::~FileLock()
{
    release();
}

void FileLock::release() noexcept
{
    // Closing gives the lock back. The file stays: to remove it would let two holders lock two different files.
    if (m_handle >= 0) ::close(static_cast<int>(std::exchange(m_handle, -1)));
}

} // namespace encours
#endif

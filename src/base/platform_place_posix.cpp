// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32
#include "base/platform_place.h"

#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace encours {
namespace {

constexpr std::size_t longestName = 256;

std::string machineName()
{
    std::array<char, longestName> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? std::string{name.data()} : std::string{};
}

/// The number of a file is given again to another one when it was removed; the birth tells the two apart where it is known.
std::string numberOf(const std::filesystem::path& file)
{
#ifdef STATX_BTIME
    struct statx known = {};
    if (statx(AT_FDCWD, file.c_str(), 0, STATX_INO | STATX_BTIME, &known) == 0) {
        std::string number = std::to_string(known.stx_ino);
        if ((known.stx_mask & STATX_BTIME) != 0U) {
            number += '.' + std::to_string(known.stx_btime.tv_sec) + '.' + std::to_string(known.stx_btime.tv_nsec);
        }
        return number;
    }
#endif
    struct stat plain = {};
    return stat(file.c_str(), &plain) == 0 ? std::to_string(plain.st_ino) : std::string{};
}

} // namespace

std::string placeOfFile(const std::filesystem::path& file)
{
    std::error_code error;
    const auto path = std::filesystem::canonical(file, error);
    if (error) return {};
    const std::string number = numberOf(path);
    return number.empty() ? std::string{} : machineName() + '|' + path.string() + '|' + number;
}

} // namespace encours
#endif

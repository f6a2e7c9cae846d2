// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace encours {

/// Tells a file from its copies: the machine, the path, and the file's own number and birth on the disk. A file that was
/// copied, restored or moved has another place; one that was only written to has not. "" when there is no such file.
[[nodiscard]] std::string placeOfFile(const std::filesystem::path& file);

} // namespace encours

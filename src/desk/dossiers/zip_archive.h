// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/date.h"

#include <string>
#include <vector>

namespace encours {

struct ZipEntry {
    std::string name; ///< `[A-Za-z0-9._-]` only, no folder: whoever unpacks it writes nowhere else
    std::string bytes;
};

/// A ZIP archive in memory, its entries in their order and dated to this day. The same entries give the same bytes.
/// Errors: BugFound{detail} (a name that leads out of the folder).
[[nodiscard]] Result<std::string> zipArchive(const std::vector<ZipEntry>& entries, Date on);

} // namespace encours

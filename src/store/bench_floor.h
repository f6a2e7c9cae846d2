// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>

namespace encours {

/// The least that writing an import can cost: the rows of an imported book, read into memory beforehand, written by
/// prepared inserts on the raw sqlite3 interface in one transaction into an empty book with the same tables, indexes and
/// pragmas. Gives microseconds from BEGIN to the end of COMMIT. `scratch` must not exist; it is left behind.
Result<std::int64_t> measureInsertFloor(const std::filesystem::path& importedBook,
                                        const std::filesystem::path& scratch);

/// The least that loading can cost: every row of items and allocations stepped through on the raw sqlite3 interface,
/// those columns read that the loader reads. Microseconds.
Result<std::int64_t> measureScanFloor(const std::filesystem::path& book);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fault.h"

#include <filesystem>

struct sqlite3;

namespace encours {

/// The refusal for what SQLite last said on this connection (or the given code when there is no connection).
[[nodiscard]] Fault sqliteFault(sqlite3* handle, int code, const std::filesystem::path& file);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>

namespace encours {

/// Deletes a demonstration book that nobody has open: the file, its automatic copies and its lock. Any other book is refused
/// and stays as it is. Errors: NotDemonstration, StoreInUse, StoreOnServer, FileNotWritable, and as Desk::open.
Result<Done> removeDemonstration(const std::filesystem::path& book);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>

namespace encours {

/// Makes the folder when it is missing. Errors: FolderNotWritable{file,reason}.
Result<Done> makeOutputFolder(const std::filesystem::path& folder);

} // namespace encours

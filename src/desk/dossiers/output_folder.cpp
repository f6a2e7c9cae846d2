// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossiers/output_folder.h"

#include "base/platform_files.h"

namespace encours {

Result<Done> makeOutputFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error && isFolderWritable(folder)) return Done{};
    return Fault{FaultCode::FolderNotWritable,
                 {{"file", folder.string()}, {"reason", error ? error.message() : "read-only"}},
                 "cannot make the folder"};
}

} // namespace encours

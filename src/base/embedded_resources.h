// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace encours {

/// One file of resources/ as the build put it into the program.
struct EmbeddedResource {
    std::string_view path; ///< below resources/, with slashes: "sql/queries/accounts.sql"
    std::string_view bytes;
};

/// All of them, in the byte order of their paths. Defined by the source that embed.cmake generates; others use
/// resource.h.
std::span<const EmbeddedResource> embeddedResources();

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resource.h"

#include "base/embedded_resources.h"

#include <algorithm>

namespace encours {

std::optional<std::string_view> findResource(std::string_view path)
{
    const auto all = embeddedResources();
    const auto found = std::ranges::lower_bound(all, path, {}, &EmbeddedResource::path);
    if (found == all.end() || found->path != path) return std::nullopt;
    return found->bytes;
}

std::vector<std::string_view> resourcePaths(std::string_view prefix)
{
    const auto all = embeddedResources();
    std::vector<std::string_view> paths;
    for (auto each = std::ranges::lower_bound(all, prefix, {}, &EmbeddedResource::path);
         each != all.end() && each->path.starts_with(prefix); ++each) {
        paths.push_back(each->path);
    }
    return paths;
}

} // namespace encours

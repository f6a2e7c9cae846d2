// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace encours {

/// Text or bytes shipped inside the program, by its path below resources/ ("words/fr.json"). Returns nullopt when
/// absent. The bytes live as long as the program. Translations and icons belong to Qt and are not found here.
std::optional<std::string_view> findResource(std::string_view path);

/// The paths that begin with this prefix ("sql/migrations/"), in byte order.
std::vector<std::string_view> resourcePaths(std::string_view prefix);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace encours {

/// The text of a named statement of `resources/sql/queries/*.sql`, where a line `-- :name select_items` opens each.
/// An unknown name is a bug.
[[nodiscard]] std::string_view queryText(std::string_view name);

} // namespace encours

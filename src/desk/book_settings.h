// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/company.h"

#include <string>
#include <utility>
#include <vector>

namespace encours {

/// The settings of a book as the store keeps them: name → value, in a fixed order.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> settingValues(const BookSettings& settings);

} // namespace encours

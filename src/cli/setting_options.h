// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <string>
#include <utility>
#include <vector>

namespace encours {

/// Applies `name=value` settings: `company.<field>`, `default_terms`, `zone` (`france`, `alsace-moselle`), and every code
/// of bookRuleCodes(). Errors: RequestMalformed (unknown name), TermsMalformed, and those of setBookRule().
Result<Done> applySettings(BookSettings& settings, const std::vector<std::string>& assignments);

/// Every setting as name and value, in the order in which it is shown.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> settingValues(const BookSettings& settings,
                                                                             Language language);

} // namespace encours

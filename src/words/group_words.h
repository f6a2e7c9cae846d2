// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "portfolio/indicators/groups.h"

#include <string>

namespace encours {

/// What a row for a group is called: the customer's name, the text of the file, the sector's words, or "not filled in".
[[nodiscard]] std::string groupName(Language language, Grouping grouping, const Group& group);
/// What its rows stand for: "Client", "Gestionnaire"…
[[nodiscard]] std::string wordsFor(Language language, Grouping grouping);

} // namespace encours

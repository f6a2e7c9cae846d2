// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/json_parts.h"
#include "desk/write_letters.h"

#include <string>

namespace encours {

/// Files, customers by code, and who was left out.
[[nodiscard]] Json lettersJson(const LettersWritten& written, const Portfolio& portfolio, Language language);
/// `fr`, `en`; "" is that of the program. Errors: RequestMalformed.
[[nodiscard]] Result<Language> letterLanguage(const Session& session, const std::string& typed);

} // namespace encours

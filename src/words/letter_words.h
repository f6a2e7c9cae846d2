// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "receivables/mail_message.h"
#include "receivables/written_letter.h"

#include <string>

namespace encours {

[[nodiscard]] std::string wordsFor(Language language, LetterChannel channel);
[[nodiscard]] std::string wordsFor(Language language, DispatchKind kind);

} // namespace encours

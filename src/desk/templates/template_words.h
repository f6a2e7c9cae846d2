// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "letters/letter_fields.h"

#include <string>
#include <string_view>

namespace encours {

/// What a field gives: « total à régler ».
[[nodiscard]] std::string fieldWords(Language language, std::string_view name);
/// What a block is for.
[[nodiscard]] std::string blockWords(Language language, std::string_view name);
/// How a field is written into a wording: `{{total}}`, `{{#hasIban}}{{iban}}{{/hasIban}}`, `{{#isOne}}{{/isOne}}`.
[[nodiscard]] std::string writtenField(const LetterField& field);

} // namespace encours

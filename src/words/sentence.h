// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/words.h"

#include <set>
#include <string>
#include <string_view>

namespace encours {

/// How numbers, days and amounts of a sentence are written.
struct SentenceStyle {
    Language language = Language::French;
    Currency currency;
};

/// Puts the arguments into a pattern. `{name}` stands for a value, `{count|one|many}` for the form that agrees with it; a
/// form may hold `{name}` again. The values themselves are never read as patterns. A placeholder without an argument
/// becomes `…`: a sentence with a gap is better than none.
[[nodiscard]] std::string fillSentence(std::string_view pattern, const WordArguments& arguments, SentenceStyle style);

/// The names of the placeholders of a pattern, inner ones included (for tests).
[[nodiscard]] std::set<std::string> placeholdersOf(std::string_view pattern);

/// `1er`, `3e` with raised letters; `1st`, `2nd`, `3rd`, `4th`, `11th`.
[[nodiscard]] std::string ordinal(std::int64_t number, Language language);

} // namespace encours

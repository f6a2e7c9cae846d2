// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/templates/template_words.h"

#include "words/words.h"

#include <fmt/format.h>

namespace encours {
namespace {

/// A row without words yet is named by itself; a test asks for the words of all.
std::string wordsOr(Language language, std::string_view family, std::string_view name)
{
    const std::string key = fmt::format("{}.{}", family, name);
    return hasWords(language, key) ? words(language, key) : std::string{name};
}

} // namespace

std::string fieldWords(Language language, std::string_view name)
{
    return wordsOr(language, "letter-field", name);
}

std::string blockWords(Language language, std::string_view name)
{
    return wordsOr(language, "letter-block", name);
}

std::string writtenField(const LetterField& field)
{
    if (field.isFlag) return fmt::format("{{{{#{0}}}}}{{{{/{0}}}}}", field.name);
    if (!field.mayBeEmpty) return fmt::format("{{{{{}}}}}", field.name);
    const std::string flag = presenceFlag(field.name);
    return fmt::format("{{{{#{0}}}}}{{{{{1}}}}}{{{{/{0}}}}}", flag, field.name);
}

} // namespace encours

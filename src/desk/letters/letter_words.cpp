// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/letter_words.h"

#include "words/words.h"

namespace encours {

std::string wordsFor(Language language, LetterKind kind)
{
    return words(language, "letter-kind." + std::string{letterKindCode(kind)});
}

std::string templateWords(Language language, std::string_view templateCode)
{
    const auto kind = kindOfTemplate(templateCode);
    if (!kind) return std::string{templateCode};
    const std::size_t dot = templateCode.find('.');
    if (dot == std::string_view::npos) return wordsFor(language, *kind);
    return words(language, "letter-kind.named",
                 {{"kind", wordsFor(language, *kind)}, {"name", std::string{templateCode.substr(dot + 1)}}});
}

} // namespace encours

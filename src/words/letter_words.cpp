// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/letter_words.h"

#include "words/words.h"

namespace encours {

std::string wordsFor(Language language, LetterChannel channel)
{
    return words(language, "letter-channel." + std::string{letterChannelCode(channel)});
}

std::string wordsFor(Language language, DispatchKind kind)
{
    return words(language, "dispatch-kind." + std::string{dispatchKindCode(kind)});
}

} // namespace encours

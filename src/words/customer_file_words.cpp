// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/customer_file_words.h"

#include "words/words.h"

namespace encours {

std::string wordsFor(Language language, AttachmentKind kind)
{
    return words(language, "attachment-kind." + std::string{attachmentKindCode(kind)});
}

std::string wordsFor(Language language, ErasureScope scope)
{
    return words(language, "erasure-scope." + std::string{erasureScopeCode(scope)});
}

} // namespace encours

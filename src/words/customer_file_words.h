// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "receivables/attachment.h"
#include "receivables/erasure.h"

#include <string>

namespace encours {

[[nodiscard]] std::string wordsFor(Language language, AttachmentKind kind);
/// What is erased, e.g. « les interlocuteurs et les coordonnées ».
[[nodiscard]] std::string wordsFor(Language language, ErasureScope scope);

} // namespace encours

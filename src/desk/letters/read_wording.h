// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/letters/keep_letter.h"

namespace encours {

/// The letter of this number, looked for among those of a customer first. Errors: LetterUnknown{value}.
[[nodiscard]] Result<WrittenLetter> findLetter(Desk& desk, LetterId letter, std::optional<CustomerId> of = {});
/// What a letter says. Errors: LetterErased{value}, DocumentMalformed.
[[nodiscard]] Result<LetterFromDocument> wordingOf(Desk& desk, const WrittenLetter& fact);

} // namespace encours

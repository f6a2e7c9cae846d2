// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "calendar/date.h"

#include <string>
#include <string_view>

namespace encours {

/// How identifiers stand on French business paper. Groups are joined by no-break spaces; what does not have the expected
/// form is printed as it was given.
[[nodiscard]] std::string printedIban(std::string_view iban);   ///< groups of four, capitals
[[nodiscard]] std::string printedSiren(std::string_view siren); ///< `552 100 554`
[[nodiscard]] std::string printedPhone(std::string_view phone); ///< `01 99 00 12 34`, `+33 1 99 00 12 34`
/// Words that belong together, such as `10 000 €`: their spaces do not break.
[[nodiscard]] std::string printedGroups(std::string_view text);
/// `21 novembre 2026`, `1er août 2026`; `21 November 2026`: a letter's date has no day of the week.
[[nodiscard]] std::string printedDate(Date date, Language language);

/// A name that any file system takes: Latin letters without accents, digits, `.`, `_` and `-`; runs of anything else
/// become one `-`. Never empty, never begins with a dot, at most 80 characters before the ending.
[[nodiscard]] std::string safeFileStem(std::string_view text);

} // namespace encours

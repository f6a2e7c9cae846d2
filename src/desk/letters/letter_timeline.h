// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/letters/keep_letter.h"
#include "desk/todays_lists.h"

#include <vector>

namespace encours {

/// Puts the letters of a customer into what happened with it: a written reminder gets its letter, a letter that is no reminder
/// (a statement, an e-mail that has not left) an entry of its own. Pure.
void addLetters(std::vector<TimelineEntry>& timeline, const std::vector<LetterLine>& letters, Date asOf);

} // namespace encours

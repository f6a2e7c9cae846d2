// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// What a demonstration shows of letters: the wording of reminders of the last weeks, some of them written by a finished run, with
/// proofs of dispatch, and a run that was begun and waits. Moves no list and no balance; the same book gives the
/// same letters.
Result<Done> addDemoLetters(Desk& desk, Date until);

} // namespace encours

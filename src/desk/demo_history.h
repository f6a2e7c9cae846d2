// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo_ledger.h"

#include <vector>

namespace encours {

/// Adds what was said to one customer over the last three months: calls and their outcomes, promises, disputes,
/// reminders, and the dossier of those that were passed to litigation.
void generateHistory(DemoBook& book, DemoIndex customer, const DemoTraits& traits, const std::vector<DemoFate>& fates,
                     Date until, DemoRandom& random);

} // namespace encours

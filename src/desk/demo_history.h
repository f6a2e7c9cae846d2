// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo_ledger.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Adds what was said to one customer over the last three months: calls and their outcomes, promises, disputes,
/// reminders, and the dossier of those that were passed to litigation.
void generateHistory(DemoBook& book, DemoIndex customer, const DemoTraits& traits, const std::vector<DemoFate>& fates,
                     Date until, DemoRandom& random);

/// Who calls a customer: its controller, or a colleague who helps with some of them.
[[nodiscard]] const std::string& demoCaller(const DemoBook& book, DemoIndex customer);
/// How long the call at this place took; one in four was not measured. No random numbers, so that what they make stays as
/// it is.
[[nodiscard]] std::optional<std::int32_t> demoSeconds(const DemoAttempt& made, DemoIndex place);

} // namespace encours

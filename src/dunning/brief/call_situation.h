// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/brief/call_script.h"

#include <optional>

namespace encours {

/// What kind of conversation it is, and the day of the reason that says so (a promised day, an agreed one…).
struct Situation {
    CallSituation kind = CallSituation::Inbound;
    std::optional<Date> on;
};
[[nodiscard]] Situation situationOf(const AccountDecision& decision);

/// The stronger of what the plan says and what happened asks for.
[[nodiscard]] StepTone toneOf(CallSituation situation, const AccountDecision& decision);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/todays_lists.h"

#include <QString>

namespace encours::ui {

/// What kind of call it is, in the language of the window: `Step R2: call, firm · plan Standard · ask for Ms Roy, purchasing`.
/// Nothing when the list says nothing of it.
[[nodiscard]] QString callBrief(const Call& call);
/// What kind of conversation it is, with its tone and the plan's step: `Broken promise · step R2: call, firm`. Whom to ask for
/// only when it is not the usual contact, who stands above.
[[nodiscard]] QString situationBrief(const CustomerSheet& sheet);
/// `30 × 120 %`, or `30` where the reason counts as it is.
[[nodiscard]] QString weighingText(const Reason& reason, const PriorityWeights& weights);
/// On which recorded fact a reason rests, without its details: `promise of 18/11/2026`.
[[nodiscard]] QString factText(const Reason& reason);

} // namespace encours::ui

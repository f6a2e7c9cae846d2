// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/todays_lists.h"
#include "portfolio/promises.h"

#include <vector>

namespace encours {

/// What happened with a customer up to a day, newest first. What invoices were said of in one breath is one entry.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(const Account& account, Date asOf, const PromiseRules& rules = {});

} // namespace encours

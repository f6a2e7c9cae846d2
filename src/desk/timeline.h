// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/todays_lists.h"

#include <vector>

namespace encours {

/// What happened with a customer up to a day, newest first.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(const Account& account, Date asOf);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/measure_book.h"

#include <vector>

namespace encours {

/// The manager's page against the plainest loop that ages the same book as of a day (plainAgeingFloor):
/// `dashboard` from nothing to everything that the page shows, months and a day of comparison included;
/// `slider` one more day, as while the time slider is dragged: the median over days of three years.
[[nodiscard]] std::vector<Measurement> measureDashboard(const Desk& desk, std::int64_t invoices);

} // namespace encours

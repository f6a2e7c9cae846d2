// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/measure_book.h"

#include <cstdint>
#include <vector>

namespace encours {

/// `lists` the lists of a day, all rules on (every rule of selection, July and September, all reasons);
/// `re-rank` the lists put in order under other weights. Both against the plain loop that ages the same book.
[[nodiscard]] std::vector<Measurement> measureLists(const Desk& desk, std::int64_t invoices);

} // namespace encours

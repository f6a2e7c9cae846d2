// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/measure_book.h"

#include <cstdint>

namespace encours {

/// `replay`: the year up to today, worked under the policy of the book, against the plain loop that ages the same book once.
[[nodiscard]] Measurement measureReplay(const Desk& desk, std::int64_t invoices);

} // namespace encours

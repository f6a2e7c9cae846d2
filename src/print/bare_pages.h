// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/print_floor.h"

#include <memory>
#include <span>

namespace encours {

/// Lays the letters out to know their lines, then draws these as plainly as Qt can.
[[nodiscard]] std::unique_ptr<PrintFloor> barePagesOf(std::span<const Letter> letters);

} // namespace encours

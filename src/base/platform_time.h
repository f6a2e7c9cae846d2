// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace encours {

/// A moment as the clock on the wall shows it in the machine's own time zone.
struct WallTime {
    int year = 1970;
    int month = 1; ///< 1–12
    int day = 1;   ///< 1–31
    int hour = 0;
    int minute = 0;
    int second = 0;
};
[[nodiscard]] WallTime wallTimeOf(std::int64_t secondsSince1970);

} // namespace encours

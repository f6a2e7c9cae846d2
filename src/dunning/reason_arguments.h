// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "money/money.h"

#include <string>

namespace encours {

/// The forms in which reasons carry their arithmetic (reason.h).
[[nodiscard]] inline std::string centsText(Money amount)
{
    return std::to_string(amount.minorUnits());
}
[[nodiscard]] inline std::string dayText(Date day)
{
    return formatIsoDate(day);
}

} // namespace encours

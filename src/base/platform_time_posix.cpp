// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32
#include "base/platform_time.h"

#include "base/contract.h"

#include <ctime>

namespace encours {

WallTime wallTimeOf(std::int64_t secondsSince1970)
{
    const std::time_t seconds = secondsSince1970;
    std::tm local{};
    expect(::localtime_r(&seconds, &local) != nullptr, "a moment has a wall time");
    return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday, local.tm_hour, local.tm_min, local.tm_sec};
}

} // namespace encours
#endif

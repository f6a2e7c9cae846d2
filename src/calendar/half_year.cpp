// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/half_year.h"

namespace encours {

HalfYear HalfYear::of(Date day)
{
    const Date::Parts parts = day.parts();
    return HalfYear{2 * parts.year + (parts.month > 6 ? 1 : 0)};
}

Date HalfYear::first() const
{
    return half() == 1 ? Date::of(year(), 1, 1) : Date::of(year(), 7, 1);
}

Date HalfYear::last() const
{
    return half() == 1 ? Date::of(year(), 6, 30) : Date::of(year(), 12, 31);
}

std::string HalfYear::code() const
{
    return std::to_string(year()) + (half() == 1 ? "-S1" : "-S2");
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/date.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>

namespace encours {
namespace {

using Gregorian = boost::gregorian::gregorian_calendar;

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr std::int32_t firstDay = -25'567;
constexpr std::int32_t lastDay = 84'005;
/// Boost counts days from 4714 BC; 1970-01-01 is that one.
constexpr std::int32_t epoch = 2'440'588;

std::int32_t dayNumberOf(Date::Parts parts)
{
    const Gregorian::ymd_type ymd{static_cast<unsigned short>(parts.year), static_cast<unsigned short>(parts.month),
                                  static_cast<unsigned short>(parts.day)};
    return static_cast<std::int32_t>(Gregorian::day_number(ymd)) - epoch;
}

int lengthOfMonth(int year, int month)
{
    return Gregorian::end_of_month_day(static_cast<unsigned short>(year), static_cast<unsigned short>(month));
}

std::string partsText(Date::Parts parts)
{
    return std::to_string(parts.year) + '-' + std::to_string(parts.month) + '-' + std::to_string(parts.day);
}

} // namespace

Result<Date> Date::fromParts(Parts parts)
{
    if (parts.year < firstYear || parts.year > lastYear) return faultAbout(FaultCode::DateOutOfRange, partsText(parts));
    const bool exists =
        parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= lengthOfMonth(parts.year, parts.month);
    if (!exists) return faultAbout(FaultCode::DateImpossible, partsText(parts));
    return Date{dayNumberOf(parts)};
}

Result<Date> Date::fromDayNumber(std::int64_t daysSince1970)
{
    if (daysSince1970 < firstDay || daysSince1970 > lastDay) {
        return faultAbout(FaultCode::DateOutOfRange, std::to_string(daysSince1970));
    }
    return Date{static_cast<std::int32_t>(daysSince1970)};
}

Date Date::of(int year, int month, int day)
{
    const auto date = fromParts({year, month, day});
    expect(date.isDone(), "a date that is known to be right");
    return *date;
}

Date Date::first()
{
    return Date{firstDay};
}

Date Date::last()
{
    return Date{lastDay};
}

Date::Parts Date::parts() const
{
    const auto ymd = Gregorian::from_day_number(static_cast<std::uint32_t>(m_dayNumber + epoch));
    return {ymd.year, ymd.month, ymd.day};
}

Weekday Date::weekday() const
{
    // 1900-01-01 was a Monday.
    return static_cast<Weekday>((m_dayNumber - firstDay) % 7 + 1);
}

Date Date::lastOfMonth() const
{
    const Parts date = parts();
    return Date{m_dayNumber - date.day + lengthOfMonth(date.year, date.month)};
}

Date Date::firstOfMonth() const
{
    return Date{m_dayNumber - parts().day + 1};
}

Date Date::withDayOfMonth(int day) const
{
    const Parts date = parts();
    return Date{m_dayNumber - date.day + std::clamp(day, 1, lengthOfMonth(date.year, date.month))};
}

Date Date::plusDays(int days) const
{
    const std::int64_t moved = std::int64_t{m_dayNumber} + days;
    return Date{static_cast<std::int32_t>(std::clamp<std::int64_t>(moved, firstDay, lastDay))};
}

Date Date::plusMonths(int months) const
{
    if (months == 0) return *this;
    const Parts date = parts();
    const std::int64_t moved = std::int64_t{date.year} * 12 + date.month - 1 + months;
    if (moved < std::int64_t{firstYear} * 12) return first();
    if (moved >= (std::int64_t{lastYear} + 1) * 12) return last();
    const auto year = static_cast<int>(moved / 12);
    const auto month = static_cast<int>(moved % 12) + 1;
    return Date{dayNumberOf({year, month, std::min(date.day, lengthOfMonth(year, month))})};
}

} // namespace encours

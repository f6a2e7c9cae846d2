// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_days.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <memory>

namespace encours {
namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr std::size_t dayCount = 109'573; // 1900-01-01 to 2199-12-31

std::size_t indexOf(Date day)
{
    return static_cast<std::size_t>(day - Date::first());
}

/// One bit for each day a Date can hold: the calendar is asked millions of times and never changes.
using OpenDays = std::bitset<dayCount>;

void close(OpenDays& days, Date day)
{
    days.reset(indexOf(day));
}

void closeTargetHolidays(OpenDays& days, int year)
{
    const Date easter = easterSunday(year);
    close(days, Date::of(year, 1, 1));
    close(days, easter.plusDays(-2));
    close(days, easter.plusDays(1));
    close(days, Date::of(year, 5, 1));
    close(days, Date::of(year, 12, 25));
    close(days, Date::of(year, 12, 26));
}

std::unique_ptr<const OpenDays> makeOpenDays(HolidayZone zone, DayCount count)
{
    auto days = std::make_unique<OpenDays>();
    const std::size_t openWeekdays = count == DayCount::Ouvrable ? 6 : 5;
    // The first day is a Monday.
    for (std::size_t index = 0; index < dayCount; ++index) days->set(index, index % 7 < openWeekdays);
    for (int year = firstYear; year <= lastYear; ++year) {
        if (count == DayCount::Target) {
            closeTargetHolidays(*days, year);
            continue;
        }
        for (const Holiday& holiday : holidays(year, zone)) close(*days, holiday.on);
    }
    return days;
}

template <HolidayZone zone, DayCount count>
const OpenDays& sharedOpenDays()
{
    static const std::unique_ptr<const OpenDays> days = makeOpenDays(zone, count);
    return *days;
}

const OpenDays& openDaysOf(HolidayZone zone, DayCount count)
{
    if (count == DayCount::Target) return sharedOpenDays<HolidayZone::France, DayCount::Target>();
    if (zone == HolidayZone::France) {
        return count == DayCount::Ouvre ? sharedOpenDays<HolidayZone::France, DayCount::Ouvre>()
                                        : sharedOpenDays<HolidayZone::France, DayCount::Ouvrable>();
    }
    return count == DayCount::Ouvre ? sharedOpenDays<HolidayZone::AlsaceMoselle, DayCount::Ouvre>()
                                    : sharedOpenDays<HolidayZone::AlsaceMoselle, DayCount::Ouvrable>();
}

} // namespace

Date easterSunday(int year)
{
    const int goldenNumber = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int skippedLeapDays = century - century / 4;
    const int moonCorrection = (8 * century + 13) / 25;
    const int epact = (19 * goldenNumber + skippedLeapDays - moonCorrection + 15) % 30;
    const int toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int lateMoon = (goldenNumber + 11 * epact + 22 * toSunday) / 451;
    const int days = epact + toSunday - 7 * lateMoon + 114;
    return Date::of(year, days / 31, days % 31 + 1);
}

std::vector<Holiday> holidays(int year, HolidayZone zone)
{
    const Date easter = easterSunday(year);
    std::vector<Holiday> days{
        {Date::of(year, 1, 1), HolidayName::NewYear},      {easter.plusDays(1), HolidayName::EasterMonday},
        {Date::of(year, 5, 1), HolidayName::LabourDay},    {Date::of(year, 5, 8), HolidayName::Victory1945},
        {easter.plusDays(39), HolidayName::Ascension},     {easter.plusDays(50), HolidayName::WhitMonday},
        {Date::of(year, 7, 14), HolidayName::NationalDay}, {Date::of(year, 8, 15), HolidayName::Assumption},
        {Date::of(year, 11, 1), HolidayName::AllSaints},   {Date::of(year, 11, 11), HolidayName::Armistice1918},
        {Date::of(year, 12, 25), HolidayName::Christmas},
    };
    if (zone == HolidayZone::AlsaceMoselle) {
        days.push_back({easter.plusDays(-2), HolidayName::GoodFriday});
        days.push_back({Date::of(year, 12, 26), HolidayName::SecondChristmasDay});
    }
    std::ranges::sort(days);
    return days;
}

bool BusinessCalendar::isOpen(Date day) const
{
    return openDaysOf(m_zone, m_count)[indexOf(day)];
}

// The walks end at the first and last day a Date can hold, open or not.
Date BusinessCalendar::following(Date day) const
{
    while (!isOpen(day) && day < Date::last()) day = day.plusDays(1);
    return day;
}

Date BusinessCalendar::preceding(Date day) const
{
    while (!isOpen(day) && day > Date::first()) day = day.plusDays(-1);
    return day;
}

Date BusinessCalendar::advance(Date day, int openDays) const
{
    if (openDays == 0) return following(day);
    for (; openDays > 0 && day < Date::last(); --openDays) day = following(day.plusDays(1));
    for (; openDays < 0 && day > Date::first(); ++openDays) day = preceding(day.plusDays(-1));
    return day;
}

int BusinessCalendar::openDaysBetween(Date from, Date to) const
{
    if (to < from) return -openDaysBetween(to, from);
    const OpenDays& days = openDaysOf(m_zone, m_count);
    int count = 0;
    for (std::size_t index = indexOf(from) + 1; index <= indexOf(to); ++index) count += days[index] ? 1 : 0;
    return count;
}

} // namespace encours

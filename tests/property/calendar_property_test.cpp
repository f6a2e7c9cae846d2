// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_days.h"
#include "property/generator.h"

#include <gtest/gtest.h>

using namespace encours;
using property::caseCount;
using property::Generator;

TEST(CalendarProperty, ReadsEveryDateItWrites)
{
    for (Date day = Date::first();; day = day.plusDays(1)) {
        const auto parts = day.parts();
        ASSERT_EQ(*Date::fromParts(parts), day);
        const std::string iso = formatIsoDate(day);
        ASSERT_EQ(*parseIsoDate(iso), day) << iso;
        ASSERT_EQ(*parseDate(formatDate(day, Language::French)), day) << iso;
        if (day == Date::last()) break;
    }
}

TEST(CalendarProperty, ReadsEightDigitsInOneWayOnly)
{
    Generator generator{1};
    const auto padded = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    for (int index = 0; index < caseCount; ++index) {
        const Date day = generator.date();
        const auto [year, month, dayOfMonth] = day.parts();
        const std::string y = std::to_string(year);
        ASSERT_EQ(*parseDate(y + padded(month) + padded(dayOfMonth)), day);
        ASSERT_EQ(*parseDate(padded(dayOfMonth) + padded(month) + y), day);
        ASSERT_EQ(*parseDate(padded(month) + padded(dayOfMonth) + y, DateForm::MonthDayYear), day);
    }
}

TEST(CalendarProperty, FollowsOneDayWithTheNextInEveryMonth)
{
    Weekday weekday = Date::first().weekday();
    for (Date day = Date::first(); day < Date::last();) {
        const Date next = day.plusDays(1);
        ASSERT_EQ(next - day, 1);
        ASSERT_EQ(static_cast<int>(next.weekday()), static_cast<int>(weekday) % 7 + 1);
        const bool monthEnds = day == day.lastOfMonth();
        ASSERT_EQ(next.parts().day, monthEnds ? 1 : day.parts().day + 1) << formatIsoDate(day);
        ASSERT_EQ(day.firstOfMonth().parts().day, 1);
        weekday = next.weekday();
        day = next;
    }
}

TEST(CalendarProperty, ChainsMonthsFromTheOriginalDay)
{
    Generator generator{2};
    for (int index = 0; index < caseCount; ++index) {
        const Date day = generator.date(Date::of(1920, 1, 1), Date::of(2180, 1, 1));
        const int months = generator.small(-200, 200);
        const Date moved = day.plusMonths(months);
        const int expected = day.parts().year * 12 + day.parts().month + months;
        ASSERT_EQ(moved.parts().year * 12 + moved.parts().month, expected);
        const bool clamped = moved == moved.lastOfMonth() && moved.parts().day < day.parts().day;
        ASSERT_TRUE(moved.parts().day == day.parts().day || clamped) << formatIsoDate(day) << " + " << months;
    }
}

TEST(CalendarProperty, FindsOpenDaysAroundEveryDay)
{
    Generator generator{3};
    for (int index = 0; index < caseCount; ++index) {
        const BusinessCalendar calendar{static_cast<HolidayZone>(generator.small(0, 1)),
                                        static_cast<DayCount>(generator.small(0, 2))};
        const Date day = generator.date(Date::of(1910, 1, 1), Date::of(2190, 1, 1));
        const Date next = calendar.following(day);
        const Date previous = calendar.preceding(day);
        ASSERT_TRUE(calendar.isOpen(next) && calendar.isOpen(previous));
        ASSERT_LE(previous, day);
        ASSERT_GE(next, day);
        ASSERT_LE(next - previous, 6) << formatIsoDate(day);
        const int count = generator.small(1, 40);
        const Date ahead = calendar.advance(day, count);
        ASSERT_EQ(calendar.openDaysBetween(day, ahead), count) << formatIsoDate(day);
        ASSERT_EQ(calendar.advance(calendar.advance(next, count), -count), next);
    }
}

TEST(CalendarProperty, PutsEasterOnASundayBetween22MarchAnd25April)
{
    for (int year = 1900; year <= 2199; ++year) {
        const Date easter = easterSunday(year);
        ASSERT_EQ(easter.weekday(), Weekday::Sunday);
        ASSERT_GE(easter, Date::of(year, 3, 22));
        ASSERT_LE(easter, Date::of(year, 4, 25));
    }
}

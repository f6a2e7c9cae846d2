// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_days.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace encours;

namespace {

using DayAndMonth = std::pair<int, int>;

/// Movable and fixed holidays of a year as printed calendars give them (Code du travail L3133-1, L3134-13).
struct PrintedYear {
    int year;
    DayAndMonth goodFriday;
    DayAndMonth easterMonday;
    DayAndMonth ascension;
    DayAndMonth whitMonday;
};
constexpr PrintedYear printedYears[] = {
    {2024, {29, 3}, {1, 4}, {9, 5}, {20, 5}},  {2025, {18, 4}, {21, 4}, {29, 5}, {9, 6}},
    {2026, {3, 4}, {6, 4}, {14, 5}, {25, 5}},  {2027, {26, 3}, {29, 3}, {6, 5}, {17, 5}},
    {2028, {14, 4}, {17, 4}, {25, 5}, {5, 6}},
};

std::set<std::string> printed(const PrintedYear& table, HolidayZone zone)
{
    std::vector<DayAndMonth> days{
        {1, 1},          {1, 5},          {8, 5}, {14, 7}, {15, 8}, {1, 11}, {11, 11}, {25, 12}, table.easterMonday,
        table.ascension, table.whitMonday};
    if (zone == HolidayZone::AlsaceMoselle) {
        days.push_back(table.goodFriday);
        days.emplace_back(26, 12);
    }
    std::set<std::string> texts;
    for (const auto& [day, month] : days) texts.insert(formatIsoDate(Date::of(table.year, month, day)));
    return texts;
}

std::set<std::string> computed(int year, HolidayZone zone)
{
    std::set<std::string> texts;
    for (const Holiday& holiday : holidays(year, zone)) texts.insert(formatIsoDate(holiday.on));
    return texts;
}

} // namespace

TEST(Easter, FallsOnThePublishedSundays)
{
    const std::map<int, Date> table{{1900, Date::of(1900, 4, 15)}, {1961, Date::of(1961, 4, 2)},
                                    {2000, Date::of(2000, 4, 23)}, {2008, Date::of(2008, 3, 23)},
                                    {2011, Date::of(2011, 4, 24)}, {2025, Date::of(2025, 4, 20)},
                                    {2026, Date::of(2026, 4, 5)},  {2027, Date::of(2027, 3, 28)},
                                    {2038, Date::of(2038, 4, 25)}, {2100, Date::of(2100, 3, 28)}};
    for (const auto& [year, sunday] : table) EXPECT_EQ(formatIsoDate(easterSunday(year)), formatIsoDate(sunday));
}

TEST(Holidays, EqualThePrintedCalendarsOf2024To2028)
{
    for (const PrintedYear& table : printedYears) {
        for (const HolidayZone zone : {HolidayZone::France, HolidayZone::AlsaceMoselle}) {
            EXPECT_EQ(computed(table.year, zone), printed(table, zone)) << table.year;
        }
    }
}

TEST(Holidays, AreASetOfDaysEvenWhenTwoFallTogether)
{
    EXPECT_EQ(holidays(2008, HolidayZone::France).size(), 11U) << "both names are listed";
    EXPECT_EQ(computed(2008, HolidayZone::France).size(), 10U) << "Ascension was on 1 May";
    EXPECT_EQ(computed(2026, HolidayZone::AlsaceMoselle).size(), 13U);
}

TEST(Holidays, StandInOrderWithTheirNames)
{
    const auto days = holidays(2026, HolidayZone::AlsaceMoselle);
    EXPECT_TRUE(std::is_sorted(days.begin(), days.end()));
    EXPECT_EQ(days[1], (Holiday{Date::of(2026, 4, 3), HolidayName::GoodFriday}));
    EXPECT_EQ(days.back(), (Holiday{Date::of(2026, 12, 26), HolidayName::SecondChristmasDay}));
}

TEST(BusinessCalendar, TellsOuvreFromOuvrable)
{
    const BusinessCalendar ouvre;
    const BusinessCalendar ouvrable{HolidayZone::France, DayCount::Ouvrable};
    const Date labourDay = Date::of(2026, 5, 1); // a Friday
    EXPECT_EQ(ouvre.following(labourDay), Date::of(2026, 5, 4));
    EXPECT_EQ(ouvrable.following(labourDay), Date::of(2026, 5, 2));
    EXPECT_FALSE(ouvrable.isOpen(Date::of(2026, 5, 3)));
}

TEST(BusinessCalendar, KnowsAlsaceMoselle)
{
    const BusinessCalendar local{HolidayZone::AlsaceMoselle};
    EXPECT_EQ(local.following(Date::of(2025, 12, 25)), Date::of(2025, 12, 29));
    EXPECT_EQ(BusinessCalendar{}.following(Date::of(2025, 12, 25)), Date::of(2025, 12, 26));
    EXPECT_EQ(local.following(Date::of(2027, 3, 26)), Date::of(2027, 3, 30));
}

TEST(BusinessCalendar, KnowsTheSettlementDaysOfTarget)
{
    const BusinessCalendar target{HolidayZone::France, DayCount::Target};
    for (const Date open :
         {Date::of(2026, 7, 14), Date::of(2026, 5, 8), Date::of(2026, 5, 14), Date::of(2026, 11, 11)}) {
        EXPECT_TRUE(target.isOpen(open)) << formatIsoDate(open);
    }
    for (const Date closed : {Date::of(2026, 1, 1), Date::of(2026, 4, 3), Date::of(2026, 4, 6), Date::of(2026, 5, 1),
                              Date::of(2026, 12, 25), Date::of(2025, 12, 26), Date::of(2026, 11, 21)}) {
        EXPECT_FALSE(target.isOpen(closed)) << formatIsoDate(closed);
    }
}

TEST(BusinessCalendar, CountsOpenDaysForwardAndBack)
{
    const BusinessCalendar calendar;
    const Date friday = Date::of(2026, 11, 20);
    EXPECT_EQ(calendar.advance(friday, 1), Date::of(2026, 11, 23));
    EXPECT_EQ(calendar.advance(friday, 5), Date::of(2026, 11, 27));
    EXPECT_EQ(calendar.advance(Date::of(2026, 11, 23), -1), friday);
    EXPECT_EQ(calendar.advance(Date::of(2026, 11, 21), 0), Date::of(2026, 11, 23));
    EXPECT_EQ(calendar.preceding(Date::of(2026, 11, 22)), friday);
    EXPECT_EQ(calendar.openDaysBetween(friday, Date::of(2026, 11, 27)), 5);
    EXPECT_EQ(calendar.openDaysBetween(Date::of(2026, 11, 27), friday), -5);
    EXPECT_EQ(calendar.openDaysBetween(friday, friday), 0);
    EXPECT_EQ(calendar.openDaysBetween(Date::of(2026, 4, 30), Date::of(2026, 5, 4)), 1);
    EXPECT_EQ(calendar.openDaysBetween(Date::of(2025, 12, 31), Date::of(2026, 12, 31)), 252);
}

TEST(BusinessCalendar, EndsItsWalksAtTheEndsOfTime)
{
    const BusinessCalendar calendar;
    EXPECT_EQ(calendar.advance(Date::of(2199, 12, 30), 10), Date::last());
    EXPECT_EQ(calendar.advance(Date::of(1900, 1, 3), -10), Date::first());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/date.h"

#include <gtest/gtest.h>

using namespace encours;

TEST(Date, CountsDaysSince1970)
{
    EXPECT_EQ(Date{}, Date::of(1970, 1, 1));
    EXPECT_EQ(Date::of(2026, 11, 21).dayNumber(), 20'778);
    EXPECT_EQ(Date::of(1969, 12, 31).dayNumber(), -1);
    EXPECT_EQ(*Date::fromDayNumber(20'778), Date::of(2026, 11, 21));
    EXPECT_EQ(Date::of(2026, 3, 1) - Date::of(2026, 2, 1), 28);
}

TEST(Date, HasAFirstAndALastDay)
{
    EXPECT_EQ(Date::first(), Date::of(1900, 1, 1));
    EXPECT_EQ(Date::last(), Date::of(2199, 12, 31));
    EXPECT_EQ(Date::fromDayNumber(Date::last().dayNumber() + 1).fault().code, FaultCode::DateOutOfRange);
    EXPECT_EQ(Date::fromDayNumber(Date::first().dayNumber() - 1).fault().code, FaultCode::DateOutOfRange);
    EXPECT_EQ(Date::fromParts({1899, 12, 31}).fault().code, FaultCode::DateOutOfRange);
    EXPECT_EQ(Date::fromParts({2200, 1, 1}).fault().code, FaultCode::DateOutOfRange);
}

TEST(Date, RefusesDaysThatDoNotExist)
{
    for (const Date::Parts parts :
         {Date::Parts{2026, 2, 29}, {2100, 2, 29}, {2026, 4, 31}, {2026, 13, 1}, {2026, 0, 1}, {2026, 1, 0}}) {
        const auto date = Date::fromParts(parts);
        ASSERT_FALSE(date) << parts.year << '-' << parts.month << '-' << parts.day;
        EXPECT_EQ(date.fault().code, FaultCode::DateImpossible);
    }
    EXPECT_TRUE(Date::fromParts({2028, 2, 29}));
    EXPECT_TRUE(Date::fromParts({2000, 2, 29}));
    EXPECT_THROW(Date::of(2026, 2, 30), ContractBroken);
}

TEST(Date, KnowsItsWeekday)
{
    EXPECT_EQ(Date::of(2026, 11, 21).weekday(), Weekday::Saturday);
    EXPECT_EQ(Date::of(1970, 1, 1).weekday(), Weekday::Thursday);
    EXPECT_EQ(Date::of(1900, 1, 1).weekday(), Weekday::Monday);
    EXPECT_EQ(Date::of(2000, 2, 29).weekday(), Weekday::Tuesday);
}

TEST(Date, FindsTheEdgesOfItsMonth)
{
    EXPECT_EQ(Date::of(2028, 2, 10).lastOfMonth(), Date::of(2028, 2, 29));
    EXPECT_EQ(Date::of(2026, 12, 1).lastOfMonth(), Date::of(2026, 12, 31));
    EXPECT_EQ(Date::of(2026, 12, 31).firstOfMonth(), Date::of(2026, 12, 1));
    EXPECT_EQ(Date::of(2026, 2, 1).withDayOfMonth(31), Date::of(2026, 2, 28));
    EXPECT_EQ(Date::of(2026, 2, 28).withDayOfMonth(5), Date::of(2026, 2, 5));
}

TEST(Date, AddsMonthsAndClampsToTheLastDay)
{
    EXPECT_EQ(Date::of(2026, 1, 31).plusMonths(1), Date::of(2026, 2, 28));
    EXPECT_EQ(Date::of(2026, 1, 31).plusMonths(2), Date::of(2026, 3, 31));
    EXPECT_EQ(Date::of(2026, 2, 28).plusMonths(1), Date::of(2026, 3, 28));
    EXPECT_EQ(Date::of(2028, 2, 29).plusMonths(12), Date::of(2029, 2, 28));
    EXPECT_EQ(Date::of(2027, 11, 29).plusMonths(3), Date::of(2028, 2, 29));
    EXPECT_EQ(Date::of(2026, 1, 15).plusMonths(-1), Date::of(2025, 12, 15));
    EXPECT_EQ(Date::of(2026, 3, 31).plusMonths(-13), Date::of(2025, 2, 28));
}

TEST(Date, StopsAtTheEndsOfItsRange)
{
    EXPECT_EQ(Date::of(2199, 12, 15).plusDays(60), Date::last());
    EXPECT_EQ(Date::of(2199, 12, 15).plusMonths(1), Date::last());
    EXPECT_EQ(Date::of(1900, 1, 2).plusDays(-60), Date::first());
    EXPECT_EQ(Date::of(1900, 1, 2).plusMonths(-1), Date::first());
}

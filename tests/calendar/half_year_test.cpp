// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/half_year.h"

#include <gtest/gtest.h>

using namespace encours;

TEST(HalfYear, BeginsInJanuaryAndInJuly)
{
    const HalfYear first = HalfYear::of(Date::of(2026, 6, 30));
    const HalfYear second = HalfYear::of(Date::of(2026, 7, 1));
    EXPECT_EQ(first.code(), "2026-S1");
    EXPECT_EQ(second.code(), "2026-S2");
    EXPECT_EQ(second.year(), 2026);
    EXPECT_EQ(second.half(), 2);
    EXPECT_EQ(first.first(), Date::of(2026, 1, 1));
    EXPECT_EQ(first.last(), Date::of(2026, 6, 30));
    EXPECT_EQ(second.first(), Date::of(2026, 7, 1));
    EXPECT_EQ(second.last(), Date::of(2026, 12, 31));
    EXPECT_EQ(first.next(), second);
    EXPECT_EQ(second.next().code(), "2027-S1");
    EXPECT_LT(first, second);
}

TEST(HalfYear, HoldsTheWholeCalendarWithoutGaps)
{
    HalfYear half = HalfYear::of(Date::first());
    EXPECT_EQ(half.first(), Date::first());
    const HalfYear last = HalfYear::of(Date::last());
    for (; half != last; half = half.next()) ASSERT_EQ(half.last().plusDays(1), half.next().first()) << half.code();
    EXPECT_EQ(last.last(), Date::last());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/pay_habit.h"

#include <gtest/gtest.h>

#include <vector>

namespace encours {
namespace {

std::vector<PaidDay> paidOn(const std::vector<Date>& days)
{
    std::vector<PaidDay> paid;
    for (const Date day : days) paid.push_back(PaidDay::of(day.dayNumber()));
    return paid;
}

std::int32_t number(int year, int month, int day)
{
    return Date::of(year, month, day).dayNumber();
}

TEST(PayHabit, KnowsWhatADayIs)
{
    const PaidDay day = PaidDay::of(number(2026, 2, 27)); // a Friday
    EXPECT_EQ(day.weekday, 5);
    EXPECT_EQ(day.monthDay, 27);
    EXPECT_EQ(day.daysToMonthEnd, 1);
}

TEST(PayHabit, FindsThePaymentRunOfTheTenthThroughWeekends)
{
    const auto paid =
        paidOn({Date::of(2026, 1, 12), Date::of(2026, 2, 10), Date::of(2026, 3, 10), Date::of(2026, 4, 10),
                Date::of(2026, 5, 11), Date::of(2026, 6, 10), Date::of(2026, 6, 24)});
    const PayHabit habit = PayHabit::find(paid);
    EXPECT_EQ(habit.monthDays(), std::vector<int>{10});
    EXPECT_EQ(habit.weekday(), 0);
    EXPECT_EQ(habit.nearest(number(2026, 7, 14)), number(2026, 7, 10));
    EXPECT_EQ(habit.nearest(number(2026, 7, 28)), number(2026, 8, 10));
    EXPECT_EQ(habit.nearest(number(2026, 12, 30)), number(2027, 1, 10));
}

TEST(PayHabit, FindsMonthEnds)
{
    const auto paid = paidOn({Date::of(2026, 1, 30), Date::of(2026, 2, 27), Date::of(2026, 3, 31),
                              Date::of(2026, 4, 30), Date::of(2026, 6, 1), Date::of(2026, 6, 30)});
    const PayHabit habit = PayHabit::find(paid);
    EXPECT_EQ(habit.monthDays(), std::vector<int>{31});
    EXPECT_EQ(habit.nearest(number(2027, 2, 20)), number(2027, 2, 28));
}

TEST(PayHabit, FindsTwoRunsAMonth)
{
    std::vector<Date> days;
    for (int month = 1; month <= 5; ++month) {
        days.push_back(Date::of(2026, month, 10));
        days.push_back(Date::of(2026, month, 25));
    }
    const PayHabit habit = PayHabit::find(paidOn(days));
    EXPECT_EQ(habit.monthDays(), (std::vector<int>{10, 25}));
    EXPECT_EQ(habit.nearest(number(2026, 9, 16)), number(2026, 9, 10));
    EXPECT_EQ(habit.nearest(number(2026, 9, 19)), number(2026, 9, 25));
}

TEST(PayHabit, FindsTheDayOfTheWeekBeforeAnythingElse)
{
    std::vector<Date> days;
    for (int week = 0; week < 8; ++week) days.push_back(Date::of(2026, 1, 8).plusDays(7 * week)); // Thursdays
    const PayHabit habit = PayHabit::find(paidOn(days));
    EXPECT_EQ(habit.weekday(), 4);
    EXPECT_EQ(habit.nearest(number(2026, 3, 6)), number(2026, 3, 5));
    EXPECT_EQ(habit.nearest(number(2026, 3, 9)), number(2026, 3, 12));
    EXPECT_EQ(habit.nearest(number(1969, 12, 31)), number(1970, 1, 1));
}

TEST(PayHabit, FindsNothingInFewOrScatteredDays)
{
    EXPECT_FALSE(PayHabit::find({}).exists());
    EXPECT_FALSE(PayHabit::find(paidOn({Date::of(2026, 1, 10), Date::of(2026, 2, 10), Date::of(2026, 3, 10),
                                        Date::of(2026, 4, 10), Date::of(2026, 5, 10)}))
                     .exists());
    std::vector<Date> days;
    for (int count = 0; count < 20; ++count) days.push_back(Date::of(2026, 1, 1).plusDays(11 * count));
    EXPECT_FALSE(PayHabit::find(paidOn(days)).exists());
    EXPECT_EQ(PayHabit{}.nearest(number(2026, 3, 6)), number(2026, 3, 6));
}

} // namespace
} // namespace encours

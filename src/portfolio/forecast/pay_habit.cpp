// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/pay_habit.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace encours {

namespace {

constexpr std::int8_t lastOfMonth = 31;
constexpr int daysOfDelay = 3; ///< a weekend and a holiday

/// How many days of payment fall on each day of the month, and near its end.
class MonthDays {
public:
    explicit MonthDays(std::span<const PaidDay> days)
    {
        for (const PaidDay& day : days) {
            ++m_counts[static_cast<std::size_t>(day.monthDay)];
            if (isAtMonthEnd(day)) ++m_atEnd;
            if (day.daysToMonthEnd == 0) ++m_onLast;
        }
    }

    struct Run {
        int followers = 0; ///< on the day or up to three days later
        int exact = 0;
        std::int8_t monthDay = lastOfMonth;
        friend auto operator<=>(const Run&, const Run&) = default;
    };
    [[nodiscard]] Run best() const
    {
        Run best{m_atEnd, m_onLast, lastOfMonth};
        for (std::int8_t monthDay = 1; monthDay <= 28; ++monthDay) {
            Run run{0, m_counts[static_cast<std::size_t>(monthDay)], monthDay};
            for (int later = 0; later <= daysOfDelay; ++later) {
                run.followers += m_counts[static_cast<std::size_t>(monthDay + later)];
            }
            best = std::max(best, run);
        }
        return best;
    }

    [[nodiscard]] static bool isAtMonthEnd(const PaidDay& day) { return day.daysToMonthEnd <= 2 || day.monthDay <= 2; }

private:
    std::array<int, 32> m_counts{};
    int m_atEnd = 0;
    int m_onLast = 0;
};

bool follows(const PaidDay& paid, std::int8_t monthDay)
{
    if (monthDay == lastOfMonth) return MonthDays::isAtMonthEnd(paid);
    return paid.monthDay >= monthDay && paid.monthDay <= monthDay + daysOfDelay;
}

/// The second run of the month: among the days that the first one does not explain.
MonthDays::Run secondRun(std::span<const PaidDay> days, std::int8_t first)
{
    std::vector<PaidDay> others;
    std::copy_if(days.begin(), days.end(), std::back_inserter(others),
                 [first](const PaidDay& day) { return !follows(day, first); });
    return MonthDays(others).best();
}

bool areMost(int part, std::size_t whole)
{
    return 4 * part >= 3 * static_cast<int>(whole);
}

} // namespace

PaidDay PaidDay::of(std::int32_t day)
{
    const Date date = *Date::fromDayNumber(day);
    return {day, static_cast<std::int8_t>(date.weekday()), static_cast<std::int8_t>(date.parts().day),
            static_cast<std::int8_t>(date.lastOfMonth() - date)};
}

PayHabit PayHabit::find(std::span<const PaidDay> paid)
{
    PayHabit habit;
    if (paid.size() < fewestDays) return habit;
    std::array<int, 8> byWeekday{};
    for (const PaidDay& day : paid) ++byWeekday[static_cast<std::size_t>(day.weekday)];
    const auto top = std::max_element(byWeekday.begin(), byWeekday.end());
    if (areMost(*top, paid.size())) {
        habit.m_weekday = static_cast<std::int8_t>(top - byWeekday.begin());
        return habit;
    }
    const auto first = MonthDays(paid).best();
    if (areMost(first.followers, paid.size())) {
        habit.m_monthDays[0] = first.monthDay;
        return habit;
    }
    if (4 * first.followers < static_cast<int>(paid.size())) return habit;
    const auto second = secondRun(paid, first.monthDay);
    // Two windows of four days explain a quarter of any payments.
    if (8 * (first.followers + second.followers) < 7 * static_cast<int>(paid.size()) || second.followers < 2)
        return habit;
    habit.m_monthDays[0] = std::min(first.monthDay, second.monthDay);
    habit.m_monthDays[1] = std::max(first.monthDay, second.monthDay);
    return habit;
}

std::vector<int> PayHabit::monthDays() const
{
    std::vector<int> days;
    for (const std::int8_t day : m_monthDays) {
        if (day != 0) days.push_back(day);
    }
    return days;
}

std::int32_t PayHabit::nearest(std::int32_t day) const
{
    if (!exists()) return day;
    if (m_weekday == 0) return nearestMonthDay(day);
    const std::int32_t weekday = (day % 7 + 7 + 3) % 7 + 1; // 1970-01-01 was a Thursday
    const std::int32_t ahead = (m_weekday - weekday + 7) % 7;
    return ahead <= 3 ? day + ahead : day + ahead - 7;
}

std::int32_t PayHabit::nearestMonthDay(std::int32_t day) const
{
    const Date date = *Date::fromDayNumber(day);
    std::int32_t nearest = day;
    int smallest = 100;
    for (const int months : {-1, 0, 1}) {
        const Date month = date.firstOfMonth().plusMonths(months);
        for (const std::int8_t monthDay : m_monthDays) {
            if (monthDay == 0) continue;
            const std::int32_t run = month.withDayOfMonth(monthDay).dayNumber();
            if (std::abs(run - day) > smallest) continue;
            smallest = std::abs(run - day);
            nearest = run;
        }
    }
    return nearest;
}

} // namespace encours

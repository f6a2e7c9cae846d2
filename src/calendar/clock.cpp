// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/clock.h"

#include "base/platform_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace encours {
namespace {

constexpr std::int64_t microsecondsPerSecond = 1'000'000;
constexpr std::int64_t secondsPerDay = 86'400;

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

WallTime wallTime(Moment moment)
{
    return wallTimeOf(floorDivide(moment.microseconds, microsecondsPerSecond));
}

/// Noon UTC falls on the same day in every zone where people send invoices.
Moment noonOf(Date day)
{
    return {(std::int64_t{day.dayNumber()} * secondsPerDay + secondsPerDay / 2) * microsecondsPerSecond};
}

} // namespace

std::string formatIsoMoment(Moment moment)
{
    const std::int64_t seconds = floorDivide(moment.microseconds, microsecondsPerSecond);
    const std::int64_t day = floorDivide(seconds, secondsPerDay);
    const std::int64_t ofDay = seconds - day * secondsPerDay;
    const auto date = Date::fromDayNumber(day);
    expect(date.isDone(), "a moment lies on a day that a Date can hold");
    return fmt::format("{}T{:02}:{:02}:{:02}Z", formatIsoDate(*date), ofDay / 3600, ofDay / 60 % 60, ofDay % 60);
}

Date localDay(Moment moment)
{
    const WallTime time = wallTime(moment);
    return Date::of(time.year, time.month, time.day);
}

std::string formatLocalTime(Moment moment)
{
    const WallTime time = wallTime(moment);
    return fmt::format("{:02}:{:02}", time.hour, time.minute);
}

Moment SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count()};
}

Date SystemClock::today() const
{
    return localDay(now());
}

FixedClock::FixedClock(Date today) : FixedClock(today, noonOf(today)) {}

Moment FixedClock::now() const
{
    const Moment moment = m_next;
    ++m_next.microseconds;
    return moment;
}

void FixedClock::setToday(Date today)
{
    m_today = today;
    // Moments never go back, even when the day does.
    m_next = std::max(m_next, noonOf(today));
}

} // namespace encours

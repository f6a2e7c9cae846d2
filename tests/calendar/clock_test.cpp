// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/clock.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>

using namespace encours;

namespace {

/// Puts the machine into another time zone for one test.
class Zone {
public:
    explicit Zone(const char* name)
    {
        const char* const before = std::getenv("TZ");
        if (before != nullptr) m_before = before;
        ::setenv("TZ", name, 1);
        ::tzset();
    }
    ~Zone()
    {
        if (m_before.empty()) {
            ::unsetenv("TZ");
        } else {
            ::setenv("TZ", m_before.c_str(), 1);
        }
        ::tzset();
    }

private:
    std::string m_before;
};

constexpr Moment morning{20'778LL * 86'400 * 1'000'000 + (8LL * 3'600 + 12 * 60 + 5) * 1'000'000 + 123'456};
constexpr Moment lateEvening{morning.microseconds + 15LL * 3'600 * 1'000'000};

} // namespace

TEST(Moment, IsWrittenInUtc)
{
    EXPECT_EQ(formatIsoMoment(morning), "2026-11-21T08:12:05Z");
    EXPECT_EQ(formatIsoMoment(Moment{-1}), "1969-12-31T23:59:59Z");
}

TEST(Moment, FallsOnTheDayOfTheWallClock)
{
    const Zone paris{"CET-1CEST,M3.5.0,M10.5.0/3"};
    EXPECT_EQ(formatLocalTime(morning), "09:12");
    EXPECT_EQ(localDay(morning), Date::of(2026, 11, 21));
    EXPECT_EQ(formatLocalTime(lateEvening), "00:12");
    EXPECT_EQ(localDay(lateEvening), Date::of(2026, 11, 22));
}

TEST(FixedClock, StaysOnItsDayWhileMomentsAdvance)
{
    FixedClock clock{Date::of(2026, 11, 21)};
    const Moment first = clock.now();
    EXPECT_EQ(clock.now().microseconds, first.microseconds + 1);
    EXPECT_EQ(clock.today(), Date::of(2026, 11, 21));
    EXPECT_EQ(formatIsoMoment(first), "2026-11-21T12:00:00Z");
}

TEST(FixedClock, MovesToAnotherDayAndNeverBackInTime)
{
    FixedClock clock{Date::of(2026, 11, 21), morning};
    EXPECT_EQ(clock.now(), morning);
    clock.setToday(Date::of(2026, 11, 23));
    EXPECT_EQ(clock.today(), Date::of(2026, 11, 23));
    const Moment later = clock.now();
    EXPECT_EQ(formatIsoMoment(later), "2026-11-23T12:00:00Z");
    clock.setToday(Date::of(2026, 11, 1));
    EXPECT_GT(clock.now(), later);
}

TEST(SystemClock, AgreesWithItself)
{
    const SystemClock clock;
    const Date before = localDay(clock.now());
    const Date today = clock.today();
    EXPECT_LE(before, today);
    EXPECT_LE(today, localDay(clock.now()));
}

TEST(ChosenDayClock, KeepsTheDayItWasGiven)
{
    const ChosenDayClock clock{Date::of(2020, 2, 29)};
    EXPECT_EQ(clock.today(), Date::of(2020, 2, 29));
    const Moment first = clock.now();
    EXPECT_LE(first, SystemClock{}.now()) << "the time of day is the real one";
    EXPECT_GT(first, (Moment{1'600'000'000'000'000}));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <compare>
#include <cstdint>
#include <string>

namespace encours {

/// A point in time, UTC, in microseconds since 1970-01-01T00:00Z: when something was recorded.
struct Moment {
    std::int64_t microseconds = 0;

    friend constexpr auto operator<=>(const Moment&, const Moment&) = default;
};

[[nodiscard]] std::string formatIsoMoment(Moment moment); ///< 2026-11-21T08:12:00Z
/// The day and the time of day (`08:12`) in the machine's own time zone.
[[nodiscard]] Date localDay(Moment moment);
[[nodiscard]] std::string formatLocalTime(Moment moment);

/// Who tells what time it is. Asked at the edge only (desk, ui, cli): below, today is an argument.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
    [[nodiscard]] virtual Date today() const = 0;
};

class SystemClock : public Clock {
public:
    [[nodiscard]] Moment now() const override;
    [[nodiscard]] Date today() const override;
};

/// A clock whose day was chosen (`--today`, tests). Moments still advance, by one microsecond each time they are asked
/// for, from `start`.
class FixedClock : public Clock {
public:
    explicit FixedClock(Date today);
    FixedClock(Date today, Moment start) : m_today(today), m_next(start) {}

    [[nodiscard]] Moment now() const override;
    [[nodiscard]] Date today() const override { return m_today; }
    void setToday(Date today);

private:
    Date m_today;
    mutable Moment m_next;
};

/// The real time of day, on a day that was chosen on the command line.
class ChosenDayClock : public Clock {
public:
    explicit ChosenDayClock(Date today) : m_today(today) {}
    [[nodiscard]] Moment now() const override { return m_system.now(); }
    [[nodiscard]] Date today() const override { return m_today; }

private:
    SystemClock m_system;
    Date m_today;
};

} // namespace encours

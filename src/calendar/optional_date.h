// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <ostream>

namespace encours {

/// A day that may be unknown, in the room of a day: std::optional<Date> takes twice as much, which counts where there are
/// millions of them. Reads like std::optional<Date> and turns into one.
class OptionalDate {
public:
    constexpr OptionalDate() = default;
    constexpr OptionalDate(std::nullopt_t) {}
    constexpr OptionalDate(Date day) : m_dayNumber(day.dayNumber()) {}
    constexpr OptionalDate(const std::optional<Date>& day) : m_dayNumber(day ? day->dayNumber() : none) {}

    [[nodiscard]] constexpr bool has_value() const { return m_dayNumber != none; }
    [[nodiscard]] constexpr explicit operator bool() const { return has_value(); }
    [[nodiscard]] Date operator*() const { return Date{}.plusDays(m_dayNumber); }
    [[nodiscard]] Date value_or(Date other) const { return has_value() ? **this : other; }
    operator std::optional<Date>() const { return has_value() ? std::optional(**this) : std::nullopt; }
    constexpr void reset() { m_dayNumber = none; }

    friend constexpr bool operator==(const OptionalDate&, const OptionalDate&) = default;
    friend std::ostream& operator<<(std::ostream& out, const OptionalDate& day)
    {
        return out << (day ? formatIsoDate(*day) : "no day");
    }

private:
    static constexpr std::int32_t none = std::numeric_limits<std::int32_t>::min();
    std::int32_t m_dayNumber = none;
};

} // namespace encours

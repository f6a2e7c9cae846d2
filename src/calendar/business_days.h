// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace encours {

/// Western Easter Sunday (Meeus/Jones/Butcher), valid for the years a Date can hold.
[[nodiscard]] Date easterSunday(int year);

/// Where legal holidays are looked up.
enum class HolidayZone : std::uint8_t {
    /// Code du travail L3133-1: 1 Jan, Easter Monday, 1 and 8 May, Ascension, Whit Monday, 14 Jul, 15 Aug, 1 and 11
    /// Nov, 25 Dec
    France,
    AlsaceMoselle, ///< the same plus Good Friday and 26 December (L3134-13; departments 57, 67, 68)
};

/// Which days count as open.
enum class DayCount : std::uint8_t {
    Ouvre,    ///< jour ouvré: Monday to Friday, holidays excepted
    Ouvrable, ///< jour ouvrable: Monday to Saturday, holidays excepted
    /// TARGET settlement day of the ECB: Monday to Friday but 1 Jan, Good Friday, Easter Monday, 1 May, 25 and 26 Dec
    Target,
};

enum class HolidayName : std::uint8_t {
    NewYear,
    GoodFriday,
    EasterMonday,
    LabourDay,
    Victory1945,
    Ascension,
    WhitMonday,
    NationalDay,
    Assumption,
    AllSaints,
    Armistice1918,
    Christmas,
    SecondChristmasDay,
};

struct Holiday {
    Date on;
    HolidayName name = HolidayName::NewYear;
    friend auto operator<=>(const Holiday&, const Holiday&) = default;
};

/// Legal holidays of a year in order; a set of days: in 2008 Ascension fell on 1 May and both names are listed.
[[nodiscard]] std::vector<Holiday> holidays(int year, HolidayZone zone);

/// Days of a calendar on which work, or settlement, happens. Immutable value; `Unadjusted` is not needed: an invoice's
/// due date never rolls (domain rule: no text moves the due date of an ordinary invoice).
class BusinessCalendar {
public:
    explicit BusinessCalendar(HolidayZone zone = HolidayZone::France, DayCount count = DayCount::Ouvre)
        : m_zone(zone), m_count(count)
    {
    }

    [[nodiscard]] bool isOpen(Date day) const;
    [[nodiscard]] Date following(Date day) const; ///< the day itself when open, else the next open one
    [[nodiscard]] Date preceding(Date day) const; ///< the day itself when open, else the previous open one
    /// Moves by a number of open days (negative: back). 0 gives `following(day)`.
    [[nodiscard]] Date advance(Date day, int openDays) const;
    /// Open days in (from, to]; negative when to < from.
    [[nodiscard]] int openDaysBetween(Date from, Date to) const;
    [[nodiscard]] HolidayZone zone() const { return m_zone; }

private:
    HolidayZone m_zone;
    DayCount m_count;
};

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

enum class Weekday : std::uint8_t { Monday = 1, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// A calendar day without time or zone: a day is not a moment. Held as days since 1970-01-01, which is also how it is
/// stored. Invariant: between 1900-01-01 and 2199-12-31. Arithmetic by boost::gregorian.
class Date {
public:
    struct Parts {
        int year = 1970;
        int month = 1; ///< 1–12
        int day = 1;   ///< 1–31
    };

    constexpr Date() = default; ///< 1970-01-01

    /// Errors: DateImpossible{value} (30 February), DateOutOfRange{value}.
    static Result<Date> fromParts(Parts parts);
    /// Errors: DateOutOfRange{value}.
    static Result<Date> fromDayNumber(std::int64_t daysSince1970);
    /// For values known to be right (tables, tests); anything else is a bug.
    static Date of(int year, int month, int day);

    [[nodiscard]] constexpr std::int32_t dayNumber() const { return m_dayNumber; }
    [[nodiscard]] Parts parts() const;
    [[nodiscard]] Weekday weekday() const;
    [[nodiscard]] Date lastOfMonth() const;
    [[nodiscard]] Date firstOfMonth() const;
    /// The given day of this month, clamped to the month's last day (31 → 28 February).
    [[nodiscard]] Date withDayOfMonth(int day) const;

    // Arithmetic that would leave the range of a Date stops at its first or last day: a term of 60 days is no reason to
    // fail on the last invoice of 2199.
    [[nodiscard]] static Date first(); ///< 1900-01-01
    [[nodiscard]] static Date last();  ///< 2199-12-31
    [[nodiscard]] Date plusDays(int days) const;
    /// Calendar months, clamped to the last day: 31 January + 1 month = 28 February (C. com. L511-24, CPC 641).
    [[nodiscard]] Date plusMonths(int months) const;

    friend constexpr auto operator<=>(const Date&, const Date&) = default;
    friend constexpr int operator-(const Date& later, const Date& earlier)
    {
        return later.m_dayNumber - earlier.m_dayNumber;
    }

private:
    constexpr explicit Date(std::int32_t dayNumber) : m_dayNumber(dayNumber) {}

    std::int32_t m_dayNumber = 0;
};

[[nodiscard]] inline Date earlier(Date left, Date right)
{
    return right < left ? right : left;
}
[[nodiscard]] inline Date later(Date left, Date right)
{
    return left < right ? right : left;
}

/// Order of the parts in a written date.
enum class DateForm : std::uint8_t { DayMonthYear, MonthDayYear, YearMonthDay };

/// Reads `21/11/2026`, `21-11-26`, `21.11.2026`, `2026-11-21`, `20261121`, each with the given order of parts; a
/// four-digit first part is always a year. Two-digit years: 70–99 → 19xx, 00–69 → 20xx. A trailing time (` 00:00:00`,
/// `T00:00`) is ignored. Errors: DateMalformed{value}, DateImpossible{value}, DateOutOfRange{value}.
[[nodiscard]] Result<Date> parseDate(std::string_view text, DateForm form = DateForm::DayMonthYear);

/// Reads exactly `2026-11-21`. Errors as parseDate.
[[nodiscard]] Result<Date> parseIsoDate(std::string_view text);

/// Reads exactly `20261121`, as the FEC writes it. Errors as parseDate.
[[nodiscard]] Result<Date> parseCompactDate(std::string_view text);

/// Reads what people type into a date field, relative to `today`: `15` (the next 15th, today included), `15/9`,
/// `15/9/26`, `+7` (days), `+2s` (weeks; `w` too), `+1m` (months), `lun`…`dim` / `mon`…`sun` (next such day after
/// today), `fm` / `em` (end of this month; of the next one when today is it), `auj`/`today`, `dem`/`tomorrow`.
/// Errors: DateMalformed{value}, DateImpossible{value}.
[[nodiscard]] Result<Date> parseTypedDate(std::string_view text, Date today);

[[nodiscard]] std::string formatIsoDate(Date date);                        ///< 2026-11-21
[[nodiscard]] std::string formatDate(Date date, Language language);        ///< 21/11/2026 in both languages
[[nodiscard]] std::string formatShortDate(Date date, Language language);   ///< 21/11
[[nodiscard]] std::string formatWeekdayDate(Date date, Language language); ///< `ven. 27/11/2026` / `Fri 27/11/2026`
/// `samedi 21 novembre 2026`, `samedi 1er août 2026`; `Saturday 21 November 2026`.
[[nodiscard]] std::string formatLongDate(Date date, Language language);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/date.h"

#include "base/fold.h"

#include <array>
#include <charconv>
#include <optional>

namespace encours {
namespace {

struct DayWord {
    std::string_view word;
    Weekday day;
};
// The shortest word that is accepted; the full name begins with it.
constexpr std::array<DayWord, 14> dayWords{{
    {"lundi", Weekday::Monday},
    {"mardi", Weekday::Tuesday},
    {"mercredi", Weekday::Wednesday},
    {"jeudi", Weekday::Thursday},
    {"vendredi", Weekday::Friday},
    {"samedi", Weekday::Saturday},
    {"dimanche", Weekday::Sunday},
    {"monday", Weekday::Monday},
    {"tuesday", Weekday::Tuesday},
    {"wednesday", Weekday::Wednesday},
    {"thursday", Weekday::Thursday},
    {"friday", Weekday::Friday},
    {"saturday", Weekday::Saturday},
    {"sunday", Weekday::Sunday},
}};
constexpr std::size_t shortestDayWord = 3;

std::optional<int> smallNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text.size() > 4 || error != std::errc{} || end != text.data() + text.size() || value < 0) {
        return std::nullopt;
    }
    return value;
}

std::optional<Date> weekdayAfter(std::string_view text, Date today)
{
    if (text.ends_with('.')) text.remove_suffix(1);
    if (text.size() < shortestDayWord) return std::nullopt;
    for (const DayWord& each : dayWords) {
        if (!each.word.starts_with(text)) continue;
        const int ahead = (static_cast<int>(each.day) - static_cast<int>(today.weekday()) + 7) % 7;
        return today.plusDays(ahead == 0 ? 7 : ahead);
    }
    return std::nullopt;
}

std::optional<Date> namedDay(std::string_view text, Date today)
{
    if (text == "auj" || text == "aujourd'hui" || text == "aujourd’hui" || text == "today") return today;
    if (text == "dem" || text == "demain" || text == "tomorrow") return today.plusDays(1);
    if (text == "fm" || text == "em" || text == "fin de mois") {
        const Date end = today.lastOfMonth();
        return end == today ? today.plusDays(1).lastOfMonth() : end;
    }
    return weekdayAfter(text, today);
}

/// `+7`, `+7j`, `+2s`, `+1m`.
std::optional<Date> daysAhead(std::string_view text, Date today)
{
    if (text.size() < 2 || text.front() != '+') return std::nullopt;
    const char unit = text.back();
    const bool bare = unit >= '0' && unit <= '9';
    const auto count = smallNumber(text.substr(1, text.size() - (bare ? 1 : 2)));
    if (!count) return std::nullopt;
    if (bare || unit == 'j' || unit == 'd') return today.plusDays(*count);
    if (unit == 's' || unit == 'w') return today.plusDays(7 * *count);
    if (unit == 'm') return today.plusMonths(*count);
    return std::nullopt;
}

/// The first month from today on that has this day, today included.
std::optional<Date> nextDayOfMonth(int day, Date today)
{
    for (int months = 0; months <= 12; ++months) {
        const auto [year, month, unused] = today.firstOfMonth().plusMonths(months).parts();
        const auto date = Date::fromParts({year, month, day});
        if (date && *date >= today) return *date;
    }
    return std::nullopt;
}

/// The first year from today on in which this day exists; 29 February may be eight years away.
std::optional<Date> nextDayAndMonth(int day, int month, Date today)
{
    const int thisYear = today.parts().year;
    for (int year = thisYear; year <= thisYear + 8; ++year) {
        const auto date = Date::fromParts({year, month, day});
        if (date && *date >= today) return *date;
    }
    return std::nullopt;
}

} // namespace

Result<Date> parseTypedDate(std::string_view text, Date today)
{
    const std::string folded = foldForSearch(text);
    const std::string_view typed = folded;
    if (const auto date = namedDay(typed, today)) return *date;
    if (const auto date = daysAhead(typed, today)) return *date;

    const auto impossible = [&] { return faultAbout(FaultCode::DateImpossible, text); };
    if (const auto day = smallNumber(typed); day && typed.size() <= 2) {
        const auto date = nextDayOfMonth(*day, today);
        if (!date) return impossible();
        return *date;
    }
    const auto separator = typed.find_first_of("/-.");
    if (separator != std::string_view::npos && typed.find(typed[separator], separator + 1) == std::string_view::npos) {
        const auto day = smallNumber(typed.substr(0, separator));
        const auto month = smallNumber(typed.substr(separator + 1));
        if (!day || !month) return faultAbout(FaultCode::DateMalformed, text);
        const auto date = nextDayAndMonth(*day, *month, today);
        if (!date) return impossible();
        return *date;
    }
    return parseDate(text);
}

} // namespace encours

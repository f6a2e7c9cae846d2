// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/date.h"

#include <array>
#include <optional>

namespace encours {
namespace {

constexpr std::array<std::string_view, 12> frenchMonths{"janvier",   "février", "mars",     "avril",
                                                        "mai",       "juin",    "juillet",  "août",
                                                        "septembre", "octobre", "novembre", "décembre"};
constexpr std::array<std::string_view, 12> englishMonths{"January",   "February", "March",    "April",
                                                         "May",       "June",     "July",     "August",
                                                         "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> frenchDays{"lundi",    "mardi",  "mercredi", "jeudi",
                                                     "vendredi", "samedi", "dimanche"};
constexpr std::array<std::string_view, 7> englishDays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                      "Friday", "Saturday", "Sunday"};

constexpr bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// The whole text as a number; nothing unless it is 1 to `most` digits.
std::optional<int> number(std::string_view text, std::size_t most)
{
    if (text.empty() || text.size() > most) return std::nullopt;
    int value = 0;
    for (const char character : text) {
        if (!isDigit(character)) return std::nullopt;
        value = value * 10 + (character - '0');
    }
    return value;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// True for `00:00`, `8:12:30.5`, with `Z`, `+02:00`, `AM` after it or nothing.
bool isTimeOfDay(std::string_view text)
{
    if (text.size() < 4 || !isDigit(text[0]) || text.find(':') == std::string_view::npos) return false;
    const auto end = text.find_first_not_of("0123456789:.");
    const std::string_view zone = end == std::string_view::npos ? std::string_view{} : trimmed(text.substr(end));
    if (zone.empty() || zone == "Z" || zone == "AM" || zone == "PM" || zone == "am" || zone == "pm") return true;
    return (zone[0] == '+' || zone[0] == '-') && zone.find_first_not_of("0123456789:", 1) == std::string_view::npos;
}

/// The date part of a text that may carry a time; nothing when something else follows.
std::optional<std::string_view> withoutTime(std::string_view text)
{
    const auto end = text.find_first_of(" T");
    if (end == std::string_view::npos) return text;
    if (!isTimeOfDay(trimmed(text.substr(end + 1)))) return std::nullopt;
    return text.substr(0, end);
}

/// Checks the parts and quotes the text as it was written.
Result<Date> dateOf(Date::Parts parts, std::string_view text)
{
    const auto date = Date::fromParts(parts);
    if (!date) return faultAbout(date.fault().code, text);
    return date;
}

constexpr int fullYear(int twoDigits)
{
    return twoDigits + (twoDigits >= 70 ? 1900 : 2000);
}

/// Eight digits: the year first, or last where the form says so; no date of our range can be read both ways.
Result<Date> parseEightDigits(std::string_view digits, DateForm form)
{
    const auto date = parseCompactDate(digits);
    if (date || form == DateForm::YearMonthDay) return date;
    const auto first = number(digits.substr(0, 2), 2);
    const auto second = number(digits.substr(2, 2), 2);
    const auto year = number(digits.substr(4), 4);
    if (!first || !second || !year) return date;
    const bool dayFirst = form == DateForm::DayMonthYear;
    const auto reversed = Date::fromParts({*year, dayFirst ? *second : *first, dayFirst ? *first : *second});
    return reversed ? reversed : date;
}

struct Separated {
    std::string_view first;
    std::string_view second;
    std::string_view third;
};

std::optional<Separated> separate(std::string_view text)
{
    const auto one = text.find_first_of("/-.");
    if (one == std::string_view::npos) return std::nullopt;
    const auto two = text.find(text[one], one + 1);
    if (two == std::string_view::npos) return std::nullopt;
    return Separated{text.substr(0, one), text.substr(one + 1, two - one - 1), text.substr(two + 1)};
}

std::string twoDigits(int value)
{
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

std::size_t indexOf(Weekday day)
{
    return static_cast<std::size_t>(day) - 1;
}

} // namespace

Result<Date> parseDate(std::string_view text, DateForm form)
{
    const auto malformed = [&] { return faultAbout(FaultCode::DateMalformed, text); };
    const auto written = withoutTime(trimmed(text));
    if (!written) return malformed();
    if (written->size() == 8 && written->find_first_of("/-.") == std::string_view::npos) {
        return parseEightDigits(*written, form);
    }
    const auto texts = separate(*written);
    if (!texts) return malformed();
    const bool yearFirst = form == DateForm::YearMonthDay || texts->first.size() == 4;
    const std::string_view yearText = yearFirst ? texts->first : texts->third;
    const bool monthFirst = !yearFirst && form == DateForm::MonthDayYear;
    const std::string_view monthText = monthFirst ? texts->first : texts->second;
    const std::string_view dayText = yearFirst ? texts->third : monthFirst ? texts->second : texts->first;
    const auto year = number(yearText, 4);
    const auto month = number(monthText, 2);
    const auto day = number(dayText, 2);
    if (!year || !month || !day || (yearText.size() != 4 && yearText.size() != 2)) return malformed();
    return dateOf({yearText.size() == 2 ? fullYear(*year) : *year, *month, *day}, text);
}

Result<Date> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return faultAbout(FaultCode::DateMalformed, text);
    const auto year = number(text.substr(0, 4), 4);
    const auto month = number(text.substr(5, 2), 2);
    const auto day = number(text.substr(8, 2), 2);
    if (!year || !month || !day) return faultAbout(FaultCode::DateMalformed, text);
    return dateOf({*year, *month, *day}, text);
}

Result<Date> parseCompactDate(std::string_view text)
{
    const auto digits = text.size() == 8 ? number(text, 8) : std::nullopt;
    if (!digits) return faultAbout(FaultCode::DateMalformed, text);
    return dateOf({*digits / 10'000, *digits / 100 % 100, *digits % 100}, text);
}

std::string formatIsoDate(Date date)
{
    const auto [year, month, day] = date.parts();
    return std::to_string(year) + '-' + twoDigits(month) + '-' + twoDigits(day);
}

std::string formatDate(Date date, Language)
{
    const auto [year, month, day] = date.parts();
    return twoDigits(day) + '/' + twoDigits(month) + '/' + std::to_string(year);
}

std::string formatShortDate(Date date, Language)
{
    const auto [year, month, day] = date.parts();
    return twoDigits(day) + '/' + twoDigits(month);
}

std::string formatWeekdayDate(Date date, Language language)
{
    const bool french = language == Language::French;
    const std::string_view day = (french ? frenchDays : englishDays)[indexOf(date.weekday())];
    return std::string{day.substr(0, 3)} + (french ? ". " : " ") + formatDate(date, language);
}

std::string formatLongDate(Date date, Language language)
{
    const auto [year, month, day] = date.parts();
    const bool french = language == Language::French;
    std::string text{(french ? frenchDays : englishDays)[indexOf(date.weekday())]};
    text += ' ' + std::to_string(day) + (french && day == 1 ? "er " : " ");
    text += (french ? frenchMonths : englishMonths)[static_cast<std::size_t>(month) - 1];
    return text + ' ' + std::to_string(year);
}

} // namespace encours

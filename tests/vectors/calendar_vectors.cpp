// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_days.h"
#include "vectors/term_rule.h"
#include "vectors/vector_case.h"

#include <set>
#include <stdexcept>

namespace encours::vectors {
namespace {

HolidayZone zoneOf(const Json& input)
{
    const auto name = input.value("zone", "FR");
    if (name == "FR") return HolidayZone::France;
    if (name == "AM") return HolidayZone::AlsaceMoselle;
    throw std::runtime_error{"unknown zone " + name};
}

std::set<Date> holidayDays(int year, HolidayZone zone)
{
    std::set<Date> days;
    for (const Holiday& holiday : holidays(year, zone)) days.insert(holiday.on);
    return days;
}

DayCount countOf(std::string_view kind)
{
    if (kind == "ouvre") return DayCount::Ouvre;
    if (kind == "ouvrable") return DayCount::Ouvrable;
    if (kind == "target") return DayCount::Target;
    throw std::runtime_error{"unknown kind of day"};
}

Finding checkNextBusinessDay(const VectorCase& vector)
{
    const BusinessCalendar calendar{zoneOf(vector.input), countOf(vector.input.at("kind").get<std::string>())};
    return compared(vector.expected, formatIsoDate(calendar.following(dateOf(vector.input.at("date")))));
}

/// CPC 641: months and years clamp; CPC 642: a deadline on a Saturday, Sunday or holiday moves to the next open day.
Finding checkPeriod(const VectorCase& vector)
{
    const Json& input = vector.input;
    const int months = input.value("months", 0) + 12 * input.value("years", 0);
    const int days = input.value("days", 0) + 7 * input.value("weeks", 0);
    const Date nominal = dateOf(input.at("start")).plusMonths(months).plusDays(days);
    const Date moved = BusinessCalendar{zoneOf(input)}.following(nominal);
    return compared(vector.expected, {{"nominal", formatIsoDate(nominal)}, {"cpc642", formatIsoDate(moved)}});
}

} // namespace

void addCalendarChecks(Checks& checks)
{
    checks["easter"] = [](const VectorCase& vector) {
        return compared(vector.expected, formatIsoDate(easterSunday(vector.input.at("year").get<int>())));
    };
    checks["holiday"] = [](const VectorCase& vector) {
        const Date day = dateOf(vector.input.at("date"));
        return compared(vector.expected, holidayDays(day.parts().year, zoneOf(vector.input)).contains(day));
    };
    checks["holiday_count"] = [](const VectorCase& vector) {
        return compared(vector.expected, holidayDays(vector.input.at("year").get<int>(), zoneOf(vector.input)).size());
    };
    checks["next_business_day"] = checkNextBusinessDay;
    checks["period"] = checkPeriod;
}

} // namespace encours::vectors

// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/cash_days.h"

#include <algorithm>

namespace encours {

namespace {

const BusinessCalendar& settlementDays()
{
    static const BusinessCalendar target(HolidayZone::France, DayCount::Target);
    return target;
}

Date dateOf(std::int32_t day)
{
    return *Date::fromDayNumber(std::clamp(day, Date::first().dayNumber(), Date::last().dayNumber()));
}

} // namespace

std::int32_t CashDays::following(std::int32_t day) const
{
    if (!m_onSettlementDays && m_closures.periods().empty()) return day;
    Date date = m_closures.following(dateOf(day));
    if (!m_onSettlementDays) return date.dayNumber();
    // A settlement day may again lie in a closure.
    for (Date open = settlementDays().following(date); open != date; open = settlementDays().following(date)) {
        date = m_closures.following(open);
    }
    return date.dayNumber();
}

std::int32_t CashDays::lastReachedBy(std::int32_t day) const
{
    Date date = dateOf(day);
    while (true) {
        const Date open = m_onSettlementDays ? settlementDays().preceding(date) : date;
        const auto& periods = m_closures.periods();
        const auto closed = std::find_if(periods.begin(), periods.end(),
                                         [open](const DatePeriod& period) { return period.contains(open); });
        if (closed == periods.end() || closed->from == Date::first()) return open.dayNumber();
        date = closed->from.plusDays(-1);
    }
}

} // namespace encours

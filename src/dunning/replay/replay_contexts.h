// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/replay/replay_days.h"
#include "dunning/scheduler.h"

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace encours {

/// Whole-book values of the first day of each month of a period, or of the period itself.
class MonthAverages {
public:
    MonthAverages(const Portfolio& portfolio, const ReplayCalendar& calendar);

    [[nodiscard]] std::size_t count() const { return m_months.size(); }
    [[nodiscard]] const BookAverages& at(std::size_t month) const { return m_months[month]; }
    [[nodiscard]] std::size_t monthOf(int offset) const { return m_monthAt[static_cast<std::size_t>(offset)]; }

private:
    std::vector<BookAverages> m_months;
    std::vector<std::size_t> m_monthAt; ///< by day of the period
};

/// Contexts for the accounts of a replay by plan, holiday zone and month. What is large is copied once for each of them; from
/// one day to the next only the day changes. One for each thread; lives no longer than what it was made from.
class ReplayContexts {
public:
    ReplayContexts(const DunningContext& base, const ReplayCalendar& calendar, const MonthAverages& averages);

    /// Chooses the plan and the zone of an account, until another one is chosen.
    void choose(const Account& account);
    /// The context of a day for that account; holds until another day is asked for.
    [[nodiscard]] const DunningContext& on(int offset);
    /// The same of any day: for what does not depend on it.
    [[nodiscard]] const DunningContext& any() { return on(0); }

private:
    struct Variant {
        std::size_t plan = 0;
        HolidayZone zone = HolidayZone::France;
        std::vector<std::unique_ptr<DunningContext>> months;
    };
    [[nodiscard]] std::unique_ptr<DunningContext> make(const Variant& variant, std::size_t month) const;

    const DunningContext& m_base;
    const ReplayCalendar& m_calendar;
    const MonthAverages& m_averages;
    std::vector<Variant> m_variants;
    std::size_t m_chosen = 0;
};

} // namespace encours

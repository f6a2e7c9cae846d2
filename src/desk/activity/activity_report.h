// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "portfolio/indicators/indicators.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What is asked about people: from a day to another, both included.
struct ActivityQuestion {
    Date from;
    Date to;
    std::optional<int> minutesPerCall = {}; ///< of calls that were not measured (FigureSettings)
    friend bool operator==(const ActivityQuestion&, const ActivityQuestion&) = default;
};

/// What one person did in the period, from facts alone. Calls, promises and disputes belong to whoever recorded them; what a
/// dispute's end and a promise's keeping tell belongs to whoever recorded its beginning.
struct PersonActivity {
    std::string name; ///< as recorded; "" in the row of all
    std::int64_t callsOut = 0;
    std::int64_t callsIn = 0;
    std::int64_t reached = 0;            ///< calls, both ways, in which somebody of the customer was spoken to
    std::int64_t customers = 0;          ///< different ones
    std::optional<std::int64_t> seconds; ///< Σ of the measured calls
    std::int64_t measuredCalls = 0;
    std::int64_t promises = 0; ///< made in the period, plans as the promises they are
    Money promised;
    std::int64_t promisesDue = 0; ///< whose last day lies in the period and has passed
    std::int64_t promisesKept = 0;
    std::int64_t promisesOnTime = 0; ///< of those due, by the promised day itself
    std::int64_t disputesOpened = 0;
    Money disputed;                    ///< of those
    std::int64_t disputesResolved = 0; ///< in the period, of those this person opened
    std::int64_t letters = 0;          ///< reminders sent
    std::int64_t actions = 0;          ///< calls and letters about somebody with something overdue
    std::int64_t actionsPaid = 0;      ///< of them, followed within effectDays by a payment on what they were about
    Money paidAfter;                   ///< those payments, each counted once for the whole of the period
};
inline constexpr int effectDays = 7;

/// How far one controller's list of a day has come.
struct ListProgress {
    std::string controller;  ///< of the customers; "" those without one
    std::int64_t toCall = 0; ///< on the lists of the day, or already done today
    std::int64_t done = 0;
    Money callable; ///< of all of them
    Money promisedToday;
};

/// What is to be done in a week, from next actions as they stand, preventive ones included.
struct WorkWeek {
    Date from;                ///< Monday; the first week begins on the day itself and holds what is late
    std::int64_t actions = 0; ///< accounts to call or write to
    std::int64_t preventive = 0;
    Money amount;                        ///< they are about
    std::optional<std::int64_t> minutes; ///< at the measured length of a call, or the one of the settings
};

/// Overdue amounts by salesperson or controller stand in the aged balance; here is what people did about them.
struct ActivityReport {
    ActivityQuestion question;
    std::vector<PersonActivity> people; ///< by name, folded
    PersonActivity all;
    std::vector<ListProgress> lists; ///< of today, by controller
    std::vector<WorkWeek> weeks;     ///< 8
};

/// Reads the portfolio only: may run on any thread.
class ShowActivity {
public:
    explicit ShowActivity(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] ActivityReport execute(const ActivityQuestion& question) const;
    /// Without lists and weeks, for which every account has to be decided: many times as fast.
    [[nodiscard]] ActivityReport peopleOnly(const ActivityQuestion& question) const;

private:
    const Desk& m_desk;
};

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/business_days.h"
#include "dunning/scheduler.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace encours {

/// The days of a period by their place (offset from the first), with the open ones. Made once for a replay.
class ReplayCalendar {
public:
    ReplayCalendar(Date from, Date to, const BusinessCalendar& businessDays);

    static constexpr int none = -1;
    [[nodiscard]] Date from() const { return m_from; }
    [[nodiscard]] int size() const { return static_cast<int>(m_openAt.size()); } ///< days of the period
    [[nodiscard]] const std::vector<Date>& openDays() const { return m_openDays; }
    [[nodiscard]] Date dayAt(int offset) const { return m_from.plusDays(offset); }
    /// The first open day at a place or after it; `none` when the period has no more. Places before the period are the first.
    [[nodiscard]] int openFrom(int offset) const
    {
        if (offset >= size()) return none;
        return m_openAt[static_cast<std::size_t>(offset < 0 ? 0 : offset)];
    }
    /// Number of open days before a place.
    [[nodiscard]] std::size_t openBefore(int offset) const { return m_openBefore[static_cast<std::size_t>(offset)]; }

private:
    Date m_from;
    std::vector<std::int32_t> m_openAt;
    std::vector<std::size_t> m_openBefore; ///< one more than there are days
    std::vector<Date> m_openDays;
};

/// A set of days of a period. One for each thread, used again for each account.
class DayMarks {
public:
    explicit DayMarks(const ReplayCalendar& calendar);

    void clear();
    /// Marks the first open day on or after a day; a day before the period or after it is passed over.
    void mark(std::int32_t dayNumber);
    void mark(Date day) { mark(day.dayNumber()); }
    /// Marks days as they are, open or not: `from` to `to`, both included.
    void markRange(std::int32_t from, std::int32_t to);
    [[nodiscard]] bool has(std::int32_t dayNumber) const;
    /// The first marked place after another one; `none` when there is none.
    [[nodiscard]] int nextAfter(int offset) const;

private:
    void set(int offset) { m_words[static_cast<std::size_t>(offset) / 64] |= std::uint64_t{1} << (offset % 64); }

    const ReplayCalendar& m_calendar;
    std::vector<std::uint64_t> m_words;
};

/// Marks the days of the period on which something about an account can change other than by an action of the replay or by
/// a next action that has come: those are known when the account is decided. Whether a decision on the days between would
/// be the same is proved by a property test.
class ChangeDays {
public:
    ChangeDays(const ReplayCalendar& calendar, const DunningPolicy& policy);

    /// `chunk` and `place`: where the account's ledger lines stand. `context`: any day, the account's plan.
    void mark(const Account& account, const Portfolio::Chunk& chunk, std::size_t place, const DunningContext& context,
              DayMarks& marks);

private:
    struct Window {
        std::int32_t from = 0;
        std::int32_t to = 0;
    };
    [[nodiscard]] Window windowOf(std::int32_t dueOn, const DunningPlan& plan) const;
    void markDebits(const Account& account, const Portfolio::Chunk& chunk, std::size_t place,
                    const DunningContext& context, DayMarks& marks);
    void markCredits(const Portfolio::Chunk& chunk, std::size_t place, DayMarks& marks);
    void markMoney(const Portfolio::Chunk& chunk, std::size_t place, const DunningPlan& plan, DayMarks& marks);
    void markRolledOut(const Account& account, DayMarks& marks) const;
    void markContacts(const Account& account, const DunningContext& context, DayMarks& marks) const;
    void markAgreed(const Account& account, const DunningContext& context, DayMarks& marks) const;

    const ReplayCalendar& m_calendar;
    const DunningPolicy& m_policy;
    bool m_followsBalance = false;      ///< some rule asks for the balance
    DayMarks m_windows;                 ///< days on which an item may be selected before its due date
    std::vector<std::int32_t> m_months; ///< first days of months
};

} // namespace encours

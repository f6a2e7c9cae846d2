// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "dunning/replay/replay.h"

#include <optional>
#include <string_view>
#include <vector>

namespace encours {

/// Which past is replayed, and under what.
struct ReplayQuestion {
    ReplayPeriod period;
    ReplayMode mode = ReplayMode::Worked;
    std::optional<DunningPlan> otherPlan; ///< takes the place of the book's default plan for everybody dunned by it
};

/// What a figure of a replay counts, so that it can be written.
enum class ReplayUnit : std::uint8_t {
    Count,
    Tenths, ///< of a call a day or of a day: 123 is 12.3
    Days,
    ShareBp, ///< hundredths of a per cent
    Amount,  ///< minor units of the book's currency
};

/// The figures of the comparison; words under `replay.figure.<code>`.
enum class ReplayFigure : std::uint8_t {
    CallsADay,          ///< calls ÷ open days; tenths
    BusiestDay,         ///< most calls on one day
    Calls,              ///< in the whole period
    PreventiveCalls,    ///< accounts on the list, summed over the days
    PrelitigationCalls, ///< as before
    LitigationCalls,    ///< as before
    Letters,
    ListedADay,    ///< accounts on the lists ÷ open days; tenths
    Overdue,       ///< invoices that were overdue and ours to call
    OverdueAmount, ///< their sum, each as it was seen first
    Coverage,      ///< share of them that were never left alone for longer than the longest gap
    LongestGap,    ///< days
    FirstAction,   ///< mean days from the due date to the first action, of those due in the period; tenths
    Untouched,     ///< of those due in the period: gone before anybody acted, or still untouched
    Escalations,   ///< accounts
    EscalatedAmount,
    DefinancingActedOn, ///< invoices of the factor acted on before its day
    DefinancingActedOnAmount,
    DefinancingMissed, ///< open on the factor's day, and nobody had acted
    DefinancingMissedAmount,
};
inline constexpr std::size_t replayFigureCount = 20;
[[nodiscard]] std::string_view replayFigureCode(ReplayFigure figure); ///< `calls-a-day`, …
[[nodiscard]] ReplayUnit replayUnitOf(ReplayFigure figure);

/// One line of the table: the book's policy, the other plan, and what the other has more.
struct ReplayLine {
    ReplayFigure figure = ReplayFigure::CallsADay;
    std::int64_t book = 0;
    std::optional<std::int64_t> other;

    [[nodiscard]] std::optional<std::int64_t> difference() const
    {
        return other ? std::optional<std::int64_t>{*other - book} : std::nullopt;
    }
};

/// A week, a month or a day of work under both: one bar of the chart.
struct ReplaySpan {
    Date from; ///< Monday of the week, first of the month, or the day
    int openDays = 0;
    std::array<std::int32_t, 3> book{};  ///< on the lists, by Phase, summed over the days
    std::array<std::int32_t, 3> other{}; ///< zero without another plan
    std::int32_t bookCalls = 0;
    std::int32_t otherCalls = 0;
    std::int32_t bookLetters = 0;
    std::int32_t otherLetters = 0;
    std::int32_t bookProposed = 0;
    std::int32_t otherProposed = 0;
};

/// What the first actions would be worth at most. Never a figure without its assumption: nobody knows whether a customer who
/// is called earlier pays earlier. The truth lies between `least` (everything contacted later is paid as much later,
/// nothing contacted earlier is paid earlier) and `most` (the reverse).
struct ReplayCash {
    std::int64_t earlierItems = 0; ///< first contacted earlier under the other plan
    Money earlierAmount;
    std::int64_t earlierTenths = 0; ///< days earlier, mean weighted by amount, in tenths
    std::int64_t laterItems = 0;
    Money laterAmount;
    std::int64_t laterTenths = 0;
    Money least; ///< average of the cash in hand over the period, ≤ 0
    Money most;  ///< ≥ 0
};

/// A policy replayed over the firm's own past, alone or beside another plan.
struct ReplayReport {
    ReplayQuestion question;
    int openDays = 0;
    Replay book;
    std::optional<Replay> other;
    std::vector<ReplayLine> lines; ///< every figure, in the order of ReplayFigure
    std::vector<ReplaySpan> months;
    std::vector<ReplaySpan> weeks;
    std::vector<ReplaySpan> days;   ///< the open days
    std::optional<ReplayCash> cash; ///< with another plan, worked, and something first contacted on another day
    std::optional<Date> busiestOn;  ///< under the book's policy
    std::optional<Date> otherBusiestOn;
};

/// Recomputes the lists of a past period under the policy of the book, and under another plan when one is given.
class ReplayPolicy {
public:
    explicit ReplayPolicy(Desk& desk) : m_desk(desk) {}
    /// What execute() needs of the journal; on the thread of the store. Nothing is read for ReplayMode::Worked.
    Result<RecordedDays> prepare(ReplayMode mode);
    /// Pure: any thread. Nothing when it was cancelled. Errors: PeriodMalformed{first,second}, DateInTheFuture{value}.
    [[nodiscard]] Result<std::optional<ReplayReport>> execute(const ReplayQuestion& question,
                                                              const RecordedDays& recorded,
                                                              const Progress& progress = {},
                                                              const Cancellation& cancellation = {}) const;

private:
    Desk& m_desk;
};

} // namespace encours

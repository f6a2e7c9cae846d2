// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/replay_policy.h"

#include "desk/replay_figures.h"
#include "desk/replay_tables.h"
#include "support/small_book.h"

namespace encours {
namespace {

using ReplayingAPolicy = test::SmallBook;

const ReplayLine& lineOf(const ReplayReport& report, ReplayFigure figure)
{
    return report.lines.at(static_cast<std::size_t>(figure));
}

/// The first call three weeks after the due date, and none later than that after another.
DunningPlan slowPlan()
{
    DunningPlan plan = DunningPlan::frenchDefault();
    plan.code = "slow";
    plan.longestGapDays = 28;
    plan.steps.resize(1);
    plan.steps.front().code = "S1";
    plan.steps.front().offsetDays = 21;
    return plan;
}

TEST_F(ReplayingAPolicy, ComparesTwoPlansFigureByFigure)
{
    ReplayQuestion question{{Date::of(2026, 9, 1), Date::of(2026, 11, 20)}, ReplayMode::Worked, slowPlan()};
    const auto report = ReplayPolicy{desk()}.execute(question, {});
    ASSERT_TRUE(report.isDone() && report->has_value());
    const ReplayReport& found = **report;
    ASSERT_EQ(found.lines.size(), replayFigureCount);
    EXPECT_EQ(lineOf(found, ReplayFigure::Overdue).book, 3);
    EXPECT_EQ(lineOf(found, ReplayFigure::OverdueAmount).book, 195'050);
    EXPECT_EQ(lineOf(found, ReplayFigure::Coverage).book, 10'000);
    EXPECT_LT(*lineOf(found, ReplayFigure::Calls).difference(), 0) << "a slower plan asks for less";
    EXPECT_GT(*lineOf(found, ReplayFigure::LongestGap).difference(), 0);
    EXPECT_GT(*lineOf(found, ReplayFigure::FirstAction).difference(), 0);
    std::int64_t calls = 0;
    int openDays = 0;
    for (const ReplaySpan& week : found.weeks) {
        EXPECT_EQ(week.from.weekday(), Weekday::Monday);
        calls += week.bookCalls;
        openDays += week.openDays;
    }
    EXPECT_EQ(calls, lineOf(found, ReplayFigure::Calls).book);
    EXPECT_EQ(openDays, found.openDays);
    EXPECT_EQ(found.months.size(), 3U);
    EXPECT_EQ(found.days.size(), static_cast<std::size_t>(found.openDays));
    // Later contacts can only cost cash, and nobody knows how much: an interval with nothing at its better end.
    ASSERT_TRUE(found.cash.has_value());
    EXPECT_EQ(found.cash->earlierItems, 0);
    EXPECT_GT(found.cash->laterItems, 0);
    EXPECT_TRUE(found.cash->most.isZero());
    EXPECT_TRUE(found.cash->least.isNegative());
    const FigureTable table = replayFigureTable(found, Language::French);
    EXPECT_EQ(table.rows.size(), replayFigureCount);
    for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
}

TEST_F(ReplayingAPolicy, SaysNothingOfCashWhereNothingIsCompared)
{
    const auto alone = ReplayPolicy{desk()}.execute({{Date::of(2026, 9, 1), today()}, ReplayMode::Worked, {}}, {});
    ASSERT_TRUE(alone.isDone() && alone->has_value());
    EXPECT_FALSE((*alone)->cash.has_value());
    EXPECT_FALSE((*alone)->other.has_value());
    ReplayQuestion same{{Date::of(2026, 9, 1), today()}, ReplayMode::Worked, desk().plan()};
    const auto twice = ReplayPolicy{desk()}.execute(same, {});
    ASSERT_TRUE(twice.isDone() && twice->has_value());
    EXPECT_EQ((*twice)->book, *(*twice)->other);
    EXPECT_FALSE((*twice)->cash.has_value());
}

TEST_F(ReplayingAPolicy, RefusesDaysToComeAndStopsWhenAsked)
{
    const auto future = ReplayPolicy{desk()}.execute({{today(), today().plusDays(1)}, ReplayMode::Worked, {}}, {});
    ASSERT_FALSE(future.isDone());
    EXPECT_EQ(future.fault().code, FaultCode::PeriodMalformed);
    Cancellation cancellation;
    cancellation.request();
    const auto stopped =
        ReplayPolicy{desk()}.execute({{today(), today()}, ReplayMode::Worked, {}}, {}, {}, cancellation);
    ASSERT_TRUE(stopped.isDone());
    EXPECT_FALSE(stopped->has_value());
}

TEST_F(ReplayingAPolicy, ReadsFromTheJournalWhenAContactBecameKnown)
{
    // The invoices were imported today and count from their own days; a call that is typed today counts from today.
    ContactRequest request;
    request.customer = customer("C1");
    request.outcome = Outcome::Message;
    ASSERT_TRUE(RecordContact{desk()}.execute(request).isDone());
    const JournalSeq called = account("C1").attempts.back().recordedBy;
    const auto recorded = ReplayPolicy{desk()}.prepare(ReplayMode::AsRecorded);
    ASSERT_TRUE(recorded.isDone());
    const Date before = today().plusDays(-30);
    EXPECT_GE(recorded->knownFrom(called, before), before.plusDays(29));
    const JournalSeq imported{called.value - 1};
    EXPECT_EQ(recorded->knownFrom(imported, before), before);
    EXPECT_EQ(ReplayPolicy{desk()}.prepare(ReplayMode::Worked)->knownFrom(called, before), before);
}

} // namespace
} // namespace encours

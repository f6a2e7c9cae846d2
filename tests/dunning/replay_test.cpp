// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/replay/replay.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace encours {
namespace {

using test::AccountBuilder;

const Date dueOn = Date::of(2026, 3, 2); // a Monday
const ReplayPeriod spring{Date::of(2026, 3, 2), Date::of(2026, 5, 29)};

std::shared_ptr<const Portfolio> bookOf(const AccountBuilder& builder)
{
    return Portfolio::fromAccounts({builder.build()}, Currency::euro());
}

DunningContext contextOf(const Portfolio& portfolio, const DunningPlan& plan = DunningPlan::frenchDefault(),
                         const BookRules& rules = {})
{
    return contextFor(portfolio, plan, spring.to, HolidayZone::France, rules);
}

Replay replayed(const AccountBuilder& builder, ReplayMode mode, const RecordedDays& recorded = {})
{
    const auto portfolio = bookOf(builder);
    return *replay(*portfolio, contextOf(*portfolio), {spring, mode, recorded});
}

/// Whether the only account stands on a list on a day.
bool isListed(const Replay& replay, Date day)
{
    const auto found = std::ranges::find(replay.days, day, &ReplayDay::day);
    return found != replay.days.end() && found->listed() > 0;
}

std::int64_t callsOf(const Replay& replay)
{
    std::int64_t calls = 0;
    for (const ReplayDay& day : replay.days) calls += day.calls;
    return calls;
}

TEST(WorkedReplay, DoesEveryStepOnItsDayAndNeverLeavesALateInvoiceAloneTooLong)
{
    const Replay found = replayed(AccountBuilder().invoiceDue("F1", 100'000, dueOn), ReplayMode::Worked);
    ASSERT_EQ(found.items.size(), 1U);
    EXPECT_TRUE(found.items[0].isCovered);
    EXPECT_LE(found.items[0].longestGap, 10);
    EXPECT_GT(found.items[0].longestGap, 2);
    ASSERT_TRUE(found.items[0].firstActionOn.has_value());
    EXPECT_LE(*found.items[0].firstActionOn, dueOn.plusDays(10));
    EXPECT_GE(callsOf(found), 5);
    for (const ReplayDay& day : found.days) EXPECT_EQ(day.listed(), day.calls + day.letters);
    // Nobody pays, nobody promises: three fruitless reminders within a month.
    ASSERT_EQ(found.escalations.size(), 1U);
    EXPECT_EQ(found.escalations[0].callable, Money(100'000));
    EXPECT_LT(found.escalations[0].on, dueOn.plusDays(40));
}

TEST(WorkedReplay, StopsWhenTheMoneyCameAsItReallyDid)
{
    const Date paidOn = dueOn.plusDays(14);
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, dueOn).pay("F1", 100'000, paidOn);
    const Replay found = replayed(builder, ReplayMode::Worked);
    for (const ReplayDay& day : found.days) EXPECT_TRUE(day.day < paidOn || day.listed() == 0);
    EXPECT_TRUE(found.escalations.empty());
}

TEST(WorkedReplay, LeavesOutTheRealCallsOfThePeriodAndKeepsThoseBefore)
{
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, dueOn.plusDays(-5)).call(Outcome::NoAnswer, dueOn.plusDays(1));
    AccountBuilder alone;
    alone.invoiceDue("F1", 100'000, dueOn.plusDays(-5));
    EXPECT_EQ(replayed(builder, ReplayMode::Worked), replayed(alone, ReplayMode::Worked));
    alone.call(Outcome::Evasive, dueOn.plusDays(-3));
    EXPECT_NE(replayed(builder, ReplayMode::Worked), replayed(alone, ReplayMode::Worked));
}

TEST(WorkedReplay, AsksForNothingThatIsPromisedOrDisputed)
{
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, dueOn).promise(dueOn.plusDays(1), dueOn.plusDays(30), {{"F1", 100'000}});
    const Replay found = replayed(builder, ReplayMode::Worked);
    for (const ReplayDay& day : found.days) {
        const bool isSuspended = dueOn < day.day && day.day <= dueOn.plusDays(32);
        EXPECT_TRUE(!isSuspended || day.listed() == 0) << formatIsoDate(day.day);
    }
    EXPECT_GT(callsOf(found), 0);
}

TEST(WorkedReplay, SaysWhatTheFactorWouldHaveTakenBack)
{
    BookRules rules;
    rules.factor.name = "Factor";
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, dueOn).factor("F1", FactorStep::Assigned, dueOn.plusDays(-29));
    builder.factor("F1", FactorStep::Financed, dueOn.plusDays(-28), 90'000);
    const auto portfolio = bookOf(builder);
    const DunningContext context = contextOf(*portfolio, DunningPlan::frenchDefault(), rules);
    const Replay worked = *replay(*portfolio, context, {spring, ReplayMode::Worked});
    ASSERT_EQ(worked.definancings.size(), 1U);
    EXPECT_EQ(worked.definancings[0].definancedOn, dueOn.plusDays(60));
    EXPECT_TRUE(worked.definancings[0].isActedOn);
    EXPECT_FALSE(worked.definancings[0].isPaid);
    const Replay real = *replay(*portfolio, context, {spring, ReplayMode::AsRecorded});
    ASSERT_EQ(real.definancings.size(), 1U);
    EXPECT_FALSE(real.definancings[0].isActedOn);
}

TEST(RecordedReplay, GrowsWhileNobodyWorks)
{
    const Replay found = replayed(AccountBuilder().invoiceDue("F1", 100'000, dueOn), ReplayMode::AsRecorded);
    ASSERT_EQ(found.stays.size(), 1U);
    EXPECT_EQ(found.stays[0].to, spring.to);
    EXPECT_EQ(found.stays[0].phase, Phase::Prelitigation);
    ASSERT_EQ(found.items.size(), 1U);
    EXPECT_FALSE(found.items[0].firstActionOn.has_value());
    EXPECT_FALSE(found.items[0].isCovered);
    EXPECT_EQ(found.items[0].longestGap, spring.to - dueOn);
    EXPECT_EQ(callsOf(found), 0);
}

TEST(RecordedReplay, CountsWhatWasReallyDone)
{
    const Date calledOn = dueOn.plusDays(8);
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, dueOn).call(Outcome::Evasive, calledOn).letter(dueOn.plusDays(15));
    const Replay found = replayed(builder, ReplayMode::AsRecorded);
    EXPECT_EQ(callsOf(found), 1);
    EXPECT_EQ(found.items.at(0).firstActionOn, calledOn);
    EXPECT_FALSE(isListed(found, calledOn)) << "off the list once it was called";
}

TEST(RecordedReplay, SeesNothingBeforeItWasRecorded)
{
    // A promise that was made on the 3rd day and typed three weeks later.
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, dueOn).promise(dueOn.plusDays(2), dueOn.plusDays(60), {{"F1", 100'000}});
    const Account account = builder.build();
    Account typedLate = account;
    typedLate.promises.edit().front().recordedBy = JournalSeq{7};
    typedLate.attempts.edit().front().recordedBy = JournalSeq{7};
    const auto portfolio = Portfolio::fromAccounts({typedLate}, Currency::euro());
    const Date typedOn = dueOn.plusDays(23);
    RecordedDays entered;
    entered.add(JournalSeq{1}, dueOn.plusDays(-40), false);
    entered.add(JournalSeq{7}, typedOn, false);
    const Replay late = *replay(*portfolio, contextOf(*portfolio), {spring, ReplayMode::AsRecorded, entered});
    EXPECT_TRUE(isListed(late, typedOn.plusDays(-1)));
    EXPECT_FALSE(isListed(late, typedOn));

    RecordedDays imported;
    imported.add(JournalSeq{1}, dueOn.plusDays(-40), false);
    imported.add(JournalSeq{7}, typedOn, true);
    const Replay known = *replay(*portfolio, contextOf(*portfolio), {spring, ReplayMode::AsRecorded, imported});
    EXPECT_FALSE(isListed(known, typedOn.plusDays(-1))) << "an import is known on the day it took effect";
}

TEST(RecordedReplay, DoesNotForeseeThatABlockWillEndEarly)
{
    AccountBuilder builder;
    builder.invoiceDue("F1", 100'000, dueOn).block(BlockKind::Vip, dueOn, dueOn.plusDays(50));
    const Replay blocked = replayed(builder, ReplayMode::AsRecorded);
    const Date endedOn = dueOn.plusDays(28);
    builder.endLastBlock(endedOn);
    const Replay ended = replayed(builder, ReplayMode::AsRecorded);
    for (const Date day : {dueOn.plusDays(10), dueOn.plusDays(25)}) {
        EXPECT_EQ(isListed(ended, day), isListed(blocked, day));
        EXPECT_FALSE(isListed(ended, day));
    }
    EXPECT_TRUE(isListed(ended, endedOn));
    EXPECT_FALSE(isListed(blocked, endedOn));
}

TEST(AReplay, CountsOpenDaysOnly)
{
    const Replay found = replayed(AccountBuilder(), ReplayMode::Worked);
    const BusinessCalendar open{HolidayZone::France, DayCount::Ouvre};
    EXPECT_EQ(found.days.size(), static_cast<std::size_t>(open.openDaysBetween(spring.from.plusDays(-1), spring.to)));
    for (const ReplayDay& day : found.days) EXPECT_TRUE(open.isOpen(day.day));
}

TEST(AReplay, StopsWhenItIsCancelledAndSaysHowFarItIs)
{
    const auto portfolio = bookOf(AccountBuilder().invoiceDue("F1", 100'000, dueOn));
    std::int64_t seen = 0;
    const Progress progress{[&](std::int64_t done, std::int64_t total) {
        EXPECT_EQ(total, 1);
        seen = done;
    }};
    EXPECT_TRUE(replay(*portfolio, contextOf(*portfolio), {spring}, progress).has_value());
    EXPECT_EQ(seen, 1);
    Cancellation cancellation;
    cancellation.request();
    EXPECT_FALSE(replay(*portfolio, contextOf(*portfolio), {spring}, {}, cancellation).has_value());
}

TEST(APeriodOfReplay, IsInOrderAndOfTenYearsAtMost)
{
    EXPECT_TRUE(checkReplayPeriod(spring).isDone());
    EXPECT_TRUE(checkReplayPeriod({spring.from, spring.from}).isDone());
    EXPECT_FALSE(checkReplayPeriod({spring.to, spring.from}).isDone());
    EXPECT_TRUE(checkReplayPeriod({Date::of(2016, 1, 1), Date::of(2025, 12, 31)}).isDone());
    EXPECT_FALSE(checkReplayPeriod({Date::of(2016, 1, 1), Date::of(2026, 1, 1)}).isDone());
}

TEST(ModesOfReplay, HaveCodes)
{
    for (const ReplayMode mode : {ReplayMode::Worked, ReplayMode::AsRecorded}) {
        EXPECT_EQ(parseReplayMode(replayModeCode(mode)), mode);
    }
    EXPECT_FALSE(parseReplayMode("dream").has_value());
}

} // namespace
} // namespace encours

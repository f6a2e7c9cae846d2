// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/promises.h"

#include "portfolio/promise_status.h"
#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

// Monday to Friday without a holiday: 2 November to 6 November 2026 and the weeks after, but for Wednesday 11.
const Date madeOn = Date::of(2026, 11, 2);
const Date promisedOn = Date::of(2026, 11, 16);
const Date lastDay = Date::of(2026, 11, 18);

AccountBuilder withInvoice()
{
    return AccountBuilder()
        .invoiceDue("F1", 10'000, Date::of(2026, 10, 1))
        .invoiceDue("F2", 20'000, Date::of(2026, 10, 15));
}

PromiseProgress progress(const Account& account, Date asOf, std::size_t index = 0)
{
    return progressOf(account.promises.at(index), account, asOf);
}

TEST(PromiseProgress, RunsUntilTwoTargetDaysAfterThePromisedDay)
{
    const Account account = withInvoice().promise(madeOn, promisedOn, {{"F1", 10'000}}).build();
    EXPECT_EQ(progress(account, lastDay).lastDay, lastDay);
    EXPECT_EQ(progress(account, lastDay).state, PromiseState::Running);
    EXPECT_EQ(progress(account, lastDay.plusDays(1)).state, PromiseState::Broken);
}

TEST(PromiseProgress, SkipsGoodFridayAndEasterMondayInItsGrace)
{
    const Date thursday = Date::of(2026, 4, 2);
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 10'000, Date::of(2026, 3, 1))
                                .promise(Date::of(2026, 3, 30), thursday, {{"F1", 10'000}})
                                .build();
    // Good Friday 3 April, the week-end and Easter Monday 6 April are closed: Tuesday 7 and Wednesday 8 count.
    EXPECT_EQ(progress(account, thursday).lastDay, Date::of(2026, 4, 8));
}

TEST(PromiseProgress, CountsTheGraceOverAFrenchHolidayOnWhichTargetIsOpen)
{
    const Account account = withInvoice().promise(madeOn, Date::of(2026, 11, 10), {{"F1", 10'000}}).build();
    EXPECT_EQ(progress(account, madeOn).lastDay, Date::of(2026, 11, 12));
}

TEST(PromiseProgress, IsKeptByAPaymentOnItsLastDay)
{
    const Account account =
        withInvoice().promise(madeOn, promisedOn, {{"F1", 10'000}}).pay("F1", 10'000, lastDay).build();
    EXPECT_EQ(progress(account, lastDay).state, PromiseState::Kept);
    EXPECT_EQ(progress(account, lastDay.plusDays(30)).state, PromiseState::Kept);
    EXPECT_EQ(progress(account, lastDay).received, Money(10'000));
}

TEST(PromiseProgress, IsKeptLateByAPaymentOnTheDayAfter)
{
    const Account account =
        withInvoice().promise(madeOn, promisedOn, {{"F1", 10'000}}).pay("F1", 10'000, lastDay.plusDays(1)).build();
    EXPECT_EQ(progress(account, lastDay.plusDays(1)).state, PromiseState::KeptLate);
}

TEST(PromiseProgress, IsPartlyKeptWhenOnlyAPartCame)
{
    const Account account =
        withInvoice().promise(madeOn, promisedOn, {{"F1", 10'000}}).pay("F1", 4'000, promisedOn).build();
    EXPECT_EQ(progress(account, lastDay).state, PromiseState::Running);
    EXPECT_EQ(progress(account, lastDay.plusDays(1)).state, PromiseState::PartlyKept);
    EXPECT_EQ(progress(account, lastDay.plusDays(1)).received, Money(4'000));
}

TEST(PromiseProgress, DoesNotCountMoneyFromBeforeItWasMade)
{
    const Account account =
        withInvoice().pay("F1", 4'000, madeOn.plusDays(-1)).promise(madeOn, promisedOn, {{"F1", 6'000}}).build();
    EXPECT_EQ(progress(account, lastDay.plusDays(1)).state, PromiseState::Broken);
}

TEST(PromiseProgress, CountsMoneyOfTheDayOnWhichItWasMade)
{
    const Account account =
        withInvoice().pay("F1", 10'000, madeOn).promise(madeOn, promisedOn, {{"F1", 10'000}}).build();
    EXPECT_EQ(progress(account, madeOn).state, PromiseState::Kept);
}

TEST(PromiseProgress, IsKeptByCreditThatNobodyAllocatedYet)
{
    const Account account =
        withInvoice().promise(madeOn, promisedOn, {{"F1", 10'000}}).payment("R1", 10'000, promisedOn).build();
    EXPECT_EQ(progress(account, promisedOn).state, PromiseState::Kept);
}

TEST(PromiseProgress, IsNotKeptByCreditOfAnEarlierYear)
{
    const Account account =
        withInvoice().payment("R0", 10'000, Date::of(2026, 1, 5)).promise(madeOn, promisedOn, {{"F1", 10'000}}).build();
    EXPECT_EQ(progress(account, lastDay.plusDays(1)).state, PromiseState::Broken);
}

TEST(PromiseProgress, GivesOneUnallocatedPaymentToOnePromiseOnly)
{
    const Account account = withInvoice()
                                .promise(madeOn, promisedOn, {{"F1", 10'000}})
                                .promise(madeOn, promisedOn.plusDays(1), {{"F2", 10'000}})
                                .payment("R1", 10'000, promisedOn)
                                .build();
    EXPECT_EQ(progress(account, lastDay.plusDays(5), 0).state, PromiseState::Kept);
    EXPECT_EQ(progress(account, lastDay.plusDays(5), 1).state, PromiseState::Broken);
}

TEST(PromiseProgress, PaysTheInstalmentsOfAPlanInTheirOrder)
{
    const Date second = promisedOn.plusDays(30);
    const Account account =
        withInvoice().plan(madeOn, {promisedOn, second}, "F2", 10'000).pay("F2", 10'000, promisedOn).build();
    EXPECT_EQ(progress(account, second, 0).state, PromiseState::Kept);
    EXPECT_EQ(progress(account, second, 1).state, PromiseState::Running);
    EXPECT_EQ(progress(account, second.plusDays(10), 1).state, PromiseState::Broken);
}

TEST(PromiseProgress, IsSupersededByALaterPromiseOnTheSameItem)
{
    const Account account = withInvoice()
                                .promise(madeOn, promisedOn, {{"F1", 10'000}})
                                .promise(madeOn.plusDays(3), promisedOn.plusDays(14), {{"F1", 10'000}})
                                .build();
    const PromiseProgress older = progress(account, lastDay.plusDays(1), 0);
    EXPECT_TRUE(older.isSuperseded);
    EXPECT_EQ(older.state, PromiseState::Running);
    EXPECT_EQ(progress(account, lastDay.plusDays(1), 1).state, PromiseState::Running);
}

TEST(PromiseProgress, StaysBrokenWhenTheNextPromiseCameAfterItsLastDay)
{
    const Account account = withInvoice()
                                .promise(madeOn, promisedOn, {{"F1", 10'000}})
                                .promise(lastDay.plusDays(1), lastDay.plusDays(10), {{"F1", 10'000}})
                                .build();
    EXPECT_FALSE(progress(account, lastDay.plusDays(1), 0).isSuperseded);
    EXPECT_EQ(progress(account, lastDay.plusDays(1), 0).state, PromiseState::Broken);
}

TEST(PromiseProgress, StaysKeptWhenALaterPromiseCoversTheRest)
{
    const Account account = withInvoice()
                                .promise(madeOn, promisedOn, {{"F2", 5'000}})
                                .pay("F2", 5'000, madeOn.plusDays(2))
                                .promise(madeOn.plusDays(4), promisedOn.plusDays(20), {{"F2", 15'000}})
                                .build();
    EXPECT_EQ(progress(account, lastDay.plusDays(1), 0).state, PromiseState::Kept);
    EXPECT_EQ(progress(account, lastDay.plusDays(1), 1).state, PromiseState::Running);
}

TEST(TrackedPromises, AwaitOnlyWhatNoLaterPromiseTookOver)
{
    const AccountBuilder builder = withInvoice()
                                       .promise(madeOn, promisedOn, {{"F1", 10'000}, {"F2", 20'000}})
                                       .promise(madeOn.plusDays(1), promisedOn.plusDays(7), {{"F1", 10'000}});
    const Account account = builder.build();
    const auto tracked = trackPromises(account, madeOn.plusDays(1));
    ASSERT_EQ(tracked.size(), 2U);
    ASSERT_EQ(tracked[0].awaited.size(), 1U);
    EXPECT_EQ(tracked[0].awaited[0].item, builder.idOf("F2"));
    EXPECT_FALSE(tracked[0].progress.isSuperseded);
}

TEST(TrackedPromises, LeaveOutWhatWasPromisedAfterTheDay)
{
    const Account account = withInvoice().promise(madeOn, promisedOn, {{"F1", 10'000}}).build();
    EXPECT_TRUE(trackPromises(account, madeOn.plusDays(-1)).empty());
    EXPECT_EQ(progress(account, madeOn.plusDays(-1)).state, PromiseState::Running);
}

TEST(TrackPromises, TolerateWhatNobodyArguesAbout)
{
    const Account account =
        withInvoice().promise(madeOn, promisedOn, {{"F1", 10'000}}).pay("F1", 9'950, lastDay).build();
    const Date after = lastDay.plusDays(1);
    EXPECT_EQ(trackPromises(account, after).at(0).progress.state, PromiseState::PartlyKept);
    EXPECT_EQ(trackPromises(account, after, {2, 49}).at(0).progress.state, PromiseState::PartlyKept);
    EXPECT_EQ(trackPromises(account, after, {2, 50}).at(0).progress.state, PromiseState::Kept);
    EXPECT_EQ(trackPromises(account, lastDay, {2, 50}).at(0).progress.state, PromiseState::Kept);
    EXPECT_EQ(trackPromises(account, after, {1, 50}).at(0).progress.state, PromiseState::KeptLate);
}

TEST(TrackPromises, NeverTolerateThatNothingCame)
{
    const Account account = withInvoice().promise(madeOn, promisedOn, {{"F1", 500}}).build();
    EXPECT_EQ(trackPromises(account, lastDay.plusDays(1), {2, 1'000}).at(0).progress.state, PromiseState::Broken);
}

TEST(PromiseStatus, SaysThatALaterPromiseTookThePlaceOfOne)
{
    const Account account = withInvoice()
                                .promise(madeOn, promisedOn, {{"F1", 10'000}})
                                .promise(madeOn.plusDays(1), promisedOn.plusDays(7), {{"F1", 10'000}})
                                .build();
    const auto tracked = trackPromises(account, lastDay.plusDays(1));
    EXPECT_EQ(statusOf(tracked.at(0).progress), PromiseStatus::Superseded);
    EXPECT_EQ(statusOf(tracked.at(1).progress), PromiseStatus::Running);
    for (std::size_t index = 0; index < promiseStatusCount; ++index) {
        const auto status = static_cast<PromiseStatus>(index);
        EXPECT_EQ(parsePromiseStatus(promiseStatusCode(status)), status);
    }
    EXPECT_FALSE(parsePromiseStatus("rompue"));
}

} // namespace
} // namespace encours

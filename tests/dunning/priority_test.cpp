// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::argumentOf;
using test::decideOn;
using test::findReason;

const Date today = Date::of(2026, 11, 20);

Call callOn(const Account& account, Date day = today)
{
    return decideOn(account, day).call.value();
}

int pointsOf(const Call& call, ReasonCode code)
{
    const Reason* reason = findReason(call.reasons, code);
    return reason == nullptr ? -1 : reason->points;
}

TEST(Points, AreTheSumOfTheirReasonsMostFirst)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 3'677'629, today.plusDays(-196))
                                .promise(Date::of(2026, 11, 11), Date::of(2026, 11, 16), {{"F1", 1'200'000}})
                                .build();
    const Call call = callOn(account);
    int sum = 0;
    for (std::size_t place = 0; place < call.reasons.size(); ++place) {
        sum += call.reasons[place].points;
        EXPECT_TRUE(place == 0 || call.reasons[place - 1].points >= call.reasons[place].points);
    }
    EXPECT_EQ(call.points, sum);
    // A broken promise 30, 36 776,29 € 24, 196 days late 18, nine days without contact 10.
    EXPECT_EQ(call.points, 82);
}

TEST(Points, SayTheArithmeticOfABrokenPromise)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 3'677'629, today.plusDays(-196))
                                .promise(Date::of(2026, 11, 11), Date::of(2026, 11, 16), {{"F1", 1'200'000}})
                                .build();
    const Call call = callOn(account);
    const Reason* reason = findReason(call.reasons, ReasonCode::BrokenPromise);
    ASSERT_NE(reason, nullptr);
    EXPECT_EQ(argumentOf(*reason, "amount_cents"), "1200000");
    EXPECT_EQ(argumentOf(*reason, "on"), "2026-11-16");
    EXPECT_EQ(argumentOf(*reason, "days"), "2");
}

TEST(Points, OfABrokenPromiseStandUntilTheCustomerIsReached)
{
    const AccountBuilder builder = AccountBuilder()
                                       .invoiceDue("F1", 100'000, today.plusDays(-196))
                                       .promise(Date::of(2026, 11, 2), Date::of(2026, 11, 6), {{"F1", 100'000}});
    const Account unanswered = AccountBuilder(builder).call(Outcome::NoAnswer, today.plusDays(-1)).build();
    EXPECT_EQ(pointsOf(callOn(unanswered), ReasonCode::BrokenPromise), 30);
    const Account reached = AccountBuilder(builder).call(Outcome::Evasive, today.plusDays(-4)).build();
    EXPECT_EQ(pointsOf(callOn(reached), ReasonCode::BrokenPromise), -1);
    EXPECT_EQ(pointsOf(callOn(reached), ReasonCode::EvasiveFollowUp), 14);
}

TEST(Points, OfAPromiseKeptInPartAreLowerAndNameWhatCame)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, today.plusDays(-60))
                                .promise(Date::of(2026, 11, 11), Date::of(2026, 11, 16), {{"F1", 100'000}})
                                .pay("F1", 30'000, Date::of(2026, 11, 17))
                                .build();
    const Call call = callOn(account);
    EXPECT_EQ(pointsOf(call, ReasonCode::PartlyKeptPromise), 22);
    EXPECT_EQ(argumentOf(*findReason(call.reasons, ReasonCode::PartlyKeptPromise), "received_cents"), "30000");
}

struct AmountCase {
    std::int64_t cents;
    int points;
};

TEST(Points, OfAnAmountGrowByFourWithEachDoublingFromAQuarterOfTheAverage)
{
    const AmountCase cases[]{{24'999, 0},   {25'000, 4},   {49'999, 4},   {50'000, 8},     {100'000, 12},
                             {200'000, 16}, {400'000, 20}, {800'000, 24}, {90'000'000, 24}};
    for (const AmountCase& row : cases) {
        const Call call = callOn(AccountBuilder().invoiceDue("F1", row.cents, today.plusDays(-5)).build());
        EXPECT_EQ(pointsOf(call, ReasonCode::CallableAmount), row.points) << row.cents;
    }
}

TEST(Points, OfLatenessEndAtTwenty)
{
    const int cases[][2]{{5, 2}, {12, 3}, {196, 18}, {216, 20}, {900, 20}};
    for (const auto& row : cases) {
        const Call call = callOn(AccountBuilder().invoiceDue("F1", 100, today.plusDays(-row[0])).build());
        EXPECT_EQ(pointsOf(call, ReasonCode::DaysLate), row[1]) << row[0];
    }
}

TEST(Points, OfLatenessNameTheOldestItemThatIsClaimed)
{
    const Account account = AccountBuilder()
                                .invoiceDue("disputed", 100, today.plusDays(-300))
                                .invoiceDue("claimed", 100, today.plusDays(-30))
                                .dispute(today.plusDays(-1), today.plusDays(9), {{"disputed", 100}})
                                .build();
    const Call call = callOn(account);
    EXPECT_EQ(argumentOf(*findReason(call.reasons, ReasonCode::DaysLate), "number"), "claimed");
}

TEST(Points, OfACallBackDueAreTwentyFive)
{
    const Account account =
        AccountBuilder().invoiceDue("F1", 100, today.plusDays(-30)).callBack(today.plusDays(-3), today).build();
    EXPECT_EQ(pointsOf(callOn(account), ReasonCode::CallBackDue), 25);
}

TEST(Points, CountEachReasonOnceForManyItems)
{
    AccountBuilder builder;
    for (int number = 0; number < 20; ++number)
        builder.invoiceDue("F" + std::to_string(number), 100, today.plusDays(-30));
    EXPECT_EQ(callOn(builder.build()).reasons.size(), 3U);
}

TEST(Points, NameTheRankInTheBook)
{
    std::vector<Account> book;
    book.push_back(AccountBuilder("C1", 1).invoiceDue("F", 5'000, today.plusDays(-30)).build());
    book.push_back(AccountBuilder("C2", 2).invoiceDue("F", 9'000, today.plusDays(-30)).build());
    const auto portfolio = Portfolio::fromAccounts(std::move(book), Currency::euro());
    const DunningContext context = contextFor(*portfolio, DunningPlan::frenchDefault(), today);
    const AccountDecision decision = decide(*portfolio->find(CustomerId{1}), context);
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(argumentOf(*findReason(decision.call->reasons, ReasonCode::CallableAmount), "rank"), "2");
}

TEST(Points, NameThePlanStepThatHasCome)
{
    const Account account =
        AccountBuilder().invoiceDue("F1", 100, today.plusDays(-10)).call(Outcome::Plan, today.plusDays(-7)).build();
    const Call call = callOn(account);
    ASSERT_NE(findReason(call.reasons, ReasonCode::StepToWrite), nullptr);
    EXPECT_EQ(argumentOf(*findReason(call.reasons, ReasonCode::StepToWrite), "step"), "R2");
    EXPECT_EQ(argumentOf(*findReason(call.reasons, ReasonCode::StepToWrite), "days"), "10");
}

} // namespace
} // namespace encours

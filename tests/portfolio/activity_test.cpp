// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/activity/action_effects.h"
#include "portfolio/activity/promise_outcomes.h"
#include "support/account_builder.h"

#include <gtest/gtest.h>

#include <tuple>

namespace encours {
namespace {

using test::AccountBuilder;

constexpr int week = 7;
const ActivityPeriod november{Date::of(2026, 11, 1), Date::of(2026, 11, 30)};
const Date yearEnd = Date::of(2026, 12, 31);

Date day(int ofNovember)
{
    return Date::of(2026, 11, ofNovember);
}

AccountBuilder withInvoices()
{
    return AccountBuilder()
        .invoiceDue("F1", 10'000, Date::of(2026, 10, 1))
        .invoiceDue("F2", 20'000, Date::of(2026, 10, 15))
        .invoiceDue("F3", 40'000, Date::of(2026, 12, 15));
}

std::vector<ActionEffect> effects(const Account& account)
{
    return effectsOf(account, november, week, yearEnd, Currency::euro());
}

TEST(ActionEffects, CountsAPaymentFromTheDayAfterToTheLastDay)
{
    for (const int after : {0, 1, 7, 8}) {
        const Account account = withInvoices().call(Outcome::Evasive, day(3)).pay("F1", 10'000, day(3 + after)).build();
        const auto found = effects(account);
        ASSERT_EQ(found.size(), 1U);
        const bool isInTime = after == 1 || after == 7;
        EXPECT_EQ(found[0].isPaid, isInTime) << after;
        EXPECT_EQ(found[0].paid.minorUnits(), isInTime ? 10'000 : 0) << after;
    }
}

TEST(ActionEffects, GivesAPaymentToTheLastActionBeforeItAndOnce)
{
    const Account account = withInvoices()
                                .call(Outcome::NoAnswer, day(3))
                                .letter(day(4))
                                .call(Outcome::Evasive, day(5))
                                .call(Outcome::Evasive, day(6))
                                .pay("F2", 5'000, day(6))
                                .build();
    const auto found = effects(account);
    ASSERT_EQ(found.size(), 4U);
    EXPECT_TRUE(found[0].isPaid && found[1].isPaid && found[2].isPaid);
    EXPECT_NE(found[1].letter, nullptr);
    EXPECT_EQ(found[2].paid.minorUnits(), 5'000);
    EXPECT_FALSE(found[3].isPaid) << "made on the day of the payment";
    EXPECT_TRUE(found[0].paid.isZero() && found[1].paid.isZero() && found[3].paid.isZero());
}

TEST(ActionEffects, LooksAtTheInvoicesThatWereSpokenOf)
{
    const Account account = withInvoices().call(Outcome::Evasive, day(3), {"F1"}).pay("F2", 20'000, day(5)).build();
    const auto found = effects(account);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(found[0].isPaid);
}

TEST(ActionEffects, LeavesOutActionsAboutNothingOverdue)
{
    EXPECT_TRUE(effects(withInvoices().call(Outcome::Evasive, day(3), {"F3"}).build()).empty());
    EXPECT_TRUE(
        effects(AccountBuilder().invoiceDue("F1", 10'000, day(3)).call(Outcome::Evasive, day(3)).build()).empty())
        << "an invoice due today is not late";
    EXPECT_EQ(effects(AccountBuilder().invoiceDue("F1", 10'000, day(3)).call(Outcome::Evasive, day(4)).build()).size(),
              1U);
    EXPECT_TRUE(effects(AccountBuilder()
                            .invoiceDue("F1", 10'000, Date::of(2026, 9, 1))
                            .pay("F1", 10'000, day(2))
                            .call(Outcome::Evasive, day(3))
                            .build())
                    .empty());
    EXPECT_TRUE(effects(withInvoices().call(Outcome::Evasive, Date::of(2026, 10, 31)).build()).empty());
}

TEST(ActionEffects, TakesNoCreditNoteForAPaymentAndNothingFromTheFuture)
{
    const Account credited = withInvoices()
                                 .call(Outcome::Evasive, day(3))
                                 .creditNote("A1", 10'000, day(5))
                                 .allocate("A1", "F1", 10'000)
                                 .build();
    EXPECT_FALSE(effects(credited).at(0).isPaid);
    const Account paid = withInvoices().call(Outcome::Evasive, day(3)).pay("F1", 10'000, day(5)).build();
    EXPECT_FALSE(effectsOf(paid, november, week, day(4), Currency::euro()).at(0).isPaid);
}

TEST(PromiseOutcomes, TellOnTimeFromKeptInTheGrace)
{
    // 16 November is a Monday: its last day is Wednesday 18.
    for (const auto& [paidOn, isKept, isOnTime] :
         {std::tuple{16, true, true}, std::tuple{18, true, false}, std::tuple{19, false, false}}) {
        const Account account =
            withInvoices().promise(day(3), day(16), {{"F1", 10'000}}).pay("F1", 10'000, day(paidOn)).build();
        const auto outcomes = promiseOutcomesOf(account, november, yearEnd, {});
        ASSERT_EQ(outcomes.size(), 1U);
        EXPECT_EQ(outcomes[0].isKept, isKept) << paidOn;
        EXPECT_EQ(outcomes[0].isOnTime, isOnTime) << paidOn;
    }
}

TEST(PromiseOutcomes, WaitForTheLastDayAndLeaveOutWhatWasReplaced)
{
    const Account account = withInvoices().promise(day(3), day(16), {{"F1", 10'000}}).build();
    EXPECT_TRUE(promiseOutcomesOf(account, november, day(18), {}).empty());
    EXPECT_EQ(promiseOutcomesOf(account, november, day(19), {}).size(), 1U);
    EXPECT_TRUE(promiseOutcomesOf(account, {day(1), day(17)}, yearEnd, {}).empty()) << "its last day is the 18th";
    const Account replaced =
        withInvoices().promise(day(3), day(16), {{"F1", 10'000}}).promise(day(12), day(27), {{"F1", 10'000}}).build();
    const auto outcomes = promiseOutcomesOf(replaced, november, yearEnd, {});
    EXPECT_TRUE(outcomes.empty() || outcomes.at(0).promise->madeOn == day(12));
}

} // namespace
} // namespace encours

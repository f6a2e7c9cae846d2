// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/priority/priority_weights.h"

#include "dunning/priority/call_order.h"
#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

#include <memory>
#include <set>

namespace encours {
namespace {

using test::AccountBuilder;
using test::argumentOf;
using test::dayOf;
using test::findReason;

const Date today = Date::of(2026, 11, 20);

DunningContext weighed(const PriorityWeights& weights)
{
    DunningContext context = dayOf(today);
    auto policy = std::make_shared<DunningPolicy>();
    policy->weights = weights;
    context.policy = policy;
    return context;
}

Account promiseBreaker(const std::string& code, std::int64_t customer, std::int64_t cents)
{
    return AccountBuilder(code, customer)
        .invoiceDue("F1", cents, today.plusDays(-60))
        .promise(Date::of(2026, 11, 9), Date::of(2026, 11, 13), {{"F1", cents}})
        .build();
}

TEST(PriorityWeights, CountEveryReasonFullyWhereNothingIsSaid)
{
    const PriorityWeights weights;
    for (const ReasonCode code : weighableReasons()) EXPECT_EQ(weights.weigh(code, 17), 17) << reasonName(code);
}

TEST(PriorityWeights, RoundHalfAwayFromZero)
{
    const PriorityWeights weights{{{ReasonCode::DaysLate, 50}, {ReasonCode::CallBackDue, 33}}};
    EXPECT_EQ(weights.weigh(ReasonCode::DaysLate, 7), 4);
    EXPECT_EQ(weights.weigh(ReasonCode::DaysLate, -7), -4);
    EXPECT_EQ(weights.weigh(ReasonCode::CallBackDue, 25), 8);
    EXPECT_EQ(weights.weigh(ReasonCode::TenDayRule, 7), 7);
}

TEST(PriorityWeights, NameEachReasonOnce)
{
    const std::set<ReasonCode> names(weighableReasons().begin(), weighableReasons().end());
    EXPECT_EQ(names.size(), weighableReasons().size());
}

TEST(PriorityWeights, KeepTheBasePointsBesideTheWeighedOnes)
{
    const Account account = promiseBreaker("C001", 1, 100'000);
    const Call call =
        decide(account, weighed({{{ReasonCode::BrokenPromise, 200}, {ReasonCode::DaysLate, 0}}})).call.value();
    const Reason* broken = findReason(call.reasons, ReasonCode::BrokenPromise);
    ASSERT_NE(broken, nullptr);
    EXPECT_EQ(broken->basePoints, 30);
    EXPECT_EQ(broken->points, 60);
    const Reason* late = findReason(call.reasons, ReasonCode::DaysLate);
    ASSERT_NE(late, nullptr);
    EXPECT_EQ(late->basePoints, 7);
    EXPECT_EQ(late->points, 0);
    int sum = 0;
    for (const Reason& reason : call.reasons) sum += reason.points;
    EXPECT_EQ(call.points, sum);
}

TEST(PriorityWeights, RankAgainAsIfTheListsHadBeenMadeWithThem)
{
    std::vector<Account> accounts;
    for (std::int64_t customer = 1; customer <= 40; ++customer) {
        const std::string code = "C" + std::to_string(1000 + customer * 37 % 101);
        if (customer % 3 == 0) {
            accounts.push_back(promiseBreaker(code, customer, 20'000 * customer));
        } else {
            accounts.push_back(
                AccountBuilder(code, customer)
                    .invoiceDue("F1", 30'000 * customer, today.plusDays(-11 * static_cast<int>(customer % 9) - 12))
                    .build());
        }
    }
    const auto portfolio = Portfolio::fromAccounts(std::move(accounts), Currency::euro());
    const PriorityWeights weights{
        {{ReasonCode::BrokenPromise, 10}, {ReasonCode::DaysLate, 300}, {ReasonCode::CallableAmount, 0}}};
    const DayLists wanted = makeLists(*portfolio, weighed(weights));
    DayLists again = makeLists(*portfolio, weighed({{{ReasonCode::DaysLate, 500}}}));
    ASSERT_GT(wanted.calls.size(), 20U);
    const auto codes = [](const DayLists& lists) {
        std::vector<std::string> all;
        for (const Call& call : lists.calls) all.push_back(call.customerCode);
        return all;
    };
    EXPECT_NE(codes(again), codes(wanted));
    weigh(again, weights);
    EXPECT_EQ(codes(again), codes(wanted));
    for (std::size_t place = 0; place < wanted.calls.size(); ++place) {
        EXPECT_EQ(again.calls[place].points, wanted.calls[place].points);
        EXPECT_EQ(again.calls[place].reasons, wanted.calls[place].reasons);
    }
}

DunningContext withFactor(Date day)
{
    DunningContext context = dayOf(day);
    context.rules.factor.name = "Factor";
    context.rules.factor.definancingDays = 60;
    return context;
}

/// Due 60 days before the day of definancing.
Account financed(Date definancedOn)
{
    const Date dueOn = definancedOn.plusDays(-60);
    return AccountBuilder()
        .invoiceDue("F1", 100'000, dueOn)
        .invoiceDue("F2", 50'000, dueOn.plusDays(2))
        .invoiceDue("F3", 70'000, dueOn)
        .factor("F1", FactorStep::Assigned, dueOn.plusDays(-29))
        .factor("F1", FactorStep::Financed, dueOn.plusDays(-28), 90'000)
        .factor("F2", FactorStep::Assigned, dueOn.plusDays(-27))
        .factor("F2", FactorStep::Financed, dueOn.plusDays(-26), 45'000)
        .build();
}

TEST(FactorClock, RaisesAccountsAsTheirDefinancingComesNear)
{
    const auto pointsIn = [](int days) {
        const AccountDecision decision = decide(financed(today.plusDays(days)), withFactor(today));
        const Reason* clock = decision.call ? findReason(decision.call->reasons, ReasonCode::FactorClock) : nullptr;
        return clock == nullptr ? 0 : clock->basePoints;
    };
    EXPECT_EQ(pointsIn(31), 0);
    EXPECT_EQ(pointsIn(30), 6);
    EXPECT_EQ(pointsIn(16), 6);
    EXPECT_EQ(pointsIn(15), 14);
    EXPECT_EQ(pointsIn(8), 14);
    EXPECT_EQ(pointsIn(7), 24);
    EXPECT_EQ(pointsIn(0), 24);
}

TEST(FactorClock, SaysWhatIsToBeRepaidAndWhen)
{
    const Date on = today.plusDays(5);
    const Call call = decide(financed(on), withFactor(today)).call.value();
    const Reason* clock = findReason(call.reasons, ReasonCode::FactorClock);
    ASSERT_NE(clock, nullptr);
    EXPECT_EQ(argumentOf(*clock, "on"), formatIsoDate(on));
    EXPECT_EQ(argumentOf(*clock, "days"), "5");
    EXPECT_EQ(argumentOf(*clock, "amount_cents"), "135000");
    EXPECT_EQ(clock->fact.kind, FactKind::FactorEvent);
}

TEST(FactorClock, IsSilentForWhatIsPaidPromisedOrNeverFinanced)
{
    const Date on = today.plusDays(5);
    const Account promised = AccountBuilder()
                                 .invoiceDue("F1", 100'000, on.plusDays(-60))
                                 .invoiceDue("F2", 100'000, on.plusDays(-80))
                                 .factor("F1", FactorStep::Assigned, on.plusDays(-80))
                                 .factor("F1", FactorStep::Financed, on.plusDays(-79), 90'000)
                                 .promise(today.plusDays(-1), today.plusDays(3), {{"F1", 100'000}})
                                 .build();
    const AccountDecision decision = decide(promised, withFactor(today));
    EXPECT_TRUE(!decision.call || findReason(decision.call->reasons, ReasonCode::FactorClock) == nullptr);
}

TEST(Facts, StandBehindEveryReasonThatRestsOnOne)
{
    const Account account = promiseBreaker("C001", 1, 100'000);
    const Call call = decide(account, dayOf(today)).call.value();
    const Reason* broken = findReason(call.reasons, ReasonCode::BrokenPromise);
    ASSERT_NE(broken, nullptr);
    EXPECT_EQ(broken->fact.kind, FactKind::Promise);
    EXPECT_EQ(broken->fact.id, account.promises.front().id.value);
    const Reason* late = findReason(call.reasons, ReasonCode::DaysLate);
    ASSERT_NE(late, nullptr);
    EXPECT_EQ(late->fact, (FactReference{FactKind::Item, account.items.front().id.value, account.items.front().dueOn}));
    const Reason* gap = findReason(call.reasons, ReasonCode::TenDayRule);
    ASSERT_NE(gap, nullptr);
    EXPECT_EQ(gap->fact.kind, FactKind::Attempt);
    const Reason* amount = findReason(call.reasons, ReasonCode::CallableAmount);
    ASSERT_NE(amount, nullptr);
    EXPECT_EQ(amount->fact.kind, FactKind::None);
}

TEST(Circuit, GivesPointsToWhatIsHeldUp)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, today.plusDays(-30))
                                .circuit("F1", CircuitStep::Received, today.plusDays(-20))
                                .circuit("F1", CircuitStep::Held, today.plusDays(-12))
                                .build();
    const Call call = decide(account, dayOf(today)).call.value();
    const Reason* held = findReason(call.reasons, ReasonCode::CircuitHeld);
    ASSERT_NE(held, nullptr);
    EXPECT_EQ(held->basePoints, 10);
    EXPECT_EQ(argumentOf(*held, "holder"), "buyer");
    EXPECT_EQ(held->fact.kind, FactKind::Circuit);
}

} // namespace
} // namespace encours

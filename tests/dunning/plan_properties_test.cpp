// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/account_decision.h"
#include "dunning/plans/plan_steps.h"
#include "dunning/rules/item_states.h"
#include "dunning/scheduler.h"

#include "support/dunning_day.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace encours {
namespace {

using test::pick;

const Date middle = Date::of(2026, 4, 15);
constexpr std::uint64_t accountCount = 400;

/// Steps of every channel and anchor, quiet days, small amounts: whatever a plan may say.
DunningPlan randomPlan(std::uint64_t seed)
{
    std::mt19937_64 random(seed * 7919);
    DunningPlan plan = DunningPlan::frenchDefault();
    plan.steps.clear();
    int offset = -15;
    const int steps = pick(random, 7);
    for (int place = 0; place < steps; ++place) {
        offset += 1 + pick(random, 12);
        PlanStep step;
        step.code = "S" + std::to_string(place);
        step.offsetDays = offset;
        step.phase = offset < 0 ? Phase::Preventive : Phase::Prelitigation;
        step.channel = static_cast<StepChannel>(pick(random, 3));
        if (offset > 0 && pick(random, 3) == 0) step.anchor = StepAnchor::LastAction;
        if (pick(random, 4) == 0) step.smallestMinor = pick(random, 500'000);
        plan.steps.push_back(step);
    }
    plan.longestGapDays = 5 + pick(random, 20);
    plan.minimumIntervalOpenDays = pick(random, 6);
    if (pick(random, 3) == 0) plan.smallestCallMinor = pick(random, 300'000);
    if (pick(random, 3) == 0) plan.callsForLitigation = 1 + pick(random, 4);
    for (bool& quiet : plan.quietWeekdays) quiet = pick(random, 5) == 0;
    if (pick(random, 3) == 0) {
        const Date from = middle.plusDays(pick(random, 40));
        plan.quietPeriods = Closures::fromPeriods({{from, from.plusDays(pick(random, 30))}}).value();
    }
    return plan;
}

/// Blocks and steps in the customer's house, on top of what random accounts hold.
Account randomAccount(std::uint64_t seed)
{
    Account account = test::randomAccount(seed, middle);
    std::mt19937_64 random(seed * 104'729);
    const auto day = [&] { return middle.plusDays(pick(random, 160) - 80); };
    if (pick(random, 3) == 0) {
        Block block;
        block.id = BlockId{9'001};
        block.kind = static_cast<BlockKind>(pick(random, 4));
        block.fromOn = day();
        block.untilOn = block.fromOn.plusDays(pick(random, 30));
        if (!account.items.empty() && pick(random, 2) == 0) block.items.push_back(account.items[0].id);
        if (pick(random, 3) == 0) block.endedOn = block.fromOn.plusDays(pick(random, 30));
        account.blocks.edit().push_back(block);
    }
    for (const Item& item : account.items) {
        if (!item.isDebit() || pick(random, 3) != 0) continue;
        std::vector<CircuitEvent> events;
        for (int count = 1 + pick(random, 3); count > 0; --count) {
            CircuitEvent event;
            event.item = item.id;
            event.step = static_cast<CircuitStep>(pick(random, static_cast<int>(circuitStepCount)));
            event.on = day();
            if (event.step == CircuitStep::Scheduled) event.payOn = event.on.plusDays(pick(random, 40));
            events.push_back(event);
        }
        std::ranges::stable_sort(events, {}, &CircuitEvent::on);
        for (CircuitEvent& event : events) account.circuit.edit().push_back(std::move(event));
    }
    std::ranges::stable_sort(account.circuit.edit(), {}, &CircuitEvent::item);
    return account;
}

DunningContext contextOf(std::uint64_t seed, Date today)
{
    DunningContext context = test::dayOf(today);
    context.plan = randomPlan(seed);
    context.rules.factor.name = "Factor";
    context.rules.factor.factorChases = seed % 5 == 0;
    return context;
}

template <typename Check>
void onManyDays(Check check)
{
    for (std::uint64_t seed = 1; seed <= accountCount; ++seed) {
        const Account account = randomAccount(seed);
        for (int offset = -70; offset <= 80; offset += 6)
            check(account, contextOf(seed, middle.plusDays(offset)), seed);
    }
}

TEST(DecisionsByRandomPlans, LeaveNoOverdueItemWithoutANextActionOrAReason)
{
    int blocked = 0;
    onManyDays([&](const Account& account, const DunningContext& context, std::uint64_t seed) {
        const AccountDecision decision = decide(account, context);
        for (const CallItem& item : decision.items) {
            blocked += item.state == ItemState::Blocked ? 1 : 0;
            if (item.daysLate <= 0) continue;
            ASSERT_TRUE(item.nextActionOn.has_value()) << seed;
            if (decision.call || !decision.tasks.empty()) continue;
            ASSERT_GT(*item.nextActionOn, context.today) << seed << " on " << formatIsoDate(context.today);
            ASSERT_FALSE(decision.whyNot.empty()) << seed;
            ASSERT_TRUE(decision.since.has_value()) << seed;
        }
    });
    EXPECT_GT(blocked, 100);
}

TEST(DecisionsByRandomPlans, AreTheSameWithAndWithoutDetail)
{
    onManyDays([](const Account& account, const DunningContext& context, std::uint64_t seed) {
        const AccountDecision whole = decide(account, context);
        const AccountDecision call = decideAccount(account, stateOf(account, context.today, context.currency), context,
                                                   DecisionDetail::CallsOnly);
        ASSERT_EQ(whole.call.has_value(), call.call.has_value()) << seed;
        ASSERT_EQ(whole.tasks.size(), call.tasks.size()) << seed;
        ASSERT_TRUE(!whole.call || whole.call->reasons == call.call->reasons) << seed;
    });
}

TEST(DecisionsByRandomPlans, NeverWaitLongerThanTheLongestGap)
{
    int seen = 0;
    onManyDays([&](const Account& account, DunningContext context, std::uint64_t seed) {
        context.plan.quietWeekdays = {};
        context.plan.quietPeriods = {};
        const AccountView view = viewOf(account, context);
        const AccountDecision decision = decide(account, context);
        for (std::size_t place = 0; place < view.items.size(); ++place) {
            const ItemView& item = view.items[place];
            const bool isFree = item.isOverdue && item.callable.isPositive() && item.dossier == nullptr &&
                                item.contacts.callBack == nullptr && item.promised.isZero() && item.disputed.isZero() &&
                                item.secured.isZero() && item.broken == nullptr && item.rejected == nullptr &&
                                item.unpaid == nullptr;
            if (!isFree) continue;
            ++seen;
            const Date lastOn =
                item.contacts.lastActionOn ? later(*item.contacts.lastActionOn, item.item->dueOn) : item.item->dueOn;
            const Date limit = later(context.businessDays.following(lastOn.plusDays(context.plan.longestGapDays)),
                                     context.businessDays.following(item.lateFrom));
            ASSERT_LE(*decision.items[place].nextActionOn, limit) << seed << " on " << formatIsoDate(context.today);
        }
    });
    EXPECT_GT(seen, 1'000);
}

TEST(DecisionsByRandomPlans, DoOneStepWithOneLetterAtMost)
{
    int done = 0;
    onManyDays([&](const Account& account, const DunningContext& context, std::uint64_t seed) {
        Account written = account;
        Reminder letter;
        letter.id = ReminderId{9'100};
        letter.sentOn = context.today;
        written.reminders.edit().push_back(letter);
        std::ranges::stable_sort(written.reminders.edit(), {}, &Reminder::sentOn);
        const AccountView before = viewOf(account, context);
        const AccountView after = viewOf(written, context);
        for (std::size_t place = 0; place < before.items.size(); ++place) {
            const Phase phase = phaseOf(before.items[place]);
            const PlanStep* const first = nextStepOf(before.items[place], before, phase);
            const PlanStep* const second = nextStepOf(after.items[place], after, phase);
            if (first == nullptr) continue;
            done += first != second ? 1 : 0;
            if (second == nullptr || first == second) continue;
            // What lies between the two is passed over for its amount.
            for (const PlanStep* step = first + 1; step != second; ++step)
                ASSERT_TRUE(phaseOf(*step) != phase || step->smallestMinor > 0) << seed;
        }
    });
    EXPECT_GT(done, 100);
}

TEST(DecisionsByRandomPlans, KeepAnOverdueAccountInSightWhenNobodyActs)
{
    onManyDays([](const Account& account, const DunningContext& context, std::uint64_t seed) {
        const AccountDecision decision = decide(account, context);
        if (!decision.call || decision.call->phase == Phase::Preventive) return;
        DunningContext tomorrow = context;
        tomorrow.today = context.today.plusDays(1);
        const AccountDecision postponed = decide(account, tomorrow);
        const bool isSettled = postponed.items.empty();
        ASSERT_TRUE(isSettled || postponed.call || !postponed.tasks.empty() ||
                    (postponed.nextActionOn && *postponed.nextActionOn > tomorrow.today))
            << seed << " on " << formatIsoDate(context.today);
    });
}

} // namespace
} // namespace encours

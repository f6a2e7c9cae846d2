// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/context_set.h"
#include "dunning/scheduler.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace encours {
namespace {

using test::AccountBuilder;

const Date due = Date::of(2026, 11, 2);
const Date today = Date::of(2026, 11, 3);

DunningPlan planCalled(std::string code, int firstStepDays)
{
    DunningPlan plan = DunningPlan::frenchDefault();
    plan.code = std::move(code);
    plan.steps.front().offsetDays = firstStepDays;
    return plan;
}

/// The standard plan calls three days after the due date, "soft" after seven, "fast" the next day.
std::shared_ptr<const DunningPolicy> policy()
{
    DunningPolicy made;
    made.plans.plans = {planCalled("standard", 3), planCalled("soft", 7), planCalled("fast", 1)};
    made.plans.bySegment = {{"grands comptes", "soft"}};
    return std::make_shared<const DunningPolicy>(std::move(made));
}

DunningContext context()
{
    DunningContext made = test::dayOf(today);
    made.policy = policy();
    made.plan = made.policy->plans.standard();
    return made;
}

AccountBuilder customer(const std::string& segment, const std::string& plan, std::int64_t id = 1)
{
    return AccountBuilder("C" + std::to_string(id), id)
        .field(CustomerField::Segment, segment)
        .field(CustomerField::Plan, plan)
        .invoiceDue("F1", 100'000, due);
}

TEST(PlanChoice, IsTheCustomersOwnThenItsSegmentsThenTheBooks)
{
    const auto planOf = [](const AccountBuilder& builder) { return decide(builder.build(), context()); };
    EXPECT_EQ(planOf(customer("", "")).plan, "standard");
    EXPECT_EQ(planOf(customer("", "")).nextActionOn, Date::of(2026, 11, 5));
    EXPECT_EQ(planOf(customer("Grands Comptes", "")).plan, "soft");
    EXPECT_EQ(planOf(customer("Grands Comptes", "")).nextActionOn, Date::of(2026, 11, 9));
    EXPECT_EQ(planOf(customer("Grands Comptes", "fast")).plan, "fast");
    EXPECT_EQ(planOf(customer("Grands Comptes", "fast")).nextActionOn, today);
    EXPECT_EQ(planOf(customer("other", "gone")).plan, "standard");
}

TEST(PlanChoice, IsNamedOnTheCall)
{
    DunningContext later = context();
    later.today = Date::of(2026, 11, 20);
    EXPECT_EQ(decide(customer("", "fast").build(), later).call.value().plan, "fast");
}

TEST(PlanChoice, GivesAPlanThatIsTriedOutToItsOwnCustomersOnly)
{
    DunningContext tried = context();
    tried.plan.steps.front().offsetDays = 2;
    EXPECT_EQ(decide(customer("", "").build(), tried).nextActionOn, Date::of(2026, 11, 4));
    EXPECT_EQ(decide(customer("", "soft").build(), tried).nextActionOn, Date::of(2026, 11, 9));
}

TEST(PlanChoice, OfOnePlanForEverybodyHeedsNoField)
{
    const auto portfolio = Portfolio::fromAccounts({customer("Grands comptes", "fast").build()}, Currency::euro());
    const DunningContext all = contextFor(*portfolio, planCalled("only", 4), today);
    EXPECT_EQ(decide(portfolio->at(0), all).plan, "only");
    EXPECT_EQ(decide(portfolio->at(0), all).nextActionOn, Date::of(2026, 11, 6));
}

TEST(PlanChoice, MakesTheSameListsAsEachDecision)
{
    std::vector<Account> book;
    const std::vector<std::pair<std::string, std::string>> customers{
        {"", ""}, {"grands comptes", ""}, {"", "fast"}, {"", "soft"}, {"Grands Comptes", "fast"}};
    for (const auto& [segment, plan] : customers) {
        const auto id = static_cast<std::int64_t>(book.size()) + 1;
        AccountBuilder builder = customer(segment, plan, id);
        if (id % 2 == 0) builder.field(CustomerField::HolidayZone, "alsace-moselle");
        book.push_back(builder.build());
    }
    const auto portfolio = Portfolio::fromAccounts(std::move(book), Currency::euro());
    const DunningContext later = contextFor(*portfolio, policy(), Date::of(2026, 11, 6));
    const DayLists lists = makeLists(*portfolio, later);
    std::size_t calls = 0;
    portfolio->forEach([&](const Account& account) {
        const AccountDecision decision = decide(account, later);
        if (!decision.call) return;
        ++calls;
        const auto listed = std::find_if(lists.calls.begin(), lists.calls.end(),
                                         [&](const Call& call) { return call.customer == account.customer.id; });
        ASSERT_NE(listed, lists.calls.end());
        EXPECT_EQ(listed->plan, decision.plan);
        EXPECT_EQ(listed->reasons, decision.call->reasons);
        EXPECT_EQ(listed->nextActionOn, decision.call->nextActionOn);
    });
    EXPECT_EQ(calls, 3U); // the two "soft" ones wait until Monday
    EXPECT_EQ(lists.calls.size(), calls);
}

TEST(ContextSet, UsesTheFirstContextWhereItFitsAndMakesOthersOnce)
{
    const DunningContext first = context();
    ContextSet contexts(first);
    const Account plain = customer("", "").build();
    const Account own = customer("", "fast").build();
    const Account elsewhere = customer("", "fast").field(CustomerField::HolidayZone, "alsace-moselle").build();
    EXPECT_EQ(&contexts.of(plain), &first);
    const DunningContext& fast = contexts.of(own);
    EXPECT_EQ(fast.plan.code, "fast");
    EXPECT_EQ(&contexts.of(own), &fast);
    const DunningContext& alsace = contexts.of(elsewhere);
    EXPECT_EQ(alsace.businessDays.zone(), HolidayZone::AlsaceMoselle);
    EXPECT_EQ(alsace.plan.code, "fast");
    EXPECT_EQ(fast.businessDays.zone(), HolidayZone::France);
}

TEST(Promises, AreKeptWithTheGraceAndTheToleranceOfThePlan)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, Date::of(2026, 9, 1))
                                .promise(Date::of(2026, 11, 2), Date::of(2026, 11, 4), {{"F1", 100'000}})
                                .pay("F1", 99'900, Date::of(2026, 11, 4))
                                .build();
    DunningContext later = test::dayOf(Date::of(2026, 11, 9));
    EXPECT_EQ(decide(account, later).brokenPromises, 1);
    later.plan.promiseToleranceMinor = 99;
    EXPECT_EQ(decide(account, later).brokenPromises, 1);
    later.plan.promiseToleranceMinor = 100;
    EXPECT_EQ(decide(account, later).brokenPromises, 0);
    later.plan.promiseToleranceMinor = 0;
    later.plan.promiseGraceTargetDays = 4;
    EXPECT_EQ(decide(account, later).brokenPromises, 0);
    EXPECT_FALSE(decide(account, later).call);
}

} // namespace
} // namespace encours

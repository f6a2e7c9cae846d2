// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/factoring.h"

#include <gtest/gtest.h>

#include <set>

using namespace encours;

namespace {

using enum FactorStep;

const ItemId invoice{7};
const Date invoiceDueOn = Date::of(2026, 9, 30);
const FactorContract contract{};

FactorEvent event(FactorStep step, Date on, std::int64_t cents = 0)
{
    return {invoice, step, on, Money{cents}, {}};
}

FactorState stateAfter(const std::vector<FactorEvent>& events, Date asOf = Date::of(2026, 12, 31))
{
    return factorStateOf(events, invoice, invoiceDueOn, asOf, contract);
}

std::set<std::string_view> stepsAfter(const std::vector<FactorEvent>& events)
{
    std::set<std::string_view> steps;
    const FactorState state = stateAfter(events);
    for (std::size_t index = 0; index < factorStepCount; ++index) {
        const auto step = static_cast<FactorStep>(index);
        if (canFollow(state, step)) steps.insert(factorStepCode(step));
    }
    return steps;
}

const Date july = Date::of(2026, 7, 1);

} // namespace

TEST(Factoring, ReadsEveryCodeItWrites)
{
    std::set<std::string_view> codes;
    for (std::size_t index = 0; index < factorStepCount; ++index) {
        const auto step = static_cast<FactorStep>(index);
        EXPECT_EQ(parseFactorStep(factorStepCode(step)), step);
        codes.insert(factorStepCode(step));
    }
    EXPECT_EQ(codes, (std::set<std::string_view>{"assigned", "approved", "rejected", "financed", "definanced",
                                                 "paid-to-us", "forwarded"}));
    EXPECT_FALSE(parseFactorStep("sold"));
}

TEST(Factoring, SaysNothingOfAnInvoiceThatWasNeverAssigned)
{
    const auto state = stateAfter({});
    EXPECT_FALSE(state.step);
    EXPECT_FALSE(state.isFactored);
    EXPECT_TRUE(state.financed.isZero());
    EXPECT_TRUE(state.toForward.isZero());
}

TEST(Factoring, FollowsAnInvoiceFromAssignmentToDefinancing)
{
    const std::vector<FactorEvent> events{event(Assigned, july), event(Approved, july.plusDays(2)),
                                          event(Financed, july.plusDays(3), 90'000),
                                          event(Definanced, Date::of(2026, 11, 29))};
    EXPECT_FALSE(stateAfter(events, july.plusDays(-1)).step);
    EXPECT_TRUE(stateAfter(events, july).isFactored);
    EXPECT_FALSE(stateAfter(events, july.plusDays(2)).isFinanced);
    const auto financed = stateAfter(events, july.plusDays(3));
    EXPECT_TRUE(financed.isFinanced);
    EXPECT_EQ(Money{90'000}, financed.financed);
    const auto over = stateAfter(events, Date::of(2026, 11, 29));
    EXPECT_EQ(Definanced, over.step);
    EXPECT_FALSE(over.isFactored);
    EXPECT_FALSE(over.isFinanced);
    EXPECT_TRUE(over.financed.isZero());
}

TEST(Factoring, AddsUpWhatWasFinanced)
{
    EXPECT_EQ(Money{90'000}, stateAfter({event(Assigned, july), event(Financed, july, 60'000),
                                         event(Financed, july.plusDays(5), 30'000)})
                                 .financed);
}

TEST(Factoring, CountsWhatMustStillBeForwarded)
{
    const std::vector<FactorEvent> events{event(Assigned, july), event(Financed, july, 90'000),
                                          event(PaidToUs, july.plusDays(10), 40'000),
                                          event(Forwarded, july.plusDays(20), 15'000)};
    EXPECT_TRUE(stateAfter(events, july.plusDays(9)).toForward.isZero());
    EXPECT_EQ(Money{40'000}, stateAfter(events, july.plusDays(10)).toForward);
    EXPECT_EQ(Money{25'000}, stateAfter(events).toForward);
    EXPECT_EQ(Financed, stateAfter(events).step);
    auto tooMuch = events;
    tooMuch.push_back(event(Forwarded, july.plusDays(21), 30'000));
    EXPECT_TRUE(stateAfter(tooMuch).toForward.isZero());
}

TEST(Factoring, LooksAtTheEventsOfItsItemOnly)
{
    auto other = event(Assigned, july);
    other.item = ItemId{8};
    EXPECT_FALSE(stateAfter({other}).step);
}

TEST(Factoring, KeepsTheCurrencyOfTheEvents)
{
    const Currency dollar = *Currency::parse("USD");
    auto financed = event(Financed, july);
    financed.amount = Money{500, dollar};
    auto definanced = event(Definanced, july.plusDays(90));
    definanced.amount = Money{0, dollar};
    EXPECT_EQ((Money{500, dollar}), stateAfter({event(Assigned, july), financed}).financed);
    EXPECT_EQ((Money{0, dollar}), stateAfter({event(Assigned, july), financed, definanced}).financed);
}

TEST(Factoring, WarnsBeforeTheFactorTakesItsMoneyBack)
{
    const std::vector<FactorEvent> events{event(Assigned, july), event(Financed, july, 90'000)};
    const auto state = stateAfter(events);
    EXPECT_EQ(Date::of(2026, 11, 29), state.definancedOn); // 60 days after 30 September
    EXPECT_FALSE(state.isAlert(Date::of(2026, 11, 13), contract));
    EXPECT_TRUE(state.isAlert(Date::of(2026, 11, 14), contract));
    EXPECT_TRUE(state.isAlert(Date::of(2027, 1, 1), contract));
    EXPECT_FALSE(stateAfter({event(Assigned, july)}).isAlert(Date::of(2027, 1, 1), contract));
    auto shorter = contract;
    shorter.definancingDays = 30;
    EXPECT_EQ(Date::of(2026, 10, 30), factorStateOf(events, invoice, invoiceDueOn, july, shorter).definancedOn);
}

TEST(Factoring, AllowsTheStepsOfTheContract)
{
    using Set = std::set<std::string_view>;
    const auto assigned = event(Assigned, july);
    EXPECT_EQ((Set{"assigned"}), stepsAfter({}));
    EXPECT_EQ((Set{"approved", "rejected", "financed", "paid-to-us"}), stepsAfter({assigned}));
    EXPECT_EQ((Set{"rejected", "financed", "paid-to-us"}), stepsAfter({assigned, event(Approved, july)}));
    EXPECT_EQ((Set{"assigned"}), stepsAfter({assigned, event(Rejected, july)}));
    EXPECT_EQ((Set{"financed", "definanced", "paid-to-us"}), stepsAfter({assigned, event(Financed, july, 1)}));
    EXPECT_EQ((Set{"assigned"}), stepsAfter({assigned, event(Financed, july, 1), event(Definanced, july)}));
    EXPECT_EQ((Set{"approved", "rejected", "financed", "paid-to-us", "forwarded"}),
              stepsAfter({assigned, event(PaidToUs, july, 1)}));
}

TEST(Factoring, StillOwesTheFactorAfterDefinancing)
{
    EXPECT_EQ((std::set<std::string_view>{"assigned", "forwarded"}),
              stepsAfter({event(Assigned, july), event(Financed, july, 5), event(PaidToUs, july, 5),
                          event(Definanced, july)}));
}

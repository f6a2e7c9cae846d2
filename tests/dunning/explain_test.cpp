// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/explain/explain.h"

#include "dunning/explain/hypothetical.h"
#include "property/generator.h"
#include "support/account_builder.h"
#include "support/dunning_day.h"
#include "support/random_account.h"

#include <gtest/gtest.h>

#include <array>

namespace encours {
namespace {

using test::AccountBuilder;
using test::dayOf;

const Date today = Date::of(2026, 11, 20);

const OffList* wayOff(const Explanation& explanation, WayOff way)
{
    for (const OffList& each : explanation.wouldLeave) {
        if (each.way == way) return &each;
    }
    return nullptr;
}

const OnList* wayOn(const Explanation& explanation, WayOn way)
{
    for (const OnList& each : explanation.wouldEnter) {
        if (each.way == way) return &each;
    }
    return nullptr;
}

std::string argumentOf(const KnownFact& fact, std::string_view name)
{
    for (const auto& [key, value] : fact.arguments) {
        if (key == name) return value;
    }
    return "missing";
}

TEST(Explain, SaysWhatWouldTakeAnAccountOffTheList)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, today.plusDays(-30))
                                .invoiceDue("F2", 50'000, today.plusDays(-20))
                                .build();
    const Explanation explanation = explain(account, dayOf(today));
    ASSERT_TRUE(explanation.isOnList());
    EXPECT_TRUE(explanation.wouldEnter.empty());
    const OffList* receipt = wayOff(explanation, WayOff::Receipt);
    ASSERT_NE(receipt, nullptr);
    EXPECT_EQ(receipt->amount, Money(150'000));
    EXPECT_FALSE(receipt->until.has_value());
    const OffList* promise = wayOff(explanation, WayOff::Promise);
    ASSERT_NE(promise, nullptr);
    EXPECT_EQ(promise->amount, Money(150'000));
    ASSERT_TRUE(promise->until.has_value());
    EXPECT_GT(*promise->until, today.plusDays(7));
    EXPECT_NE(wayOff(explanation, WayOff::Dispute), nullptr);
    EXPECT_NE(wayOff(explanation, WayOff::Contact), nullptr);
    EXPECT_NE(wayOff(explanation, WayOff::Block), nullptr);
}

TEST(Explain, AddsUpThePointsBeforeWeighting)
{
    const Account account = AccountBuilder().invoiceDue("F1", 100'000, today.plusDays(-60)).build();
    const Explanation explanation = explain(account, dayOf(today));
    int base = 0;
    for (const ExplainedReason& each : explanation.why) base += each.reason.basePoints;
    EXPECT_EQ(explanation.basePoints, base);
    EXPECT_EQ(explanation.basePoints, explanation.decision.call->points);
}

TEST(Explain, ResolvesTheFactBehindAReason)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, today.plusDays(-60))
                                .promise(Date::of(2026, 11, 9), Date::of(2026, 11, 13), {{"F1", 80'000}})
                                .build();
    const Explanation explanation = explain(account, dayOf(today));
    ASSERT_FALSE(explanation.why.empty());
    const ExplainedReason& first = explanation.why.front();
    EXPECT_EQ(first.reason.code, ReasonCode::BrokenPromise);
    ASSERT_TRUE(first.fact.has_value());
    EXPECT_EQ(first.fact->reference.kind, FactKind::Promise);
    EXPECT_EQ(argumentOf(*first.fact, "promised_on"), "2026-11-13");
    EXPECT_EQ(argumentOf(*first.fact, "amount_cents"), "80000");
}

TEST(Explain, SaysOfAPromisedAccountWhenItComesBack)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, today.plusDays(-60))
                                .promise(today.plusDays(-1), Date::of(2026, 11, 24), {{"F1", 100'000}})
                                .build();
    const Explanation explanation = explain(account, dayOf(today));
    ASSERT_FALSE(explanation.isOnList());
    const OnList* broken = wayOn(explanation, WayOn::PromiseBroken);
    ASSERT_NE(broken, nullptr);
    EXPECT_EQ(broken->amount, Money(100'000));
    EXPECT_EQ(broken->on, Date::of(2026, 11, 27));
    const OnList* waiting = wayOn(explanation, WayOn::Waiting);
    ASSERT_NE(waiting, nullptr);
    EXPECT_EQ(waiting->on, Date::of(2026, 11, 27));
    EXPECT_EQ(waiting->rule, ReasonCode::BrokenPromise);
    ASSERT_EQ(explanation.items.size(), 1U);
    ASSERT_TRUE(explanation.items.front().fact.has_value());
    EXPECT_EQ(explanation.items.front().fact->reference.kind, FactKind::Promise);
}

TEST(Explain, SaysOfADisputedAccountThatARejectedDisputeBringsItBack)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, today.plusDays(-60))
                                .dispute(today.plusDays(-1), today.plusDays(9), {{"F1", 100'000}})
                                .build();
    const Explanation explanation = explain(account, dayOf(today));
    ASSERT_FALSE(explanation.isOnList());
    const OnList* rejected = wayOn(explanation, WayOn::DisputeRejected);
    ASSERT_NE(rejected, nullptr);
    EXPECT_EQ(rejected->amount, Money(100'000));
    EXPECT_EQ(explanation.items.front().fact->reference.kind, FactKind::Dispute);
}

TEST(Explain, SaysOfABlockedAccountWhenTheBlockEnds)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 100'000, today.plusDays(-60))
                                .block(BlockKind::Vip, today.plusDays(-5), Date::of(2026, 11, 30))
                                .build();
    const Explanation explanation = explain(account, dayOf(today));
    ASSERT_FALSE(explanation.isOnList());
    const OnList* ended = wayOn(explanation, WayOn::BlockEnded);
    ASSERT_NE(ended, nullptr);
    EXPECT_EQ(ended->on, Date::of(2026, 12, 1));
    const OnList* waiting = wayOn(explanation, WayOn::Waiting);
    ASSERT_NE(waiting, nullptr);
    EXPECT_EQ(waiting->on, Date::of(2026, 12, 1));
}

TEST(Explain, SaysOfWhoOwesNothingThatOnlyANewInvoiceCounts)
{
    const Account account =
        AccountBuilder().invoiceDue("F1", 100'000, today.plusDays(-60)).pay("F1", 100'000, today.plusDays(-2)).build();
    const Explanation explanation = explain(account, dayOf(today));
    ASSERT_EQ(explanation.wouldEnter.size(), 1U);
    EXPECT_EQ(explanation.wouldEnter.front().way, WayOn::NewInvoice);
    EXPECT_EQ(explanation.why.front().reason.code, ReasonCode::NothingOwed);
}

TEST(Explain, KnowsNothingOfWhatHappensLater)
{
    const Account known = AccountBuilder().invoiceDue("F1", 100'000, today.plusDays(-60)).build();
    const Account later =
        AccountBuilder().invoiceDue("F1", 100'000, today.plusDays(-60)).pay("F1", 100'000, today.plusDays(3)).build();
    const Explanation before = explain(known, dayOf(today));
    const Explanation after = explain(later, dayOf(today));
    ASSERT_TRUE(after.isOnList());
    EXPECT_EQ(before.decision.call->reasons, after.decision.call->reasons);
    EXPECT_EQ(before.wouldLeave.size(), after.wouldLeave.size());
}

TEST(Facts, OfAnotherAccountAreNotFound)
{
    const Account account = AccountBuilder().invoiceDue("F1", 100'000, today.plusDays(-60)).build();
    const DunningContext context = dayOf(today);
    EXPECT_EQ(factOf({FactKind::Promise, 99, std::nullopt}, account, context), std::nullopt);
    EXPECT_EQ(factOf({FactKind::None, 0, std::nullopt}, account, context), std::nullopt);
    EXPECT_EQ(factOf({FactKind::Circuit, account.items.front().id.value, std::nullopt}, account, context),
              std::nullopt);
}

/// What the list shows, the explanation says; what it says would change that, changes it.
class ExplainedAccounts : public ::testing::Test {
protected:
    static constexpr int allWays = 5;

    void check(const Account& account, const DunningContext& context)
    {
        const AccountDecision decision = decide(account, context);
        const Explanation explanation = explain(account, context);
        ASSERT_EQ(explanation.isOnList(), decision.call.has_value());
        ASSERT_EQ(explanation.decision.nextActionOn, decision.nextActionOn);
        const std::vector<Reason>& reasons = decision.call ? decision.call->reasons : decision.whyNot;
        ASSERT_EQ(explanation.why.size(), reasons.size());
        for (std::size_t place = 0; place < reasons.size(); ++place) {
            ASSERT_EQ(explanation.why[place].reason, reasons[place]);
            // A fact that is named is found again.
            ASSERT_EQ(explanation.why[place].fact.has_value(), reasons[place].fact.kind != FactKind::None)
                << reasonName(reasons[place].code);
        }
        ASSERT_EQ(explanation.items.size(), decision.items.size());
        for (const ExplainedItem& item : explanation.items)
            ASSERT_TRUE(!item.item.nextActionWhy || item.fact.has_value());
        if (decision.call) {
            ++called;
            ASSERT_TRUE(explanation.wouldEnter.empty());
            ASSERT_FALSE(explanation.wouldLeave.empty()) << "somebody is called whom nothing takes off the list";
            for (const OffList& way : explanation.wouldLeave) ++ways[static_cast<std::size_t>(way.way)];
        } else {
            ++silent;
            ASSERT_TRUE(explanation.wouldLeave.empty());
            ASSERT_FALSE(explanation.wouldEnter.empty() && decision.callable.isPositive());
        }
    }

    int called = 0;
    int silent = 0;
    std::array<int, allWays> ways{};
};

TEST_F(ExplainedAccounts, AgreeWithTheList)
{
    const Date middle = Date::of(2026, 4, 15);
    for (int count = 0; count < property::caseCount; ++count) {
        const Account account = test::randomAccount(static_cast<std::uint64_t>(count) + 1, middle);
        DunningContext context = dayOf(middle.plusDays(count * 7 % 151 - 70));
        context.rules.factor.name = "Factor";
        context.rules.factor.factorChases = count % 4 == 0;
        check(account, context);
        ASSERT_FALSE(HasFatalFailure()) << "seed " << count + 1;
    }
    EXPECT_GT(called, property::caseCount / 10);
    EXPECT_GT(silent, property::caseCount / 10);
    for (const int each : ways) EXPECT_GT(each, 100);
}

/// Waiting until the day that was named does bring the call.
TEST_F(ExplainedAccounts, ComeOntoTheListOnTheDayThatWasNamed)
{
    const Date middle = Date::of(2026, 4, 15);
    int named = 0;
    for (std::uint64_t seed = 1; seed <= 1'000; ++seed) {
        const Account account = test::randomAccount(seed, middle);
        const DunningContext context = dayOf(middle.plusDays(static_cast<int>(seed % 60) - 30));
        const Explanation explanation = explain(account, context);
        const OnList* waiting = wayOn(explanation, WayOn::Waiting);
        if (waiting == nullptr) continue;
        ++named;
        const Account nothingHappens = asHappenedBy(account, context.today);
        const auto isCalled = [&](Date day) {
            DunningContext then = context;
            then.today = day;
            return decide(nothingHappens, then).call.has_value();
        };
        ASSERT_TRUE(isCalled(*waiting->on)) << seed;
        ASSERT_FALSE(isCalled(waiting->on->plusDays(-1))) << seed;
    }
    EXPECT_GT(named, 100);
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/campaigns/campaign.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::argumentOf;
using test::dayOf;
using test::findReason;
using test::hasReason;

constexpr std::int64_t small = 5'000;
constexpr std::int64_t large = 300'000;
const Date dueOn = Date::of(2026, 8, 20);

Date july(int day)
{
    return Date::of(2026, 7, day);
}

DunningContext with(const std::vector<Campaign>& campaigns, Date today,
                    TargetBook targets = TargetBook::frenchDefault())
{
    DunningContext context = dayOf(today);
    DunningPolicy policy;
    policy.campaigns = campaigns;
    policy.targets = std::move(targets);
    context.policy = std::make_shared<const DunningPolicy>(std::move(policy));
    return context;
}
AccountDecision inJuly(const Account& account, Date today)
{
    return decide(account, with({julyCampaign(2026)}, today));
}

AccountBuilder dueInAugust(std::int64_t cents, Date due = dueOn)
{
    return AccountBuilder().invoice("F1", cents, {Date::of(2026, 6, 25), due});
}

TEST(JulyCampaign, CallsEveryCustomerWithAnInvoiceDueInAugust)
{
    const Account account = dueInAugust(small).build();
    EXPECT_FALSE(decide(account, dayOf(july(1))).call);
    const AccountDecision decision = inJuly(account, july(1));
    ASSERT_TRUE(decision.call);
    EXPECT_EQ(Phase::Preventive, decision.call->phase);
    EXPECT_EQ(Money(small), decision.call->callable);
    const Reason* reason = findReason(decision.call->reasons, ReasonCode::CampaignDue);
    ASSERT_NE(nullptr, reason);
    EXPECT_EQ("july-2026", argumentOf(*reason, "name"));
    EXPECT_EQ("2026-07-31", argumentOf(*reason, "on"));
    EXPECT_EQ(12, reason->basePoints);
    EXPECT_EQ(FactKind::Campaign, reason->fact.kind);
}

TEST(JulyCampaign, OpensOnItsFirstDay)
{
    const Account account = dueInAugust(small).build();
    const AccountDecision before = inJuly(account, Date::of(2026, 6, 30));
    EXPECT_FALSE(before.call);
    EXPECT_EQ(july(1), before.nextActionOn);
    EXPECT_FALSE(inJuly(account, Date::of(2026, 8, 3)).call);
}

TEST(JulyCampaign, IsAboutWhatFallsDueInAugust)
{
    EXPECT_FALSE(inJuly(dueInAugust(small, july(31)).build(), july(20)).call);
    EXPECT_TRUE(inJuly(dueInAugust(small, Date::of(2026, 8, 1)).build(), july(20)).call);
    EXPECT_TRUE(inJuly(dueInAugust(small, Date::of(2026, 8, 31)).build(), july(20)).call);
    EXPECT_FALSE(inJuly(dueInAugust(small, Date::of(2026, 9, 1)).build(), july(20)).call);
}

TEST(JulyCampaign, IsDoneOnceTheCustomerWasReached)
{
    const Account reached = dueInAugust(small).call(Outcome::Evasive, july(2)).build();
    EXPECT_FALSE(inJuly(reached, july(20)).call);
    const Account notReached = dueInAugust(small).call(Outcome::NoAnswer, july(2)).build();
    EXPECT_TRUE(inJuly(notReached, july(3)).call);
    const Account before = dueInAugust(small).call(Outcome::Evasive, Date::of(2026, 6, 26)).build();
    EXPECT_TRUE(inJuly(before, july(20)).call);
}

TEST(JulyCampaign, ReplacesTheWindowOfThePlanWhileItRuns)
{
    // The window of an invoice due on 3 August opens on 13 July.
    const Account account = dueInAugust(large, Date::of(2026, 8, 3)).build();
    EXPECT_FALSE(decide(account, dayOf(july(1))).call);
    EXPECT_TRUE(inJuly(account, july(1)).call);
    const Account reached = dueInAugust(large, Date::of(2026, 8, 3)).call(Outcome::Evasive, july(2)).build();
    EXPECT_FALSE(inJuly(reached, july(20)).call);
}

TEST(JulyCampaign, CountsInTheWindowOfThePlanAfterwards)
{
    const Date afterwards = Date::of(2026, 8, 4); // the window of F1 opened on 30 July
    EXPECT_TRUE(inJuly(dueInAugust(large).build(), afterwards).call);
    const Account reached = dueInAugust(large).call(Outcome::Evasive, july(2)).build();
    EXPECT_FALSE(inJuly(reached, afterwards).call);
    EXPECT_TRUE(decide(reached, dayOf(afterwards)).call);
}

TEST(JulyCampaign, LeavesSeasonalTradesOutAndSaysSo)
{
    const Account tourism = dueInAugust(small).field(CustomerField::Segment, "tourisme").build();
    const AccountDecision decision = inJuly(tourism, july(6));
    EXPECT_FALSE(decision.call);
    const Reason* why = findReason(decision.whyNot, ReasonCode::CampaignLeftOut);
    ASSERT_NE(nullptr, why);
    EXPECT_EQ("tourisme", argumentOf(*why, "sector"));
    EXPECT_EQ("july-2026", argumentOf(*why, "name"));
    Campaign campaign = julyCampaign(2026);
    campaign.sectorsLeftOut = {"transport"};
    const Account carrier = dueInAugust(small).field(CustomerField::Sector, "transport").build();
    const AccountDecision other = decide(carrier, with({campaign}, july(6)));
    EXPECT_FALSE(other.call);
    EXPECT_TRUE(hasReason(other.whyNot, ReasonCode::CampaignLeftOut));
}

TEST(JulyCampaign, LeavesTheOrdinaryRulesToASeasonalTrade)
{
    const Account tourism = dueInAugust(large, Date::of(2026, 8, 3)).field(CustomerField::Segment, "Tourisme").build();
    EXPECT_FALSE(inJuly(tourism, july(6)).call);
    const AccountDecision decision = inJuly(tourism, july(15));
    ASSERT_TRUE(decision.call);
    EXPECT_FALSE(hasReason(decision.call->reasons, ReasonCode::CampaignDue));
}

TEST(JulyCampaign, NeverCallsForDirectDebitsOrSecuredItems)
{
    EXPECT_FALSE(inJuly(dueInAugust(small).field(CustomerField::Means, "prlv").build(), july(6)).call);
    const Account secured =
        dueInAugust(small)
            .instrument(InstrumentKind::AcceptedBill, dueOn, {{"F1", small}}, {{InstrumentStep::Received, july(3)}})
            .build();
    EXPECT_FALSE(inJuly(secured, july(6)).call);
}

TEST(Campaigns, CallOnlyForWhatTheirConditionSelects)
{
    Campaign campaign = julyCampaign(2026);
    campaign.condition = *parseCondition("amount >= 100");
    EXPECT_FALSE(decide(dueInAugust(small).build(), with({campaign}, july(6))).call);
    EXPECT_TRUE(decide(dueInAugust(10'000).build(), with({campaign}, july(6))).call);
}

TEST(SeptemberWatch, RaisesWhoOwedInSummerAndHasNotPaidSince)
{
    const Date today = Date::of(2026, 9, 7);
    const auto watched = [today](const Account& account) {
        const AccountDecision decision = decide(account, with({septemberCampaign(2026)}, today));
        EXPECT_TRUE(decision.call);
        return decision.call && hasReason(decision.call->reasons, ReasonCode::CampaignDue);
    };
    const AccountBuilder owing = AccountBuilder().invoiceDue("F1", large, Date::of(2026, 7, 20));
    EXPECT_TRUE(watched(owing.build()));
    EXPECT_TRUE(watched(AccountBuilder(owing).payment("P1", 100, Date::of(2026, 8, 31)).build()));
    EXPECT_FALSE(watched(AccountBuilder(owing).payment("P1", 100, Date::of(2026, 9, 2)).build()));
    EXPECT_FALSE(watched(AccountBuilder().invoiceDue("F1", large, Date::of(2026, 6, 20)).build()));
    const AccountDecision plain = decide(owing.build(), dayOf(today));
    const AccountDecision raised = decide(owing.build(), with({septemberCampaign(2026)}, today));
    EXPECT_EQ(plain.call->points + 15, raised.call->points);
}

TEST(PreventiveTargets, GiveTheReasonOfTheirOwnWithTheirPoints)
{
    TargetBook targets;
    targets.rules.push_back({"mine", "Mes clients", true, 9, *parseCondition("customer in (C001)")});
    const Date today = dueOn.plusDays(-18);
    const AccountDecision decision = decide(dueInAugust(small).build(), with({}, today, targets));
    ASSERT_TRUE(decision.call);
    const Reason* reason = findReason(decision.call->reasons, ReasonCode::TargetMatched);
    ASSERT_NE(nullptr, reason);
    EXPECT_EQ("Mes clients", argumentOf(*reason, "name"));
    EXPECT_EQ(9, reason->basePoints);
    targets.rules[0].isEnabled = false;
    const AccountDecision disabled = decide(dueInAugust(small).build(), with({}, today, targets));
    EXPECT_FALSE(disabled.call);
    EXPECT_TRUE(hasReason(disabled.whyNot, ReasonCode::NotSelected));
}

TEST(PreventiveTargets, KeepTheirReasonWhenTheirNumberIsChanged)
{
    TargetBook targets = TargetBook::frenchDefault();
    targets.rules[1].condition = *parseCondition("average-multiple >= 2");
    targets.rules[1].points = 7;
    const Date today = dueOn.plusDays(-18);
    const AccountDecision decision = decide(dueInAugust(200'000).build(), with({}, today, targets));
    ASSERT_TRUE(decision.call);
    ASSERT_NE(nullptr, findReason(decision.call->reasons, ReasonCode::LargeInvoice));
    EXPECT_EQ(7, findReason(decision.call->reasons, ReasonCode::LargeInvoice)->basePoints);
    targets.rules[1].condition = *parseCondition("average-multiple >= 2 and means = vir");
    const AccountDecision joined = decide(dueInAugust(200'000).build(), with({}, today, targets));
    ASSERT_TRUE(joined.call);
    EXPECT_EQ("large-invoice", argumentOf(*findReason(joined.call->reasons, ReasonCode::TargetMatched), "name"));
}

TEST(PreventiveTargets, CountMoreOnceTheCallShouldHaveBeenMade)
{
    const auto pointsOf = [](int daysLeft) {
        const AccountDecision decision = decide(dueInAugust(large).build(), dayOf(dueOn.plusDays(-daysLeft)));
        EXPECT_TRUE(decision.call);
        return decision.call ? findReason(decision.call->reasons, ReasonCode::DueSoon)->basePoints : -1;
    };
    EXPECT_EQ(3, pointsOf(14));
    EXPECT_EQ(7, pointsOf(13));
    EXPECT_EQ(10, pointsOf(1));
}

TEST(Campaigns, HaveCodesThatAreReadBack)
{
    for (const CampaignKind kind : {CampaignKind::July, CampaignKind::September, CampaignKind::Own}) {
        EXPECT_EQ(kind, parseCampaignKind(campaignKindCode(kind)));
    }
    EXPECT_FALSE(parseCampaignKind("august"));
    EXPECT_EQ("july-2026", julyCampaign(2026).code);
    EXPECT_EQ("september-2026", septemberCampaign(2026).code);
}

std::string refusedField(const Campaign& campaign)
{
    const auto checked = checkCampaign(campaign);
    return checked ? "accepted" : checked.fault().arguments.front().second;
}

TEST(Campaigns, AreRefusedWithWhatIsWrong)
{
    EXPECT_EQ("accepted", refusedField(julyCampaign(2026)));
    EXPECT_EQ("accepted", refusedField(septemberCampaign(2026)));
    Campaign own = julyCampaign(2026);
    own.kind = CampaignKind::Own;
    EXPECT_EQ("name", refusedField(own));
    own.name = "Fin d’année";
    EXPECT_EQ("accepted", refusedField(own));
    own.code = "fin d'année";
    EXPECT_EQ("code", refusedField(own));
    own.code = "fin";
    own.closesOn = own.opensOn.plusDays(-1);
    EXPECT_EQ("closes_on", refusedField(own));
    own.closesOn = own.opensOn;
    own.dueTo = own.dueFrom.plusDays(-1);
    EXPECT_EQ("due_to", refusedField(own));
    own.dueTo = own.dueFrom;
    own.sectorsLeftOut = {"tourism"};
    EXPECT_EQ("sectors_left_out", refusedField(own));
    own.sectorsLeftOut = {"transport"};
    own.discount = Rate::ofBp(200);
    EXPECT_EQ("discount_pay_by", refusedField(own));
    own.discountPayBy = own.opensOn;
    EXPECT_EQ("accepted", refusedField(own));
    own.condition.kind = Condition::Kind::Compare;
    EXPECT_FALSE(checkCampaign(own));
}

} // namespace
} // namespace encours

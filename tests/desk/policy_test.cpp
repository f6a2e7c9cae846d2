// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/policy.h"

#include "support/small_book.h"

#include <algorithm>

namespace encours {
namespace {

DunningPlan patientPlan()
{
    DunningPlan plan = DunningPlan::frenchDefault();
    plan.code = "patient";
    plan.name = "Clients fidèles";
    plan.longestGapDays = 20;
    plan.promiseToleranceMinor = 500;
    plan.smallestCallMinor = 50'000;
    plan.quietWeekdays[4] = true;
    plan.quietPeriods = *Closures::parse("24/12/2026-02/01/2027");
    plan.steps[0].offsetDays = 200;
    plan.steps[1].channel = StepChannel::Email;
    plan.steps[1].smallestMinor = 10'000;
    plan.steps[2].anchor = StepAnchor::LastAction;
    plan.steps[3].actor = StepActor::Manager;
    plan.steps[3].templateCode = "reminder-3";
    return plan;
}

class PolicyTest : public test::SmallBook {
protected:
    EditPolicy edit() { return EditPolicy{desk()}; }
    std::string planOf(std::string_view code) { return decisionOf(code).plan; }
};

std::string fieldOf(const Fault& fault)
{
    for (const auto& [name, value] : fault.arguments) {
        if (name == "field") return value;
    }
    return {};
}

TEST(PolicyDocuments, GiveBackThePlanThatTheyPrint)
{
    const DunningPlan plan = patientPlan();
    const auto read = planFromDocument(planDocument(plan));
    ASSERT_TRUE(read.isDone());
    EXPECT_EQ(*read, plan);
}

TEST(PolicyDocuments, TakeWhatTheyDoNotSayFromTheFrenchPractice)
{
    const auto read = planFromDocument(R"({"code": "court", "longest_gap_days": 7})");
    ASSERT_TRUE(read.isDone());
    DunningPlan expected = DunningPlan::frenchDefault();
    expected.code = "court";
    expected.longestGapDays = 7;
    EXPECT_EQ(*read, expected);
}

TEST(PolicyDocuments, SayWhichMemberDoesNotFit)
{
    struct Case {
        std::string_view text;
        std::string_view field;
    };
    for (const Case& wrong :
         {Case{R"({"longest_gap_days": 7})", "code"},
          Case{R"({"code": "x", "longest_gap_days": "7"})", "longest_gap_days"},
          Case{R"({"code": "x", "longest_gap_days": 0})", "longest_gap_days"},
          Case{R"({"code": "x", "longest_gap": 7})", "longest_gap"},
          Case{R"({"code": "x", "steps": [{"code": "R1"}, {"code": "R2", "channel": "fax"}]})", "steps[1].channel"},
          Case{R"({"code": "x", "steps": [{"code": "R1"}, {"code": "R1"}]})", "steps.R1"},
          Case{R"({"code": "x", "steps": [{"code": "L", "phase": "litigation"}, {"code": "R"}]})", "steps.R.phase"},
          Case{R"({"code": "x", "smallest_call_cents": 12.5})", "smallest_call_cents"},
          Case{R"({"code": "x", "quiet_weekdays": ["someday"]})", "quiet_weekdays"},
          Case{R"({"code": "x", "quiet_periods": "demain"})", "quiet_periods"}, Case{R"({"code": "a b"})", "code"}}) {
        const auto read = planFromDocument(wrong.text);
        ASSERT_FALSE(read.isDone()) << wrong.text;
        EXPECT_EQ(read.fault().code, FaultCode::PolicyMalformed) << wrong.text;
        EXPECT_EQ(fieldOf(read.fault()), wrong.field) << wrong.text;
    }
}

TEST(PolicyDocuments, SayWhereTheTextBreaksOff)
{
    const auto read = planFromDocument("{\n  \"code\": \"x\",\n  \"name\": oui\n}");
    ASSERT_FALSE(read.isDone());
    EXPECT_EQ(read.fault().code, FaultCode::DocumentMalformed);
    EXPECT_EQ(read.fault().arguments.at(0).second, "3");
    for (const std::string_view hostile : {"", "[]", "null", "{", "\xff\xfe", "{\"code\": \"\\ud800\"}"})
        EXPECT_FALSE(planFromDocument(hostile).isDone()) << hostile;
}

TEST(PolicyDocuments, GiveBackRulesWeightsAndCampaigns)
{
    TargetBook targets = TargetBook::frenchDefault();
    TargetRule rule;
    rule.code = "btp-cheque";
    rule.name = "BTP par chèque";
    rule.condition = *parseCondition("amount >= 5000 and (sector = transport or means = chq)");
    targets.rules.push_back(rule);
    EXPECT_EQ(*targetsFromDocument(targetsDocument(targets)), targets);
    const PriorityWeights weights{{{ReasonCode::BrokenPromise, 150}, {ReasonCode::DaysLate, 0}}};
    EXPECT_EQ(*weightsFromDocument(weightsDocument(weights)), weights);
    Campaign campaign = julyCampaign(2027);
    campaign.discount = Rate::ofBp(100);
    campaign.discountPayBy = Date::of(2027, 7, 31);
    EXPECT_EQ(*campaignFromDocument(campaignDocument(campaign)), campaign);
    EXPECT_FALSE(weightsFromDocument(R"({"percent": {"broken-promise": 501}})").isDone());
    EXPECT_FALSE(weightsFromDocument(R"({"percent": {"nothing": 50}})").isDone());
    EXPECT_FALSE(targetsFromDocument(R"({"rules": [{"code": "a", "when": "amount >"}]})").isDone());
    EXPECT_FALSE(campaignFromDocument(R"({"code": "x", "opens_on": "2026-07-31", "closes_on": "2026-07-01",
                                          "due_from": "2026-08-01", "due_to": "2026-08-31"})")
                     .isDone());
}

TEST_F(PolicyTest, KeepsAPlanAcrossOpenings)
{
    ASSERT_TRUE(edit().savePlan(patientPlan()).isDone());
    m_book.reopen();
    ASSERT_NE(desk().policy()->plans.find("patient"), nullptr);
    EXPECT_EQ(*desk().policy()->plans.find("patient"), patientPlan());
    EXPECT_EQ(desk().policy()->plans.standard(), DunningPlan::frenchDefault());
}

TEST_F(PolicyTest, GivesTheCustomersOwnPlanBeforeItsSegmentsBeforeTheDefault)
{
    DunningPlan other = DunningPlan::frenchDefault();
    other.code = "autre";
    ASSERT_TRUE(edit().savePlan(patientPlan()).isDone());
    ASSERT_TRUE(edit().savePlan(other).isDone());
    EXPECT_EQ(planOf("C1"), "standard");
    ASSERT_TRUE(EditCustomer{desk()}.execute(customer("C1"), {{CustomerField::Segment, "Négoce"}}).isDone());
    ASSERT_TRUE(edit().assignToSegment("NEGOCE", "patient").isDone());
    EXPECT_EQ(planOf("C1"), "patient") << "segments are compared without case and accents";
    EXPECT_EQ(planOf("C2"), "standard");
    ASSERT_TRUE(edit().assignToCustomer(customer("C1"), "autre").isDone());
    EXPECT_EQ(planOf("C1"), "autre");
    ASSERT_TRUE(edit().assignToCustomer(customer("C1"), "").isDone());
    ASSERT_TRUE(edit().assignToSegment("négoce", "").isDone());
    ASSERT_TRUE(edit().makeDefault("autre").isDone());
    EXPECT_EQ(planOf("C1"), "autre");
    m_book.reopen();
    EXPECT_EQ(planOf("C2"), "autre");
}

TEST_F(PolicyTest, RemovesNoPlanThatIsUsed)
{
    ASSERT_TRUE(edit().savePlan(patientPlan()).isDone());
    ASSERT_TRUE(edit().assignToCustomer(customer("C1"), "patient").isDone());
    const auto refused = edit().removePlan("patient");
    ASSERT_FALSE(refused.isDone());
    EXPECT_EQ(refused.fault().code, FaultCode::PolicyInUse);
    EXPECT_EQ(edit().removePlan("standard").fault().code, FaultCode::PolicyInUse);
    EXPECT_EQ(edit().removePlan("inconnu").fault().code, FaultCode::PolicyUnknown);
    ASSERT_TRUE(edit().assignToCustomer(customer("C1"), "").isDone());
    EXPECT_TRUE(edit().removePlan("patient").isDone());
    EXPECT_EQ(desk().policy()->plans.find("patient"), nullptr);
}

TEST_F(PolicyTest, TakesAChangeBackAndKeepsEveryVersion)
{
    DunningPlan plan = patientPlan();
    ASSERT_TRUE(edit().savePlan(plan).isDone());
    plan.longestGapDays = 12;
    ASSERT_TRUE(edit().savePlan(plan).isDone());
    EXPECT_EQ(versionsOf(desk(), "plan.patient")->size(), 2U);
    EXPECT_EQ(undo(), "policy");
    EXPECT_EQ(desk().policy()->plans.find("patient")->longestGapDays, 20);
    EXPECT_EQ(versionsOf(desk(), "plan.patient")->size(), 1U);
}

TEST_F(PolicyTest, WritesNothingForWhatDoesNotFit)
{
    const std::int64_t before = journalLength();
    DunningPlan plan = patientPlan();
    plan.longestGapDays = 0;
    EXPECT_FALSE(edit().savePlan(plan).isDone());
    EXPECT_FALSE(edit().makeDefault("inconnu").isDone());
    EXPECT_FALSE(edit().assignToSegment("négoce", "inconnu").isDone());
    EXPECT_FALSE(edit().assignToCustomer(customer("C1"), "inconnu").isDone());
    EXPECT_FALSE(edit().removeCampaign("inconnue").isDone());
    EXPECT_EQ(journalLength(), before);
}

TEST_F(PolicyTest, RecordsARepeatedCommandOnce)
{
    ASSERT_TRUE(edit().savePlan(patientPlan(), "one").isDone());
    const std::int64_t after = journalLength();
    ASSERT_TRUE(edit().savePlan(patientPlan(), "one").isDone());
    EXPECT_EQ(journalLength(), after);
}

TEST_F(PolicyTest, ShowsWhatWouldChangeAndChangesNothing)
{
    ASSERT_TRUE(isCalled("C1"));
    const std::int64_t before = journalLength();
    DunningPolicy policy = *desk().policy();
    policy.plans.plans.front().quietPeriods = *Closures::parse("01/01/2026-31/12/2026");
    policy.plans.plans.front().longestGapDays = 90;
    policy.plans.plans.front().smallestCallMinor = 100'000'000;
    const PolicyPreview preview = PreviewPolicy{desk()}.execute(policy, today());
    const auto removed = std::ranges::count(preview.changes, ListChange::Kind::Removed, &ListChange::kind);
    EXPECT_GE(removed, 1);
    EXPECT_LT(preview.after.at(Phase::Prelitigation).first, preview.before.at(Phase::Prelitigation).first);
    EXPECT_TRUE(isCalled("C1"));
    EXPECT_EQ(journalLength(), before);
    EXPECT_TRUE(PreviewPolicy{desk()}.execute(*desk().policy(), today()).changes.empty());
}

} // namespace
} // namespace encours

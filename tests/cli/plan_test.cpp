// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

namespace encours {
namespace {

class PlanVerb : public CtlTest {
protected:
    PlanVerb() { importRealLedger(); }
};

TEST_F(PlanVerb, ListsTheFrenchPlanOfANewBook)
{
    const auto run = ctlJson({"plan", "list"});
    ASSERT_EQ(run.status, 0) << run.err;
    const auto plans = run.json()["plans"];
    ASSERT_EQ(plans.size(), 1U);
    EXPECT_EQ(plans[0]["code"], "standard");
    EXPECT_EQ(plans[0]["name"], "Plan standard");
    EXPECT_EQ(plans[0]["default"], true);
    EXPECT_EQ(plans[0]["steps"], 4);
}

TEST_F(PlanVerb, SavesWhatItShowsAndShowsWhatItSaved)
{
    auto document = ctlJson({"plan", "show"}).json();
    EXPECT_EQ(document["longest_gap_days"], 10);
    document["code"] = "court";
    document["longest_gap_days"] = 7;
    const auto file = writeFile("court.json", document.dump());
    ASSERT_EQ(ctl({"plan", "save", file}).status, 0);
    EXPECT_EQ(ctlJson({"plan", "show", "court"}).json(), document);
    EXPECT_EQ(ctlJson({"plan", "versions", "court"}).json()["versions"].size(), 1U);
    ASSERT_EQ(ctl({"plan", "default", "court"}).status, 0);
    EXPECT_EQ(ctlJson({"plan", "list"}).json()["plans"][0]["code"], "court");
    EXPECT_EQ(ctl({"plan", "remove", "court"}).status, 2) << "the plan of the book stays";
}

TEST_F(PlanVerb, ShowsWhatAPlanWouldChange)
{
    auto document = ctlJson({"plan", "show"}).json();
    document["smallest_call_cents"] = 100'000'000;
    document["longest_gap_days"] = 90;
    document["preventive_opens_days"] = 1;
    document["preventive_target_days"] = 1;
    const auto file = writeFile("lent.json", document.dump());
    const auto run = runProgram({"--db", book(), "--today", "2022-05-10", "--json", "plan", "preview", file});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_FALSE(run.json()["changes"].empty());
    EXPECT_NE(run.json()["after"], run.json()["before"]);
    EXPECT_EQ(ctlJson({"plan", "show"}).json()["longest_gap_days"], 10) << "nothing was saved";
}

TEST_F(PlanVerb, ChecksOnADryRunAndSavesNothing)
{
    const auto file = writeFile("court.json", R"({"code": "court", "longest_gap_days": 7})");
    EXPECT_EQ(ctl({"plan", "save", file, "--dry-run"}).status, 0);
    EXPECT_EQ(ctlJson({"plan", "list"}).json()["plans"].size(), 1U);
}

TEST_F(PlanVerb, RefusesWhatItCannotReadAndSaysWhere)
{
    const auto torn = ctl({"plan", "save", writeFile("torn.json", "{\n\"code\": oui\n}")});
    EXPECT_EQ(torn.status, 2);
    EXPECT_NE(torn.err.find("ligne 2"), std::string::npos) << torn.err;
    const auto wrong = ctlJson({"plan", "save", writeFile("wrong.json", R"({"code": "x", "longest_gap_days": 0})")});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_EQ(wrong.json()["error"]["code"], "policy-malformed");
    EXPECT_EQ(ctl({"plan", "save", "nowhere.json"}).status, 2);
    EXPECT_EQ(ctl({"plan", "assign", "inconnu", "--segment", "négoce"}).status, 2);
    EXPECT_EQ(ctl({"plan", "dance"}).status, 2);
}

} // namespace
} // namespace encours

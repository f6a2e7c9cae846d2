// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

namespace encours {
namespace {

using Json = nlohmann::json;

/// C1 owes F1 and F2, C2 owes F3: all overdue on 2026-11-20.
class ReplayVerbs : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme"}).status);
        const auto table = writeFile("invoices.csv", "customer;name;number;issued;due;amount\n"
                                                     "C1;Dupont;F1;2026-08-01;2026-09-01;1200.00\n"
                                                     "C1;Dupont;F2;2026-09-10;2026-10-10;600.00\n"
                                                     "C2;Martin;F3;2026-08-01;2026-08-31;2400.00\n");
        const auto run = ctl({"import", table, "--as", "invoices", "--dates", "ymd", "--decimal", "."});
        ASSERT_EQ(0, run.status) << run.err;
    }

    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-11-20"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
};

TEST_F(ReplayVerbs, ReplayTheLastMonthsAndCompareAnotherPlan)
{
    const auto shown = ctl({"--today", "2026-11-20", "--json", "plan", "show"});
    ASSERT_EQ(0, shown.status) << shown.err;
    Json plan = Json::parse(shown.out);
    plan["longest_gap_days"] = 5;
    const auto file = writeFile("plan.json", plan.dump());
    const auto json = jsonOf({"replay", "--from", "2026-09-01", "--to", "2026-11-20", "--plan", file});
    EXPECT_EQ("worked", json["mode"]);
    EXPECT_EQ(3, json["book"]["overdue"]);
    EXPECT_EQ(10000, json["book"]["coverage_bp"]);
    EXPECT_LE(json["book"]["longest_gap_days"], 10);
    EXPECT_LE(json["other"]["longest_gap_days"], 7);
    EXPECT_GT(json["difference"]["calls"], 0);
    EXPECT_EQ(json["open_days"], json["days"].size());
    EXPECT_EQ(3U, json["months"].size());
    const auto text = ctl({"--today", "2026-11-20", "replay", "--from", "2026-09-01"});
    EXPECT_EQ(0, text.status) << text.err;
    EXPECT_NE(text.out.find("Appels par jour ouvré"), std::string::npos) << text.out;
}

TEST_F(ReplayVerbs, SeeWhatWasReallyDone)
{
    const auto json = jsonOf({"replay", "--from", "2026-09-01", "--mode", "as-recorded"});
    EXPECT_EQ("2026-11-20", json["to"]);
    EXPECT_EQ(0, json["book"]["calls"]);
    EXPECT_EQ(0, json["book"]["coverage_bp"]);
    EXPECT_GT(json["book"]["prelitigation"], 50);
}

TEST_F(ReplayVerbs, RefuseAPeriodThatCannotBe)
{
    const auto run = ctlJson({"--today", "2026-11-20", "replay", "--from", "2026-11-01", "--to", "2026-10-01"});
    EXPECT_EQ(2, run.status);
    EXPECT_EQ("period-malformed", run.json()["error"]["code"]);
    EXPECT_EQ(2, ctlJson({"--today", "2026-11-20", "replay", "--mode", "dream"}).status);
}

TEST_F(ReplayVerbs, KeepTheListOfTheMorningBeforeTheFirstContact)
{
    EXPECT_TRUE(jsonOf({"kept-list"})["days"].empty());
    const auto lists = jsonOf({"lists"});
    ASSERT_EQ(0, ctl({"--today", "2026-11-20", "contact", "C1", "--outcome", "message"}).status);
    EXPECT_EQ(Json::array({"2026-11-20"}), jsonOf({"kept-list"})["days"]);
    const auto kept = jsonOf({"kept-list", "--on", "2026-11-20"});
    ASSERT_EQ(true, kept["kept"]);
    ASSERT_EQ(lists["calls"].size(), kept["calls"].size());
    for (std::size_t place = 0; place < kept["calls"].size(); ++place) {
        EXPECT_EQ(lists["calls"][place]["customer"], kept["calls"][place]["customer"]);
        EXPECT_EQ(lists["calls"][place]["points"], kept["calls"][place]["points"]);
        EXPECT_EQ(lists["calls"][place]["reasons"], kept["calls"][place]["reasons"]);
    }
    EXPECT_EQ(false, jsonOf({"kept-list", "--on", "2026-11-19"})["kept"]);
}

TEST_F(ReplayVerbs, KeepAListWhenAskedAndOnlyOnce)
{
    for (int times = 0; times < 2; ++times) ASSERT_EQ(0, ctl({"--today", "2026-11-20", "lists", "--keep"}).status);
    EXPECT_EQ(1U, jsonOf({"kept-list"})["days"].size());
    // A refused contact changes nothing, and keeps nothing.
    EXPECT_EQ(2, ctlJson({"--today", "2026-11-21", "contact", "C1", "--outcome", "call-back"}).status);
    EXPECT_EQ(1U, jsonOf({"kept-list"})["days"].size());
}

} // namespace
} // namespace encours

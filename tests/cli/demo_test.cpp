// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <algorithm>
#include <map>

namespace encours {
namespace {

class Demo : public CtlTest {};

TEST_F(Demo, MakesAMorningsWorkOfTheDefaultSize)
{
    ASSERT_EQ(0, ctl({"demo", "--until", "2026-11-20"}).status);
    const auto lists = ctlJson({"--today", "2026-11-20", "lists"}).json();
    std::map<std::string, int> calls;
    for (const auto& call : lists["calls"]) ++calls[call["phase"]];
    std::map<std::string, int> tasks;
    for (const auto& task : lists["tasks"]) ++tasks[task["kind"]];
    EXPECT_GE(calls["preventive"], 8);
    EXPECT_LE(calls["preventive"], 18);
    EXPECT_GE(calls["prelitigation"], 24);
    EXPECT_LE(calls["prelitigation"], 40);
    EXPECT_GE(calls["litigation"], 3);
    EXPECT_LE(calls["litigation"], 6);
    EXPECT_GE(tasks["allocate"], 2);
    EXPECT_GE(tasks["pass-to-litigation"], 1);
    EXPECT_EQ(true, ctlJson({"verify"}).json()["ok"]);
    const auto runs = ctlJson({"run", "list"}).json()["runs"];
    ASSERT_EQ(2U, runs.size());
    EXPECT_EQ(false, runs[0]["ended"]) << "one waits to be continued";
    EXPECT_EQ(0, runs[0]["written"]);
    EXPECT_GE(runs[0]["planned"], 2);
    EXPECT_EQ(true, runs[1]["ended"]);
    EXPECT_GE(runs[1]["written"], 1);
    EXPECT_EQ(runs[1]["planned"], runs[1]["written"]);
    const auto letters = ctlJson({"letter", "list"}).json()["letters"];
    EXPECT_GE(letters.size(), 10U);
    EXPECT_TRUE(std::ranges::any_of(letters, [](const auto& letter) { return !letter["dispatch"].is_null(); }));
    EXPECT_EQ(0, ctl({"letter", "show", "1"}).status);
}

TEST_F(Demo, ShowsWhatSeveralPeopleDidAndThreeObjectives)
{
    ASSERT_EQ(0, ctl({"demo", "--until", "2026-11-20"}).status);
    const auto activity = ctlJson({"--today", "2026-11-20", "activity", "--from", "2026-08-20"}).json();
    ASSERT_EQ(3U, activity["people"].size());
    for (const auto& person : activity["people"]) {
        EXPECT_GT(person["calls_out"], 0) << person["name"];
        EXPECT_GT(person["promises_due"], 0) << person["name"];
        EXPECT_GT(person["measured_calls"], 0) << person["name"];
    }
    const auto objectives = ctlJson({"--today", "2026-11-20", "objectives"}).json()["objectives"];
    ASSERT_EQ(3U, objectives.size());
    for (const auto& objective : objectives) {
        EXPECT_EQ("running", objective["state"]);
        EXPECT_FALSE(objective["now"].is_null());
    }
}

TEST_F(Demo, GivesTheSameBookForTheSameSeed)
{
    const std::vector<std::string> request{"demo",   "--customers", "20",      "--invoices", "300",
                                           "--seed", "7",           "--until", "2026-11-20"};
    ASSERT_EQ(0, ctl(request).status);
    const auto first = ctlJson({"--today", "2026-11-20", "lists"}).out;
    const auto aged = ctlJson({"aged", "--as-of", "2026-11-20"}).out;
    const auto letters = ctlJson({"letter", "list"}).out;
    std::filesystem::remove(book());
    ASSERT_EQ(0, ctl(request).status);
    EXPECT_EQ(first, ctlJson({"--today", "2026-11-20", "lists"}).out);
    EXPECT_EQ(aged, ctlJson({"aged", "--as-of", "2026-11-20"}).out);
    EXPECT_EQ(letters, ctlJson({"letter", "list"}).out);
}

TEST_F(Demo, RefusesABookThatIsNotEmptyAndSizesOutOfRange)
{
    importRealLedger();
    const auto run = ctlJson({"demo"});
    EXPECT_EQ(2, run.status);
    EXPECT_EQ("request-malformed", run.json()["error"]["code"]);
    EXPECT_EQ(2, ctl({"demo", "--invoices", "1000001"}).status);
    EXPECT_EQ(2, ctl({"demo", "--customers", "0"}).status);
}

TEST_F(Demo, WritesALetterToTheFirstOfTheList)
{
    ASSERT_EQ(0, ctl({"demo", "--customers", "40", "--invoices", "900", "--until", "2026-11-20"}).status);
    const auto out = (folder() / "letters").string();
    const auto run = ctlJson({"--today", "2026-11-20", "letters", "--phase", "prelitigation", "--out", out});
    EXPECT_EQ(0, run.status) << run.out << run.err;
    EXPECT_GT(run.json()["files"].size(), 0U);
}

TEST_F(Demo, WritesAStatementAsALetterAndRecordsNoReminder)
{
    ASSERT_EQ(0, ctl({"demo", "--customers", "40", "--invoices", "900", "--until", "2026-11-20"}).status);
    const auto out = (folder() / "statements").string();
    const auto letters = ctlJson({"--today", "2026-11-20", "letters", "--out", out, "--dry-run"}).json();
    const std::string code = letters["customers"].at(0); // its address is complete
    const auto run = ctlJson({"--today", "2026-11-20", "statement", code, "--letter", out});
    ASSERT_EQ(0, run.status) << run.out << run.err;
    EXPECT_TRUE(std::filesystem::exists(std::string(run.json()["file"])));
    EXPECT_EQ(2, ctl({"--today", "2026-11-20", "statement", code, "--as-of", "2026-11-21", "--letter", out}).status)
        << "tomorrow's account is not known";
}

TEST_F(Demo, WritesLettersOfAnyKindAndStatementsForAll)
{
    ASSERT_EQ(0, ctl({"demo", "--customers", "40", "--invoices", "900", "--until", "2026-11-20"}).status);
    const auto out = (folder() / "letters").string();
    const auto letters = ctlJson({"--today", "2026-11-20", "letters", "--out", out, "--dry-run"}).json();
    const std::string code = letters["customers"].at(0);
    const auto notice = ctlJson({"--today", "2026-11-20", "letters", "--customer", code, "--kind", "formal-notice",
                                 "--language", "en", "--pdf-a", "--out", out});
    ASSERT_EQ(0, notice.status) << notice.out << notice.err;
    EXPECT_NE(std::string::npos, notice.json()["files"][0].get<std::string>().find("formal-notice"));
    const auto unknown =
        ctlJson({"--today", "2026-11-20", "letters", "--customer", code, "--kind", "nonsense", "--out", out});
    EXPECT_EQ("template-unknown", unknown.json()["error"]["code"]);
    const auto all =
        ctlJson({"--today", "2026-11-20", "statement", "--all", "--ageing", "--penalties", "--out", out, "--dry-run"});
    ASSERT_EQ(0, all.status) << all.out << all.err;
    EXPECT_GT(all.json()["customers"].size(), 1U);
    EXPECT_EQ(2, ctl({"statement", "--all"}).status) << "many statements need a folder";
    EXPECT_EQ(2, ctl({"statement", "--all", code, "--out", out}).status);
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

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
}

TEST_F(Demo, GivesTheSameBookForTheSameSeed)
{
    const std::vector<std::string> request{"demo",   "--customers", "20",      "--invoices", "300",
                                           "--seed", "7",           "--until", "2026-11-20"};
    ASSERT_EQ(0, ctl(request).status);
    const auto first = ctlJson({"--today", "2026-11-20", "lists"}).out;
    const auto aged = ctlJson({"aged", "--as-of", "2026-11-20"}).out;
    std::filesystem::remove(book());
    ASSERT_EQ(0, ctl(request).status);
    EXPECT_EQ(first, ctlJson({"--today", "2026-11-20", "lists"}).out);
    EXPECT_EQ(aged, ctlJson({"aged", "--as-of", "2026-11-20"}).out);
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

} // namespace
} // namespace encours

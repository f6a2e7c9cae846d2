// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"
#include "support/private_cluster.h"

#include <algorithm>

namespace encours {
namespace {

/// The program on a book that a server keeps.
class PostgreSqlCtl : public CtlTest {
protected:
    void SetUp() override
    {
        test::PrivateCluster& cluster = test::PrivateCluster::ofThisProgram();
        ASSERT_EQ(cluster.problem(), "");
        m_server = cluster.newDatabase();
    }

    [[nodiscard]] CtlRun onServer(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--db", m_server, "--today", "2022-09-15", "--json"});
        return runProgram(arguments);
    }
    nlohmann::json jsonOf(std::vector<std::string> arguments) const
    {
        const auto run = onServer(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    [[nodiscard]] nlohmann::json inFile(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2022-09-15"});
        return ctlJson(std::move(arguments)).json();
    }

    std::string m_server;
};

TEST_F(PostgreSqlCtl, GoesFromTheLedgerToTheCallAsInAFile)
{
    importRealLedger();
    EXPECT_EQ(3, onServer({"lists"}).status) << "an empty database is no book yet";
    jsonOf({"init"});
    EXPECT_EQ("store-exists", onServer({"init"}).json()["error"]["code"]);
    jsonOf({"import", realLedger()});
    EXPECT_EQ(5251724, jsonOf({"aged", "--as-of", "2022-08-31"})["total_cents"]);
    const auto calls = jsonOf({"lists"})["calls"];
    EXPECT_EQ(inFile({"lists"})["calls"], calls);
    ASSERT_FALSE(calls.empty());
    const std::string customer = calls[0]["customer"];
    jsonOf({"contact", customer, "--outcome", "no-answer", "--key", "K1"});
    EXPECT_EQ(true, jsonOf({"contact", customer, "--outcome", "no-answer", "--key", "K1"})["recorded_before"]);
    const auto checks = jsonOf({"verify"})["checks"];
    EXPECT_GE(checks.size(), 6U);
    EXPECT_TRUE(std::all_of(checks.begin(), checks.end(), [](const auto& check) { return check["ok"] == true; }))
        << checks;
    jsonOf({"undo"});
}

TEST_F(PostgreSqlCtl, MakesADemonstration)
{
    jsonOf({"demo", "--customers", "20", "--invoices", "200"});
    EXPECT_FALSE(jsonOf({"lists"})["calls"].empty());
    EXPECT_EQ(2, onServer({"demo"}).status) << "only an empty book is filled";
}

TEST_F(PostgreSqlCtl, SaysWhatTheServerDoesItself)
{
    jsonOf({"init"});
    EXPECT_EQ("store-on-server", onServer({"backup", (folder() / "copy.encours").string()}).json()["error"]["code"]);
    EXPECT_EQ("store-on-server", onServer({"restore", realLedger()}).json()["error"]["code"]);
    EXPECT_EQ("request-malformed",
              onServer({"settings", "--set", "company.city=Lyon", "--dry-run"}).json()["error"]["code"]);
    EXPECT_EQ(0, onServer({"import", "--dry-run", realLedger()}).status) << "this one needs no copy";
    const auto refused = runProgram({"--db", "postgresql://anne:secret@localhost/book", "lists"});
    EXPECT_EQ(2, refused.status);
    EXPECT_NE(std::string::npos, refused.err.find(".pgpass")) << refused.err;
    EXPECT_EQ(std::string::npos, refused.err.find("secret"));
    EXPECT_EQ(3, runProgram({"--db", "postgresql:///book?host=/nowhere", "lists"}).status);
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <algorithm>

namespace encours {
namespace {

using Json = nlohmann::json;

/// Two customers who are late on 2026-11-20 and are called by the plan; both have an address.
class Runs : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme", "--set", "company.address_line1=1 rue des Essais",
                          "--set", "company.postal_code=69001", "--set", "company.city=Lyon"})
                         .status);
        importTable("invoices.csv", "invoices",
                    "customer;name;number;issued;due;amount\n"
                    "C1;Dupont;F1;2026-09-01;2026-10-01;1200.00\n"
                    "C2;Martin;F3;2026-08-01;2026-08-31;2400.00\n");
        importTable("clients.csv", "customers",
                    "code client;raison sociale;adresse;code postal;ville\n"
                    "C1;Dupont;2 quai du Port;69002;Lyon\n"
                    "C2;Martin;3 quai du Port;69002;Lyon\n");
    }
    void importTable(const std::string& name, const std::string& kind, std::string_view bytes) const
    {
        const auto run = ctl({"--today", "2026-11-20", "import", writeFile(name, bytes), "--as", kind, "--dates", "ymd",
                              "--decimal", "."});
        ASSERT_EQ(0, run.status) << run.out << run.err;
    }
    [[nodiscard]] CtlRun on(std::vector<std::string> arguments, const std::string& today = "2026-11-20") const
    {
        arguments.insert(arguments.begin(), {"--today", today});
        return ctlJson(std::move(arguments));
    }
    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments, const std::string& today = "2026-11-20") const
    {
        const auto run = on(std::move(arguments), today);
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    [[nodiscard]] std::string refusalOf(std::vector<std::string> arguments) const
    {
        const auto run = on(std::move(arguments));
        EXPECT_EQ(2, run.status) << run.out << run.err;
        return run.json()["error"]["code"];
    }
};

TEST_F(Runs, GoFromTheProposalToTheRegister)
{
    EXPECT_EQ(jsonOf({"run", "propose"})["letters"], 0) << "the plan asks for calls";
    const Json proposal = jsonOf({"run", "propose", "--calls"});
    EXPECT_EQ(proposal["letters"], 2);
    EXPECT_EQ(proposal["claimed_cents"], 360'000);
    EXPECT_EQ(proposal["candidates"][0]["customer"], "C2");
    const std::string out = (folder() / "courriers").string();
    const Json rehearsed = jsonOf({"run", "start", "--calls", "--out", out, "--dry-run"});
    EXPECT_EQ(rehearsed["letters"], 2);
    EXPECT_TRUE(jsonOf({"run", "list"})["runs"].empty());
    const Json run = jsonOf({"run", "start", "--calls", "--drop", "C2", "--use", "C1=reminder-2", "--out", out});
    EXPECT_EQ(run["written"], 1);
    ASSERT_EQ(run["files"].size(), 1U);
    EXPECT_TRUE(std::filesystem::exists(run["files"][0].get<std::string>()));
    const Json letters = jsonOf({"letter", "list", "--customer", "C1"})["letters"];
    ASSERT_EQ(letters.size(), 1U);
    EXPECT_EQ(letters[0]["template"], "reminder-2");
    EXPECT_EQ(letters[0]["run"], 1);
    const Json again = jsonOf({"run", "propose", "--calls"});
    EXPECT_EQ(again["letters"], 1) << "C1 was written to today";
    EXPECT_TRUE(jsonOf({"run", "list"})["runs"][0]["ended"]);
    EXPECT_EQ(jsonOf({"run", "print", "--run", "1", "--separate", "--out", out})["files"].size(), 2U);
}

TEST_F(Runs, ShowsPrintsAndProvesALetter)
{
    const std::string out = (folder() / "courriers").string();
    ASSERT_EQ(0, on({"run", "start", "--calls", "--out", out}).status);
    EXPECT_FALSE(jsonOf({"letter", "show", "1"})["lines"].empty());
    const std::string file = (folder() / "copie.pdf").string();
    ASSERT_EQ(0, on({"letter", "print", "1", "--out", file}).status);
    EXPECT_EQ(refusalOf({"letter", "print", "1", "--out", file}), "file-exists");
    ASSERT_EQ(0, on({"letter", "dispatch", "1", "--kind", "registered", "--reference", "2C 199"}).status);
    const Json letters = jsonOf({"letter", "list"})["letters"];
    const auto first = std::ranges::find_if(letters, [](const Json& letter) { return letter["letter"] == 1; });
    ASSERT_NE(first, letters.end());
    EXPECT_EQ((*first)["dispatch"]["reference"], "2C 199");
    EXPECT_EQ(refusalOf({"letter", "show", "99"}), "letter-unknown");
    EXPECT_EQ(refusalOf({"letter", "fold", "1"}), "request-malformed");
    const Json responses = jsonOf({"responses"}, "2026-12-28");
    EXPECT_EQ(responses["all"]["letters"], 2);
    EXPECT_EQ(responses["all"]["counted_30"], 2);
    EXPECT_EQ(responses["all"]["answered_30"], 0);
}

TEST_F(Runs, RefuseWhatCannotBeRun)
{
    EXPECT_EQ(refusalOf({"run", "start", "--calls"}), "request-malformed") << "without a folder";
    EXPECT_EQ(refusalOf({"run", "start", "--out", folder().string()}), "request-malformed") << "nobody is in";
    EXPECT_EQ(refusalOf({"run", "continue", "--out", folder().string()}), "run-unknown");
    EXPECT_EQ(refusalOf({"run", "propose", "--template", "carte"}), "template-unknown");
    EXPECT_EQ(refusalOf({"run", "propose", "--phase", "jamais"}), "request-malformed");
    const auto stale = ctlJson({"--today", "2090-06-15", "run", "start", "--calls", "--out", folder().string()});
    EXPECT_EQ(2, stale.status) << "the ledger is years old";
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <cstdlib>

namespace encours {
namespace {

class ObjectivesVerbTest : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, setenv("ENCOURS_ACTOR", "testeuse", 1));
        ASSERT_EQ(0, ctl({"init"}).status);
        const auto invoices = writeFile("factures.csv", "client;nom;numero;date facture;echeance;montant\n"
                                                        "C1;Moreau;F1;2026-08-01;2026-08-31;1200,00\n"
                                                        "C2;Girard;F2;2026-09-01;2026-09-30;300,00\n");
        ASSERT_EQ(0, ctl({"import", invoices}).status);
    }
    void TearDown() override { unsetenv("ENCOURS_ACTOR"); }

    [[nodiscard]] nlohmann::json objectives() const
    {
        return ctlJson({"--today", "2026-11-20", "objectives"}).json()["objectives"];
    }
};

TEST_F(ObjectivesVerbTest, AddsShowsAndEndsAnObjective)
{
    const std::vector<std::string> add{"--today",  "2026-11-20", "objectives", "add",       "overdue",
                                       "--target", "400,00",     "--by",       "2026-12-31"};
    std::vector<std::string> rehearsal = add;
    rehearsal.emplace_back("--dry-run");
    ASSERT_EQ(0, ctl(rehearsal).status);
    EXPECT_TRUE(objectives().empty());
    ASSERT_EQ(0, ctl(add).status);
    const auto shown = objectives();
    ASSERT_EQ(1U, shown.size());
    EXPECT_EQ("1", shown[0]["id"]);
    EXPECT_EQ("overdue", shown[0]["indicator"]);
    EXPECT_EQ("cents", shown[0]["unit"]);
    EXPECT_EQ(40'000, shown[0]["target"]);
    EXPECT_EQ(150'000, shown[0]["now"]);
    EXPECT_EQ("running", shown[0]["state"]);
    EXPECT_EQ("2026-11-20", shown[0]["from"]);
    const auto csv = (folder() / "objectifs.csv").string();
    ASSERT_EQ(0, ctl({"--today", "2026-11-20", "objectives", "--csv", csv}).status);
    EXPECT_TRUE(std::filesystem::exists(csv));
    ASSERT_EQ(0, ctl({"objectives", "end", "1"}).status);
    EXPECT_TRUE(objectives().empty());
    EXPECT_EQ(2, ctl({"objectives", "end", "1"}).status);
}

TEST_F(ObjectivesVerbTest, RefusesWhatMakesNoSense)
{
    EXPECT_EQ(2, ctl({"objectives", "add", "sales", "--target", "1", "--by", "2099-12-31"}).status);
    EXPECT_EQ(2, ctl({"objectives", "add", "nothing", "--target", "1", "--by", "2099-12-31"}).status);
    EXPECT_EQ(2, ctl({"objectives", "add", "overdue", "--by", "2099-12-31"}).status);
    EXPECT_EQ(2, ctl({"objectives", "add", "overdue", "--target", "1"}).status);
    EXPECT_EQ(2, ctl({"objectives", "add", "overdue", "--target", "1", "--by", "2099-12-31", "--group-by", "controller",
                      "--group", "Personne"})
                     .status);
    EXPECT_EQ(2, ctl({"objectives", "juggle"}).status);
}

TEST_F(ObjectivesVerbTest, ShowsWhatPeopleDidAndWhatIsToBeDone)
{
    EXPECT_NE(std::string::npos, ctl({"--today", "2026-11-20", "activity"}).out.find("22/10/2026"));
    ASSERT_EQ(0, ctl({"--today", "2026-11-20", "contact", "C1", "--outcome", "promise"}).status);
    const auto shown = ctlJson({"--today", "2026-11-20", "activity"}).json();
    EXPECT_EQ("2026-10-22", shown["from"]);
    ASSERT_EQ(1U, shown["people"].size());
    EXPECT_EQ("testeuse", shown["people"][0]["name"]);
    EXPECT_EQ(1, shown["all"]["calls_out"]);
    EXPECT_EQ(120'000, shown["all"]["promised_cents"]);
    EXPECT_EQ(2, ctl({"activity", "--from", "2026-11-20", "--to", "2026-11-19"}).status);

    const auto work = ctlJson({"--today", "2026-11-20", "workload"}).json();
    ASSERT_EQ(8U, work["weeks"].size());
    EXPECT_EQ(1, work["weeks"][0]["actions"]);
    ASSERT_EQ(1U, work["lists"].size());
    EXPECT_EQ(2, work["lists"][0]["to_call"]);
    EXPECT_EQ(1, work["lists"][0]["done"]);
    EXPECT_EQ(120'000, work["lists"][0]["promised_today_cents"]);
    const auto xlsx = (folder() / "charge.xlsx").string();
    ASSERT_EQ(0, ctl({"--today", "2026-11-20", "workload", "--xlsx", xlsx}).status);
    EXPECT_TRUE(std::filesystem::exists(xlsx));
}

} // namespace
} // namespace encours

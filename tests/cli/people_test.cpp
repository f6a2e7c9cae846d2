// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <cstdlib>
#include <set>

namespace encours {
namespace {

/// A book with two controllers; the program is run by "testeuse".
class PeopleVerbTest : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, setenv("ENCOURS_ACTOR", "testeuse", 1));
        const auto file =
            writeFile("clients.csv", "code client;nom;gestionnaire\nC1;Moreau;Camille Dupont\nC2;Girard;Paul "
                                     "Meyer\nC3;Simon;\n");
        ASSERT_EQ(0, ctl({"init"}).status);
        ASSERT_EQ(0, ctl({"import", file}).status);
        const auto invoices = writeFile("factures.csv", "client;nom;numero;date facture;echeance;montant\n"
                                                        "C1;Moreau;F1;2026-08-01;2026-08-31;1200,00\n"
                                                        "C2;Girard;F2;2026-09-01;2026-09-30;300,00\n"
                                                        "C3;Simon;F3;2026-09-01;2026-09-30;250,00\n");
        ASSERT_EQ(0, ctl({"import", invoices}).status);
    }
    void TearDown() override { unsetenv("ENCOURS_ACTOR"); }

    [[nodiscard]] nlohmann::json lists(const std::string& controller) const
    {
        return ctlJson({"--today", "2026-11-20", "lists", "--controller", controller}).json();
    }
    [[nodiscard]] std::set<std::string> customersOn(const std::string& controller) const
    {
        std::set<std::string> customers;
        const nlohmann::json all = lists(controller);
        for (const auto& call : all["calls"]) customers.insert(call["customer"]);
        return customers;
    }
};

TEST_F(PeopleVerbTest, ShowsWhoHasWhichCustomers)
{
    const auto shown = ctlJson({"--today", "2026-11-20", "people"}).json();
    EXPECT_EQ("testeuse", shown["me"]);
    ASSERT_EQ(2U, shown["people"].size());
    EXPECT_EQ("Camille Dupont", shown["people"][0]["name"]);
    EXPECT_EQ(false, shown["people"][0]["recorded"]);
    EXPECT_EQ(120'000, shown["people"][0]["overdue_cents"]);
    EXPECT_EQ(1, shown["customers_of_nobody"]);
    EXPECT_NE(std::string::npos, ctl({"people"}).out.find("Camille Dupont"));
}

TEST_F(PeopleVerbTest, HandsCustomersOverAndMarksThem)
{
    EXPECT_EQ((std::set<std::string>{"C2"}), customersOn("paul meyer"));
    EXPECT_EQ((std::set<std::string>{"C3"}), customersOn("@nobody"));
    const std::vector<std::string> handOver{"people", "hand-over",  "Camille Dupont", "--to",      "Paul Meyer",
                                            "--from", "2026-11-16", "--until",        "2026-11-27"};
    ASSERT_EQ(0, ctl(handOver).status);
    EXPECT_EQ((std::set<std::string>{"C1", "C2"}), customersOn("Paul Meyer"));
    const nlohmann::json all = lists("Paul Meyer");
    for (const auto& call : all["calls"]) {
        if (call["customer"] == "C1") EXPECT_EQ("Camille Dupont", call["standing_in_for"]);
        else EXPECT_TRUE(call["standing_in_for"].is_null());
    }
    EXPECT_EQ(1U, ctlJson({"--today", "2026-11-20", "people"}).json()["hand_overs"].size());
    ASSERT_EQ(0, ctl({"people", "back", "Camille Dupont", "--from", "2026-11-16"}).status);
    EXPECT_EQ((std::set<std::string>{"C2"}), customersOn("Paul Meyer"));
}

TEST_F(PeopleVerbTest, KnowsWhoCallsTheProgram)
{
    ASSERT_EQ(0, ctl({"people", "me", "Paul Meyer", "--role", "manager"}).status);
    const auto shown = ctlJson({"people"}).json();
    EXPECT_EQ("Paul Meyer", shown["me"]);
    EXPECT_EQ("manager", shown["people"][1]["role"]);
    EXPECT_EQ((std::set<std::string>{"C2"}), customersOn("@me"));
}

TEST_F(PeopleVerbTest, RefusesInWordsAndChangesNothing)
{
    const auto unknown = ctlJson({"people", "hand-over", "Personne", "--to", "Paul Meyer", "--until", "2026-12-01"});
    EXPECT_EQ(2, unknown.status);
    EXPECT_EQ("request-malformed", unknown.json()["error"]["code"]);
    EXPECT_EQ(2, ctl({"people", "add", "X", "--role", "chief"}).status);
    EXPECT_EQ(2, ctl({"people", "juggle"}).status);
    ASSERT_EQ(0, ctl({"people", "add", "Sylvie", "--dry-run"}).status);
    EXPECT_EQ(2U, ctlJson({"people"}).json()["people"].size());
}

TEST_F(PeopleVerbTest, ChangesAndRemovesAPerson)
{
    ASSERT_EQ(0, ctl({"people", "add", "Sylvie", "--login", "sylvie"}).status);
    ASSERT_EQ(0, ctl({"people", "change", "sylvie", "--rename", "Sylvie Léger", "--login", "-"}).status);
    const auto shown = ctlJson({"people"}).json();
    ASSERT_EQ(3U, shown["people"].size());
    EXPECT_EQ("Sylvie Léger", shown["people"][2]["name"]);
    EXPECT_EQ("", shown["people"][2]["login"]);
    ASSERT_EQ(0, ctl({"people", "remove", "Sylvie Leger"}).status);
    EXPECT_EQ(2U, ctlJson({"people"}).json()["people"].size());
}

class DemoRemovalTest : public CtlTest {};

TEST_F(DemoRemovalTest, DeletesADemonstrationAndNothingElse)
{
    ASSERT_EQ(0, ctl({"demo", "--customers", "5", "--invoices", "20", "--until", "2026-11-20"}).status);
    ASSERT_EQ(0, ctl({"demo", "--remove", "--dry-run"}).status);
    ASSERT_TRUE(std::filesystem::exists(book()));
    EXPECT_EQ(true, ctlJson({"demo", "--remove"}).json()["removed"]);
    EXPECT_FALSE(std::filesystem::exists(book()));
    ASSERT_EQ(0, ctl({"init"}).status);
    const auto refused = ctlJson({"demo", "--remove"});
    EXPECT_EQ(2, refused.status);
    EXPECT_EQ("not-demonstration", refused.json()["error"]["code"]);
    EXPECT_TRUE(std::filesystem::exists(book()));
}

} // namespace
} // namespace encours

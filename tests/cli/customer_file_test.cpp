// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <fstream>
#include <iterator>

namespace encours {
namespace {

using Json = nlohmann::json;

/// Two customers on 2026-11-20: C1 owes F1 and F2, C2 owes F3.
class CustomerFileVerbs : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme"}).status);
        const auto table = writeFile("invoices.csv", "customer;name;number;issued;due;amount\n"
                                                     "C1;Dupont;F1;2026-09-01;2026-10-01;1200.00\n"
                                                     "C1;Dupont;F2;2026-09-10;2026-10-10;600.00\n"
                                                     "C2;SARL Dupont;F3;2026-08-01;2026-08-31;2400.00\n");
        const auto run = ctl({"import", table, "--as", "invoices", "--dates", "ymd", "--decimal", "."});
        ASSERT_EQ(0, run.status) << run.err;
    }
    Json jsonOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-11-20"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    [[nodiscard]] std::string refusalOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-11-20"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(2, run.status) << run.out << run.err;
        return run.json()["error"]["code"];
    }
    [[nodiscard]] std::string textOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-11-20"});
        const auto run = ctl(arguments);
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.out;
    }
    static std::string bytesOf(const std::filesystem::path& file)
    {
        std::ifstream in{file, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
};

TEST_F(CustomerFileVerbs, KeepWhomToSpeakTo)
{
    EXPECT_TRUE(jsonOf({"person", "C1"})["persons"].empty());
    const auto added =
        jsonOf({"person", "C1", "--role", "buyer", "--name", "Zoé Martin", "--phone", "01 99 00 11 22", "--key", "k"});
    EXPECT_EQ(1, added["person"]);
    EXPECT_EQ(1, jsonOf({"person", "C1", "--role", "buyer", "--name", "Zoé Martin", "--phone", "01 99 00 11 22",
                         "--key", "k"})["person"]);
    jsonOf({"person", "C1", "1", "--phone", "-", "--email", "zoe@dupont.example"});
    const auto persons = jsonOf({"person", "C1"})["persons"];
    ASSERT_EQ(1U, persons.size());
    EXPECT_EQ("buyer", persons[0]["role"]);
    EXPECT_EQ("", persons[0]["phone"]);
    EXPECT_EQ("zoe@dupont.example", persons[0]["email"]);
    EXPECT_NE(std::string::npos, textOf({"person", "C1"}).find("service achats"));
    EXPECT_EQ("person-unknown", refusalOf({"person", "C1", "7", "--name", "Personne"}));
    EXPECT_EQ("request-malformed", refusalOf({"person", "C1", "--role", "boss"}));
    EXPECT_EQ("text-missing", refusalOf({"person", "C1", "--note", "sans nom"}));
    jsonOf({"person", "C1", "1", "--remove"});
    EXPECT_TRUE(jsonOf({"person", "C1"})["persons"].empty());
}

TEST_F(CustomerFileVerbs, KeepNotesAndDocuments)
{
    EXPECT_EQ(true, jsonOf({"note", "C1", "Essai", "--dry-run"})["dry_run"]);
    EXPECT_TRUE(jsonOf({"note", "C1"})["notes"].empty());
    jsonOf({"note", "C1", "Changement de banque"});
    EXPECT_EQ("Changement de banque", jsonOf({"note", "C1"})["notes"][0]["text"]);

    const auto file = writeFile("bon.pdf", "%PDF bon de commande");
    const auto added = jsonOf({"document", "C1", file, "--kind", "order", "--invoices", "F1,F2"});
    EXPECT_EQ(1, added["document"]);
    const auto listed = jsonOf({"document", "C1"})["documents"];
    ASSERT_EQ(1U, listed.size());
    EXPECT_EQ("bon.pdf", listed[0]["name"]);
    EXPECT_EQ(Json({"F1", "F2"}), listed[0]["invoices"]);
    EXPECT_EQ(true, listed[0]["safe_to_open"]);
    const auto out = (folder() / "copie.pdf").string();
    jsonOf({"document", "C1", "--save", "1", "--out", out});
    EXPECT_EQ("%PDF bon de commande", bytesOf(out));
    EXPECT_EQ("file-exists", refusalOf({"document", "C1", "--save", "1", "--out", out}));
    EXPECT_EQ("attachment-unknown", refusalOf({"document", "C2", "--save", "1", "--out", out + "2"}));
    EXPECT_EQ("invoice-unknown", refusalOf({"document", "C1", file, "--invoices", "F3"}));
    EXPECT_EQ("file-missing", refusalOf({"document", "C1", (folder() / "rien.pdf").string()}));
    jsonOf({"document", "C1", "--remove", "1"});
    EXPECT_TRUE(jsonOf({"document", "C1"})["documents"].empty());
    EXPECT_EQ(true, jsonOf({"verify"})["ok"]);
}

TEST_F(CustomerFileVerbs, FindMergeAndSplitDuplicates)
{
    const auto found = jsonOf({"duplicates"})["duplicates"];
    ASSERT_EQ(1U, found.size());
    EXPECT_EQ("C1", found[0]["keep"]);
    EXPECT_EQ("C2", found[0]["other"]);
    EXPECT_EQ("possible", found[0]["certainty"]);
    EXPECT_EQ(Json({"same-name"}), found[0]["signs"]);
    EXPECT_NE(std::string::npos, textOf({"duplicates"}).find("même nom"));

    const auto rehearsal = jsonOf({"merge", "C2", "C1", "--dry-run"});
    EXPECT_EQ(420000, rehearsal["open_after_cents"]);
    EXPECT_TRUE(rehearsal["merge"].is_null());
    EXPECT_EQ(1, jsonOf({"merge", "C2", "C1"})["merge"]);
    EXPECT_TRUE(jsonOf({"duplicates"})["duplicates"].empty());
    const auto aged = jsonOf({"aged", "--as-of", "2026-11-20"});
    EXPECT_EQ(420000, aged["total_cents"]);
    EXPECT_EQ("C1", jsonOf({"customer", "C2"})["customer"]) << "the old code leads to the account that stays";
    EXPECT_EQ("merge-of-merged", refusalOf({"merge", "C2", "C1"}));
    EXPECT_EQ("C1", jsonOf({"split", "C2"})["from"]);
    EXPECT_EQ(240000, jsonOf({"customer", "C2"})["balance_cents"]);
    EXPECT_EQ("merge-unknown", refusalOf({"split", "C2"}));
    EXPECT_EQ("merge-with-itself", refusalOf({"merge", "C2", "C2"}));

    jsonOf({"duplicates", "--distinct", "C1,C2"});
    EXPECT_TRUE(jsonOf({"duplicates"})["duplicates"].empty());
    jsonOf({"duplicates", "--may-be-one", "C2,C1"});
    EXPECT_EQ(1U, jsonOf({"duplicates", "--customer", "C2"})["duplicates"].size());
    EXPECT_EQ("request-malformed", refusalOf({"duplicates", "--distinct", "C1"}));
    EXPECT_EQ(true, jsonOf({"verify"})["ok"]);
}

TEST_F(CustomerFileVerbs, AnswerForPersonalData)
{
    jsonOf({"person", "C1", "--name", "Zoé Martin", "--phone", "01 99 00 11 22"});
    const auto out = (folder() / "donnees.json").string();
    jsonOf({"personal-data", "export", "C1", "--out", out});
    const auto exported = Json::parse(bytesOf(out));
    EXPECT_EQ("Zoé Martin", exported["persons"][0]["name"]);
    EXPECT_EQ("file-exists", refusalOf({"personal-data", "export", "C1", "--out", out}));

    EXPECT_EQ("still-owing", refusalOf({"personal-data", "erase", "C1", "--scope", "contacts"}));
    EXPECT_EQ("request-malformed", refusalOf({"personal-data", "erase", "C1"}));
    EXPECT_EQ("person", jsonOf({"personal-data", "erase", "C1", "--person", "1"})["scope"]);
    EXPECT_TRUE(jsonOf({"person", "C1"})["persons"].empty());

    EXPECT_EQ(36, jsonOf({"personal-data", "periods"})["contacts_months"]);
    EXPECT_EQ(24, jsonOf({"personal-data", "periods", "--set", "contacts=24"})["contacts_months"]);
    EXPECT_EQ(24, jsonOf({"personal-data", "periods"})["contacts_months"]);
    EXPECT_EQ("request-malformed", refusalOf({"personal-data", "periods", "--set", "contacts=0"}));
    EXPECT_EQ("request-malformed", refusalOf({"personal-data", "periods", "--set", "photos=3"}));
    EXPECT_TRUE(jsonOf({"personal-data", "due"})["due"].empty());
    EXPECT_EQ("request-malformed", refusalOf({"personal-data", "burn"}));
    EXPECT_EQ(true, jsonOf({"verify"})["ok"]);
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <fstream>
#include <sstream>

namespace encours {
namespace {

class TemplateVerb : public CtlTest {
protected:
    TemplateVerb() { EXPECT_EQ(ctl({"init", "--set", "company.name=Les Jardins de Test"}).status, 0); }

    [[nodiscard]] std::string wording(const std::string& code = "reminder-1") const
    {
        return ctlJson({"template", "show", code}).json()["text"];
    }
    [[nodiscard]] static std::string greeting(std::string text, const std::string& words)
    {
        const std::string head = "[salutation]\n";
        const auto from = text.find(head) + head.size();
        return text.replace(from, text.find('\n', from) - from, words);
    }
};

TEST_F(TemplateVerb, ListsEveryKindInBothLanguages)
{
    const auto run = ctlJson({"template", "list"});
    ASSERT_EQ(run.status, 0) << run.err;
    const auto rows = run.json()["templates"];
    ASSERT_EQ(rows.size(), 32U);
    EXPECT_EQ(rows[0]["code"], "preventive");
    for (const auto& row : rows) EXPECT_TRUE(row["shipped"] && row["sound"]) << row.dump();
    EXPECT_EQ(ctl({"template"}).status, 0);
}

TEST_F(TemplateVerb, WritesAFileSavesItAndGoesBack)
{
    const std::string file = (folder() / "relance.mustache").string();
    ASSERT_EQ(ctl({"template", "show", "reminder-1", "--out", file}).status, 0);
    std::ostringstream bytes;
    bytes << std::ifstream{file}.rdbuf();
    ASSERT_EQ(bytes.str(), wording());
    const auto changed = writeFile("autre.mustache", greeting(bytes.str(), "Cher client,"));
    ASSERT_EQ(ctl({"template", "check", "reminder-1", changed}).status, 0);
    ASSERT_EQ(ctl({"template", "save", "reminder-1", changed, "--dry-run"}).status, 0);
    EXPECT_EQ(wording(), bytes.str()) << "a dry run saves nothing";
    ASSERT_EQ(ctl({"template", "save", "reminder-1", changed}).status, 0);
    EXPECT_EQ(wording(), greeting(bytes.str(), "Cher client,"));
    const auto versions = ctlJson({"template", "versions", "reminder-1"}).json()["versions"];
    ASSERT_EQ(versions.size(), 1U);
    ASSERT_EQ(ctl({"template", "restore", "reminder-1"}).status, 0);
    EXPECT_EQ(wording(), bytes.str());
    ASSERT_EQ(ctl({"template", "restore", "reminder-1", "--entry", versions[0]["entry"].dump()}).status, 0);
    EXPECT_EQ(wording(), greeting(bytes.str(), "Cher client,"));
}

TEST_F(TemplateVerb, NamesEveryLineThatIsWrong)
{
    const auto file = writeFile("faux.mustache", greeting(wording(), "{{nmae}} {{#isOne}}"));
    const auto run = ctlJson({"template", "check", "reminder-1", file});
    EXPECT_EQ(run.status, 2);
    const auto faults = run.json()["faults"];
    ASSERT_EQ(faults.size(), 2U) << run.out;
    EXPECT_EQ(faults[0]["code"], "template-malformed");
    EXPECT_EQ(faults[0]["arguments"]["field"], "{{nmae}}");
    EXPECT_EQ(ctl({"template", "save", "reminder-1", file}).status, 2);
    EXPECT_EQ(ctl({"template", "show", "nothing"}).status, 2);
    EXPECT_EQ(ctl({"template", "save", "reminder-1", (folder() / "absent").string()}).status, 2);
    EXPECT_EQ(ctl({"template", "frob"}).status, 2);
}

TEST_F(TemplateVerb, KnowsFieldsAndNamedTemplates)
{
    const auto fields = ctlJson({"template", "fields", "reminder-1"}).json()["fields"];
    EXPECT_GT(fields.size(), 20U);
    const auto file = writeFile("vip.mustache", greeting(wording(), "Cher client,"));
    ASSERT_EQ(ctl({"template", "save", "reminder-1.vip", file}).status, 0);
    EXPECT_EQ(wording("reminder-1.vip"), greeting(wording(), "Cher client,"));
    ASSERT_EQ(ctl({"template", "remove", "reminder-1.vip"}).status, 0);
    EXPECT_EQ(ctlJson({"template", "list"}).json()["templates"].size(), 32U);
}

TEST_F(TemplateVerb, ShowsTheLetterOfACustomer)
{
    const auto ledger = writeFile("factures.csv", "client;nom;numero;date facture;echeance;montant\n"
                                                  "C1;Moreau;F1;2022-03-01;2022-03-31;1200,00\n");
    ASSERT_EQ(ctl({"import", ledger}).status, 0);
    ASSERT_EQ(ctl({"settings", "--set", "company.address_line1=1 rue A", "--set", "company.postal_code=69001", "--set",
                   "company.city=Lyon"})
                  .status,
              0);
    const auto set =
        ctl({"customer", "C1", "--set", "address_line1=2 rue B", "--set", "postal_code=69002", "--set", "city=Lyon"});
    ASSERT_EQ(set.status, 0) << set.err;
    const auto file = writeFile("essai.mustache", greeting(wording(), "Cher {{customerCode}},"));
    const auto run = ctlJson({"template", "preview", "reminder-1", "C1", "--file", file});
    ASSERT_EQ(run.status, 0) << run.err << run.out;
    EXPECT_NE(run.json()["text"].get<std::string>().find("Cher C1,"), std::string::npos);
    const auto out = (folder() / "essai.pdf").string();
    ASSERT_EQ(ctl({"template", "preview", "reminder-1", "C1", "--out", out}).status, 0);
    EXPECT_TRUE(std::filesystem::exists(out));
    EXPECT_EQ(ctlJson({"template", "versions", "reminder-1"}).json()["versions"].size(), 0U) << "nothing was saved";
}

} // namespace
} // namespace encours

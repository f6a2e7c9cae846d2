// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <algorithm>
#include <cstdio>
#include <gmock/gmock.h>

namespace encours {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

std::string outputOf(const std::string& command)
{
    std::string output;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    char block[4096];
    for (std::size_t count = 0; (count = fread(block, 1, sizeof block, pipe)) > 0;) output.append(block, count);
    pclose(pipe);
    return output;
}

/// C1 owes F1 and F2 on 2026-11-20, both overdue.
class DossierVerbs : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme", "--set", "company.address_line1=1 rue des Essais",
                          "--set", "company.postal_code=69001", "--set", "company.city=Lyon"})
                         .status);
        const auto table = writeFile("invoices.csv", "customer;name;number;issued;due;amount\n"
                                                     "C1;Dupont;F1;2026-09-01;2026-10-01;1200.00\n"
                                                     "C1;Dupont;F2;2026-09-10;2026-10-10;600.00\n");
        ASSERT_EQ(0, ctl({"import", table, "--as", "invoices", "--dates", "ymd", "--decimal", "."}).status);
    }
    [[nodiscard]] CtlRun run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-11-20"});
        return ctlJson(std::move(arguments));
    }
    [[nodiscard]] std::string out() const { return (folder() / "out").string(); }
};

TEST_F(DossierVerbs, SayWhatIsMissingWithoutWriting)
{
    const auto checked = run({"dossier", "C1", "--check", "--out", out()});
    ASSERT_EQ(0, checked.status) << checked.out << checked.err;
    const Json json = checked.json();
    EXPECT_EQ(180'000, json["principal_cents"]);
    EXPECT_EQ(8'000, json["indemnity_cents"]);
    EXPECT_EQ(json["total_cents"].get<int>(), 188'000 + json["interest_cents"].get<int>());
    std::vector<std::string> codes;
    for (const auto& gap : json["gaps"]) codes.push_back(gap["code"]);
    EXPECT_THAT(codes, testing::Contains("no-formal-notice"));
    EXPECT_THAT(codes, testing::Contains("company"));
    EXPECT_FALSE(std::filesystem::exists(out()));
}

TEST_F(DossierVerbs, BindTheFileForTheCourt)
{
    const auto scan = writeFile("bon.pdf", "%PDF no document at all");
    ASSERT_EQ(0, run({"document", "C1", scan, "--kind", "delivery-note"}).status);
    const auto written = run({"dossier", "C1", "--invoices", "F1", "--out", out()});
    ASSERT_EQ(0, written.status) << written.out << written.err;
    const Json json = written.json();
    EXPECT_EQ(120'000, json["principal_cents"]);
    EXPECT_EQ(3, json["pieces"]) << "claim, delivery note, history";
    const std::string pdf = json["pdf"];
    EXPECT_THAT(outputOf("qpdf --check '" + pdf + "'"), HasSubstr("No syntax or stream encoding errors"));
    const std::string text = outputOf("pdftotext -layout '" + pdf + "' -");
    EXPECT_THAT(text, HasSubstr("Feuille de travail"));
    EXPECT_THAT(text, HasSubstr("Requête en injonction de payer"));
    EXPECT_THAT(text, HasSubstr("État de la créance au 20/11/2026"));
    EXPECT_THAT(text, HasSubstr("Bon de livraison (bon.pdf)"));
    EXPECT_THAT(text, HasSubstr("ne peut pas être reproduit ici"));
    const std::string names = outputOf("unzip -Z1 '" + json["zip"].get<std::string>() + "'");
    EXPECT_EQ(4, std::ranges::count(names, '\n')) << names;
    EXPECT_THAT(names, HasSubstr("002_Bon-de-livraison-bon.pdf"));
    const auto without = run({"dossier", "C1", "--no-zip", "--out", out()});
    EXPECT_TRUE(without.json()["zip"].is_null());
}

TEST_F(DossierVerbs, RefuseWhatCannotBeClaimed)
{
    EXPECT_EQ("customer-unknown", run({"dossier", "C9"}).json()["error"]["code"]);
    EXPECT_EQ("invoice-unknown", run({"dossier", "C1", "--invoices", "F9"}).json()["error"]["code"]);
    const auto early = ctlJson({"--today", "2026-09-15", "dossier", "C1", "--out", out()});
    EXPECT_EQ(2, early.status);
    EXPECT_EQ("nothing-to-claim", early.json()["error"]["code"]);
}

TEST_F(DossierVerbs, ProveTheDiligence)
{
    ASSERT_EQ(0, run({"contact", "C1", "--outcome", "no-answer"}).status);
    const auto written = run({"diligence", "--all-invoices", "--out", out()});
    ASSERT_EQ(0, written.status) << written.out << written.err;
    const std::string text = outputOf("pdftotext -layout '" + written.json()["pdf"].get<std::string>() + "' -");
    EXPECT_THAT(text, HasSubstr("Preuve des diligences"));
    EXPECT_THAT(text, HasSubstr("Appel téléphonique"));
}

} // namespace
} // namespace encours

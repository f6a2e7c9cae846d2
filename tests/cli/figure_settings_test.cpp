// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"
#include "support/workbook.h"

namespace encours {
namespace {

/// One customer with two invoices, 20 and 50 days late on 2026-11-22, and one of the same group of companies.
class FigureSettingsVerb : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init"}).status);
        const auto invoices = writeFile("factures.csv", "client;nom;numero;date facture;echeance;montant\n"
                                                        "C1;Moreau;F1;2026-10-01;2026-11-02;1200,00\n"
                                                        "C1;Moreau;F2;2026-09-01;2026-10-03;600,00\n"
                                                        "FILIALE;Filiale;F3;2026-09-01;2026-10-03;240,00\n");
        ASSERT_EQ(0, ctl({"import", invoices, "--as", "invoices"}).status);
    }
    [[nodiscard]] nlohmann::json jsonOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--today", "2026-11-22"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.err;
        return run.json();
    }
    void set(const std::string& assignment) const { ASSERT_EQ(0, ctl({"settings", "--set", assignment}).status); }
};

TEST_F(FigureSettingsVerb, AreShownWithTheOtherSettings)
{
    const auto shown = jsonOf({"settings"});
    EXPECT_EQ("30,60,90", shown["figures.age_bounds"]);
    EXPECT_EQ("ttc", shown["figures.tax_basis"]);
    const auto changed = jsonOf({"settings", "--set", "figures.tax_basis=ht", "--set", "company.name=Atelier"});
    EXPECT_EQ("ht", changed["figures.tax_basis"]);
    EXPECT_EQ("Atelier", changed["company.name"]);
    EXPECT_EQ("ht", jsonOf({"settings"})["figures.tax_basis"]);
    EXPECT_EQ("ttc", jsonOf({"settings", "--set", "figures.tax_basis="})["figures.tax_basis"]);
}

TEST_F(FigureSettingsVerb, AreCheckedBeforeAnythingIsWritten)
{
    const auto run = ctlJson({"settings", "--set", "company.name=Atelier", "--set", "figures.period_months=99"});
    EXPECT_EQ(2, run.status);
    EXPECT_EQ("value-not-listed", run.json()["error"]["code"]);
    EXPECT_NE("Atelier", jsonOf({"settings"})["company.name"]);
    EXPECT_EQ(2, ctl({"settings", "--set", "figures.colour=red"}).status);
    EXPECT_EQ(2, ctl({"settings", "--set", "figures.excluded_customers=PERSONNE"}).status);
    ASSERT_EQ(0, ctl({"settings", "--set", "figures.tax_basis=ht", "--dry-run"}).status);
    EXPECT_EQ("ttc", jsonOf({"settings"})["figures.tax_basis"]);
}

TEST_F(FigureSettingsVerb, GiveTheAgedBalanceItsColumns)
{
    const auto usual = jsonOf({"aged"});
    EXPECT_EQ((std::vector<int>{30, 60, 90}), usual["bounds_days"].get<std::vector<int>>());
    EXPECT_EQ(120'000, usual["d1_30_cents"]);
    EXPECT_EQ(84'000, usual["d31_60_cents"]);
    const auto once = jsonOf({"aged", "--bounds", "15,30,45"});
    EXPECT_EQ((std::vector<int>{15, 30, 45}), once["bounds_days"].get<std::vector<int>>());
    EXPECT_EQ(0, once["d1_30_cents"]);
    EXPECT_EQ(120'000, once["d31_60_cents"]);
    EXPECT_EQ(84'000, once["over_90_cents"]);
    EXPECT_EQ(usual["total_cents"], once["total_cents"]);
    set("figures.age_bounds=15,30,45");
    EXPECT_EQ(once["over_90_cents"], jsonOf({"aged"})["over_90_cents"]);
    const auto text = ctl({"aged", "--as-of", "2026-11-22"}).out;
    EXPECT_NE(std::string::npos, text.find("16–30 j")) << text;
    EXPECT_NE(std::string::npos, text.find("plus de 45 jours")) << text;
    EXPECT_EQ(2, ctl({"aged", "--bounds", "15,30"}).status);
}

TEST_F(FigureSettingsVerb, LeaveCustomersOutAndSaySo)
{
    set("figures.excluded_customers=FILIALE");
    const auto aged = jsonOf({"aged"});
    EXPECT_EQ(180'000, aged["total_cents"]);
    EXPECT_NE(std::string::npos, aged["notes"].dump().find("FILIALE"));
    const auto kpis = jsonOf({"kpis", "--months", "0"});
    EXPECT_EQ(180'000, kpis["indicators"][0]["value_cents"]);
    EXPECT_NE(std::string::npos, kpis["notes"].dump().find("FILIALE"));
    EXPECT_EQ(180'000, jsonOf({"forecast"})["open_cents"]);
    const auto file = (folder() / "aged.xlsx").string();
    ASSERT_EQ(0, ctl({"aged", "--as-of", "2026-11-22", "--xlsx", file}).status);
    const test::Workbook book{file};
    EXPECT_NE(std::string::npos, book.cell(0, "A4").value.find("FILIALE")) << book.cell(0, "A4").value;
}

TEST_F(FigureSettingsVerb, ShowAmountsWithoutVat)
{
    set("figures.tax_basis=ht");
    const auto aged = jsonOf({"aged"});
    EXPECT_EQ("ht", aged["tax_basis"]);
    EXPECT_EQ(170'000, aged["total_cents"]);
    const auto kpis = jsonOf({"kpis", "--months", "0"});
    EXPECT_EQ("ht", kpis["tax_basis"]);
    EXPECT_EQ(170'000, kpis["indicators"][0]["value_cents"]);
    EXPECT_EQ(204'000, jsonOf({"forecast"})["open_cents"]) << "cash comes in with its VAT";
}

TEST_F(FigureSettingsVerb, GiveTheKpisTheirPeriod)
{
    EXPECT_EQ(12, jsonOf({"kpis", "--months", "0"})["period_months"]);
    set("figures.period_months=6");
    EXPECT_EQ(6, jsonOf({"kpis", "--months", "0"})["period_months"]);
    EXPECT_EQ(3, jsonOf({"kpis", "--months", "0", "--period", "3"})["period_months"]);
}

TEST_F(FigureSettingsVerb, CompareWithPublishedDelays)
{
    const auto shown = jsonOf({"reference-delays"});
    ASSERT_EQ(1U, shown["comparisons"].size());
    EXPECT_EQ(136, shown["comparisons"][0]["day_tenths"]);
    EXPECT_EQ(nullptr, shown["comparisons"][0]["our_day_tenths"]);
    EXPECT_EQ(false, jsonOf({"reference-delays", "--sector", "Bâtiment"})["sector_is_known"]);
    const std::vector<std::string> add{"reference-delays", "add",        "--sector", "Bâtiment",
                                       "--from",           "2025-01-01", "--to",     "2025-06-30",
                                       "--days",           "17,1",       "--source", "Une étude"};
    EXPECT_EQ(171, jsonOf(add)["day_tenths"]);
    EXPECT_EQ(2U, jsonOf({"reference-delays"})["comparisons"].size());
    EXPECT_EQ(true, jsonOf({"reference-delays", "--sector", "batiment"})["sector_is_known"]);
    EXPECT_EQ(2,
              ctl({"reference-delays", "add", "--from", "2025-01-01", "--to", "2025-06-30", "--days", "17,1"}).status);
    EXPECT_EQ(2, ctl({"reference-delays", "publish"}).status);
    EXPECT_EQ(0, runProgram({"reference-delays"}).status) << "without a book too";
}

TEST_F(FigureSettingsVerb, CompareTheCostOfDunning)
{
    const auto unknown = jsonOf({"dunning-cost"});
    EXPECT_EQ(1U, unknown["missing"].size()) << "nothing was done, so only the factor's price is missing";
    EXPECT_EQ(nullptr, unknown["saved_cents"]);
    set("figures.factor_commission=0,5");
    const auto cost = jsonOf({"dunning-cost"});
    EXPECT_EQ(204'000, cost["turnover_cents"]);
    EXPECT_EQ(1'020, cost["factor_cents"]);
    EXPECT_EQ(1'020, cost["saved_cents"]);
    EXPECT_EQ("2025-12-01", cost["from"]);
    EXPECT_EQ(2, ctl({"dunning-cost", "--from", "2026-06-01", "--to", "2026-05-01"}).status);
}

} // namespace
} // namespace encours

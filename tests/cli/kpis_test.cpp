// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace encours {
namespace {

using Json = nlohmann::json;

/// Two customers on 2026-10-31: C1 owes 3 000,00, of which 1 000,00 is not yet due; 12 000,00 were sold in the year.
class KpiVerb : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme"}).status);
        const auto invoices = writeFile("invoices.csv", "customer;name;number;issued;due;amount;settled\n"
                                                        "C1;Dupont;F1;2025-11-03;2025-12-03;9000.00;2025-12-13\n"
                                                        "C1;Dupont;F2;2026-08-01;2026-08-31;1000.00;\n"
                                                        "C1;Dupont;F3;2026-09-01;2026-10-01;1000.00;\n"
                                                        "C2;Martin;F4;2026-10-01;2026-10-31;1000.00;\n");
        const auto run = ctl({"import", invoices, "--as", "invoices", "--map",
                              "customer=customer,name=name,number=number,issued=issued,due=due,amount=amount,"
                              "settled=settled",
                              "--dates", "ymd", "--decimal", "."});
        ASSERT_EQ(0, run.status) << run.out << run.err;
    }

    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-10-31"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    static Json figure(const Json& indicators, std::string_view code)
    {
        for (const Json& indicator : indicators) {
            if (indicator["code"] == code) return indicator;
        }
        ADD_FAILURE() << "no indicator " << code;
        return Json::object();
    }
    [[nodiscard]] std::string contentOf(const std::string& name) const
    {
        std::ifstream file{folder() / name, std::ios::binary};
        return {std::istreambuf_iterator<char>{file}, {}};
    }
};

TEST_F(KpiVerb, ShowEveryIndicatorWithItsDefinition)
{
    const auto kpis = jsonOf({"kpis", "--as-of", "2026-10-31"});
    EXPECT_EQ(kpis["as_of"], "2026-10-31");
    EXPECT_EQ(kpis["currency"], "EUR");
    EXPECT_EQ(kpis["history"].size(), 12U);
    EXPECT_EQ(kpis["groups"], Json::array());
    for (const auto& indicator : kpis["indicators"]) {
        EXPECT_FALSE(indicator["definition"].get<std::string>().empty()) << indicator["code"];
        EXPECT_EQ(indicator["value"].is_null(), !indicator["gap"].is_null()) << indicator["code"];
    }
    const auto dso = figure(kpis["indicators"], "dso");
    EXPECT_EQ(dso["unit"], "day-tenths");
    EXPECT_EQ(dso["value"], 912); // 3 000 ÷ 12 000 × 365 = 91,25
    EXPECT_EQ(dso["numerator"], 300000);
    EXPECT_EQ(dso["denominator"], 1200000);
    EXPECT_EQ(dso["days"], 365);
    EXPECT_EQ(figure(kpis["indicators"], "dso-count-back")["value"], 920);
    EXPECT_EQ(figure(kpis["indicators"], "days-late")["value"], 100);
    EXPECT_EQ(figure(kpis["indicators"], "overdue")["value_cents"], 200000);
    EXPECT_EQ(figure(kpis["history"].back()["indicators"], "dso")["value"], 912);
    EXPECT_EQ(kpis["history"].front()["on"], "2025-11-30");
}

TEST_F(KpiVerb, ShowIndicatorsByGroup)
{
    const auto kpis = jsonOf({"kpis", "--as-of", "2026-10-31", "--by", "customer", "--months", "0"});
    EXPECT_EQ(kpis["history"], Json::array());
    ASSERT_EQ(kpis["groups"].size(), 2U);
    EXPECT_EQ(kpis["groups"][1]["key"], "C2");
    EXPECT_EQ(kpis["groups"][1]["name"], "Martin");
    EXPECT_EQ(figure(kpis["groups"][1]["indicators"], "receivables")["value_cents"], 100000);
}

TEST_F(KpiVerb, RefuseWhatTheyDoNotKnow)
{
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"kpis", "--by", "colour"},
                                                      {"kpis", "--months", "-1"},
                                                      {"kpis", "--period", "0"},
                                                      {"kpis", "--as-of", "2026-02-30"},
                                                      {"coverage", "--as-of", "2026-13-01"}}) {
        EXPECT_EQ(2, ctlJson(arguments).status) << arguments.back();
    }
}

TEST_F(KpiVerb, ProveThatNoOverdueItemIsForgotten)
{
    const auto coverage = jsonOf({"coverage"});
    EXPECT_EQ(coverage["as_of"], "2026-10-31");
    EXPECT_EQ(coverage["overdue_items"], 2);
    EXPECT_EQ(coverage["overdue_cents"], 200000);
    EXPECT_EQ(coverage["covered_items"], 2);
    EXPECT_EQ(coverage["uncovered"], Json::array());
    int items = 0;
    int cents = 0;
    for (const auto& rule : coverage["by_rule"]) {
        items += rule["items"].get<int>();
        cents += rule["amount_cents"].get<int>();
    }
    EXPECT_EQ(items, 2);
    EXPECT_EQ(cents, 200000);
}

TEST_F(KpiVerb, AreWrittenToFiles)
{
    const auto csv = (folder() / "kpis.csv").string();
    const auto xlsx = (folder() / "couverture.xlsx").string();
    ASSERT_EQ(0, ctl({"kpis", "--as-of", "2026-10-31", "--csv", csv}).status);
    EXPECT_NE(contentOf("kpis.csv").find("91,2"), std::string::npos);
    ASSERT_EQ(0, ctl({"coverage", "--as-of", "2026-10-31", "--xlsx", xlsx}).status);
    EXPECT_EQ(contentOf("couverture.xlsx").substr(0, 2), "PK");
}

TEST_F(KpiVerb, ReadAsTablesForPeople)
{
    const auto kpis = ctl({"kpis", "--as-of", "2026-10-31", "--by", "controller"});
    EXPECT_EQ(0, kpis.status) << kpis.err;
    EXPECT_NE(kpis.out.find("91,2"), std::string::npos) << kpis.out;
    EXPECT_NE(kpis.out.find("(non renseigné)"), std::string::npos) << kpis.out;
    const auto coverage = ctl({"coverage", "--as-of", "2026-10-31"});
    EXPECT_NE(coverage.out.find("Aucune n’est oubliée."), std::string::npos) << coverage.out;
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <fstream>
#include <iterator>

namespace encours {
namespace {

using Json = nlohmann::json;

/// C1 owes 2 000,00, C2 1 000,00 on 2026-10-31.
class FigureDetailVerb : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme"}).status);
        const auto invoices = writeFile("invoices.csv", "customer;name;number;issued;due;amount;settled\n"
                                                        "C1;Dupont;F1;2025-11-03;2025-12-03;9000.00;2025-12-13\n"
                                                        "C1;Dupont;F2;2026-08-01;2026-08-31;2000.00;\n"
                                                        "C2;Martin;F4;2026-10-01;2026-10-31;1000.00;\n");
        const auto run = ctl({"import", invoices, "--as", "invoices", "--map",
                              "customer=customer,name=name,number=number,issued=issued,due=due,amount=amount,"
                              "settled=settled",
                              "--dates", "ymd", "--decimal", "."});
        ASSERT_EQ(0, run.status) << run.out << run.err;
    }
    [[nodiscard]] Json detail(const std::string& code) const
    {
        const auto run = ctlJson({"--today", "2026-10-31", "kpis", "--detail", code});
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
};

TEST_F(FigureDetailVerb, SaysWhatAFigureIsMadeOf)
{
    const auto dso = detail("dso");
    EXPECT_EQ(dso["code"], "dso");
    EXPECT_EQ(dso["as_of"], "2026-10-31");
    EXPECT_FALSE(dso["definition"].get<std::string>().empty());
    EXPECT_EQ(dso["numerator"]["sum"], 300'000);
    EXPECT_EQ(dso["numerator"]["shown"], 300'000);
    EXPECT_EQ(dso["numerator"]["is_whole"], true);
    ASSERT_EQ(dso["numerator"]["lines"].size(), 2U);
    const auto& first = dso["numerator"]["lines"][0];
    EXPECT_EQ(first["customer"], "C1");
    EXPECT_EQ(first["number"], "F2");
    EXPECT_EQ(first["value"], 200'000);
    EXPECT_EQ(first["on"], "2026-08-31");
    EXPECT_EQ(dso["denominator"]["sum"], 1'200'000);
}

TEST_F(FigureDetailVerb, LeavesTheDenominatorOutWhereThereIsNone)
{
    const auto overdue = detail("overdue");
    EXPECT_TRUE(overdue["denominator"].is_null());
    EXPECT_EQ(overdue["numerator"]["sum"], 200'000);
}

TEST_F(FigureDetailVerb, RefusesAFigureThatThereIsNot)
{
    EXPECT_EQ(2, ctl({"kpis", "--detail", "dso2"}).status);
}

TEST_F(FigureDetailVerb, ShowsAndWritesTheLines)
{
    const auto file = (folder() / "dso.csv").string();
    const auto run = ctl({"--today", "2026-10-31", "--lang", "fr", "kpis", "--detail", "dso", "--csv", file});
    ASSERT_EQ(0, run.status) << run.out << run.err;
    EXPECT_NE(run.out.find("Dupont"), std::string::npos) << run.out;
    EXPECT_NE(run.out.find("F2"), std::string::npos) << run.out;
    std::ifstream written{file, std::ios::binary};
    const std::string csv{std::istreambuf_iterator<char>{written}, {}};
    EXPECT_NE(csv.find("C1;Dupont;F2"), std::string::npos) << csv;
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

namespace encours {
namespace {

using Json = nlohmann::json;

/// C1 owes F1 and F2, C2 owes F3.
class Find : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme"}).status);
        const auto table = writeFile("invoices.csv", "customer;name;number;issued;due;amount\n"
                                                     "C1;Société Dupont;F1;2026-09-01;2026-10-01;1200.00\n"
                                                     "C1;Société Dupont;F2;2026-09-10;2026-10-10;600.00\n"
                                                     "C2;Martin;F3;2026-08-01;2026-08-31;1200.50\n");
        const auto run = ctl({"import", table, "--as", "invoices", "--dates", "ymd", "--decimal", "."});
        ASSERT_EQ(0, run.status) << run.err;
    }

    [[nodiscard]] Json resultsOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-11-20", "find"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json()["results"];
    }
};

TEST_F(Find, TellsWhatMatchedAndWhere)
{
    const Json results = resultsOf({"f3"});
    ASSERT_EQ(1U, results.size());
    const Json expected{{"kind", "invoice"},       {"customer", "C2"},      {"name", "Martin"},  {"number", "F3"},
                        {"field", "number"},       {"match", "exact"},      {"person", nullptr}, {"value", "F3"},
                        {"amount_cents", 120'050}, {"due_on", "2026-08-31"}};
    EXPECT_EQ(expected, results[0]);
}

TEST_F(Find, FindsCustomersWhateverTheAccents)
{
    const Json results = resultsOf({"societe dup"});
    ASSERT_EQ(1U, results.size());
    EXPECT_EQ("customer", results[0]["kind"]);
    EXPECT_EQ("C1", results[0]["customer"]);
    EXPECT_TRUE(results[0]["number"].is_null());
    EXPECT_TRUE(results[0]["amount_cents"].is_null());
    EXPECT_TRUE(results[0]["due_on"].is_null());
}

TEST_F(Find, FindsAmountsAsTheyAreTyped)
{
    EXPECT_EQ(2U, resultsOf({"1200"}).size());
    EXPECT_EQ(1U, resultsOf({"1 200,50"}).size());
    EXPECT_EQ("amount", resultsOf({"1 200,50"})[0]["field"]);
}

TEST_F(Find, GivesNoMoreThanTheLimit)
{
    EXPECT_EQ(3U, resultsOf({"f"}).size());
    EXPECT_EQ(1U, resultsOf({"f", "--limit", "1"}).size());
    EXPECT_EQ(2, ctlJson({"find", "f", "--limit", "0"}).status);
}

TEST_F(Find, SaysSoWhenNothingMatches)
{
    const auto run = ctl({"find", "introuvable"});
    EXPECT_EQ(0, run.status);
    EXPECT_EQ("Rien ne correspond.\n", run.out);
    EXPECT_NE(std::string::npos, ctl({"find", "dupont"}).out.find("Société Dupont"));
}

} // namespace
} // namespace encours

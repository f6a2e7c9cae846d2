// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <fstream>
#include <iterator>

namespace encours {
namespace {

using Json = nlohmann::json;

class Forecast : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init"}).status);
        const auto invoices = writeFile("invoices.csv", "client;nom;numero;date facture;echeance;montant\n"
                                                        "C1;Moreau;F1;2026-10-25;2026-11-26;300,00\n"
                                                        "C2;Girard;F2;2026-09-15;2026-10-15;450,50\n");
        ASSERT_EQ(0, ctl({"import", invoices, "--as", "invoices"}).status);
    }
    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--today", "2026-11-22"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.err;
        return run.json();
    }
};

TEST_F(Forecast, SaysThatItKnowsTooLittle)
{
    const auto json = jsonOf({"forecast", "--weeks", "3", "--items", "--by", "customer", "--back-test"});
    EXPECT_EQ("2026-11-22", json["as_of"]);
    EXPECT_EQ(false, json["enough_history"]);
    EXPECT_EQ(75'050, json["open_cents"]);
    ASSERT_EQ(3U, json["weeks"].size());
    EXPECT_EQ("2026-11-23", json["weeks"][0]["from"]);
    EXPECT_EQ(75'050, json["weeks"][0]["expected_cents"]);
    EXPECT_TRUE(json["weeks"][0]["low_cents"].is_null());
    EXPECT_EQ(0, json["weeks"][0]["promised_cents"]);
    ASSERT_EQ(2U, json["items"].size());
    EXPECT_EQ("due-date", json["items"][0]["basis"]);
    EXPECT_EQ("2026-11-26", json["items"][0]["likely_on"]);
    EXPECT_EQ("C2", json["rows"][0]["key"]);
    EXPECT_EQ(45'050, json["rows"][0]["expected_cents"]);
    EXPECT_EQ("book", json["rows"][0]["profile"]["model"]);
    EXPECT_EQ(false, json["back_test"]["enough_history"]);
}

TEST_F(Forecast, ExpectsAPromiseOnItsDay)
{
    ASSERT_EQ(0, ctl({"contact", "C2", "--outcome", "promise", "--on", "2026-12-02", "--amount", "450.50", "--today",
                      "2026-11-22"})
                     .status);
    const auto json = jsonOf({"forecast", "--weeks", "2"});
    EXPECT_EQ(31'535, json["weeks"][1]["promised_cents"]) << "seven in ten before any was seen";
}

TEST_F(Forecast, SaysWhatIsSecuredOfWhatFallsDue)
{
    ASSERT_EQ(0, ctl({"contact", "C1", "--outcome", "promise", "--on", "2026-11-26", "--amount", "100.00", "--today",
                      "2026-11-22"})
                     .status);
    const auto json = jsonOf({"forecast", "--weeks", "2", "--secured", "--past"});
    ASSERT_EQ(2U, json["due_weeks"].size());
    EXPECT_EQ(30'000, json["due_weeks"][0]["due_cents"]) << "F2 is overdue, and falls due no more";
    EXPECT_EQ(10'000, json["due_weeks"][0]["promised_cents"]);
    EXPECT_EQ(10'000, json["due_weeks"][0]["secured_cents"]);
    EXPECT_EQ(0, json["due_weeks"][1]["due_cents"]);
    EXPECT_TRUE(json["past_weeks"].is_array());
    EXPECT_TRUE(json["past_weeks"].empty()) << "no history";
    EXPECT_FALSE(jsonOf({"forecast"}).contains("due_weeks"));
}

TEST_F(Forecast, RefusesWhatItCannotShow)
{
    EXPECT_EQ(2, ctl({"forecast", "--weeks", "0"}).status);
    EXPECT_EQ(2, ctl({"forecast", "--weeks", "54"}).status);
    EXPECT_EQ(2, ctl({"forecast", "--by", "moon"}).status);
    EXPECT_EQ(2, ctl({"forecast", "--as-of", "2026-02-30"}).status);
}

TEST_F(Forecast, IsWrittenToFiles)
{
    const auto csv = (folder() / "prevision.csv").string();
    const auto xlsx = (folder() / "prevision.xlsx").string();
    ASSERT_EQ(0, ctl({"forecast", "--weeks", "2", "--csv", csv, "--xlsx", xlsx, "--today", "2026-11-22"}).status);
    std::ifstream stream{csv, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{stream}, {}};
    EXPECT_NE(std::string::npos, text.find("23/11/2026;750,50")) << text;
    EXPECT_TRUE(std::filesystem::exists(xlsx));
}

} // namespace
} // namespace encours

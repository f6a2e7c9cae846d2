// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

namespace encours {
namespace {

using Json = nlohmann::json;

/// What a call is prepared with, on the real ledger.
class Brief : public CtlTest {
protected:
    void SetUp() override { importRealLedger(); }

    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2022-09-15"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    [[nodiscard]] std::string firstCalled() const { return jsonOf({"lists"})["calls"][0]["customer"]; }
};

TEST_F(Brief, HoldsEverythingForTheFirstCallOfTheDay)
{
    const std::string code = firstCalled();
    const auto brief = jsonOf({"brief", code});
    EXPECT_EQ(brief["customer"], code);
    EXPECT_EQ(brief["on_list"], true);
    EXPECT_GT(brief["points"].get<int>(), 0);
    EXPECT_GT(brief["callable_cents"].get<std::int64_t>(), 0);
    EXPECT_EQ(brief["script"]["lines"].front()["part"], "opening");
    EXPECT_EQ(brief["script"]["lines"].back()["part"], "close");
    EXPECT_EQ(brief["objections"].size(), 8U);
    EXPECT_FALSE(brief["items"].empty());
    EXPECT_GT(brief["charges"]["interest_cents"].get<std::int64_t>(), 0);
    for (const auto* key :
         {"persons", "credits", "promises", "disputes", "instruments", "letters", "payer", "timeline"})
        EXPECT_TRUE(brief.contains(key)) << key;
}

TEST_F(Brief, WarnsOfAnOldLedger)
{
    const auto brief = jsonOf({"brief", firstCalled()});
    EXPECT_EQ(brief["ledger"]["limit_days"], 1);
    EXPECT_TRUE(brief["ledger"].contains("stale"));
}

TEST_F(Brief, ShowsACallWithItsLengthAndItsDirection)
{
    const std::string code = firstCalled();
    const auto recorded =
        ctlJson({"--today", "2022-09-15", "contact", code, "--outcome", "evasive", "--seconds", "95", "--inbound"});
    ASSERT_EQ(0, recorded.status) << recorded.out;
    const auto entry = jsonOf({"brief", code})["timeline"][0];
    EXPECT_EQ(entry["kind"], "call");
    EXPECT_EQ(entry["outcome"], "evasive");
    EXPECT_EQ(entry["seconds"], 95);
    EXPECT_EQ(entry["inbound"], true);
}

TEST_F(Brief, IsReadInFrenchAndEnglish)
{
    const std::string code = firstCalled();
    const auto french = ctl({"--today", "2022-09-15", "brief", code});
    ASSERT_EQ(0, french.status) << french.err;
    EXPECT_NE(french.out.find("À réclamer"), std::string::npos) << french.out;
    EXPECT_NE(french.out.find("Objections"), std::string::npos);
    const auto english = ctl({"--today", "2022-09-15", "--lang", "en", "brief", code});
    EXPECT_NE(english.out.find("To claim"), std::string::npos) << english.out;
}

TEST_F(Brief, RefusesACustomerNobodyKnows)
{
    EXPECT_EQ(2, ctl({"brief", "NOBODY"}).status);
    const auto run = ctlJson({"contact", firstCalled(), "--outcome", "evasive", "--person", "Personne"});
    EXPECT_EQ(2, run.status);
    EXPECT_EQ(run.json()["error"]["code"], "person-unknown");
}

} // namespace
} // namespace encours

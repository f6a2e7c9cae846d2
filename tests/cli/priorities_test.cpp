// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <algorithm>
#include <set>

namespace encours {
namespace {

using Json = nlohmann::json;

/// Orders, minutes, weights and explanations on the real ledger.
class Priorities : public CtlTest {
protected:
    void SetUp() override { importRealLedger(); }

    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2022-09-15"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    [[nodiscard]] std::string codeOfRefusal(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2022-09-15"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(2, run.status) << run.out;
        return run.json()["error"]["code"];
    }
};

int severityOf(const Json& call)
{
    return call["phase"] == "litigation" ? 2 : call["phase"] == "prelitigation" ? 1 : 0;
}

TEST_F(Priorities, SayTheArithmeticOfEveryCall)
{
    const auto lists = jsonOf({"lists"});
    EXPECT_EQ("points", lists["order"]);
    EXPECT_TRUE(lists["deferred"].empty());
    ASSERT_FALSE(lists["calls"].empty());
    for (const auto& call : lists["calls"]) {
        int points = 0;
        for (const auto& reason : call["reasons"]) {
            EXPECT_EQ(reason["points"], reason["base_points"]);
            EXPECT_TRUE(reason.contains("fact"));
            points += reason["points"].get<int>();
        }
        EXPECT_EQ(call["points"], points);
        EXPECT_EQ(call["order_figure"], points);
        for (const auto* key : {"mandatory", "slipping_cents", "plan", "step", "partner", "to_say"})
            EXPECT_TRUE(call.contains(key)) << key;
    }
}

TEST_F(Priorities, PutTheCallsInEveryOrder)
{
    const auto usual = jsonOf({"lists"})["calls"];
    for (const auto* order : {"amount", "age", "cash", "provision", "slippage"}) {
        const auto lists = jsonOf({"lists", "--order", order});
        EXPECT_EQ(order, lists["order"]);
        const auto& calls = lists["calls"];
        ASSERT_EQ(usual.size(), calls.size());
        for (std::size_t place = 1; place < calls.size(); ++place) {
            ASSERT_GE(severityOf(calls[place - 1]), severityOf(calls[place])) << order;
            if (severityOf(calls[place - 1]) != severityOf(calls[place])) continue;
            EXPECT_GE(calls[place - 1]["order_figure"], calls[place]["order_figure"]) << order;
        }
    }
    EXPECT_EQ("request-malformed", codeOfRefusal({"lists", "--order", "alphabet"}));
}

TEST_F(Priorities, UseTheMinutesThatThereAre)
{
    const auto all = jsonOf({"lists"})["calls"];
    ASSERT_GE(all.size(), 3U);
    const auto lists = jsonOf({"lists", "--minutes", "0h10"});
    EXPECT_EQ(10, lists["capacity"]["minutes"]);
    EXPECT_EQ(all.size(), lists["calls"].size() + lists["deferred"].size());
    int used = 0;
    for (const auto& call : lists["calls"]) {
        EXPECT_EQ(used, call["starts_after_minutes"]);
        used += call["minutes"].get<int>();
    }
    EXPECT_EQ(used, lists["capacity"]["used_minutes"]);
    EXPECT_LE(used, 10);
    ASSERT_FALSE(lists["deferred"].empty());
    for (const auto& deferred : lists["deferred"]) {
        EXPECT_EQ("2022-09-16", deferred["next_day"]);
        EXPECT_EQ("deferred", deferred["why"]["code"]);
        EXPECT_TRUE(deferred["broken"].is_array());
    }
    EXPECT_EQ(lists["capacity"], jsonOf({"lists", "--minutes", "10"})["capacity"]);
    EXPECT_EQ("duration-malformed", codeOfRefusal({"lists", "--minutes", "an hour"}));
}

TEST_F(Priorities, ExplainEveryCustomerOfTheLists)
{
    std::set<std::string> onList;
    const auto lists = jsonOf({"lists"});
    for (const auto& call : lists["calls"]) onList.insert(call["customer"].get<std::string>());
    const Json rows = jsonOf({"aged", "--as-of", "2022-09-15", "--by", "customer"})["rows"];
    ASSERT_GT(rows.size(), 3U);
    for (const auto& row : rows) {
        const auto code = row["key"].get<std::string>();
        const auto explanation = jsonOf({"explain", code});
        EXPECT_EQ(onList.contains(code), explanation["on_list"]) << code;
        EXPECT_FALSE(explanation["why"].empty()) << code;
        EXPECT_EQ(explanation["on_list"], !explanation["would_leave"].empty()) << code;
        for (const auto& item : explanation["items"]) EXPECT_FALSE(item["next_action_on"].is_null()) << code;
    }
}

TEST_F(Priorities, SayAnExplanationInWords)
{
    const auto customer = jsonOf({"lists"})["calls"][0]["customer"].get<std::string>();
    const auto run = ctl({"--today", "2022-09-15", "explain", customer});
    EXPECT_EQ(0, run.status) << run.err;
    EXPECT_NE(std::string::npos, run.out.find("Sortirait de la liste avec"));
    EXPECT_EQ(std::string::npos, run.out.find('{'));
    const auto english = ctl({"--today", "2022-09-15", "--lang", "en", "lists", "--minutes", "10", "--order", "age"});
    EXPECT_EQ(0, english.status) << english.err;
    EXPECT_NE(std::string::npos, english.out.find("Deferred"));
}

TEST_F(Priorities, WeighTheReasonsAndBringThemBack)
{
    const auto before = jsonOf({"lists"})["calls"];
    const auto saved = jsonOf({"weights", "set", "days-late=0", "callable-amount=300"});
    const auto weight = [](const Json& weights, const std::string& code) {
        const auto found = std::ranges::find_if(weights, [&](const Json& each) { return each["code"] == code; });
        return found == weights.end() ? -1 : (*found)["percent"].get<int>();
    };
    EXPECT_EQ(0, weight(saved["weights"], "days-late"));
    EXPECT_EQ(300, weight(saved["weights"], "callable-amount"));
    EXPECT_EQ(100, weight(jsonOf({"weights"})["weights"], "broken-promise"));
    bool isWeighed = false;
    const auto weighed = jsonOf({"lists"});
    for (const auto& call : weighed["calls"]) {
        for (const auto& reason : call["reasons"]) {
            if (reason["code"] == "days-late") {
                EXPECT_EQ(0, reason["points"]);
            }
            if (reason["code"] != "callable-amount") continue;
            EXPECT_EQ(3 * reason["base_points"].get<int>(), reason["points"]);
            isWeighed = true;
        }
    }
    EXPECT_TRUE(isWeighed);
    EXPECT_EQ("request-malformed", codeOfRefusal({"weights", "set", "days-late=501"}));
    EXPECT_EQ("request-malformed", codeOfRefusal({"weights", "set", "weather=10"}));
    EXPECT_EQ(100, weight(jsonOf({"weights", "reset"})["weights"], "days-late"));
    EXPECT_EQ(before, jsonOf({"lists"})["calls"]);
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace encours {
namespace {

using Json = nlohmann::json;

/// On 2026-07-02: C1 owes 1 200 € and 600 € due in August, C2 450,50 € due on 10 August, C3 is a hotel.
class CampaignVerbs : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme"}).status);
        const auto table = writeFile("invoices.csv", "customer;name;number;issued;due;amount\n"
                                                     "C1;Moreau;F1;2026-06-20;2026-08-20;1200.00\n"
                                                     "C1;Moreau;F2;2026-06-20;2026-08-31;600.00\n"
                                                     "C2;Girard;F3;2026-06-25;2026-08-10;450.50\n"
                                                     "C3;Hotel;F4;2026-06-25;2026-08-10;900.00\n");
        const auto run =
            ctl({"--today", "2026-07-02", "import", table, "--as", "invoices", "--dates", "ymd", "--decimal", "."});
        ASSERT_EQ(0, run.status) << run.err;
        ASSERT_EQ(0, ctl({"customer", "C3", "--set", "segment=Tourisme"}).status);
    }
    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments, const std::string& today = "2026-07-02") const
    {
        arguments.insert(arguments.begin(), {"--today", today});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    [[nodiscard]] Json refusalOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-07-02"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(2, run.status) << run.out << run.err;
        return run.json()["error"];
    }
    [[nodiscard]] std::vector<std::string> called() const
    {
        std::vector<std::string> codes;
        const Json lists = jsonOf({"lists"});
        for (const auto& call : lists["calls"]) codes.push_back(call["customer"]);
        std::ranges::sort(codes);
        return codes;
    }
};

TEST_F(CampaignVerbs, StartShowAndEndTheCampaignOfJuly)
{
    EXPECT_TRUE(called().empty());
    const Json started = jsonOf({"campaign", "start", "july"});
    EXPECT_EQ("july-2026", started["code"]);
    EXPECT_EQ(2, started["to_call"]["customers"]);
    EXPECT_EQ(225'050, started["to_call"]["due_cents"]);
    EXPECT_EQ((std::vector<std::string>{"C1", "C2"}), called());
    const Json shown = jsonOf({"campaign", "show", "july-2026"});
    EXPECT_EQ(started, shown);
    EXPECT_EQ("left-out", shown["members"][2]["status"]);
    EXPECT_EQ("segment", shown["members"][2]["left_out"]);
    const Json listed = jsonOf({"campaign", "list"});
    ASSERT_EQ(1U, listed["campaigns"].size());
    EXPECT_EQ("open", listed["campaigns"][0]["state"]);
    EXPECT_FALSE(jsonOf({"campaign", "end", "july-2026"}).is_discarded());
    EXPECT_TRUE(called().empty());
}

TEST_F(CampaignVerbs, SayItsReasonInTheListsAndInFrench)
{
    ASSERT_EQ(0, ctl({"--today", "2026-07-02", "campaign", "start", "july"}).status);
    const Json lists = jsonOf({"lists"});
    const auto& reasons = lists["calls"][0]["reasons"];
    const auto found =
        std::ranges::find_if(reasons, [](const Json& reason) { return reason["code"] == "campaign-due"; });
    ASSERT_NE(reasons.end(), found);
    EXPECT_EQ("Campagne de juillet 2026, à appeler d’ici le 31/07/2026", (*found)["text"]);
    const Json explained = jsonOf({"explain", "C3"});
    EXPECT_NE(std::string::npos, explained.dump().find("Tourisme"));
    const auto shown = ctl({"--today", "2026-07-02", "campaign", "show", "july-2026"});
    EXPECT_NE(std::string::npos, shown.out.find("dates de fermeture"));
}

TEST_F(CampaignVerbs, TryOutWithoutChangingAnything)
{
    const Json started = jsonOf({"campaign", "start", "july", "--dry-run"});
    EXPECT_EQ(2, started["to_call"]["customers"]);
    EXPECT_TRUE(jsonOf({"campaign", "list"})["campaigns"].empty());
}

TEST_F(CampaignVerbs, KeepACampaignOfTheirOwn)
{
    const Json started =
        jsonOf({"campaign", "start", "own", "--code", "gros", "--name", "Gros montants", "--closes", "2026-07-15",
                "--due-from", "2026-08-01", "--due-to", "2026-08-31", "--when", "amount >= 900", "--ask-bill"});
    EXPECT_EQ("Gros montants", started["name"]);
    EXPECT_EQ("amount >= 900", started["condition"]);
    EXPECT_EQ(2, started["to_call"]["customers"]);
    EXPECT_EQ("request-malformed", refusalOf({"campaign", "start", "own"})["code"]);
    EXPECT_EQ("policy-malformed", refusalOf({"campaign", "start", "own", "--code", "x", "--name", "X", "--due-from",
                                             "2026-08-31", "--due-to", "2026-08-01"})["code"]);
    EXPECT_EQ("policy-unknown", refusalOf({"campaign", "show", "none"})["code"]);
    EXPECT_EQ("request-malformed", refusalOf({"campaign", "dance"})["code"]);
}

TEST_F(CampaignVerbs, OfferADiscountWithTheGainOfBothSides)
{
    ASSERT_EQ(0,
              ctl({"--today", "2026-07-02", "campaign", "start", "july", "--discount", "2", "--pay-by", "2026-07-20"})
                  .status);
    const std::vector<std::string> offer{"campaign", "offer", "C1", "--code", "july-2026", "--financing", "5"};
    std::vector<std::string> rehearsed = offer;
    rehearsed.emplace_back("--dry-run");
    const Json quote = jsonOf(rehearsed);
    EXPECT_EQ(3'600, quote["discount_cents"]);
    EXPECT_EQ(176'400, quote["to_pay_cents"]);
    EXPECT_EQ(3'000, quote["customer_gain_cents"]);
    EXPECT_EQ(837, quote["financing_saved_cents"]);
    EXPECT_EQ(837 - 3'000, quote["our_gain_cents"]);
    EXPECT_EQ(2'403, quote["lines"][0]["yearly_bp"]);
    EXPECT_EQ(0, jsonOf({"campaign", "show", "july-2026"})["offers"]);
    EXPECT_EQ(3'600, jsonOf(offer)["discount_cents"]);
    EXPECT_EQ(1, jsonOf({"campaign", "show", "july-2026"})["offers"]);
    EXPECT_EQ("customer-unknown", refusalOf({"campaign", "offer", "C9", "--discount", "2"})["code"]);
}

TEST_F(CampaignVerbs, WriteTheMembersIntoAFile)
{
    ASSERT_EQ(0, ctl({"--today", "2026-07-02", "campaign", "start", "july"}).status);
    const std::string file = (folder() / "campagne.csv").string();
    const auto run = ctl({"--today", "2026-07-02", "campaign", "show", "july-2026", "--csv", file});
    ASSERT_EQ(0, run.status) << run.err;
    std::ifstream stream(file);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_NE(std::string::npos, text.find("F1"));
    EXPECT_NE(std::string::npos, text.find("F4"));
}

TEST_F(CampaignVerbs, CountTryAndChangeRules)
{
    const Json before = jsonOf({"targets"}, "2026-08-05");
    EXPECT_EQ(3, before["in_window"]["items"]);
    EXPECT_EQ("top-turnover", before["rules"][0]["code"]);
    EXPECT_EQ(true, before["rules"][0]["enabled"]);
    const Json tried = jsonOf({"targets", "--try", "amount >= 900 and not segment = tourisme"}, "2026-08-05");
    EXPECT_EQ(1, tried["customers"]);
    EXPECT_EQ(120'000, tried["amount_cents"]);
    EXPECT_EQ(before, jsonOf({"targets"}, "2026-08-05"));
    const Json added = jsonOf(
        {"targets", "--set", "cheques", "--when", "means = chq", "--points", "8", "--name", "Les chèques", "--enable"},
        "2026-08-05");
    EXPECT_EQ("Les chèques", added["rules"].back()["name"]);
    EXPECT_EQ(8, added["rules"].back()["points"]);
    const Json disabled = jsonOf({"targets", "--set", "top-turnover", "--disable"}, "2026-08-05");
    EXPECT_EQ(false, disabled["rules"][0]["enabled"]);
    const Json removed = jsonOf({"targets", "--remove", "cheques"}, "2026-08-05");
    EXPECT_EQ(before["rules"].size(), removed["rules"].size());
    EXPECT_EQ("policy-unknown", refusalOf({"targets", "--remove", "cheques"})["code"]);
    EXPECT_EQ("policy-malformed", refusalOf({"targets", "--set", "late-payer", "--points", "101"})["code"]);
    EXPECT_EQ("request-malformed", refusalOf({"targets", "--set", "new-one"})["code"]);
}

TEST_F(CampaignVerbs, SayWhereAConditionGoesWrong)
{
    const Json error = refusalOf({"targets", "--try", "amount >= many"});
    EXPECT_EQ("condition-malformed", error["code"]);
    const std::string text = error["text"];
    EXPECT_NE(std::string::npos, text.find("many"));
    EXPECT_NE(std::string::npos, text.find("11"));
    EXPECT_NE(std::string::npos, text.find("un nombre avec un point"));
}

} // namespace
} // namespace encours

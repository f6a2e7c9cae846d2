// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <algorithm>

namespace encours {
namespace {

using Json = nlohmann::json;

/// Two customers on 2026-11-20: C1 owes F1 and F2 (overdue), C2 owes F3 (overdue).
class Disputes : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme"}).status);
        const auto table = writeFile("invoices.csv", "customer;name;number;issued;due;amount\n"
                                                     "C1;Dupont;F1;2026-09-01;2026-10-01;1200.00\n"
                                                     "C1;Dupont;F2;2026-09-10;2026-10-10;600.00\n"
                                                     "C2;Martin;F3;2026-08-01;2026-08-31;2400.00\n");
        const auto run = ctl({"import", table, "--as", "invoices", "--dates", "ymd", "--decimal", "."});
        ASSERT_EQ(0, run.status) << run.err;
    }
    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments, const std::string& today = "2026-11-20") const
    {
        arguments.insert(arguments.begin(), {"--today", today});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    void change(std::vector<std::string> arguments, const std::string& today = "2026-11-20") const
    {
        EXPECT_FALSE(jsonOf(std::move(arguments), today).is_discarded());
    }
    [[nodiscard]] std::string refusalOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-11-20"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(2, run.status) << run.out << run.err;
        return run.json()["error"]["code"];
    }
    [[nodiscard]] std::string textOf(std::vector<std::string> arguments, const std::string& today = "2026-11-20") const
    {
        arguments.insert(arguments.begin(), {"--today", today});
        const auto run = ctl(arguments);
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.out;
    }
    [[nodiscard]] bool isCalled(const std::string& customer, const std::string& today = "2026-11-20") const
    {
        const auto lists = jsonOf({"lists"}, today);
        return std::ranges::any_of(lists["calls"], [&](const Json& call) { return call["customer"] == customer; });
    }
};

TEST_F(Disputes, GoFromTheCallToTheirResolution)
{
    change({"contact", "C2", "--outcome", "dispute", "--category", "technical", "--cause", "Palettes", "--owner",
            "P. Costa"});
    const auto board = jsonOf({"disputes"});
    ASSERT_EQ(1U, board["disputes"].size());
    const auto& row = board["disputes"][0];
    EXPECT_EQ("C2", row["customer"]);
    EXPECT_EQ("P. Costa", row["owner"]);
    EXPECT_EQ(240000, row["open_cents"]);
    EXPECT_EQ("F3", row["invoices"][0]["number"]);
    EXPECT_EQ(240000, board["ageing"]["d0_7"]["amount_cents"]);
    EXPECT_EQ("technical", board["by_category"][0]["key"]);

    const auto id = std::to_string(row["dispute"].get<int>());
    change({"dispute", "C2", id, "--task", "Photos du livreur", "--person", "Quai", "--due", "2026-11-23"});
    change({"dispute", "C2", "--note", "Le livreur est en congé"});
    change({"dispute", "C2", "--deadline", "2026-11-30", "--note", "accordé par téléphone"});
    const auto stepped = jsonOf({"disputes", "--customer", "C2"}, "2026-11-25")["disputes"][0];
    EXPECT_EQ("Quai", stepped["tasks"][0]["person"]);
    EXPECT_EQ(2, stepped["tasks"][0]["days_late"]);
    EXPECT_EQ("2026-11-30", stepped["deadline_on"]);
    EXPECT_EQ("note", stepped["history"][1]["step"]);
    EXPECT_EQ("accordé par téléphone", stepped["history"][2]["text"]);
    change({"dispute", "C2", id, "--done", "--task", "photos du livreur"});
    EXPECT_TRUE(jsonOf({"disputes"})["disputes"][0]["tasks"].empty());

    EXPECT_FALSE(isCalled("C2"));
    const auto resolved = jsonOf({"resolve-dispute", "C2", id, "--as", "rejected", "--by", "P. Costa"});
    EXPECT_EQ("P. Costa", resolved["resolved_by"]);
    EXPECT_TRUE(isCalled("C2")) << "the same day";
    EXPECT_TRUE(jsonOf({"disputes"})["disputes"].empty());
    const auto all = jsonOf({"disputes", "--all"});
    EXPECT_EQ("rejected", all["disputes"][0]["resolution"]);
    EXPECT_EQ(0, all["average_days_to_resolve"]);
}

TEST_F(Disputes, KeepTheCollectorAndTheResolverApart)
{
    change({"contact", "C2", "--outcome", "dispute", "--category", "commercial"});
    EXPECT_EQ("", jsonOf({"disputes"})["disputes"][0]["owner"]);
    const auto collector = jsonOf({"disputes"})["disputes"][0]["qualified_by"].get<std::string>();
    ASSERT_FALSE(collector.empty());
    EXPECT_EQ("resolver-is-collector", refusalOf({"resolve-dispute", "C2", "--as", "settled"}));
    EXPECT_EQ("resolver-is-collector", refusalOf({"resolve-dispute", "C2", "--as", "settled", "--by", collector}));
    EXPECT_EQ("dispute-owner-is-collector", refusalOf({"dispute", "C2", "--owner", collector}));
    EXPECT_EQ("dispute-owner-is-collector",
              refusalOf({"contact", "C1", "--outcome", "dispute", "--category", "technical", "--owner", collector}));
    change({"dispute", "C2", "--owner", "Atelier"});
    const auto rehearsed = jsonOf({"resolve-dispute", "C2", "--as", "credit-note", "--amount", "12.50", "--dry-run"});
    EXPECT_EQ(true, rehearsed["dry_run"]);
    EXPECT_EQ(1U, jsonOf({"disputes"})["disputes"].size());
    const auto resolved = jsonOf({"resolve-dispute", "C2", "--as", "credit-note", "--amount", "12.50"});
    EXPECT_EQ("Atelier", resolved["resolved_by"]) << "its owner";
    EXPECT_EQ(1250, resolved["credited_cents"]);
}

TEST_F(Disputes, RefuseSeveralStepsAtOnceAndUnknownValues)
{
    change({"contact", "C2", "--outcome", "dispute", "--category", "commercial"});
    EXPECT_EQ("request-malformed", refusalOf({"dispute", "C2"}));
    EXPECT_EQ("request-malformed", refusalOf({"dispute", "C2", "--owner", "A", "--deadline", "2026-12-01"}));
    EXPECT_EQ("request-malformed", refusalOf({"dispute", "C2", "--category", "divers"}));
    EXPECT_EQ("request-malformed", refusalOf({"dispute", "C1", "--note", "x"}));
    EXPECT_EQ("dispute-unknown", refusalOf({"dispute", "C2", "99", "--note", "x"}));
    EXPECT_EQ("dispute-task-unknown", refusalOf({"dispute", "C2", "--done"}));
    EXPECT_EQ("person-missing", refusalOf({"dispute", "C2", "--task", "x"})) << "nobody owns it yet";
    EXPECT_EQ("request-malformed", refusalOf({"disputes", "--by", "moon"}));
}

TEST_F(Disputes, AreShownAsTablesToPeople)
{
    change({"contact", "C2", "--outcome", "dispute", "--category", "commercial", "--cause", "Remise"});
    const auto table = textOf({"disputes"});
    EXPECT_NE(std::string::npos, table.find("Remise")) << table;
    EXPECT_NE(std::string::npos, table.find("à nommer")) << table;
    const auto ageing = textOf({"disputes", "--by", "owner"});
    EXPECT_NE(std::string::npos, ageing.find("0 à 7 jours")) << ageing;
    EXPECT_NE(std::string::npos, ageing.find("1 · 2\u202f400,00")) << ageing;
}

using Promises = Disputes;

TEST_F(Promises, AreListedWithWhatBecameOfThem)
{
    change({"contact", "C1", "--outcome", "promise", "--on", "2026-11-27", "--amount", "1200.00", "--means", "vir"});
    auto shown = jsonOf({"promises"});
    ASSERT_EQ(1U, shown["promises"].size());
    EXPECT_EQ("running", shown["promises"][0]["state"]);
    EXPECT_EQ("2026-12-01", shown["promises"][0]["last_day"]);
    EXPECT_EQ("F1", shown["promises"][0]["invoices"][0]["number"]);
    EXPECT_EQ(120000, shown["totals"]["running"]["amount_cents"]);
    EXPECT_TRUE(jsonOf({"promises", "--broken"})["promises"].empty());
    shown = jsonOf({"promises", "--broken"}, "2026-12-03");
    ASSERT_EQ(1U, shown["promises"].size());
    EXPECT_EQ("broken", shown["promises"][0]["state"]);
    EXPECT_EQ(2, shown["promises"][0]["days_broken"]);
    EXPECT_TRUE(shown["promises"][0]["acted_on"].is_null());
    EXPECT_TRUE(jsonOf({"promises", "--state", "kept,kept-late"}, "2026-12-03")["promises"].empty());
    EXPECT_EQ(1U, jsonOf({"promises", "--state", "broken", "--from", "2026-11-27"}, "2026-12-03")["promises"].size());
    EXPECT_TRUE(jsonOf({"promises", "--to", "2026-11-26"}, "2026-12-03")["promises"].empty());
    EXPECT_EQ("request-malformed", refusalOf({"promises", "--state", "forgotten"}));
    EXPECT_NE(std::string::npos, textOf({"promises"}, "2026-12-03").find("rompue"));
}

using Circuit = Disputes;

TEST_F(Circuit, SaysWhereInvoicesStandAndWhoHoldsThemUp)
{
    EXPECT_TRUE(jsonOf({"circuit"})["invoices"].empty());
    ASSERT_EQ(2U, jsonOf({"circuit", "C1"})["invoices"].size());
    change({"customer", "C1", "--set", "buyer_name=M. Renard"});
    change({"circuit", "C1", "--step", "received", "--invoices", "F1,F2", "--on", "2026-11-18", "--by", "Accueil"});
    change({"circuit", "C1", "--step", "scheduled", "--invoices", "F2", "--pay-on", "2026-11-30"});
    const auto rows = jsonOf({"circuit"})["invoices"];
    ASSERT_EQ(2U, rows.size());
    EXPECT_EQ("received", rows[0]["step"]);
    EXPECT_EQ("buyer", rows[0]["holder"]);
    EXPECT_EQ("M. Renard", rows[0]["holder_name"]);
    EXPECT_EQ("Accueil", rows[0]["told_by"]);
    EXPECT_EQ("scheduled", rows[1]["step"]);
    EXPECT_EQ("2026-11-30", rows[1]["pay_on"]);
    EXPECT_EQ(2U, rows[1]["history"].size());
    EXPECT_EQ("request-malformed", refusalOf({"circuit", "C1", "--step", "lost"}));
    EXPECT_EQ("date-in-the-future", refusalOf({"circuit", "C1", "--step", "passed", "--on", "2026-11-21"}));
    EXPECT_EQ("invoice-unknown", refusalOf({"circuit", "C1", "--step", "passed", "--invoices", "F9"}));
    EXPECT_EQ("customer-unknown", refusalOf({"circuit", "--step", "passed"}));
    EXPECT_NE(std::string::npos, textOf({"circuit"}).find("bon à payer"));
    change({"undo"});
    EXPECT_EQ("received", jsonOf({"circuit"})["invoices"][1]["step"]);
}

using Blocks = Disputes;

TEST_F(Blocks, LeaveACustomerInPeaceUntilTheirEnd)
{
    ASSERT_TRUE(isCalled("C2"));
    EXPECT_EQ("block-end-missing", refusalOf({"block", "C2", "--reason", "Direction"}));
    EXPECT_EQ("block-reason-missing", refusalOf({"block", "C2", "--until", "2026-12-01"}));
    const auto rehearsed = jsonOf({"block", "C2", "--until", "2026-12-01", "--reason", "Direction", "--dry-run"});
    EXPECT_TRUE(rehearsed["block"].is_null());
    EXPECT_TRUE(isCalled("C2"));
    const auto made = jsonOf({"block", "C2", "--until", "2026-12-01", "--reason", "Direction", "--kind", "vip"});
    EXPECT_FALSE(isCalled("C2"));
    EXPECT_TRUE(isCalled("C2", "2026-12-02"));
    const auto shown = jsonOf({"blocks"})["blocks"];
    ASSERT_EQ(1U, shown.size());
    EXPECT_EQ("running", shown[0]["state"]);
    EXPECT_EQ(true, shown[0]["whole_account"]);
    EXPECT_EQ(11, shown[0]["days_left"]);
    EXPECT_NE(std::string::npos, textOf({"blocks"}).find("tout le compte"));
    EXPECT_EQ("block-unknown", refusalOf({"unblock", "C2", "99"}));
    change({"unblock", "C2", std::to_string(made["block"].get<int>())});
    EXPECT_TRUE(isCalled("C2"));
    EXPECT_EQ("over", jsonOf({"blocks"})["blocks"][0]["state"]);
}

} // namespace
} // namespace encours

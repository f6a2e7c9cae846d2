// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

namespace encours {
namespace {

using Json = nlohmann::json;

/// C1 owes F1 (1 200,00), F2 (300,00) and paid V1 (300,00) and V2 (1 000,00); on 2026-11-20.
class Payments : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme"}).status);
        import("20261115", both);
    }
    void import(const std::string& day, const std::string& lines)
    {
        const auto table =
            writeFile("ouvert_" + day + ".csv", "Code client;N° facture;Date facture;Échéance;Reste dû\n" + lines);
        const auto run = ctlJson({"--today", "2026-11-20", "import", table});
        ASSERT_EQ(0, run.status) << run.err;
        m_report = run.json();
    }
    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-11-20"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    [[nodiscard]] std::string refusalOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-11-20"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(2, run.status) << run.out << run.err;
        return run.json()["error"]["code"];
    }

    static constexpr const char* both = "C1;F1;2026-08-01;2026-08-31;1200,00\nC1;F2;2026-09-01;2026-09-30;300,00\n"
                                        "C1;V1;2026-11-09;2026-11-09;-300,00\nC1;V2;2026-11-10;2026-11-10;-1000,00\n";
    Json m_report;
};

TEST_F(Payments, AreShownAllocatedAndTakenBack)
{
    auto payment = jsonOf({"payment", "C1", "V2"});
    EXPECT_EQ(100'000, payment["unallocated_cents"]);
    EXPECT_EQ("oldest-first", payment["proposals"][0]["rule"]);
    const auto done = jsonOf({"allocate", "C1", "V2", "--to", "F2=50.25,F1"});
    EXPECT_EQ(100'000, done["total_cents"]);
    EXPECT_EQ(0, done["left_cents"]);
    EXPECT_EQ(5'025, done["parts"][0]["amount_cents"]);
    payment = jsonOf({"payment", "C1", "V2"});
    ASSERT_EQ(2U, payment["paid"].size());
    EXPECT_EQ("F1", payment["paid"][0]["number"]);
    EXPECT_EQ(true, payment["paid"][0]["by_hand"]);
    const auto id = std::to_string(payment["paid"][0]["allocation"].get<int>());
    EXPECT_EQ(94'975, jsonOf({"unallocate", "C1", id})["open_again_cents"]);
    EXPECT_EQ("allocation-unknown", refusalOf({"unallocate", "C1", id}));
    EXPECT_EQ("allocation-unknown", refusalOf({"unallocate", "C1", "x"}));
    EXPECT_EQ("allocation-too-large", refusalOf({"allocate", "C1", "V2", "--to", "F2=9999"}));
    EXPECT_EQ("allocation-sides", refusalOf({"allocate", "C1", "F1", "--to", "F2"}));
    EXPECT_EQ("request-malformed", refusalOf({"allocate", "C1", "V2"}));
    EXPECT_EQ("request-malformed", refusalOf({"allocate", "C1", "V2", "--rule", "promised"}));
    EXPECT_EQ("invoice-unknown", refusalOf({"allocate", "C1", "V2", "--to", "F9"}));
    const auto text = ctl({"--today", "2026-11-20", "payment", "C1", "V2"});
    EXPECT_NE(text.out.find("F2"), std::string::npos);
}

TEST_F(Payments, AreAllocatedTogetherWhereNothingIsInDoubt)
{
    const auto rehearsal = jsonOf({"allocate", "--clear", "--dry-run"});
    ASSERT_EQ(1U, rehearsal["allocated"].size());
    EXPECT_EQ(30'000, jsonOf({"payment", "C1", "V1"})["unallocated_cents"]);
    const auto done = jsonOf({"allocate", "--clear", "--key", "k1"});
    ASSERT_EQ(1U, done["allocated"].size());
    EXPECT_EQ("V1", done["allocated"][0]["number"]);
    EXPECT_EQ("exact-invoice", done["allocated"][0]["rule"]);
    EXPECT_EQ(0U, jsonOf({"allocate", "--clear", "--key", "k1"})["allocated"].size());
    EXPECT_EQ(0, jsonOf({"payment", "C1", "V1"})["unallocated_cents"]);
}

TEST_F(Payments, GiveWayToTheLedgerWhichSaysSo)
{
    ASSERT_EQ(30'000, jsonOf({"allocate", "C1", "V1", "--to", "F1"})["total_cents"]);
    import("20261118", "C1;F1;2026-08-01;2026-08-31;1200,00\nC1;V2;2026-11-10;2026-11-10;-1000,00\n");
    EXPECT_EQ(1, m_report["accepted"]["hand_made"]);
    bool isSaid = false;
    for (const auto& warning : m_report["warnings"]) isSaid = isSaid || warning["code"] == "hand-made-replaced";
    EXPECT_TRUE(isSaid) << m_report;
    const auto payment = jsonOf({"payment", "C1", "V1"});
    ASSERT_EQ(1U, payment["paid"].size());
    EXPECT_EQ(false, payment["paid"][0]["by_hand"]);
    const auto ledgers = std::to_string(payment["paid"][0]["allocation"].get<int>());
    EXPECT_EQ("allocation-of-ledger", refusalOf({"unallocate", "C1", ledgers}));
    EXPECT_EQ(0, ctl({"verify"}).status);
}

} // namespace
} // namespace encours

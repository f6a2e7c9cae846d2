// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"
#include "support/workbook.h"

namespace encours {
namespace {

using Json = nlohmann::json;

constexpr const char* const ageing[] = {"total_cents",  "not_due_cents", "d1_30_cents", "d31_60_cents",
                                        "d61_90_cents", "over_90_cents", "bills_cents", "unallocated_cents"};

/// A book in euros with two invoices in dollars, one of them paid by half.
class CtlCurrencies : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init"}).status);
        const auto invoices = writeFile("invoices.csv", "client;nom;numero;date facture;echeance;montant;devise;cours\n"
                                                        "C1;Moreau;F1;2026-08-01;2026-08-31;1080,00;USD;1,08\n"
                                                        "C1;Moreau;F2;2026-10-25;2026-11-30;300,00;;\n"
                                                        "C2;Smith;F3;2026-09-15;2026-10-15;432,00;USD;1,08\n");
        ASSERT_EQ(0, ctl({"import", invoices, "--as", "invoices"}).status);
        const auto payments = writeFile("payments.csv", "client;numero;date;montant;devise;montant_eur;facture\n"
                                                        "C1;R1;2026-10-01;540,00;USD;500,00;F1\n");
        ASSERT_EQ(0, ctl({"import", payments, "--as", "payments"}).status);
    }

    [[nodiscard]] Json jsonOf(const std::vector<std::string>& arguments) const
    {
        const auto run = ctlJson(arguments);
        EXPECT_EQ(0, run.status) << run.err;
        return run.json();
    }
};

TEST_F(CtlCurrencies, HaveTheirTotalsInTheAgedBalance)
{
    const auto aged = jsonOf({"aged", "--as-of", "2026-11-22"});
    EXPECT_EQ(120'000, aged["total_cents"]);
    ASSERT_EQ(2U, aged["by_currency"].size());
    const auto& euros = aged["by_currency"][0];
    const auto& dollars = aged["by_currency"][1];
    EXPECT_EQ("EUR", euros["currency"]);
    EXPECT_EQ(30'000, euros["total_original_cents"]);
    EXPECT_EQ("USD", dollars["currency"]);
    EXPECT_EQ(97'200, dollars["total_original_cents"]) << "540 of the half that is left, and 432";
    EXPECT_EQ(90'000, dollars["total_cents"]);
    for (const auto* column : ageing) {
        EXPECT_EQ(aged[column], euros[column].get<std::int64_t>() + dollars[column].get<std::int64_t>()) << column;
    }
    EXPECT_FALSE(jsonOf({"aged", "--as-of", "2026-07-01"}).contains("by_currency")) << "nothing is open yet";
}

TEST_F(CtlCurrencies, StandInTheStatementBesideTheBookedAmounts)
{
    const auto statement = jsonOf({"statement", "C1", "--as-of", "2026-11-22"});
    const auto& lines = statement["lines"];
    ASSERT_EQ(3U, lines.size());
    EXPECT_EQ("USD", lines[0]["original_currency"]);
    EXPECT_EQ(108'000, lines[0]["original_cents"]);
    EXPECT_EQ(54'000, lines[0]["open_original_cents"]);
    EXPECT_EQ(100'000, lines[0]["amount_cents"]);
    EXPECT_EQ(-54'000, lines[1]["original_cents"]);
    EXPECT_EQ(0, lines[1]["open_original_cents"]);
    EXPECT_FALSE(lines[2].contains("original_cents"));
    EXPECT_EQ(54'000, statement["by_currency"][1]["total_original_cents"]);
    const auto shown = ctl({"--lang", "en", "statement", "C1", "--as-of", "2026-11-22"}).out;
    EXPECT_NE(std::string::npos, shown.find("1,080.00")) << shown;
    EXPECT_NE(std::string::npos, shown.find("By currency")) << shown;
}

TEST_F(CtlCurrencies, HaveASheetOfTheirOwn)
{
    const auto file = (folder() / "aged.xlsx").string();
    ASSERT_EQ(0, ctl({"aged", "--as-of", "2026-11-22", "--xlsx", file}).status);
    const test::Workbook workbook{file};
    EXPECT_EQ((std::vector<std::string>{"Balance âgée", "Par devise"}), workbook.sheetNames());
}

TEST_F(CtlCurrencies, AreRefusedWithASentenceThatSaysWhatToAdd)
{
    const auto file = writeFile("more.csv", "client;numero;date facture;montant;devise\nC1;F9;2026-10-25;10,00;USD\n");
    const auto run = ctlJson({"import", file, "--as", "invoices"});
    EXPECT_EQ(2, run.status);
    const auto answer = run.json();
    const auto& reject = answer["rejects"][0];
    EXPECT_EQ("currency-mixed", reject["code"]);
    EXPECT_EQ(2, reject["line"]);
    EXPECT_EQ("devise", reject["column"]);
    EXPECT_NE(std::string::npos, reject["text"].get<std::string>().find("montant_eur"));
}

} // namespace
} // namespace encours

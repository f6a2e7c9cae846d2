// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"
#include "support/workbook.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace encours {
namespace {

using Json = nlohmann::json;
using test::Workbook;

constexpr const char* const columns[] = {"not_due_cents", "d1_30_cents", "d31_60_cents",     "d61_90_cents",
                                         "over_90_cents", "bills_cents", "unallocated_cents"};

std::string contentsOf(const std::string& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find("\r\n", at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

/// A book with two customers of Claire's and one that nobody minds, as of 2026-11-22.
class Figures : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init"}).status);
        const auto invoices = writeFile("invoices.csv", "client;nom;numero;date facture;echeance;montant\n"
                                                        "C1;Moreau;F1;2026-08-01;2026-08-31;1200,00\n"
                                                        "C1;Moreau;F2;2026-10-25;2026-11-22;300,00\n"
                                                        "C2;\"=Girard; fils\";F3;2026-09-15;2026-10-15;450,50\n"
                                                        "C3;Petit;F4;2026-11-01;2026-12-01;99,99\n");
        ASSERT_EQ(0, ctl({"import", invoices, "--as", "invoices"}).status);
        for (const auto* customer : {"C1", "C2"}) {
            ASSERT_EQ(0, ctl({"customer", customer, "--set", "controller=Claire"}).status);
        }
        const auto payments = writeFile("payments.csv", "client;numero;date;montant;facture\n"
                                                        "C1;R1;2026-10-01;1000,00;F1\n");
        ASSERT_EQ(0, ctl({"import", payments, "--as", "payments"}).status);
    }

    [[nodiscard]] Json jsonOf(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--today", "2026-11-22"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.err;
        return run.json();
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (folder() / name).string(); }
};

TEST_F(Figures, AgeTheBookWithColumnsThatSumToTheTotal)
{
    const auto aged = jsonOf({"aged"});
    EXPECT_EQ("2026-11-22", aged["as_of"]);
    EXPECT_EQ("EUR", aged["currency"]);
    EXPECT_EQ(105049, aged["total_cents"]);
    EXPECT_EQ(39999, aged["not_due_cents"]) << "due today is not late";
    EXPECT_EQ(45050, aged["d31_60_cents"]);
    EXPECT_EQ(20000, aged["d61_90_cents"]);
    ASSERT_EQ(3U, aged["rows"].size());
    EXPECT_EQ("C1", aged["rows"][0]["key"]);
    EXPECT_EQ("Moreau", aged["rows"][0]["name"]);
    for (const auto& object : {aged, aged["rows"][0], aged["rows"][1], aged["rows"][2]}) {
        std::int64_t sum = 0;
        for (const auto* column : columns) sum += object[column].get<std::int64_t>();
        EXPECT_EQ(object["total_cents"], sum);
    }
}

TEST_F(Figures, AgeTheBookByWhatCustomersShare)
{
    const auto aged = jsonOf({"aged", "--by", "controller"});
    ASSERT_EQ(2U, aged["rows"].size());
    EXPECT_EQ("Claire", aged["rows"][0]["key"]);
    EXPECT_EQ(95050, aged["rows"][0]["total_cents"]);
    EXPECT_EQ("", aged["rows"][1]["key"]);
    EXPECT_EQ("(non renseigné)", aged["rows"][1]["name"]);
    for (const auto* by : {"segment", "salesperson", "sector"}) {
        const auto other = jsonOf({"aged", "--by", by});
        ASSERT_EQ(1U, other["rows"].size()) << by;
        EXPECT_EQ(105049, other["rows"][0]["total_cents"]) << by;
    }
}

TEST_F(Figures, GoToACsvFileOfTheLanguage)
{
    const auto file = path("aged.csv");
    const auto aged = jsonOf({"aged", "--csv", file});
    const auto lines = linesOf(contentsOf(file));
    ASSERT_EQ(4U, lines.size());
    EXPECT_EQ("\xEF\xBB\xBF"
              "Client;Nom;Non échu;1–30 j;31–60 j;61–90 j;> 90 j;Effets;À lettrer;Total",
              lines[0]);
    EXPECT_EQ("C1;Moreau;300,00;0,00;0,00;200,00;0,00;0,00;0,00;500,00", lines[1]);
    EXPECT_EQ("C2;\"'=Girard; fils\";0,00;0,00;450,50;0,00;0,00;0,00;0,00;450,50", lines[2]);
    EXPECT_EQ(0, ctl({"--lang", "en", "aged", "--as-of", "2026-11-22", "--csv", file}).status);
    EXPECT_EQ("C1,Moreau,300.00,0.00,0.00,200.00,0.00,0.00,0.00,500.00", linesOf(contentsOf(file)).at(1))
        << "an older file is replaced";
}

TEST_F(Figures, GoToAWorkbookWhoseTotalsAreFormulas)
{
    const auto file = path("aged.xlsx");
    const auto aged = jsonOf({"aged", "--xlsx", file});
    const Workbook book{file};
    EXPECT_EQ(std::vector<std::string>{"Balance âgée"}, book.sheetNames());
    EXPECT_NE(std::string::npos, book.cell(0, "A2").value.find("22/11/2026"));
    EXPECT_EQ("Client", book.cell(0, "A5").value);
    EXPECT_EQ("=Girard; fils", book.cell(0, "B7").value);
    EXPECT_TRUE(book.cell(0, "B7").isText);
    EXPECT_EQ("450.5", book.cell(0, "E7").value);
    EXPECT_EQ("SUM(J6:J8)", book.cell(0, "J9").formula);
    EXPECT_EQ("1050.49", book.cell(0, "J9").value);
}

TEST_F(Figures, ShowBillsInTheTerminalOnlyWhenThereAreSome)
{
    const auto text = ctl({"aged", "--as-of", "2026-11-22"}).out;
    EXPECT_NE(std::string::npos, text.find("Balance âgée")) << text;
    EXPECT_NE(std::string::npos, text.find("1\u202F050,49")) << text;
    EXPECT_EQ(std::string::npos, text.find("Effets  ")) << text;
    ASSERT_EQ(0, ctl({"instrument-add", "C1", "--kind", "lcr-accepted", "--due", "2026-12-31", "--amount", "300.00",
                      "--invoices", "F2", "--step", "received", "--on", "2026-11-01", "--today", "2026-11-22"})
                     .status);
    const auto aged = jsonOf({"aged"});
    EXPECT_EQ(30000, aged["bills_cents"]);
    EXPECT_NE(std::string::npos, ctl({"aged", "--as-of", "2026-11-22"}).out.find("Effets  "));
}

TEST_F(Figures, StateAnAccountDocumentByDocument)
{
    const auto statement = jsonOf({"statement", "C1"});
    EXPECT_EQ("C1", statement["customer"]);
    EXPECT_EQ(nullptr, statement["from"]);
    EXPECT_EQ(0, statement["opening_cents"]);
    EXPECT_EQ(50000, statement["closing_cents"]);
    EXPECT_EQ(50000, statement["total_cents"]);
    ASSERT_EQ(3U, statement["lines"].size());
    const auto& invoice = statement["lines"][0];
    EXPECT_EQ("F1", invoice["number"]);
    EXPECT_EQ("invoice", invoice["kind"]);
    EXPECT_EQ("2026-08-31", invoice["due_on"]);
    EXPECT_EQ(120000, invoice["amount_cents"]);
    EXPECT_EQ(20000, invoice["open_cents"]);
    ASSERT_EQ(1U, invoice["allocated_to"].size());
    EXPECT_EQ("R1", invoice["allocated_to"][0]["number"]);
    EXPECT_EQ(100000, invoice["allocated_to"][0]["amount_cents"]);
    const auto& payment = statement["lines"][1];
    EXPECT_EQ(-100000, payment["amount_cents"]);
    EXPECT_EQ(20000, payment["balance_cents"]);
    EXPECT_EQ(nullptr, payment["due_on"]);
}

TEST_F(Figures, StateAPeriodOrOnlyWhatIsOpen)
{
    const auto period = jsonOf({"statement", "C1", "--from", "2026-09-01", "--as-of", "2026-10-15"});
    EXPECT_EQ(120000, period["opening_cents"]);
    EXPECT_EQ(20000, period["closing_cents"]);
    EXPECT_EQ(1U, period["lines"].size());
    const auto open = jsonOf({"statement", "C1", "--open-only"});
    ASSERT_EQ(2U, open["lines"].size());
    EXPECT_EQ(20000, open["lines"][0]["balance_cents"]);
    EXPECT_EQ(50000, open["closing_cents"]);
    const auto early = jsonOf({"statement", "C1", "--as-of", "2020-01-01"});
    EXPECT_TRUE(early["lines"].empty());
    EXPECT_EQ(0, early["closing_cents"]);
}

TEST_F(Figures, WriteAStatementToFiles)
{
    const auto csv = path("c1.csv");
    const auto xlsx = path("c1.xlsx");
    const auto run =
        ctl({"statement", "C1", "--as-of", "2026-11-22", "--from", "2026-09-01", "--csv", csv, "--xlsx", xlsx});
    ASSERT_EQ(0, run.status) << run.err;
    EXPECT_NE(std::string::npos, run.out.find("Relevé de compte C1"));
    EXPECT_NE(std::string::npos, run.err.find(csv));
    const auto lines = linesOf(contentsOf(csv));
    ASSERT_EQ(4U, lines.size());
    EXPECT_EQ("01/09/2026;Solde à nouveau;;1200,00;;1200,00;;;", lines[1]);
    EXPECT_EQ("01/10/2026;règlement;R1;;1000,00;200,00;;0,00;F1 (01/10/2026, 1\u202F000,00)", lines[2]);
    EXPECT_EQ("25/10/2026;facture;F2;300,00;;500,00;22/11/2026;300,00;", lines[3]);
    const Workbook book{xlsx};
    EXPECT_EQ(std::vector<std::string>{"Compte C1"}, book.sheetNames());
    EXPECT_EQ("dd/mm/yyyy", book.cell(0, "A7").format);
    EXPECT_EQ("SUM(D6:D8)", book.cell(0, "D9").formula);
    EXPECT_EQ("", book.cell(0, "F9").formula) << "a closing balance is no sum of balances";
    EXPECT_EQ("500", book.cell(0, "F9").value);
}

TEST_F(Figures, RefuseWhatTheyDoNotKnow)
{
    const auto codeOf = [&](std::vector<std::string> arguments) {
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(2, run.status);
        EXPECT_FALSE(run.json()["error"]["text"].get<std::string>().empty());
        return run.json()["error"]["code"].get<std::string>();
    };
    EXPECT_EQ("request-malformed", codeOf({"aged", "--by", "colour"}));
    EXPECT_EQ("date-impossible", codeOf({"aged", "--as-of", "2026-02-30"}));
    EXPECT_EQ("date-malformed", codeOf({"statement", "C1", "--from", "hier"}));
    EXPECT_EQ("customer-unknown", codeOf({"statement", "C9"}));
    EXPECT_EQ("dates-reversed", codeOf({"statement", "C1", "--from", "2026-11-02", "--as-of", "2026-11-01"}));
    EXPECT_EQ("request-malformed", codeOf({"statement", "C1", "--from", "2026-11-02", "--open-only"}));
    EXPECT_EQ("request-malformed", codeOf({"statement"}));
    EXPECT_EQ("folder-not-writable", codeOf({"aged", "--csv", path("none/aged.csv")}));
    EXPECT_EQ("folder-not-writable", codeOf({"aged", "--xlsx", path("none/aged.xlsx")}));
    EXPECT_EQ("file-exists", codeOf({"aged", "--csv", book()}));
    EXPECT_EQ("file-exists", codeOf({"aged", "--xlsx", book()}));
    EXPECT_NE(std::string::npos, ctl({"aged", "--by", "colour"}).err.find("customer, controller"));
    EXPECT_NE(std::string::npos, ctl({"aged", "--csv", path("none/x.csv")}).err.find("introuvable"));
    EXPECT_NE(std::string::npos, ctl({"--lang", "en", "statement", "C9"}).err.find("C9"));
}

TEST_F(Figures, PrintNothingWhenAFileCannotBeWritten)
{
    const auto run = ctl({"aged", "--csv", path("none/aged.csv")});
    EXPECT_EQ(2, run.status);
    EXPECT_TRUE(run.out.empty());
}

} // namespace
} // namespace encours

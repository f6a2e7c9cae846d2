// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <fstream>
#include <iterator>

namespace encours {
namespace {

using Json = nlohmann::json;

/// On 20 November 2026 C1 owes F1 (50 days late) and F2 (not due), C2 owes F3 (81 days late).
class BookLists : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(0, ctl({"init", "--set", "company.name=Delorme"}).status);
        const auto table = writeFile("invoices.csv", "customer;name;number;issued;due;amount\n"
                                                     "C1;Société Dupont;F1;2026-09-01;2026-10-01;1200.00\n"
                                                     "C1;Société Dupont;F2;2026-11-10;2026-12-10;600.00\n"
                                                     "C2;=Martin;F3;2026-08-01;2026-08-31;1200.50\n");
        const auto run = ctl({"import", table, "--as", "invoices", "--dates", "ymd", "--decimal", "."});
        ASSERT_EQ(0, run.status) << run.err;
    }
    [[nodiscard]] Json list(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"--today", "2026-11-20"});
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(0, run.status) << run.out << run.err;
        return run.json();
    }
    [[nodiscard]] static std::vector<std::string> numbers(const Json& list)
    {
        std::vector<std::string> numbers;
        for (const auto& row : list["rows"]) numbers.push_back(row["number"]);
        return numbers;
    }
};

using Texts = std::vector<std::string>;

TEST_F(BookLists, GiveInvoicesAsScriptsReadThem)
{
    const Json json = list({"invoices"});
    EXPECT_EQ("2026-11-20", json["as_of"]);
    EXPECT_EQ(3, json["count"]);
    EXPECT_EQ("due_on", json["sort"]);
    EXPECT_EQ(300'050, json["sums"]["open_cents"]);
    EXPECT_EQ(120'050, json["sums"]["d61_90_cents"]);
    EXPECT_EQ((Texts{"F3", "F1", "F2"}), numbers(json));
    const Json& row = json["rows"][1];
    EXPECT_EQ("C1", row["customer"]);
    EXPECT_EQ("Société Dupont", row["name"]);
    EXPECT_EQ("invoice", row["kind"]);
    EXPECT_EQ(50, row["days_late"]);
    EXPECT_EQ("overdue", row["state"]);
    EXPECT_EQ(120'000, row["open_cents"]);
    EXPECT_TRUE(row["segment"].is_null());
}

TEST_F(BookLists, SearchFilterAndSort)
{
    EXPECT_EQ((Texts{"F1", "F2"}), numbers(list({"invoices", "--search", "societe dup"})));
    EXPECT_EQ(Texts{"F2"}, numbers(list({"invoices", "--filter", "not-due"})));
    EXPECT_EQ(Texts{"F1"}, numbers(list({"invoices", "--filter", "customer=C1", "--filter", "overdue"})));
    EXPECT_EQ("overdue/customer=1", list({"invoices", "--filter", "overdue/customer=1"})["filters"]) << "an id inside";
    EXPECT_EQ((Texts{"F3", "F1", "F2"}), numbers(list({"invoices", "--sort", "amount:desc"})));
    EXPECT_EQ(Texts{"F3"}, numbers(list({"invoices", "--sort", "amount:desc", "--limit", "1"})));
    EXPECT_EQ(2, list({"invoices", "--as-of", "2026-11-09"})["count"]) << "F2 was not there yet";
    EXPECT_EQ("C1", list({"customers"})["rows"][1]["customer"]) << "by what is overdue";
    EXPECT_EQ(180'000, list({"customers", "--filter", "customer=C1"})["rows"][0]["balance_cents"]);
    EXPECT_EQ(0, list({"payments"})["count"]);
}

TEST_F(BookLists, AreShownWithWhatTheyAddUpTo)
{
    const auto run = ctl({"--today", "2026-11-20", "invoices", "--filter", "overdue"});
    EXPECT_EQ(0, run.status) << run.err;
    EXPECT_NE(std::string::npos, run.out.find("F3"));
    EXPECT_EQ(std::string::npos, run.out.find("F2"));
    EXPECT_NE(std::string::npos, run.out.find("2 lignes · Échu"));
    EXPECT_NE(std::string::npos, run.out.find("2\u202F400,50")) << run.out;
    const auto cut = ctl({"--today", "2026-11-20", "--lang", "en", "invoices", "--limit", "1"});
    EXPECT_NE(std::string::npos, cut.out.find("3 lines · Open: €3,000.50")) << cut.out;
    EXPECT_NE(std::string::npos, cut.out.find("only the first 1"));
    EXPECT_EQ("Aucune ligne ne répond à cette demande.\n", ctl({"payments"}).out);
}

TEST_F(BookLists, WriteFiles)
{
    const auto csv = (folder() / "factures.csv").string();
    const auto xlsx = (folder() / "factures.xlsx").string();
    const auto run = ctl({"--today", "2026-11-20", "invoices", "--csv", csv, "--xlsx", xlsx, "--columns",
                          "number,customer_name,open", "--sort", "number"});
    EXPECT_EQ(0, run.status) << run.err;
    std::ifstream file{csv, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    EXPECT_NE(std::string::npos, text.find("Facture;Client;Reste dû\r\nF1;Société Dupont;1200,00\r\n")) << text;
    EXPECT_NE(std::string::npos, text.find("'=Martin")) << "no formula of somebody else's: " << text;
    EXPECT_TRUE(std::filesystem::exists(xlsx));
}

TEST_F(BookLists, RefuseWhatTheyDoNotKnow)
{
    const auto code = [&](std::vector<std::string> arguments) {
        const auto run = ctlJson(std::move(arguments));
        EXPECT_EQ(2, run.status) << run.out;
        return run.json()["error"]["code"].get<std::string>();
    };
    EXPECT_EQ("filter-unknown", code({"invoices", "--filter", "blue"}));
    EXPECT_EQ("filter-unknown", code({"payments", "--filter", "overdue"}));
    EXPECT_EQ("table-column-unknown", code({"invoices", "--sort", "phone"}));
    EXPECT_EQ("table-column-unknown", code({"customers", "--columns", "number"}));
    EXPECT_EQ("customer-unknown", code({"invoices", "--filter", "customer=C99"}));
    EXPECT_EQ("request-malformed", code({"invoices", "--limit", "-5"}));
    EXPECT_NE(std::string::npos, ctl({"invoices", "--help"}).out.find("over-90"));
}

} // namespace
} // namespace encours

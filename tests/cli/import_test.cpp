// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl_runner.h"

#include <string>

namespace encours {
namespace {

const std::string fecHeader = "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCo"
                              "mpAuxLib\tPieceRef\tPieceDate\t"
                              "EcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\n";

std::string fecLine(const std::string& account, const std::string& date, const std::string& debit,
                    const std::string& credit)
{
    const auto customer = account == "411000" ? std::string{"C1\tDupont"} : std::string{"\t"};
    return "VT\tVentes\t1\t" + date + "\t" + account + "\tx\t" + customer + "\tF1\t20220301\tFacture\t" + debit + "\t" +
           credit + "\t\t\t20220301\t\t\n";
}

std::string fecOf(const std::string& date, const std::string& debit, const std::string& credit = "0,00")
{
    return fecHeader + fecLine("411000", date, debit, credit) + fecLine("707000", "20220301", "0,00", "120,00");
}

class Import : public CtlTest {
protected:
    void SetUp() override { ASSERT_EQ(0, ctl({"init"}).status); }

    /// The code of the refusal of a file, after checking that nothing changed.
    [[nodiscard]] std::string refusalOf(const std::string& name, std::string_view bytes) const
    {
        const auto run = ctlJson({"import", writeFile(name, bytes)});
        EXPECT_EQ(2, run.status) << name << run.out;
        const auto json = run.json();
        EXPECT_FALSE(json["error"]["text"].get<std::string>().empty());
        EXPECT_TRUE(ctlJson({"batches"}).json()["batches"].empty());
        return json["error"]["code"];
    }
};

TEST_F(Import, RefusesFilesThatAreNoLedger)
{
    EXPECT_EQ("file-empty", refusalOf("empty.txt", ""));
    EXPECT_EQ("file-binary", refusalOf("ledger.txt", "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n"));
    EXPECT_EQ("header-only", refusalOf("header.txt", fecHeader));
    EXPECT_EQ("file-binary", refusalOf("zeros.txt", std::string("abc\0def\n", 8)));
    const auto missing = ctlJson({"import", (folder() / "nothing.txt").string()});
    EXPECT_EQ(2, missing.status);
    EXPECT_EQ("file-missing", missing.json()["error"]["code"]);
}

TEST_F(Import, NamesLineColumnValueAndReasonOfARejectedLine)
{
    const auto run = ctlJson({"import", writeFile("f.txt", fecOf("20220230", "120,00"))});
    EXPECT_EQ(2, run.status);
    const auto json = run.json();
    EXPECT_EQ("rejected-rows", json["error"]["code"]);
    EXPECT_TRUE(json["batch"].is_null());
    ASSERT_EQ(1U, json["rejects"].size());
    const auto reject = json["rejects"][0];
    EXPECT_EQ("f.txt", reject["file"]);
    EXPECT_EQ(2, reject["line"]);
    EXPECT_EQ("EcritureDate", reject["column"]);
    EXPECT_EQ("20220230", reject["value"]);
    EXPECT_EQ("date-impossible", reject["code"]);
    EXPECT_FALSE(reject["text"].get<std::string>().empty());
    EXPECT_TRUE(ctlJson({"batches"}).json()["batches"].empty());
}

TEST_F(Import, RejectsAmountsThatAreNone)
{
    for (const auto* amount : {"12,3,4", "1e5", "12345678901234567890"}) {
        const auto run = ctlJson({"import", writeFile("f.txt", fecOf("20220301", amount))});
        EXPECT_EQ(2, run.status) << amount;
        EXPECT_EQ("rejected-rows", run.json()["error"]["code"]) << amount;
    }
    EXPECT_EQ("rejected-rows", refusalOf("both.txt", fecOf("20220301", "120,00", "5,00")));
}

TEST_F(Import, ShowsRejectsAsATable)
{
    const auto run = ctl({"import", writeFile("f.txt", fecOf("20220230", "120,00"))});
    EXPECT_EQ(2, run.status);
    EXPECT_NE(std::string::npos, run.out.find("20220230"));
    EXPECT_NE(std::string::npos, run.err.find("1 ligne a été refusée"));
}

TEST_F(Import, PrintsTheReportOfAnAcceptedFile)
{
    const auto run = ctlJson({"import", writeFile("f.txt", fecOf("20220301", "120,00"))});
    ASSERT_EQ(0, run.status) << run.out;
    const auto json = run.json();
    EXPECT_EQ(1, json["batch"]);
    EXPECT_EQ("fec", json["kind"]);
    for (const auto* key : {"customers", "invoices", "credits", "payments", "allocations", "changed", "vanished"}) {
        EXPECT_TRUE(json["accepted"].contains(key)) << key;
    }
    EXPECT_EQ(1, json["accepted"]["invoices"]);
    EXPECT_FALSE(json.contains("error"));
    for (const auto& warning : json["warnings"]) EXPECT_FALSE(warning["text"].get<std::string>().empty());
}

TEST_F(Import, TriesAFileWithoutWritingOnADryRun)
{
    const auto file = writeFile("f.txt", fecOf("20220301", "120,00"));
    const auto run = ctlJson({"import", "--dry-run", file});
    ASSERT_EQ(0, run.status) << run.out;
    EXPECT_TRUE(run.json()["batch"].is_null());
    EXPECT_EQ(1, run.json()["accepted"]["invoices"]);
    EXPECT_TRUE(ctlJson({"batches"}).json()["batches"].empty());
}

TEST_F(Import, StopsAtTheFirstRefusedFileAndSaysWhatWasDone)
{
    const auto good = writeFile("good.txt", fecOf("20220301", "120,00"));
    const auto bad = writeFile("bad.txt", fecOf("20220230", "120,00"));
    const auto never = writeFile("never.txt", fecOf("20220301", "50,00"));
    const auto run = ctlJson({"import", good, bad, never});
    EXPECT_EQ(2, run.status);
    const auto json = run.json();
    ASSERT_EQ(2U, json["imports"].size());
    EXPECT_EQ(1, json["imports"][0]["batch"]);
    EXPECT_TRUE(json["imports"][1]["batch"].is_null());
    EXPECT_EQ("rejected-rows", json["error"]["code"]);
    EXPECT_NE(std::string::npos, run.err.find("never.txt"));
    EXPECT_EQ(1U, ctlJson({"batches"}).json()["batches"].size());
}

TEST_F(Import, KeepsAHostileNameAsPlainText)
{
    std::string text = fecOf("20220301", "120,00");
    text.replace(text.find("Dupont"), 6, "<img src=/dev/zero>");
    ASSERT_EQ(0, ctl({"import", writeFile("f.txt", text)}).status);
    EXPECT_EQ("<img src=/dev/zero>", ctlJson({"customer", "C1"}).json()["name"]);
}

TEST_F(Import, ReadsATableByItsMapping)
{
    const auto table = std::string{ENCOURS_SOURCE_DIR} + "/tests/data/ibm-accounts-receivable.csv";
    const auto run =
        ctlJson({"import", table, "--as", "invoices", "--map",
                 "customer=customerID,number=invoiceNumber,issued=InvoiceDate,due=DueDate,amount=InvoiceAmount,"
                 "settled=SettledDate,disputed=Disputed",
                 "--dates", "dmy", "--decimal", ".", "--save-profile", "ibm"});
    ASSERT_EQ(0, run.status) << run.out.substr(0, 2000);
    EXPECT_EQ(2466, run.json()["accepted"]["invoices"]);
    EXPECT_EQ(100, run.json()["accepted"]["customers"]);
    EXPECT_EQ("profile-unknown", ctlJson({"import", table, "--profile", "nonesuch"}).json()["error"]["code"]);
}

TEST_F(Import, RefusesOptionsItDoesNotKnow)
{
    const auto file = writeFile("f.txt", fecOf("20220301", "120,00"));
    EXPECT_EQ(2, ctl({"import", file, "--as", "poems"}).status);
    EXPECT_EQ(2, ctl({"import", file, "--dates", "ydm"}).status);
    EXPECT_EQ(2, ctl({"import", file, "--decimal", ";"}).status);
    EXPECT_EQ("mapping-malformed", ctlJson({"import", file, "--map", "customer"}).json()["error"]["code"]);
}

} // namespace
} // namespace encours

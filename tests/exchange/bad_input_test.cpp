// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fec_text.h"
#include "exchange/ledger_model.h"

#include <functional>
#include <optional>

#include <gtest/gtest.h>

namespace encours::test {
namespace {

using namespace std::string_literals;

FecRow dupont()
{
    FecRow row;
    row.customer = "CDUPONT";
    row.name = "Dupont SA";
    return row;
}

std::string sale()
{
    std::vector<FecRow> rows;
    addSale(rows, dupont(), 12'000);
    return fecFile(rows);
}

/// A ledger whose only line was changed by the test.
std::string oneLine(const std::function<void(FecRow&)>& change)
{
    FecRow row = dupont();
    row.debit = "120,00";
    change(row);
    return fecFile({row});
}

struct BadFile {
    std::string name;
    std::string bytes;
    FaultCode code = FaultCode::FileEmpty;
    std::optional<std::string> column;
};

std::string seventeenColumns(std::string text)
{
    std::string shorter;
    while (!text.empty()) {
        const std::size_t end = text.find("\r\n");
        std::string line = text.substr(0, end);
        line.erase(line.rfind('\t'));
        shorter += line + "\r\n";
        text.erase(0, end + 2);
    }
    return shorter;
}

std::string utf16WithoutMark()
{
    std::string wide;
    for (const char sign : sale()) wide += std::string{sign} + '\0';
    return wide;
}

} // namespace

TEST(BadFile, IsRefusedAsAWholeWithItsReason)
{
    const std::string image = "\x89PNG\r\n\x1A\n"s + std::string(64, '\0');
    const std::vector<BadFile> files{
        {"empty", "", FaultCode::FileEmpty, {}},
        {"only a byte order mark", "\xEF\xBB\xBF", FaultCode::FileEmpty, {}},
        {"only line ends", "\r\n\r\n", FaultCode::FileEmpty, {}},
        {"a PDF renamed", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", FaultCode::FileBinary, {}},
        {"a workbook", "PK\x03\x04"s + std::string(200, 'x'), FaultCode::FileBinary, {}},
        {"an image", image, FaultCode::FileBinary, {}},
        {"an executable",
         "\x7F"
         "ELF"s +
             std::string(100, '\x02'),
         FaultCode::FileBinary,
         {}},
        {"noise", std::string(4'000, '\x01'), FaultCode::FileBinary, {}},
        {"header only", std::string{fecHeader} + "\r\n", FaultCode::HeaderOnly, {}},
        {"header without line end", std::string{fecHeader}, FaultCode::HeaderOnly, {}},
        {"17 columns", seventeenColumns(sale()), FaultCode::ColumnMissing, "Idevise"},
        {"no header", sale().substr(fecHeader.size() + 2), FaultCode::HeaderMissing, {}},
        {"prose", "Bonjour,\nveuillez trouver ci-joint le fichier.\nCordialement\n", FaultCode::FileKindUnknown, {}},
        {"UTF-16 without its mark", utf16WithoutMark(), FaultCode::EncodingUnknown, {}},
        {"UTF-32", "\xFF\xFE\x00\x00J\x00\x00\x00"s, FaultCode::EncodingUnknown, {}},
        {"damaged UTF-8", "Code client;Nom\nC1;Été\nC2;Café\nC3;\xC3 coupé\n", FaultCode::EncodingUnknown, {}},
        {"overlong UTF-8 and C1", "Code client;Nom\nC1;\x81\x8D\n", FaultCode::EncodingUnknown, {}},
    };
    for (const BadFile& file : files) {
        const auto read = readBytes(file.bytes, "ledger.txt");
        ASSERT_FALSE(read.isDone()) << file.name;
        EXPECT_EQ(faultName(read.fault().code), faultName(file.code)) << file.name;
        if (!file.column) continue;
        EXPECT_EQ(read.fault().arguments.front(), std::pair("column"s, *file.column)) << file.name;
    }
}

TEST(BadFile, WithAnEncodingThatWeDoNotKnowIsRefused)
{
    ReadOptions options;
    options.encoding = "EBCDIC";
    const auto read = readBytes(sale(), "ledger.txt", options);
    ASSERT_FALSE(read.isDone());
    EXPECT_EQ(read.fault().code, FaultCode::EncodingUnknown);
}

namespace {

struct BadLine {
    std::string name;
    std::string bytes;
    FaultCode code = FaultCode::FileEmpty;
    std::int64_t line = 2;
    std::string column;
    std::string value;
};

void expectReject(const BadLine& bad, const ReadOptions& options = {})
{
    const auto read = readBytes(bad.bytes, "file.txt", options);
    ASSERT_TRUE(read.isDone()) << bad.name << ": " << faultName(read.fault().code);
    ASSERT_FALSE(read->report.rejects.empty()) << bad.name;
    const Reject& reject = read->report.rejects.front();
    EXPECT_EQ(faultName(reject.fault.code), faultName(bad.code)) << bad.name;
    EXPECT_EQ(reject.place.line, bad.line) << bad.name;
    EXPECT_EQ(reject.place.column, bad.column) << bad.name;
    EXPECT_EQ(reject.place.value, bad.value) << bad.name;
    EXPECT_EQ(reject.place.file, "file.txt") << bad.name;
}

} // namespace

TEST(BadLedgerLine, IsRejectedWithItsPlace)
{
    const std::string longName(10'000, 'x');
    const std::string shown = std::string(80, 'x') + "…";
    const auto debit = [](const std::string& amount) { return oneLine([&](FecRow& row) { row.debit = amount; }); };
    FecRow purchase;
    purchase.account = "607000";
    purchase.debit = "1,2,3";
    const std::vector<BadLine> lines{
        {"30 February", oneLine([](FecRow& row) { row.date = "20220230"; }), FaultCode::DateImpossible, 2,
         "EcritureDate", "20220230"},
        {"no date", oneLine([](FecRow& row) { row.date = ""; }), FaultCode::FieldMissing, 2, "EcritureDate", ""},
        {"a month 13 on the piece", oneLine([](FecRow& row) { row.pieceDate = "20221301"; }), FaultCode::DateImpossible,
         2, "PieceDate", "20221301"},
        {"letters as date", oneLine([](FecRow& row) { row.date = "hier"; }), FaultCode::DateMalformed, 2,
         "EcritureDate", "hier"},
        {"two commas", debit("12,3,4"), FaultCode::AmountMalformed, 2, "Debit", "12,3,4"},
        {"an exponent", debit("1e5"), FaultCode::AmountMalformed, 2, "Debit", "1e5"},
        {"20 digits", debit("12345678901234567890"), FaultCode::AmountTooLarge, 2, "Debit", "12345678901234567890"},
        {"three decimals", debit("12,345"), FaultCode::AmountMalformed, 2, "Debit", "12,345"},
        {"not a number", debit("NaN"), FaultCode::AmountMalformed, 2, "Debit", "NaN"},
        {"full-width digits", debit("１２"), FaultCode::AmountMalformed, 2, "Debit", "１２"},
        {"debit and credit", oneLine([](FecRow& row) { row.credit = "1,00"; }), FaultCode::DebitAndCredit, 2, "Credit",
         "1,00"},
        {"no account", oneLine([](FecRow& row) { row.account = " "; }), FaultCode::FieldMissing, 2, "CompteNum", " "},
        {"a name of 10,000 characters", oneLine([&](FecRow& row) { row.name = longName; }), FaultCode::TextTooLong, 2,
         "CompAuxLib", shown},
        {"a code of 10,000 characters", oneLine([&](FecRow& row) { row.customer = longName; }), FaultCode::TextTooLong,
         2, "CompAuxNum", shown},
        {"a NUL byte", oneLine([](FecRow& row) { row.label = "a\0b"s; }), FaultCode::NulByte, 2, "", ""},
        {"a field too few", sale() + "VE\tVentes\t2\t20220115\r\n", FaultCode::FieldCountWrong, 5, "", ""},
        {"a field too many", oneLine([](FecRow& row) { row.foreignCurrency = "EUR\tmore"; }),
         FaultCode::FieldCountWrong, 2, "", ""},
        {"a line of 10 MB", oneLine([](FecRow& row) { row.label = std::string(10'000'000, 'x'); }),
         FaultCode::LineTooLong, 2, "", ""},
        {"on a line that is no customer's", sale() + fecLine(purchase) + "\r\n", FaultCode::AmountMalformed, 5, "Debit",
         "1,2,3"},
    };
    for (const BadLine& line : lines) expectReject(line);
}

TEST(BadLedgerLine, NamesHowManyFieldsWereExpected)
{
    const auto read = readBytes(sale() + "a\tb\tc\r\n", "file.txt");
    ASSERT_TRUE(read.isDone());
    ASSERT_EQ(read->report.rejects.size(), 1U);
    const std::vector<std::pair<std::string, std::string>> expected{{"expected", "18"}, {"actual", "3"}};
    EXPECT_EQ(read->report.rejects.front().fault.arguments, expected);
}

TEST(BadLedgerLine, LargerThanEverythingTogetherIsAnOverflowNotACrash)
{
    std::vector<FecRow> rows;
    for (int count = 0; count < 3; ++count) {
        FecRow row = dupont();
        row.debit = "9000000000000,00";
        rows.push_back(row);
    }
    expectReject({"sums", fecFile(rows), FaultCode::AmountOverflow, 3, "Debit", "9000000000000,00"});
}

TEST(BadLedgerLine, OfAnUnknownSenseIsRejected)
{
    std::string text = oneLine([](FecRow& row) {
        row.debit = "120,00";
        row.credit = "X";
    });
    text.replace(text.find("Debit"), 5, "Montant");
    text.replace(text.find("Credit"), 6, "Sens");
    expectReject({"sense", text, FaultCode::SenseUnknown, 2, "Sens", "X"});
}

TEST(BadLedger, StopsAfterAThousandRejects)
{
    std::string text = std::string{fecHeader} + "\n";
    for (int count = 0; count < 3'000; ++count) text += "broken\n";
    const auto read = readBytes(text, "file.txt");
    ASSERT_TRUE(read.isDone());
    EXPECT_EQ(read->report.rejects.size(), 1'000U);
}

TEST(BadTableLine, IsRejectedWithItsPlace)
{
    const std::string header = "Code client;N° facture;Date facture;Échéance;Montant TTC\n";
    const std::vector<BadLine> lines{
        {"number twice", header + "C1;F1;01/02/2022;;100,00\nC1;F1;01/02/2022;;120,00\n", FaultCode::NumberTwice, 3,
         "N° facture", "F1"},
        {"quote never closed", header + "C1;F1;01/02/2022;;1,00\nC1;\"F2;01/02/2022;;1,00\nC1;F3;01/02/2022;;1,00\n",
         FaultCode::QuoteUnclosed, 3, "", ""},
        {"no customer", header + ";F1;01/02/2022;;100,00\n", FaultCode::FieldMissing, 2, "Code client", ""},
        {"no number", header + "C1;;01/02/2022;;100,00\n", FaultCode::FieldMissing, 2, "N° facture", ""},
        {"no day", header + "C1;F1;;;100,00\n", FaultCode::FieldMissing, 2, "Date facture", ""},
        {"no amount", header + "C1;F1;01/02/2022;;\n", FaultCode::FieldMissing, 2, "Montant TTC", ""},
        {"31 February", header + "C1;F1;31/02/2022;;1,00\n", FaultCode::DateImpossible, 2, "Date facture",
         "31/02/2022"},
        {"due on no day", header + "C1;F1;01/02/2022;bientôt;1,00\n", FaultCode::DateMalformed, 2, "Échéance",
         "bientôt"},
        {"exponent", header + "C1;F1;01/02/2022;;1e5\n", FaultCode::AmountMalformed, 2, "Montant TTC", "1e5"},
        {"three decimals", header + "C1;F1;01/02/2022;;1,005\n", FaultCode::AmountMalformed, 2, "Montant TTC", "1,005"},
        {"field missing", header + "C1;F1;01/02/2022\n", FaultCode::FieldCountWrong, 2, "", ""},
        {"on the last line", header + "C1;F1;01/02/2022;;1,00\nC1;F2;01/02/2022;;x", FaultCode::AmountMalformed, 3,
         "Montant TTC", "x"},
        {"after a field with line ends", header + "C1;\"F\n1\";01/02/2022;;1,00\nC1;F2;01/02/2022;;x\n",
         FaultCode::AmountMalformed, 4, "Montant TTC", "x"},
    };
    for (const BadLine& line : lines) expectReject(line);
}

TEST(HostileName, IsKeptAsPlainTextAndNamedInAWarning)
{
    struct Case {
        std::string name;
        std::string kept;
        WarningCode code;
    };
    const std::vector<Case> cases{
        {"<img src=/dev/zero>", "<img src=/dev/zero>", WarningCode::NameSuspicious},
        {"=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0", WarningCode::NameSuspicious},
        {"@SUM(A1)", "@SUM(A1)", WarningCode::NameSuspicious},
        {"Dupont \u202Efdp.exe", "Dupont fdp.exe", WarningCode::NameCleaned},
        {"Du\u200Fpont", "Dupont", WarningCode::NameCleaned},
    };
    for (const Case& hostile : cases) {
        const auto read = readBytes(oneLine([&](FecRow& row) { row.name = hostile.name; }), "file.txt");
        ASSERT_TRUE(read.isDone()) << hostile.name;
        EXPECT_TRUE(read->report.rejects.empty()) << hostile.name;
        ASSERT_EQ(read->customers.size(), 1U);
        EXPECT_EQ(read->customers.front().fields.front(), std::pair(CustomerField::Name, hostile.kept));
        const bool isWarned = std::ranges::any_of(
            read->report.warnings, [&](const ImportWarning& warning) { return warning.code == hostile.code; });
        EXPECT_TRUE(isWarned) << hostile.name;
    }
}

TEST(RejectedValue, IsShownShortAndVisible)
{
    const auto read = readBytes(oneLine([](FecRow& row) {
                                    row.debit = "1\x01\x02"
                                                "2";
                                }),
                                "file.txt");
    ASSERT_TRUE(read.isDone());
    ASSERT_FALSE(read->report.rejects.empty());
    EXPECT_EQ(read->report.rejects.front().place.value, "1␁␂2");
}

TEST(CancelledReading, GivesImportCancelled)
{
    const std::string bytes = sale();
    const auto form = recognise(bytes, "file.txt", {});
    ASSERT_TRUE(form.isDone());
    Cancellation cancellation;
    cancellation.request();
    const auto read = readDraft(bytes, "file.txt", *form, {}, {}, cancellation);
    ASSERT_FALSE(read.isDone());
    EXPECT_EQ(read.fault().code, FaultCode::ImportCancelled);
}

TEST(CancelledReading, IsNoticedInTheMiddleOfALargeFile)
{
    std::vector<FecRow> rows;
    for (int count = 0; count < 10'000; ++count) addSale(rows, dupont(), 100);
    const std::string bytes = fecFile(rows);
    const auto form = recognise(bytes, "file.txt", {});
    ASSERT_TRUE(form.isDone());
    Cancellation cancellation;
    std::int64_t last = 0;
    const Progress progress{[&](std::int64_t done, std::int64_t) {
        last = done;
        if (done > 0) cancellation.request();
    }};
    const auto read = readDraft(bytes, "file.txt", *form, {}, progress, cancellation);
    ASSERT_FALSE(read.isDone());
    EXPECT_EQ(read.fault().code, FaultCode::ImportCancelled);
    EXPECT_LT(last, static_cast<std::int64_t>(bytes.size()));
}

} // namespace encours::test

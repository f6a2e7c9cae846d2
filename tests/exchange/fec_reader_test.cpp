// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fec_text.h"
#include "exchange/ledger_model.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace encours::test {
namespace {

FecRow row(const std::string& customer, const std::string& piece = "F1")
{
    FecRow made;
    made.customer = customer;
    made.name = "Société " + customer;
    made.piece = piece;
    return made;
}

ImportDraft draftOf(const std::string& bytes, const std::string& name = "ledger.txt")
{
    auto read = readBytes(bytes, name);
    EXPECT_TRUE(read.isDone()) << (read ? "" : std::string{faultName(read.fault().code)});
    if (!read) return {};
    EXPECT_TRUE(read->report.rejects.empty())
        << (read->report.rejects.empty() ? "" : faultName(read->report.rejects.front().fault.code));
    return std::move(read).value();
}

bool warns(const ImportDraft& draft, WarningCode code)
{
    return std::ranges::any_of(draft.report.warnings,
                               [&](const ImportWarning& warning) { return warning.code == code; });
}

std::vector<FecRow> smallLedger()
{
    std::vector<FecRow> rows;
    addSale(rows, row("CDUPONT", "F1"), 12'000);
    FecRow payment = row("CDUPONT", "VIR1");
    payment.entry = "2";
    payment.date = payment.pieceDate = "20220220";
    payment.label = "VIR Société Dupont";
    addPayment(rows, payment, 12'000);
    return rows;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string latin(const std::string& utf8, unsigned char euro)
{
    std::string text = replaced(utf8, "€", std::string(1, static_cast<char>(euro)));
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (static_cast<unsigned char>(text[at]) == 0xC3) {
            bytes += static_cast<char>(static_cast<unsigned char>(text[++at]) + 0x40);
        } else {
            bytes += text[at];
        }
    }
    return bytes;
}

std::string wide(const std::string& ascii, bool isBig)
{
    std::string bytes = isBig ? "\xFE\xFF" : "\xFF\xFE";
    for (const char sign : ascii) bytes += isBig ? std::string{'\0', sign} : std::string{sign, '\0'};
    return bytes;
}

/// The lines of a draft in a form that does not depend on how the file was written.
std::string picture(const ImportDraft& draft)
{
    std::string text;
    for (const DraftLine& line : draft.lines) {
        text += line.customerCode + "|" + std::string{itemKindCode(line.kind)} + "|" + line.number + "|" +
                formatIsoDate(line.bookedOn) + "|" + std::to_string(line.amount.minorUnits()) + "|" +
                std::string{paymentMeansCode(line.means)} + "|" + line.lettering + "\n";
    }
    for (const DraftCustomer& customer : draft.customers) {
        text += customer.code;
        for (const auto& [field, value] : customer.fields) text += "=" + value;
        text += "\n";
    }
    return text;
}

ItemKind kindOf(const std::vector<std::pair<std::string, std::int64_t>>& others, std::int64_t cents,
                FecRow own = row("C1"))
{
    own.debit = cents > 0 ? centsText(cents) : "0,00";
    own.credit = cents > 0 ? "0,00" : centsText(-cents);
    std::vector<FecRow> rows{own};
    for (const auto& [account, amount] : others) {
        FecRow other = own;
        other.customer = other.name = "";
        other.account = account;
        other.debit = amount > 0 ? centsText(amount) : "0,00";
        other.credit = amount > 0 ? "0,00" : centsText(-amount);
        rows.push_back(other);
    }
    return draftOf(fecFile(rows)).lines.at(0).kind;
}

} // namespace

TEST(FecReader, ReadsTheSameLinesFromEveryVariant)
{
    const std::string plain = fecFile(smallLedger());
    const std::string expected = picture(draftOf(plain));
    EXPECT_EQ(expected, "CDUPONT|invoice|F1|2022-01-15|12000||\nCDUPONT|payment|VIR1|2022-02-20|-12000|vir|\nCDUPONT="
                        "Société CDUPONT\n");
    const std::string piped = replaced(plain, "\t", "|");
    const std::string padded =
        replaced(replaced(plain, "\t120,00\t", "\t          120,00 \t"), "\tCDUPONT\t", "\t CDUPONT   \t");
    const std::string dotted = replaced(plain, "120,00", "120.00");
    const std::string shouted = replaced(plain, "JournalCode\tJournalLib", "JOURNALCODE\tJournal Lib");
    const std::string accented = replaced(plain, "\tDebit\tCredit\t", "\tDébit\tCrédit\t");
    const std::string extra = replaced(replaced(plain, "Idevise\r\n", "Idevise\tDateRglt\r\n"), "\t20220131\t\t\r\n",
                                       "\t20220131\t\t\t20220201\r\n");
    const std::vector<std::pair<std::string, std::string>> variants{
        {"BOM", "\xEF\xBB\xBF" + plain},
        {"pipe", piped},
        {"pipe and BOM", "\xEF\xBB\xBF" + piped},
        {"semicolon", replaced(plain, "\t", ";")},
        {"LF", replaced(plain, "\r\n", "\n")},
        {"CR", replaced(plain, "\r\n", "\r")},
        {"no last line end", plain.substr(0, plain.size() - 2)},
        {"trailing empty lines", plain + "\r\n\r\n   \r\n"},
        {"ISO-8859-15", latin(plain, 0xA4)},
        {"padded", padded},
        {"dot", dotted},
        {"upper case header", shouted},
        {"accents in the header", accented},
        {"extra column", extra},
        {"quoted",
         "\"" + replaced(replaced(plain.substr(0, plain.size() - 2), "\t", "\"\t\""), "\r\n", "\"\r\n\"") + "\"\r\n"},
        {"quoted fields below a plain header", replaced(plain, "\tFacture\t", "\t\"Facture\"\t")},
        {"signed amounts", replaced(plain, "\t120,00\t", "\t+120,00\t")},
        {"sign last", replaced(plain, "\t120,00\t", "\t120,00+\t")},
        {"blank zero", replaced(plain, "\t0,00\t", "\t\t")},
    };
    for (const auto& [name, bytes] : variants) EXPECT_EQ(picture(draftOf(bytes)), expected) << name;
}

TEST(FecReader, ReadsUtf16WithItsMark)
{
    std::vector<FecRow> rows = smallLedger();
    for (FecRow& each : rows) each.name = replaced(each.name, "é", "e");
    for (FecRow& each : rows) each.label = replaced(each.label, "é", "e");
    const std::string plain = fecFile(rows);
    const ImportDraft little = draftOf(wide(plain, false));
    EXPECT_EQ(picture(little), picture(draftOf(plain)));
    EXPECT_EQ(little.report.encoding, "UTF-16LE");
    EXPECT_EQ(picture(draftOf(wide(plain, true))), picture(draftOf(plain)));
}

TEST(FecReader, TellsTheEuroSignOfTheTwoEightBitEncodings)
{
    std::vector<FecRow> rows = smallLedger();
    rows[0].name = "Café 10 €";
    const ImportDraft latin9 = draftOf(latin(fecFile(rows), 0xA4));
    EXPECT_EQ(latin9.report.encoding, "ISO-8859-15");
    EXPECT_EQ(latin9.customers.at(0).fields.at(0).second, "Café 10 €");
    EXPECT_TRUE(warns(latin9, WarningCode::EncodingGuessed));
    const ImportDraft windows = draftOf(latin(fecFile(rows), 0x80));
    EXPECT_EQ(windows.report.encoding, "Windows-1252");
    EXPECT_EQ(windows.customers.at(0).fields.at(0).second, "Café 10 €");
}

TEST(FecReader, TakesColumnsInAnyOrder)
{
    std::string text;
    for (const std::string& line : {std::string{fecHeader}, fecLine(smallLedger()[0])}) {
        std::vector<std::string> fields;
        std::size_t from = 0;
        for (std::size_t tab = line.find('\t'); tab != std::string::npos; tab = line.find('\t', from)) {
            fields.push_back(line.substr(from, tab - from));
            from = tab + 1;
        }
        fields.push_back(line.substr(from));
        std::ranges::reverse(fields);
        for (std::size_t at = 0; at < fields.size(); ++at) text += (at == 0 ? "" : "\t") + fields[at];
        text += "\n";
    }
    EXPECT_EQ(draftOf(text).lines.at(0).amount, Money{12'000});
}

TEST(FecReader, ReadsAmountAndSense)
{
    for (const auto& [debit, credit] :
         {std::pair{"D", "C"}, std::pair{"d", "c"}, std::pair{"+1", "-1"}, std::pair{"1", "-1"}}) {
        std::vector<FecRow> rows = smallLedger();
        for (FecRow& each : rows) {
            const bool isDebit = each.credit == "0,00";
            each.debit = isDebit ? each.debit : each.credit;
            each.credit = isDebit ? debit : credit;
        }
        const std::string text =
            replaced(replaced(fecFile(rows), "\tDebit\t", "\tMontant\t"), "\tCredit\t", "\tSens\t");
        EXPECT_EQ(picture(draftOf(text)), picture(draftOf(fecFile(smallLedger())))) << debit;
    }
}

TEST(FecReader, KeepsALoneCarriageReturnOrLineFeedInsideALabel)
{
    std::vector<FecRow> rows = smallLedger();
    rows[0].label = "Facture\rde janvier";
    EXPECT_EQ(draftOf(fecFile(rows)).lines.at(0).label, "Facture de janvier");
    EXPECT_EQ(draftOf(fecFile(rows, "\n")).lines.at(0).label, "Facture de janvier");
    rows[0].label = "Facture\nde janvier";
    EXPECT_EQ(draftOf(fecFile(rows)).lines.at(0).label, "Facture de janvier");
}

TEST(FecReader, AcceptsASignBeforeOrAfterTheNumber)
{
    for (const std::string amount : {"-120,00", "120,00-", "-120.00"}) {
        FecRow own = row("C1");
        own.debit = amount;
        const ImportDraft draft = draftOf(fecFile({own}));
        EXPECT_EQ(draft.lines.at(0).amount, Money{-12'000}) << amount;
    }
}

TEST(FecReader, TellsWhatALineIsFromItsCounterpart)
{
    EXPECT_EQ(kindOf({{"701000", -100}}, 100), ItemKind::Invoice);
    EXPECT_EQ(kindOf({{"445710", -100}}, 100), ItemKind::Invoice);
    EXPECT_EQ(kindOf({{"709000", 100}}, -100), ItemKind::CreditNote);
    EXPECT_EQ(kindOf({{"512000", 100}}, -100), ItemKind::Payment);
    EXPECT_EQ(kindOf({{"530000", 100}}, -100), ItemKind::Payment);
    EXPECT_EQ(kindOf({{"512000", -100}}, 100), ItemKind::PaymentReturn);
    EXPECT_EQ(kindOf({{"707000", -100}, {"530000", 40}}, 60), ItemKind::Invoice);
    EXPECT_EQ(kindOf({{"707000", -60}, {"530000", 100}}, -40), ItemKind::Payment);
    EXPECT_EQ(kindOf({{"658000", 100}}, -100), ItemKind::Adjustment);
    EXPECT_EQ(kindOf({{"758000", -100}}, 100), ItemKind::Adjustment);
    EXPECT_EQ(kindOf({{"418100", -100}}, 100), ItemKind::Adjustment);
    EXPECT_EQ(kindOf({{"416000", 100}}, -100), ItemKind::Adjustment);
}

TEST(FecReader, ReadsANegativeDebitOfASaleAsACreditNote)
{
    FecRow own = row("C1");
    own.debit = "-100,00";
    FecRow other = row("");
    other.account = "701000";
    other.credit = "-100,00";
    const ImportDraft draft = draftOf(fecFile({own, other}));
    EXPECT_EQ(draft.lines.at(0).kind, ItemKind::CreditNote);
    EXPECT_EQ(draft.lines.at(0).amount, Money{-10'000});
}

TEST(FecReader, FindsTheEntryOfALineThatStandsElsewhereInTheFile)
{
    std::vector<FecRow> rows = smallLedger();
    std::swap(rows[1], rows[4]);
    const ImportDraft draft = draftOf(fecFile(rows));
    EXPECT_EQ(draft.lines.at(0).kind, ItemKind::Invoice);
    EXPECT_FALSE(warns(draft, WarningCode::EntryUnbalanced));
}

TEST(FecReader, RecognisesOpeningJournals)
{
    const auto opens = [](const std::string& journal, const std::string& label, const std::string& piece = "X",
                          const std::string& text = "x") {
        FecRow own = row("C1", piece);
        own.journal = journal;
        own.journalLabel = label;
        own.label = text;
        return kindOf({{"110000", -100}}, 100, own) == ItemKind::OpeningBalance;
    };
    EXPECT_TRUE(opens("AN", ""));
    EXPECT_TRUE(opens("ANO", "A nouveaux"));
    EXPECT_TRUE(opens("RAN", "Report"));
    EXPECT_TRUE(opens("OUV", "Ouverture"));
    EXPECT_TRUE(opens("90", "Journal des à-nouveaux"));
    EXPECT_TRUE(opens("OD", "Opérations diverses", "RAN", "x"));
    EXPECT_TRUE(opens("OD", "Opérations diverses", "X", "Report à nouveau"));
    EXPECT_FALSE(opens("OD", "Opérations diverses"));
    EXPECT_FALSE(opens("AN", "Achats Nord"));
}

TEST(FecReader, TakesTheWordsOfAnOpeningOnlyOnTheFirstDay)
{
    std::vector<FecRow> rows = smallLedger();
    FecRow late = row("C1", "RAN");
    late.journal = "OD";
    late.date = "20220601";
    late.debit = "1,00";
    rows.push_back(late);
    EXPECT_EQ(draftOf(fecFile(rows)).lines.back().kind, ItemKind::Adjustment);
}

TEST(FecReader, NamesCustomersByTheirAuxiliaryAccountElseByTheAccount)
{
    FecRow own = row("");
    own.account = "411DUPONT";
    own.accountLabel = "Dupont SA";
    own.name = "";
    own.debit = "1,00";
    FecRow doubtful = own;
    doubtful.account = "416DUPONT";
    FecRow other = row("CMARTIN");
    other.debit = "2,00";
    const ImportDraft draft = draftOf(fecFile({own, doubtful, other}));
    EXPECT_EQ(picture(draft), "411DUPONT|adjustment|F1|2022-01-15|100||\n411DUPONT|adjustment|F1|2022-01-15|100||\n"
                              "CMARTIN|adjustment|F1|2022-01-15|200||\n411DUPONT=Dupont SA\nCMARTIN=Société CMARTIN\n");
    EXPECT_TRUE(warns(draft, WarningCode::DoubtfulAccounts));
}

TEST(FecReader, ListsAdvancesApartAndLeavesOtherAccountsOut)
{
    std::vector<FecRow> rows;
    for (const std::string account : {"411000", "413000", "416000", "418100", "419100", "401000", "411700"}) {
        FecRow own = row("C1", account);
        own.account = account;
        own.debit = "10,00";
        rows.push_back(own);
    }
    const ImportDraft draft = draftOf(fecFile(rows));
    std::vector<std::string> kept;
    for (const DraftLine& line : draft.lines) kept.push_back(line.account);
    EXPECT_EQ(kept, (std::vector<std::string>{"411000", "413000", "416000", "411700"}));
    const auto advance = std::ranges::find(draft.report.warnings, WarningCode::AdvanceAccounts, &ImportWarning::code);
    ASSERT_NE(advance, draft.report.warnings.end());
    const std::vector<std::pair<std::string, std::string>> expected{{"count", "1"}, {"amount_cents", "1000"}};
    EXPECT_EQ(advance->arguments, expected);
}

TEST(FecReader, TakesNoStarOrBlankForALetteringCode)
{
    for (const std::string code : {"*", " ", "**", ""}) {
        FecRow own = row("C1");
        own.debit = "1,00";
        own.lettering = code;
        EXPECT_EQ(draftOf(fecFile({own})).lines.at(0).lettering, "") << code;
    }
}

TEST(FecReader, UsesTheBookingDayWhenThePieceHasNone)
{
    FecRow own = row("C1");
    own.debit = "1,00";
    own.pieceDate = "";
    EXPECT_EQ(draftOf(fecFile({own})).lines.at(0).issuedOn, Date::of(2022, 1, 15));
    own.pieceDate = "20211228";
    const DraftLine line = draftOf(fecFile({own})).lines.at(0);
    EXPECT_EQ(line.issuedOn, Date::of(2021, 12, 28));
    EXPECT_EQ(line.bookedOn, Date::of(2022, 1, 15));
}

TEST(FecReader, ReadsThePaymentMeans)
{
    const auto meansOf = [](const std::string& label, const std::string& bank = "512000",
                            const std::string& journal = "Banque") {
        FecRow own = row("C1", "P1");
        own.label = label;
        own.credit = "1,00";
        own.journal = "BQ";
        own.journalLabel = journal;
        FecRow other = own;
        other.account = bank;
        other.credit = "0,00";
        other.debit = "1,00";
        other.customer = "";
        return draftOf(fecFile({own, other})).lines.at(0).means;
    };
    EXPECT_EQ(meansOf("VIR DUPONT"), PaymentMeans::Transfer);
    EXPECT_EQ(meansOf("REMISE CHQ 8601210"), PaymentMeans::Cheque);
    EXPECT_EQ(meansOf("PRLV SEPA DUPONT"), PaymentMeans::DirectDebit);
    EXPECT_EQ(meansOf("LCR 3112"), PaymentMeans::BillOfExchange);
    EXPECT_EQ(meansOf("CB 1234"), PaymentMeans::Card);
    EXPECT_EQ(meansOf("Dupont", "511200"), PaymentMeans::Cheque);
    EXPECT_EQ(meansOf("Dupont", "530000"), PaymentMeans::Cash);
    EXPECT_EQ(meansOf("Dupont", "512000", "REMISES DE CHEQUES"), PaymentMeans::Cheque);
    EXPECT_EQ(meansOf("AVIRON DUPONT"), PaymentMeans::Unknown);
}

TEST(FecReader, WarnsOfWhatAPersonShouldKnow)
{
    std::vector<FecRow> rows = smallLedger();
    rows[0].foreignCurrency = "USD";
    rows[0].foreignAmount = "0,00";
    rows[4].debit = "119,00";
    FecRow zero = row("CDUPONT", "Z");
    zero.entry = "3";
    rows.push_back(zero);
    FecRow long_ = row("CDUPONT", "L");
    long_.entry = "4";
    long_.debit = long_.credit = "0,00";
    long_.debit = "1,00";
    long_.label = std::string(300, 'x');
    rows.push_back(long_);
    const ImportDraft draft = draftOf(replaced(fecFile(rows), "\t", ";") + ";;;\r\n");
    for (const WarningCode code :
         {WarningCode::OtherCurrency, WarningCode::EntryUnbalanced, WarningCode::ZeroAmount, WarningCode::LabelCut,
          WarningCode::SeparatorUnusual, WarningCode::UnreachableTail}) {
        EXPECT_TRUE(warns(draft, code)) << warningName(code);
    }
    EXPECT_EQ(draft.lines.size(), 3U);
}

TEST(FecReader, TakesLedgerAndClosingDayFromTheFileName)
{
    const std::string bytes = fecFile(smallLedger());
    const ImportDraft draft = draftOf(bytes, "123456789FEC20221231.txt");
    EXPECT_EQ(draft.ledger, "fec:123456789");
    EXPECT_EQ(draft.closingOn, Date::of(2022, 12, 31));
    EXPECT_FALSE(warns(draft, WarningCode::FileNameDate));
    EXPECT_EQ(draftOf(bytes, "copie de 123456789fec20221231 (2).TXT").ledger, "fec:123456789");
    EXPECT_TRUE(warns(draftOf(bytes, "123456789FEC20211231.txt"), WarningCode::FileNameDate));
    EXPECT_EQ(draftOf(bytes, "export.txt").ledger, "fec");
}

TEST(FecReader, SumsTheCustomersLines)
{
    const ImportDraft draft = draftOf(fecFile(smallLedger()));
    EXPECT_EQ(draft.report.linesRead, 5);
    EXPECT_EQ(draft.report.linesUsed, 2);
    EXPECT_EQ(draft.report.debitTotal, Money{12'000});
    EXPECT_EQ(draft.report.creditTotal, Money{12'000});
    EXPECT_EQ(draft.digest.size(), 64U);
}

} // namespace encours::test

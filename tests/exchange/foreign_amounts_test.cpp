// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fec_text.h"
#include "exchange/ledger_model.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace encours::test {
namespace {

const std::string fecName = "123456789FEC20221231.txt";

Money dollars(std::int64_t cents)
{
    return Money{cents, *Currency::parse("USD")};
}

FecRow rowIn(const std::string& currency, const std::string& amount)
{
    FecRow row;
    row.customer = "C1";
    row.name = "Dupont";
    row.foreignCurrency = currency;
    row.foreignAmount = amount;
    return row;
}

ImportDraft read(const std::string& bytes, const std::string& name = "table.csv")
{
    auto draft = readBytes(bytes, name);
    EXPECT_TRUE(draft.isDone()) << (draft ? "" : std::string{faultName(draft.fault().code)});
    return draft ? std::move(draft).value() : ImportDraft{};
}

ImportDraft saleIn(const std::string& currency, const std::string& amount)
{
    std::vector<FecRow> rows;
    addSale(rows, rowIn(currency, amount), 10'000);
    return read(fecFile(rows), fecName);
}

const ImportWarning* warning(const ImportDraft& draft, WarningCode code)
{
    const auto found = std::ranges::find(draft.report.warnings, code, &ImportWarning::code);
    return found == draft.report.warnings.end() ? nullptr : &*found;
}

std::string argument(const ImportWarning& warning, std::string_view name)
{
    for (const auto& [key, value] : warning.arguments) {
        if (key == name) return value;
    }
    return "-";
}

/// The only line of a table with this header and row, or its reject.
ImportDraft table(const std::string& columns, const std::string& row, const std::string& name = "x.csv")
{
    return read("Code client;N° facture;Date facture;" + columns + "\nC1;F1;01/02/2022;" + row + "\n", name);
}

FaultCode rejected(const ImportDraft& draft, const std::string& column)
{
    EXPECT_EQ(draft.report.rejects.size(), 1U);
    if (draft.report.rejects.empty()) return FaultCode::BugFound;
    EXPECT_EQ(draft.report.rejects.front().place.column, column);
    EXPECT_EQ(draft.report.rejects.front().place.line, 2);
    return draft.report.rejects.front().fault.code;
}

} // namespace

TEST(FecForeignAmounts, AreReadWithTheSideOfTheEntry)
{
    EXPECT_EQ(saleIn("USD", "110,00").lines.at(0).original, dollars(11'000));
    EXPECT_EQ(saleIn("JPY", "16000,00").lines.at(0).original, (Money{16'000, *Currency::parse("JPY")}));
    std::vector<FecRow> rows;
    addPayment(rows, rowIn("USD", "110,00"), 10'000);
    EXPECT_EQ(read(fecFile(rows), fecName).lines.at(0).original, dollars(-11'000)) << "without a sign";
    rows.clear();
    addPayment(rows, rowIn("USD", "-110,00"), 10'000);
    EXPECT_EQ(read(fecFile(rows), fecName).lines.at(0).original, dollars(-11'000)) << "with that of the entry";
}

TEST(FecForeignAmounts, OfTheBooksCurrencyOrOfNoneAreLeftOut)
{
    for (const auto& [currency, amount] : {std::pair{"EUR", "100,00"}, std::pair{"€", "100,00"}, std::pair{"eur", ""},
                                           std::pair{"", "100,00"}, std::pair{"", ""}}) {
        const ImportDraft draft = saleIn(currency, amount);
        EXPECT_FALSE(draft.lines.at(0).original.has_value()) << currency;
        EXPECT_TRUE(draft.report.warnings.empty()) << currency;
    }
}

TEST(FecForeignAmounts, WithAnotherSignThanTheEntryAreAWarning)
{
    const ImportDraft draft = saleIn("USD", "-110,00");
    EXPECT_FALSE(draft.lines.at(0).original.has_value());
    EXPECT_TRUE(draft.report.rejects.empty());
    const ImportWarning* const found = warning(draft, WarningCode::ForeignSignDiffers);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(argument(*found, "line"), "2");
    EXPECT_EQ(argument(*found, "column"), "Montantdevise");
    EXPECT_EQ(argument(*found, "value"), "-110,00");

    FecRow reversal = rowIn("USD", "-110,00");
    reversal.debit = "0,00";
    reversal.credit = "-100,00";
    const ImportDraft reversed = read(fecFile({reversal}), fecName);
    EXPECT_EQ(reversed.lines.at(0).amount, Money{10'000});
    EXPECT_EQ(reversed.lines.at(0).original, dollars(11'000)) << "a negative credit is a debit";
}

TEST(FecForeignAmounts, ThatCannotBeReadAreAWarning)
{
    const ImportDraft unknown = saleIn("XQZ", "110,00");
    ASSERT_NE(warning(unknown, WarningCode::ValueUnreadable), nullptr);
    EXPECT_EQ(argument(*warning(unknown, WarningCode::ValueUnreadable), "column"), "Idevise");
    const ImportDraft malformed = saleIn("USD", "11O,00");
    ASSERT_NE(warning(malformed, WarningCode::ValueUnreadable), nullptr);
    EXPECT_EQ(argument(*warning(malformed, WarningCode::ValueUnreadable), "value"), "11O,00");
    const ImportDraft missing = saleIn("USD", "");
    ASSERT_NE(warning(missing, WarningCode::OtherCurrency), nullptr);
    EXPECT_EQ(argument(*warning(missing, WarningCode::OtherCurrency), "count"), "1");
    for (const ImportDraft& draft : {unknown, malformed, missing}) {
        EXPECT_FALSE(draft.lines.at(0).original.has_value());
        EXPECT_EQ(draft.lines.at(0).amount, Money{10'000}) << "the ledger is kept in the book's currency";
        EXPECT_TRUE(draft.report.rejects.empty());
    }
}

TEST(FecForeignAmounts, AreCorrectedAndTakenBackByTheNextFile)
{
    const auto file = [](const std::string& currency, const std::string& amount) {
        std::vector<FecRow> rows;
        addSale(rows, rowIn(currency, amount), 10'000);
        return fecFile(rows);
    };
    LedgerModel book;
    EXPECT_TRUE(book.import(file("USD", "110,00"), fecName).foreignAmounts.empty()) << "a new line carries its own";
    EXPECT_EQ(book.items.begin()->second.line.original, dollars(11'000));
    EXPECT_TRUE(book.import(file("USD", "110,00") + "\n", fecName).isEmpty());

    const ImportPlan corrected = book.import(file("USD", "112,00"), fecName);
    EXPECT_EQ(corrected.counts.changed, 1);
    EXPECT_TRUE(corrected.items.empty()) << "the line itself is the same";
    EXPECT_EQ(book.items.begin()->second.line.original, dollars(11'200));

    EXPECT_EQ(book.import(file("", ""), fecName).counts.changed, 1);
    EXPECT_FALSE(book.items.begin()->second.line.original.has_value());
    EXPECT_TRUE(book.import(file("", ""), fecName).isEmpty());
}

TEST(TableForeignAmounts, AreBookedAtTheAmountThatTheRowGives)
{
    const ImportDraft draft = table("Montant TTC;Devise;Montant EUR", "110,00;USD;100,00");
    EXPECT_TRUE(draft.report.rejects.empty());
    EXPECT_EQ(draft.lines.at(0).amount, Money{10'000});
    EXPECT_EQ(draft.lines.at(0).original, dollars(11'000));
    EXPECT_EQ(draft.report.debitTotal, Money{10'000});
    const ImportDraft credit = table("Type;Montant TTC;Devise;Contrevaleur", "Avoir;110,00;USD;100,00");
    EXPECT_EQ(credit.lines.at(0).amount, Money{-10'000});
    EXPECT_EQ(credit.lines.at(0).original, dollars(-11'000));
    EXPECT_EQ(credit.lines.at(0).kind, ItemKind::CreditNote);
}

TEST(TableForeignAmounts, AreConvertedAtTheRateOfTheRow)
{
    const ImportDraft draft = table("Montant TTC;Devise;Cours", "108,00;USD;1,0800");
    EXPECT_TRUE(draft.report.rejects.empty());
    EXPECT_EQ(draft.lines.at(0).amount, Money{10'000});
    EXPECT_EQ(draft.lines.at(0).original, dollars(10'800));
    const ImportWarning* const found = warning(draft, WarningCode::ConvertedByRate);
    ASSERT_NE(found, nullptr) << "a person sees which way round the rate was read";
    EXPECT_EQ(argument(*found, "rate"), "1,0800");
    EXPECT_EQ(argument(*found, "line"), "2");
    EXPECT_EQ(argument(*found, "count"), "1");
    const ImportDraft both = table("Montant TTC;Devise;Taux;montant_eur", "108,00;USD;1,1;99,00");
    EXPECT_EQ(both.lines.at(0).amount, Money{9'900}) << "what was booked comes before what would have been";
    EXPECT_EQ(warning(both, WarningCode::ConvertedByRate), nullptr);
}

TEST(TableForeignAmounts, LeaveRowsOfTheBooksCurrencyAlone)
{
    for (const std::string row : {"100,00;EUR;100,00;1", "100,00;;;", "100,00;€;0,00;", "100,00;eur;-;1,08"}) {
        const ImportDraft draft = table("Montant TTC;Devise;Montant EUR;Cours", row);
        EXPECT_TRUE(draft.report.rejects.empty()) << row;
        EXPECT_EQ(draft.lines.at(0).amount, Money{10'000}) << row;
        EXPECT_FALSE(draft.lines.at(0).original.has_value()) << row;
    }
}

TEST(TableForeignAmounts, AreRefusedWithoutAnAmountOrARate)
{
    EXPECT_EQ(rejected(table("Montant TTC;Devise", "110,00;USD"), "Devise"), FaultCode::CurrencyMixed);
    EXPECT_EQ(rejected(table("Montant TTC;Devise;Montant EUR;Cours", "110,00;USD;0,00;"), "Devise"),
              FaultCode::CurrencyMixed);
    EXPECT_EQ(rejected(table("Montant TTC;Devise;Montant EUR", "110,00;XQZ;100,00"), "Devise"),
              FaultCode::CurrencyUnknown);
    EXPECT_EQ(rejected(table("Montant TTC;Devise;Montant EUR", "110,00;USD;-100,00"), "Montant EUR"),
              FaultCode::BookAmountConflict);
    EXPECT_EQ(rejected(table("Montant TTC;Devise;Montant EUR", "110,00;EUR;100,00"), "Montant EUR"),
              FaultCode::BookAmountConflict)
        << "two amounts of one currency";
    EXPECT_EQ(rejected(table("Montant TTC;Devise;Montant EUR", "110,00;USD;dix"), "Montant EUR"),
              FaultCode::AmountMalformed);
    EXPECT_EQ(rejected(table("Montant TTC;Devise;Cours", "110,00;USD;-1"), "Cours"), FaultCode::ExchangeRateMalformed);
    EXPECT_EQ(rejected(table("Montant TTC;Devise;Cours", "110,001;USD;1"), "Montant TTC"), FaultCode::AmountMalformed);
}

TEST(TableForeignAmounts, OfPaymentsAndOfWhatIsOpenAreReadToo)
{
    const ImportDraft payment = read("Client;Date règlement;Montant réglé;Devise;Montant EUR;N° facture\n"
                                     "C1;15/03/2022;110,00;USD;98,00;F1\n");
    EXPECT_EQ(payment.report.kind, ImportKind::Payments);
    EXPECT_EQ(payment.lines.at(0).amount, Money{-9'800});
    EXPECT_EQ(payment.lines.at(0).original, dollars(-11'000));
    const ImportDraft sides = read("Compte;Date;Pièce;Débit;Crédit;Devise;Cours\n"
                                   "C1;01/02/2022;F1;108,00;;USD;1,08\nC1;02/02/2022;R1;;54,00;USD;1,08\n");
    EXPECT_EQ(sides.report.kind, ImportKind::OpenItems);
    EXPECT_EQ(sides.lines.at(0).amount, Money{10'000});
    EXPECT_EQ(sides.lines.at(1).amount, Money{-5'000});
    EXPECT_EQ(sides.lines.at(1).original, dollars(-5'400));
}

TEST(TableForeignAmounts, OfWhatIsOpenAreNotBookedAtTheWholeAmount)
{
    const std::string columns = "Échéance;Montant TTC;Reste dû;Devise;Montant EUR";
    EXPECT_EQ(rejected(table(columns, "03/03/2022;110,00;55,00;USD;100,00"), "Devise"), FaultCode::CurrencyMixed);
    const ImportDraft draft = table(columns + ";Reste dû EUR", "03/03/2022;110,00;55,00;USD;100,00;50,00");
    EXPECT_TRUE(draft.report.rejects.empty());
    EXPECT_EQ(draft.lines.at(0).amount, Money{5'000});
    EXPECT_EQ(draft.lines.at(0).original, dollars(5'500));
}

TEST(TableForeignAmounts, AreCorrectedByTheNextFile)
{
    const std::string header = "Code client;N° facture;Date facture;Échéance;Montant TTC;Devise;Montant EUR\n";
    const auto file = [&](const std::string& due, const std::string& rest) {
        return header + "C1;F1;01/02/2022;" + due + ";" + rest + "\n";
    };
    LedgerModel book;
    const auto live = [&]() -> const DraftLine& { return book.items.at(book.liveItems().at(0)).line; };
    book.import(file("03/03/2022", "110,00;USD;100,00"), "f.csv");
    EXPECT_TRUE(book.import(file("03/03/2022", "110,00;USD;100,00"), "f.csv").isEmpty());
    EXPECT_EQ(book.import(file("03/03/2022", "111,00;USD;100,00"), "f.csv").foreignAmounts.size(), 1U);
    EXPECT_EQ(live().original, dollars(11'100));
    EXPECT_TRUE(book.import(file("03/03/2022", "100,00;;"), "f.csv").isEmpty()) << "silence says nothing";

    EXPECT_EQ(book.import(file("15/03/2022", "100,00;;"), "f.csv").counts.changed, 1);
    EXPECT_EQ(live().original, dollars(11'100)) << "the replaced line was booked at the same amount";
    book.import(file("15/03/2022", "90,00;;"), "f.csv");
    EXPECT_FALSE(live().original.has_value()) << "another booked amount would be another rate";
}

TEST(TableForeignAmounts, GoWithTheSettlementOfAnInvoice)
{
    LedgerModel book;
    book.import("Code client;N° facture;Date facture;Montant TTC;Devise;Montant EUR;Date règlement\n"
                "C1;F1;01/02/2022;110,00;USD;100,00;15/03/2022\n",
                "f.csv");
    ASSERT_EQ(book.liveItems().size(), 2U);
    EXPECT_TRUE(book.openItems().empty());
    EXPECT_EQ(book.items.at(book.liveItems().at(1)).line.original, dollars(-11'000));
}

} // namespace encours::test

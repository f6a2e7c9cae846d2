// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger_model.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace encours::test {
namespace {

ImportDraft draftOf(const std::string& bytes, const ReadOptions& options = {}, const std::string& name = "table.csv")
{
    auto read = readBytes(bytes, name, options);
    EXPECT_TRUE(read.isDone()) << (read ? "" : std::string{faultName(read.fault().code)});
    if (!read) return {};
    for (const Reject& reject : read->report.rejects) {
        ADD_FAILURE() << reject.place.line << " " << reject.place.column << " " << faultName(reject.fault.code);
    }
    return std::move(read).value();
}

bool warns(const ImportDraft& draft, WarningCode code)
{
    return std::ranges::any_of(draft.report.warnings,
                               [&](const ImportWarning& warning) { return warning.code == code; });
}

std::string fieldOf(const ImportDraft& draft, CustomerField field, std::size_t customer = 0)
{
    for (const auto& [name, value] : draft.customers.at(customer).fields) {
        if (name == field) return value;
    }
    return {};
}

ImportKind kindOf(const std::string& bytes)
{
    const auto form = recognise(bytes, "x.csv", {});
    EXPECT_TRUE(form.isDone()) << bytes;
    return form ? form->kind : ImportKind::Fec;
}

} // namespace

TEST(TableKind, IsToldByTheColumns)
{
    EXPECT_EQ(kindOf("Code client;Raison sociale;Téléphone\nC1;Dupont;01\n"), ImportKind::Customers);
    EXPECT_EQ(kindOf("Code client;N° facture;Date facture;Montant TTC\nC1;F1;01/02/2022;1,00\n"), ImportKind::Invoices);
    EXPECT_EQ(kindOf("Compte;N° pièce;Échéance;Reste dû\nC1;F1;01/02/2022;1,00\n"), ImportKind::OpenItems);
    EXPECT_EQ(kindOf("Compte;Date;Pièce;Débit;Crédit;Lettrage\nC1;01/02/2022;F1;1,00;;\n"), ImportKind::OpenItems);
    EXPECT_EQ(kindOf("Client;Date règlement;Montant;N° facture\nC1;01/02/2022;1,00;F1\n"), ImportKind::Payments);
    EXPECT_EQ(kindOf("customerID,PaymentDate,PaymentAmount\nC1,2022-02-01,1.00\n"), ImportKind::Payments);
    EXPECT_EQ(
        kindOf("customer_code\tinvoice_number\tinvoice_date\tdue_date\ttotal_amount\nC1\tF1\t2022-02-01\t\t1.00\n"),
        ImportKind::Invoices);
    EXPECT_EQ(kindOf("CT_Num;EC_Piece;EC_Date;EC_Echeance;EC_Intitule;Montant;Sens\nC1;F1;01/02/22;;x;1,00;D\n"),
              ImportKind::OpenItems);
}

TEST(TableForm, RecognisesSeparatorEncodingDecimalMarkAndDates)
{
    struct Case {
        std::string bytes;
        char separator;
        DecimalMark mark;
        DateForm form;
    };
    const std::vector<Case> cases{
        {"Code client;N° facture;Date;Montant\nC1;F1;03/02/2022;1 234,50\n", ';', DecimalMark::Comma,
         DateForm::DayMonthYear},
        {"customer,number,date,amount\nC1,F1,02/13/2022,1234.50\n", ',', DecimalMark::Dot, DateForm::MonthDayYear},
        {"customer,number,date,amount\nC1,F1,13/02/2022,\"1,234.50\"\n", ',', DecimalMark::Dot, DateForm::DayMonthYear},
        {"customer|number|date|amount\nC1|F1|2022-02-13|1.234,50\n", '|', DecimalMark::Comma, DateForm::YearMonthDay},
        {"customer\tnumber\tdate\tamount\nC1\tF1\t01/02/2022\t1.000\n", '\t', DecimalMark::Comma,
         DateForm::DayMonthYear},
    };
    for (const Case& sample : cases) {
        const auto form = recognise(sample.bytes, "x.csv", {});
        ASSERT_TRUE(form.isDone()) << sample.bytes;
        EXPECT_EQ(form->separator, sample.separator) << sample.bytes;
        EXPECT_EQ(form->decimalMark, sample.mark) << sample.bytes;
        EXPECT_EQ(form->dateForm, sample.form) << sample.bytes;
    }
    EXPECT_EQ(draftOf(cases[4].bytes).lines.at(0).amount, Money{100'000})
        << "a lone dot before three digits separates thousands in French";
    EXPECT_EQ(draftOf(cases[2].bytes).lines.at(0).amount, Money{123'450});
}

TEST(TableForm, SamplesTheFirstRowsAndNamesItsColumns)
{
    std::string bytes = "Code client;N° facture;Date facture;Montant TTC;Couleur\n";
    for (int row = 0; row < 30; ++row) bytes += "C1;F" + std::to_string(row) + ";01/02/2022;1,00;bleu\n";
    const auto form = recognise(bytes, "x.csv", {});
    ASSERT_TRUE(form.isDone());
    EXPECT_EQ(form->sample.size(), 20U);
    EXPECT_EQ(form->sample.at(0), (std::vector<std::string>{"C1", "F0", "01/02/2022", "1,00", "bleu"}));
    EXPECT_EQ(form->header.back(), "Couleur");
    const std::pair<std::string, std::string> amount{"amount", "Montant TTC"};
    EXPECT_EQ(std::ranges::count(form->columns, amount), 1);
    EXPECT_TRUE(warns(draftOf(bytes), WarningCode::ColumnIgnored));
}

TEST(TableForm, FindsTheHeaderBelowATitle)
{
    const ImportDraft draft = draftOf(
        "Balance âgée au 31/08/2022;;;\n;;;\nCode client;N° facture;Date facture;Montant TTC\nC1;F1;01/02/2022;1,00\n");
    ASSERT_EQ(draft.lines.size(), 1U);
    EXPECT_EQ(draft.lines.at(0).line, 4);
}

TEST(TableForm, FollowsAMapGivenByAPerson)
{
    ReadOptions options;
    options.kind = ImportKind::Invoices;
    options.columns = {{"customer", "Qui"}, {"number", "Quoi"}, {"issued", "Quand"}, {"amount", "Combien"}};
    const ImportDraft draft = draftOf("Qui;Quoi;Quand;Combien\nC1;F1;01/02/2022;1,00\n", options);
    EXPECT_EQ(draft.lines.at(0).customerCode, "C1");
    options.columns.emplace_back("due", "Absent");
    const auto absent = recognise("Qui;Quoi;Quand;Combien\nC1;F1;01/02/2022;1,00\n", "x.csv", options);
    ASSERT_FALSE(absent.isDone());
    EXPECT_EQ(absent.fault().code, FaultCode::ColumnUnknown);
    options.columns = {{"colour", "Qui"}};
    const auto unknown = recognise("Qui;Quoi\n1;2\n", "x.csv", options);
    ASSERT_FALSE(unknown.isDone());
    EXPECT_EQ(unknown.fault().code, FaultCode::MappingMalformed);
}

TEST(TableForm, SaysWhichColumnIsMissing)
{
    ReadOptions options;
    options.kind = ImportKind::Invoices;
    const std::vector<std::pair<std::string, std::string>> cases{
        {"N° facture;Date facture;Montant\nF1;01/02/2022;1\n", "customer"},
        {"Code client;Date facture;Montant\nC1;01/02/2022;1\n", "number"},
        {"Code client;N° facture;Montant\nC1;F1;1\n", "issued"},
        {"Code client;N° facture;Date facture\nC1;F1;01/02/2022\n", "amount"},
    };
    for (const auto& [bytes, column] : cases) {
        const auto form = recognise(bytes, "x.csv", options);
        ASSERT_FALSE(form.isDone()) << bytes;
        EXPECT_EQ(form.fault().code, FaultCode::ColumnMissing);
        EXPECT_EQ(form.fault().arguments.front(), std::pair(std::string{"column"}, column));
    }
}

TEST(TableForm, WarnsOfASecondColumnForTheSameField)
{
    const ImportDraft draft =
        draftOf("Code client;N° facture;N° pièce;Date facture;Montant TTC\nC1;F1;P1;01/02/2022;1,00\n");
    EXPECT_EQ(draft.lines.at(0).number, "F1");
    EXPECT_TRUE(warns(draft, WarningCode::ColumnAmbiguous));
}

TEST(Mapping, IsReadFromOneText)
{
    const auto mapping = parseMapping("customer=customerID,number= N° facture");
    ASSERT_TRUE(mapping.isDone());
    EXPECT_EQ(mapping->at(1), std::pair(std::string{"number"}, std::string{"N° facture"}));
    for (const std::string text : {"", "customer", "=x", "customer=", "a=b,", "a=b,a=c"}) {
        const auto bad = parseMapping(text);
        ASSERT_FALSE(bad.isDone()) << text;
        EXPECT_EQ(bad.fault().code, FaultCode::MappingMalformed) << text;
    }
}

TEST(InvoiceTable, ReadsQuotedFieldsWithSeparatorsQuotesAndLineEnds)
{
    const ImportDraft draft = draftOf("Code client,Client,N° facture,Date facture,Montant TTC,Libellé\n"
                                      "C1,\"Dupont, \"\"le vrai\"\"\",F1,01/02/2022,\"1,50\",\"deux\nlignes\"\n"
                                      "C2,Martin,F2,02/02/2022,\"2,50\",\n");
    ASSERT_EQ(draft.lines.size(), 2U);
    EXPECT_EQ(fieldOf(draft, CustomerField::Name), "Dupont, \"le vrai\"");
    EXPECT_EQ(draft.lines.at(0).label, "deux lignes");
    EXPECT_EQ(draft.lines.at(1).line, 4);
}

TEST(InvoiceTable, ReadsDueSettledAndDisputedColumns)
{
    const ImportDraft draft =
        draftOf("customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate\n"
                "C1,1,01/02/2022,03/03/2022,10.50,No,15/03/2022\n"
                "C1,2,01/02/2022,1900-01-01,10.50,Yes,\n");
    const DraftLine& paid = draft.lines.at(0);
    EXPECT_EQ(paid.dueOn, Date::of(2022, 3, 3));
    EXPECT_EQ(paid.settledOn, Date::of(2022, 3, 15));
    EXPECT_FALSE(paid.isDisputed);
    const DraftLine& open = draft.lines.at(1);
    EXPECT_FALSE(open.dueOn.has_value()) << "Sage writes 1900-01-01 for no due date";
    EXPECT_FALSE(open.settledOn.has_value());
    EXPECT_TRUE(open.isDisputed);
}

TEST(InvoiceTable, TellsCreditNotesBySignOrByKind)
{
    const ImportDraft draft =
        draftOf("Code client;Type;N° facture;Date facture;Montant TTC\n"
                "C1;Facture;F1;01/02/2022;10,00\nC1;Avoir;A1;02/02/2022;4,00\nC1;;A2;03/02/2022;-3,00\n");
    EXPECT_EQ(draft.lines.at(1).kind, ItemKind::CreditNote);
    EXPECT_EQ(draft.lines.at(1).amount, Money{-400});
    EXPECT_EQ(draft.lines.at(2).kind, ItemKind::CreditNote);
    EXPECT_TRUE(warns(draft, WarningCode::NegativeAmount));
}

TEST(InvoiceTable, RefusesAnotherCurrency)
{
    const auto read =
        readBytes("Code client;N° facture;Date facture;Montant TTC;Devise\nC1;F1;01/02/2022;1,00;USD\n", "x.csv");
    ASSERT_TRUE(read.isDone());
    ASSERT_EQ(read->report.rejects.size(), 1U);
    EXPECT_EQ(read->report.rejects.front().fault.code, FaultCode::CurrencyMixed);
}

TEST(OpenItemsTable, ReadsDebitAndCreditColumns)
{
    const ImportDraft draft = draftOf("Compte;Intitulé;Date;N° pièce;Libellé;Échéance;Débit;Crédit\n"
                                      "C1;Dupont;01/02/2022;F1;Facture;03/03/2022;1 200,00;\n"
                                      "C1;Dupont;10/02/2022;;VIR Dupont;;;200,00\n");
    EXPECT_EQ(draft.report.kind, ImportKind::OpenItems);
    EXPECT_EQ(draft.lines.at(0).amount, Money{120'000});
    EXPECT_EQ(draft.lines.at(1).amount, Money{-20'000});
    EXPECT_EQ(draft.lines.at(1).kind, ItemKind::Payment);
    EXPECT_EQ(draft.lines.at(1).means, PaymentMeans::Transfer);
}

TEST(OpenItemsTable, ReadsAmountAndSenseInAllSpellings)
{
    for (const auto& [debit, credit] : {std::pair{"D", "C"}, std::pair{"0", "1"}, std::pair{"+", "-"},
                                        std::pair{"1", "-1"}, std::pair{"Débit", "Crédit"}}) {
        const std::string bytes = std::string{"Compte;Date;Pièce;Montant;Sens\nC1;01/02/2022;F1;10,00;"} + debit +
                                  "\nC1;02/02/2022;R1;4,00;" + credit + "\n";
        const ImportDraft draft = draftOf(bytes);
        EXPECT_EQ(draft.lines.at(0).amount, Money{1'000}) << debit;
        EXPECT_EQ(draft.lines.at(1).amount, Money{-400}) << credit;
    }
}

TEST(OpenItemsTable, TakesTheBalanceColumnAndTheDayOfItsName)
{
    const ImportDraft draft = draftOf(
        "Code client;N° facture;Date facture;Échéance;Montant TTC;Reste dû\nC1;F1;01/02/2022;03/03/2022;100,00;40,00\n",
        {}, "echeancier_20220831.csv");
    EXPECT_EQ(draft.lines.at(0).amount, Money{4'000});
    EXPECT_EQ(draft.closingOn, Date::of(2022, 8, 31));
}

TEST(OpenItemsTable, AcceptsInstalmentsOfOneInvoice)
{
    const ImportDraft draft = draftOf("Code client;N° facture;Date facture;Échéance;Reste dû\n"
                                      "C1;F1;01/02/2022;03/03/2022;50,00\nC1;F1;01/02/2022;03/04/2022;60,00\n");
    EXPECT_EQ(draft.lines.size(), 2U);
}

TEST(PaymentTable, StatesWhatCameInAsPositive)
{
    const ImportDraft draft = draftOf("Client;Date règlement;Montant réglé;Mode de règlement;N° facture\n"
                                      "C1;15/03/2022;120,00;Virement;F1\nC1;16/03/2022;-20,00;Chèque;\n");
    EXPECT_EQ(draft.report.kind, ImportKind::Payments);
    EXPECT_EQ(draft.lines.at(0).kind, ItemKind::Payment);
    EXPECT_EQ(draft.lines.at(0).amount, Money{-12'000});
    EXPECT_EQ(draft.lines.at(0).paysNumber, "F1");
    EXPECT_EQ(draft.lines.at(0).means, PaymentMeans::Transfer);
    EXPECT_EQ(draft.lines.at(1).kind, ItemKind::PaymentReturn);
    EXPECT_EQ(draft.lines.at(1).amount, Money{2'000});
}

TEST(CustomerTable, ReadsEveryField)
{
    const ImportDraft draft = draftOf("Code client;Raison sociale;Conditions de règlement;Mode de "
                                      "règlement;SIRET;Adresse;Code postal;Ville;E-mail;Tél.;Plafond\n"
                                      "C1;Dupont SA;45 jours fin de mois;virement;732 829 320 00074;1 rue "
                                      "X;75001;Paris;a@b.fr;01 02 03 04 05;10 000\n");
    EXPECT_EQ(fieldOf(draft, CustomerField::Name), "Dupont SA");
    EXPECT_EQ(fieldOf(draft, CustomerField::Terms), PaymentTerms::endOfMonth(45, MonthEnd::DaysThenEnd).text());
    EXPECT_EQ(fieldOf(draft, CustomerField::Means), "vir");
    EXPECT_EQ(fieldOf(draft, CustomerField::Siren), "732 829 320");
    EXPECT_EQ(fieldOf(draft, CustomerField::AddressLine1), "1 rue X");
    EXPECT_EQ(fieldOf(draft, CustomerField::PostalCode), "75001");
    EXPECT_EQ(fieldOf(draft, CustomerField::City), "Paris");
    EXPECT_EQ(fieldOf(draft, CustomerField::Email), "a@b.fr");
    EXPECT_EQ(fieldOf(draft, CustomerField::Phone), "01 02 03 04 05");
    EXPECT_EQ(fieldOf(draft, CustomerField::CreditLimit), "10000.00");
}

TEST(CustomerTable, WarnsOfTermsThatItCannotRead)
{
    const ImportDraft draft = draftOf("Code client;Nom;Conditions\nC1;Dupont;à la saint-glinglin\n");
    EXPECT_EQ(fieldOf(draft, CustomerField::Terms), "");
    EXPECT_TRUE(warns(draft, WarningCode::TermsUnreadable));
}

TEST(CustomerTable, ReadsWhatTheRulesOfTheTradeNeed)
{
    const ImportDraft draft =
        draftOf("Code client;Nom;SIRET;N° IBAN;RUM;Plafond assuré;Jours de paiement;Fermetures;Clause fin de mois\n"
                "C1;Dupont;73282932000074;fr1420041010050500013m02606;RUM-7;25 000,00;10 et 25;"
                "du 3/8/2026 au 21/8/2026;oui\n");
    EXPECT_EQ(fieldOf(draft, CustomerField::Siret), "732 829 320 00074");
    EXPECT_EQ(fieldOf(draft, CustomerField::Siren), "732 829 320");
    EXPECT_EQ(fieldOf(draft, CustomerField::Iban), "FR14 2004 1010 0505 0001 3M02 606");
    EXPECT_EQ(fieldOf(draft, CustomerField::Mandate), "RUM-7");
    EXPECT_EQ(fieldOf(draft, CustomerField::InsuredLimit), "25000.00");
    EXPECT_EQ(fieldOf(draft, CustomerField::PayDays), "10, 25");
    EXPECT_EQ(fieldOf(draft, CustomerField::Closures), "03/08/2026-21/08/2026");
    EXPECT_EQ(fieldOf(draft, CustomerField::EndOfMonthClause), "yes");
}

TEST(CustomerTable, WarnsOfValuesThatItCannotReadAndKeepsWrongNumbers)
{
    const ImportDraft draft = draftOf("Code client;Nom;Fermetures;SIREN\nC1;Dupont;au mois d'août;732829321\n");
    EXPECT_EQ(fieldOf(draft, CustomerField::Closures), "");
    EXPECT_TRUE(warns(draft, WarningCode::ValueUnreadable));
    EXPECT_EQ(fieldOf(draft, CustomerField::Siren), "732829321");
    EXPECT_TRUE(draft.report.rejects.empty());
}

TEST(CustomerTable, LeavesOurOwnAccountOnALineOfAnInvoice)
{
    const ImportDraft draft = draftOf("Code client;Nom;N° facture;Date facture;Montant TTC;IBAN\n"
                                      "C1;Dupont;F1;01/10/2026;100,00;FR1420041010050500013M02606\n");
    EXPECT_EQ(draft.lines.size(), 1U);
    EXPECT_EQ(fieldOf(draft, CustomerField::Iban), "");
}

TEST(CustomerTable, StatesOnlyWhatTheFileStates)
{
    const ImportDraft draft = draftOf("Code client;Nom;Téléphone\nC1;Dupont;\n");
    EXPECT_EQ(draft.customers.at(0).fields.size(), 1U);
}

} // namespace encours::test

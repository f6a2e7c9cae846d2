// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"
#include "exchange/column_synonyms.h"
#include "exchange/draft_builder.h"
#include "exchange/lettering.h"
#include "exchange/value_forms.h"

#include <set>

#include <gtest/gtest.h>

namespace encours {

TEST(ImportCodes, AreReadBack)
{
    for (const ImportKind kind :
         {ImportKind::Fec, ImportKind::Customers, ImportKind::Invoices, ImportKind::Payments, ImportKind::OpenItems}) {
        EXPECT_EQ(parseImportKind(importKindCode(kind)), kind);
    }
    EXPECT_EQ(parseImportKind("camt"), std::nullopt);
    std::set<std::string_view> names;
    for (const WarningCode code : allWarningCodes()) names.insert(warningName(code));
    EXPECT_EQ(names.size(), allWarningCodes().size());
    EXPECT_FALSE(names.contains(""));
    EXPECT_EQ(warningName(WarningCode::AdvanceAccounts), "advance-accounts");
}

TEST(ColumnName, IsComparedWithoutAccentsCaseSpacesAndPunctuation)
{
    EXPECT_EQ(columnKey("N° Pièce"), "npiece");
    EXPECT_EQ(columnKey("Date d'échéance"), "datedecheance");
    EXPECT_EQ(columnKey("invoiceNumber"), "invoicenumber");
    EXPECT_EQ(columnKey("  "), "");
}

TEST(ColumnName, IsKnownByTheSynonymsOfTheTrade)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"Compte", "customer"},
        {"N° compte", "customer"},
        {"Compte tiers", "customer"},
        {"Code tiers", "customer"},
        {"Code client", "customer"},
        {"Tiers", "customer"},
        {"CompAuxNum", "customer"},
        {"CT_Num", "customer"},
        {"customerID", "customer"},
        {"Intitulé", "name"},
        {"Raison sociale", "name"},
        {"Nom", "name"},
        {"Libellé compte", "name"},
        {"CompAuxLib", "name"},
        {"Client", "client"},
        {"N° pièce", "number"},
        {"Pièce", "number"},
        {"N° facture", "number"},
        {"Numéro", "number"},
        {"Référence", "number"},
        {"PieceRef", "number"},
        {"EC_RefPiece", "number"},
        {"EC_Piece", "number"},
        {"invoiceNumber", "number"},
        {"Date", "issued"},
        {"Date pièce", "issued"},
        {"Date facture", "issued"},
        {"Date document", "issued"},
        {"PieceDate", "issued"},
        {"EC_Date", "issued"},
        {"InvoiceDate", "issued"},
        {"Échéance", "due"},
        {"Date échéance", "due"},
        {"Date d'échéance", "due"},
        {"EC_Echeance", "due"},
        {"DueDate", "due"},
        {"Libellé", "label"},
        {"Libellé écriture", "label"},
        {"EC_Intitule", "label"},
        {"Débit", "debit"},
        {"Crédit", "credit"},
        {"Montant", "amount"},
        {"Sens", "sense"},
        {"Montant TTC", "amount"},
        {"InvoiceAmount", "amount"},
        {"Solde", "balance"},
        {"Reste dû", "balance"},
        {"Restant dû", "balance"},
        {"Solde dû", "balance"},
        {"À payer", "balance"},
        {"Lettrage", "lettering"},
        {"Let.", "lettering"},
        {"Lettre", "lettering"},
        {"EC_Lettrage", "lettering"},
        {"Mode de règlement", "means"},
        {"Mode de paiement", "means"},
        {"Règlement", "means"},
        {"SettledDate", "settled"},
        {"Disputed", "disputed"},
        {"Litige", "disputed"},
    };
    for (const auto& [name, field] : cases) EXPECT_EQ(fieldOfColumn(columnKey(name)), field) << name;
    EXPECT_EQ(fieldOfColumn(columnKey("Couleur")), std::nullopt);
}

TEST(ColumnName, OfEveryCustomerFieldIsKnownByItsCode)
{
    for (std::size_t at = 0; at < customerFieldCount; ++at) {
        const std::string_view code = customerFieldCode(static_cast<CustomerField>(at));
        EXPECT_EQ(fieldOfColumn(columnKey(code)), code);
    }
}

TEST(LedgerAmount, IsReadWithCommaOrDotAndRefusedOtherwise)
{
    const auto read = [](std::string_view text) {
        const auto amount = parseLedgerAmount(text, Currency::euro());
        return amount ? std::to_string(amount->minorUnits()) : std::string{faultName(amount.fault().code)};
    };
    const std::vector<std::pair<std::string, std::string>> cases{
        {"", "0"},
        {"0", "0"},
        {"0,00", "0"},
        {"12", "1200"},
        {"12,5", "1250"},
        {"12,34", "1234"},
        {"12.34", "1234"},
        {"-12,34", "-1234"},
        {"12,34-", "-1234"},
        {"+12,34", "1234"},
        {" 12,34 ", "1234"},
        {"\"12,34\"", "1234"},
        {"1 234,56", "123456"},
        {"1.234,56", "123456"},
        {"0001,50", "150"},
        {"12,345", "amount-malformed"},
        {"12.345", "amount-malformed"},
        {"12,3,4", "amount-malformed"},
        {"1e5", "amount-malformed"},
        {"12345678901234567890", "amount-too-large"},
        {"--1", "amount-malformed"},
        {",", "amount-malformed"},
        {"abc", "amount-malformed"},
    };
    for (const auto& [text, expected] : cases) EXPECT_EQ(read(text), expected) << text;
}

TEST(FileName, TellsSirenAndClosing)
{
    EXPECT_EQ(readLedgerFileName("123456789FEC20221231.txt").siren, "123456789");
    EXPECT_EQ(readLedgerFileName("123456789FEC20221231_A.txt").closingOn, Date::of(2022, 12, 31));
    EXPECT_EQ(readLedgerFileName("1123456789FEC20221231.txt").siren, "");
    EXPECT_EQ(readLedgerFileName("123456789FEC20221399.txt").siren, "");
    EXPECT_EQ(readLedgerFileName("FEC.txt").siren, "");
    EXPECT_EQ(dateInFileName("balance_20220831.csv"), Date::of(2022, 8, 31));
    EXPECT_EQ(dateInFileName("balance 2022-08-31.csv"), Date::of(2022, 8, 31));
    EXPECT_EQ(dateInFileName("balance 99999999.csv"), std::nullopt);
}

TEST(PayInOrder, UsesUpSidesThatBalance)
{
    const auto side = [](std::int64_t id, int day, std::int64_t open) {
        return OpenSide{{ItemId{id}, 0}, Date::of(2022, 1, day), id, open};
    };
    const auto paid = payInOrder({side(1, 20, 70), side(2, 10, 50), side(3, 1, -40), side(4, 2, -80)});
    ASSERT_EQ(paid.size(), 3U);
    EXPECT_EQ(paid[0].debit.known, ItemId{2});
    EXPECT_EQ(paid[0].credit.known, ItemId{3});
    EXPECT_EQ(paid[0].amountMinor, 40);
    EXPECT_EQ(paid[1].amountMinor, 10);
    EXPECT_EQ(paid[2].debit.known, ItemId{1});
    EXPECT_EQ(paid[2].amountMinor, 70);
    EXPECT_TRUE(payInOrder({}).empty());
    EXPECT_TRUE(payInOrder({side(1, 1, 10)}).empty());
}

TEST(AllocationChanges, TakeBackOlderAllocationsThatWouldPayTwice)
{
    KnownLedger known;
    known.lines.resize(3);
    for (int at = 0; at < 3; ++at) known.lines[static_cast<std::size_t>(at)].item = ItemId{at + 1};
    known.lines[0].amountMinor = 100;
    known.lines[1].amountMinor = -100;
    known.lines[2].amountMinor = -100;
    known.allocations.push_back({AllocationId{9}, ItemId{1}, ItemId{2}, 100});
    AllocationChanges changes{known};
    EXPECT_EQ(changes.openMinor(ItemId{1}), 0);
    changes.want({{ItemId{1}, 0}, {ItemId{3}, 0}, 100});
    changes.settle();
    ImportPlan plan;
    changes.write(plan);
    EXPECT_EQ(plan.cancelledAllocations, std::vector{AllocationId{9}});
    EXPECT_EQ(plan.allocations.size(), 1U);
    EXPECT_EQ(plan.counts.unlettered, 1);
}

TEST(DateFormGuess, TakesFrenchDatesUnlessTheValuesSayOtherwise)
{
    const auto guess = [](std::initializer_list<std::string_view> cells) {
        DateFormGuess form;
        for (const std::string_view cell : cells) form.see(cell);
        return form.form();
    };
    EXPECT_EQ(guess({"01/02/2022"}), DateForm::DayMonthYear);
    EXPECT_EQ(guess({"01/13/2022"}), DateForm::MonthDayYear);
    EXPECT_EQ(guess({"01/13/2022", "13/01/2022"}), DateForm::DayMonthYear);
    EXPECT_EQ(guess({"2022-01-13"}), DateForm::YearMonthDay);
    EXPECT_EQ(guess({"", "n/a"}), DateForm::DayMonthYear);
}

} // namespace encours

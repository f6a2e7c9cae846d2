// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fec_text.h"
#include "exchange/ledger_model.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace encours::test {
namespace {

const std::string year2021 = "123456789FEC20211231.txt";
const std::string year2022 = "123456789FEC20221231.txt";

struct Sale {
    std::string customer;
    std::string piece;
    std::string date;
    std::int64_t cents = 0;
    std::string lettering;
};

/// A ledger written by sales and payments; entries are numbered in order.
class Ledger {
public:
    Ledger& sale(const Sale& sale)
    {
        addSale(m_rows, row(sale, "Facture " + sale.piece), sale.cents);
        return *this;
    }
    Ledger& payment(const Sale& payment)
    {
        addPayment(m_rows, row(payment, "VIR " + payment.customer), payment.cents);
        return *this;
    }
    Ledger& opening(const Sale& opening)
    {
        addOpening(m_rows, row(opening, "Report à nouveau"), opening.cents);
        return *this;
    }
    /// A line of another account, so that the file begins on a known day.
    Ledger& begins(const std::string& date)
    {
        FecRow other;
        other.date = other.pieceDate = date;
        other.account = "607000";
        m_rows.push_back(other);
        return *this;
    }
    [[nodiscard]] std::string text() const { return fecFile(m_rows); }

private:
    FecRow row(const Sale& sale, const std::string& label)
    {
        FecRow made;
        made.entry = std::to_string(++m_entry);
        made.date = made.pieceDate = sale.date;
        made.customer = sale.customer;
        made.name = sale.customer + " SA";
        made.piece = sale.piece;
        made.label = label;
        made.lettering = sale.lettering;
        return made;
    }

    std::vector<FecRow> m_rows;
    int m_entry = 0;
};

Ledger of2021()
{
    return Ledger{}
        .begins("20210101")
        .sale({"A", "F1", "20210210", 10'000, "AA"})
        .payment({"A", "V1", "20210320", 10'000, "AA"})
        .sale({"A", "F2", "20211105", 20'000, ""})
        .sale({"B", "F3", "20211201", 30'000, ""});
}

std::size_t warnings(const ImportPlan& plan, WarningCode code)
{
    return static_cast<std::size_t>(std::ranges::count(plan.warnings, code, &ImportWarning::code));
}

using Open = std::map<std::string, std::int64_t>;

} // namespace

TEST(Lettering, PaysDebitsByDueDateThenInOrderOfTheLedger)
{
    LedgerModel book;
    book.import(Ledger{}
                    .sale({"A", "F2", "20220220", 7'000, "AA"})
                    .sale({"A", "F1", "20220110", 5'000, "AA"})
                    .payment({"A", "V1", "20220301", 4'000, "AA"})
                    .payment({"A", "V2", "20220310", 8'000, "AA"})
                    .text(),
                year2022);
    std::vector<std::string> paid;
    for (const std::int64_t id : book.liveAllocations()) {
        const LedgerModel::Allocation& allocation = book.allocations.at(id);
        paid.push_back(book.items.at(allocation.debit).line.number + "<" +
                       book.items.at(allocation.credit).line.number + " " + std::to_string(allocation.amountMinor));
    }
    EXPECT_EQ(paid, (std::vector<std::string>{"F1<V1 4000", "F1<V2 1000", "F2<V2 7000"}));
}

TEST(Lettering, LeavesGroupsThatDoNotBalanceOpenAndNamesThem)
{
    LedgerModel book;
    const ImportPlan plan = book.import(
        Ledger{}.sale({"A", "F1", "20220110", 5'000, "AA"}).payment({"A", "V1", "20220301", 4'000, "AA"}).text(),
        year2022);
    EXPECT_TRUE(plan.allocations.empty());
    const auto warning = std::ranges::find(plan.warnings, WarningCode::LetteringUnbalanced, &ImportWarning::code);
    ASSERT_NE(warning, plan.warnings.end());
    const std::vector<std::pair<std::string, std::string>> expected{
        {"code", "AA"}, {"customer", "A"}, {"difference_cents", "1000"}, {"lines", "2"}};
    EXPECT_EQ(warning->arguments, expected);
}

TEST(Lettering, KeepsOneCodeOfTwoCustomersApart)
{
    LedgerModel book;
    const ImportPlan plan = book.import(
        Ledger{}.sale({"A", "F1", "20220110", 5'000, "AA"}).payment({"B", "V1", "20220301", 5'000, "AA"}).text(),
        year2022);
    EXPECT_TRUE(plan.allocations.empty());
    EXPECT_EQ(warnings(plan, WarningCode::LetteringUnbalanced), 2U);
}

TEST(SameLedger, TwiceChangesNothing)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    const ImportPlan again = book.import(of2021().text(), year2021);
    EXPECT_TRUE(again.isEmpty());
    EXPECT_TRUE(again.counts.nothing());
}

TEST(DayTwo, AddsNewLinesAndNewLettering)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    const Ledger tomorrow = Ledger{}
                                .begins("20210101")
                                .sale({"A", "F1", "20210210", 10'000, "AA"})
                                .payment({"A", "V1", "20210320", 10'000, "AA"})
                                .sale({"A", "F2", "20211105", 20'000, "AB"})
                                .sale({"B", "F3", "20211201", 30'000, ""})
                                .payment({"A", "V2", "20211210", 20'000, "AB"});
    const ImportPlan plan = book.import(tomorrow.text(), year2021);
    EXPECT_EQ(plan.counts.payments, 1);
    EXPECT_EQ(plan.counts.allocations, 1);
    EXPECT_EQ(plan.counts.changed + plan.counts.vanished + plan.counts.invoices, 0);
    EXPECT_EQ(plan.reLettered.size(), 1U);
    EXPECT_EQ(book.openByNumber("A"), Open{});
    EXPECT_TRUE(book.import(tomorrow.text(), year2021).isEmpty());
}

TEST(DayTwo, TakesBackLetteringThatTheLedgerNoLongerHas)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    const Ledger tomorrow = Ledger{}
                                .begins("20210101")
                                .sale({"A", "F1", "20210210", 10'000, ""})
                                .payment({"A", "V1", "20210320", 10'000, ""})
                                .sale({"A", "F2", "20211105", 20'000, ""})
                                .sale({"B", "F3", "20211201", 30'000, ""});
    const ImportPlan plan = book.import(tomorrow.text(), year2021);
    EXPECT_EQ(plan.counts.unlettered, 1);
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F1", 10'000}, {"F2", 20'000}, {"V1", -10'000}}));
}

TEST(DayTwo, ReplacesAChangedLineAtItsPlace)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    const Ledger tomorrow = Ledger{}
                                .begins("20210101")
                                .sale({"A", "F1", "20210210", 10'000, "AA"})
                                .payment({"A", "V1", "20210320", 10'000, "AA"})
                                .sale({"A", "F2", "20211105", 25'000, ""})
                                .sale({"B", "F3", "20211201", 30'000, ""});
    const ImportPlan plan = book.import(tomorrow.text(), year2021);
    EXPECT_EQ(plan.counts.changed, 1);
    EXPECT_EQ(plan.counts.invoices, 0);
    EXPECT_EQ(plan.counts.vanished, 0);
    ASSERT_EQ(plan.items.size(), 1U);
    EXPECT_TRUE(plan.items.front().replaces.has_value());
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F2", 25'000}}));
}

TEST(DayTwo, CancelsAVanishedLineAndItsAllocations)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    const Ledger tomorrow = Ledger{}
                                .begins("20210101")
                                .sale({"A", "F1", "20210210", 10'000, ""})
                                .sale({"A", "F2", "20211105", 20'000, ""})
                                .sale({"B", "F3", "20211201", 30'000, ""});
    const ImportPlan plan = book.import(tomorrow.text(), year2021);
    EXPECT_EQ(plan.counts.vanished, 1);
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F1", 10'000}, {"F2", 20'000}}));
    EXPECT_EQ(book.balance(Date::of(2021, 12, 31)), 60'000);
}

TEST(DayTwo, CountsLinesThatVanishFromTheEndOfAShorterFile)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    const ImportPlan plan =
        book.import(Ledger{}.begins("20210101").sale({"A", "F1", "20210210", 10'000, ""}).text(), year2021);
    EXPECT_EQ(plan.counts.vanished, 3);
    EXPECT_EQ(book.balance(Date::of(2021, 12, 31)), 10'000);
}

TEST(DayTwo, KeepsTwoIdenticalLinesTwo)
{
    const auto twins = [](int count) {
        Ledger ledger;
        ledger.begins("20210101");
        for (int at = 0; at < count; ++at) ledger.payment({"A", "V", "20210320", 1'000, ""});
        return ledger.text();
    };
    LedgerModel book;
    EXPECT_EQ(book.import(twins(2), year2021).counts.payments, 2);
    EXPECT_TRUE(book.import(twins(2), year2021).isEmpty());
    EXPECT_EQ(book.import(twins(3), year2021).counts.payments, 1);
    EXPECT_EQ(book.import(twins(1), year2021).counts.vanished, 2);
}

TEST(DayTwo, NeverOverwritesWhatAPersonEntered)
{
    LedgerModel book;
    book.import("Code client;Nom;Téléphone\nA;Alpha;01\n", "clients.csv");
    book.enterField("A", CustomerField::Phone, "06");
    const ImportPlan plan = book.import("Code client;Nom;Téléphone;Ville\nA;Alpha SA;02;Paris\n", "clients.csv");
    EXPECT_EQ(plan.counts.changed, 2);
    ASSERT_EQ(plan.customers.size(), 1U);
    const std::vector<std::pair<CustomerField, std::string>> expected{{CustomerField::Name, "Alpha SA"},
                                                                      {CustomerField::City, "Paris"}};
    EXPECT_EQ(plan.customers.front().changedFields.size(), expected.size());
    EXPECT_TRUE(std::ranges::is_permutation(plan.customers.front().changedFields, expected));
}

TEST(DayTwo, WarnsWhenMostOfTheLedgerIsGone)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    const ImportPlan plan = book.import(Ledger{}.begins("20210101").text(), year2021);
    EXPECT_EQ(warnings(plan, WarningCode::ManyVanished), 1U);
}

TEST(NextYear, NeverPostsItsOpeningTwice)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    const std::string next = Ledger{}
                                 .opening({"A", "F2", "20220101", 20'000, ""})
                                 .opening({"B", "F3", "20220101", 30'000, ""})
                                 .sale({"A", "F4", "20220115", 5'000, ""})
                                 .text();
    const ImportPlan plan = book.import(next, year2022);
    EXPECT_EQ(plan.counts.invoices, 1);
    EXPECT_EQ(warnings(plan, WarningCode::OpeningDiffers), 0U);
    EXPECT_EQ(book.balance(Date::of(2022, 1, 1)), 50'000);
    EXPECT_EQ(book.balance(Date::of(2022, 1, 31)), 55'000);
    EXPECT_TRUE(book.import(next, year2022).isEmpty());
    EXPECT_TRUE(book.import(of2021().text(), year2021).isEmpty()) << "last year's file again changes nothing";
}

TEST(NextYear, TurnsADifferenceIntoAnAdjustmentAndAWarning)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    const std::string next =
        Ledger{}.opening({"A", "F2", "20220101", 20'050, ""}).opening({"B", "F3", "20220101", 30'000, ""}).text();
    const ImportPlan plan = book.import(next, year2022);
    ASSERT_EQ(plan.items.size(), 1U);
    EXPECT_EQ(plan.items.front().line.kind, ItemKind::Adjustment);
    EXPECT_EQ(plan.items.front().line.amount, Money{50});
    const auto warning = std::ranges::find(plan.warnings, WarningCode::OpeningDiffers, &ImportWarning::code);
    ASSERT_NE(warning, plan.warnings.end());
    const std::vector<std::pair<std::string, std::string>> expected{{"customer", "A"},
                                                                    {"opening_cents", "20050"},
                                                                    {"closing_cents", "20000"},
                                                                    {"difference_cents", "50"},
                                                                    {"on", "2022-01-01"}};
    EXPECT_EQ(warning->arguments, expected);
    EXPECT_EQ(book.balance("A", Date::of(2021, 12, 31)), 20'000);
    EXPECT_EQ(book.balance("A", Date::of(2022, 1, 1)), 20'050);
    EXPECT_TRUE(book.import(next, year2022).isEmpty());
}

TEST(NextYear, ClosesACustomerThatTheOpeningLeavesOut)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    book.import(Ledger{}.opening({"A", "F2", "20220101", 20'000, ""}).text(), year2022);
    EXPECT_EQ(book.balance("B", Date::of(2022, 1, 1)), 0);
    EXPECT_EQ(book.balance("B", Date::of(2021, 12, 31)), 30'000);
}

TEST(NextYear, WithoutAnyOpeningYetKeepsThePast)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    book.import(Ledger{}.begins("20220101").sale({"A", "F4", "20220115", 5'000, ""}).text(), year2022);
    EXPECT_EQ(book.balance(Date::of(2022, 1, 31)), 55'000);
}

TEST(NextYear, LettersLastYearsInvoiceThroughItsOpeningLine)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    const std::string next = Ledger{}
                                 .opening({"A", "F2", "20220101", 20'000, "AA"})
                                 .opening({"B", "F3", "20220101", 30'000, ""})
                                 .payment({"A", "V9", "20220120", 20'000, "AA"})
                                 .text();
    const ImportPlan plan = book.import(next, year2022);
    EXPECT_EQ(plan.counts.allocations, 1);
    EXPECT_EQ(book.openByNumber("A"), Open{});
    EXPECT_TRUE(book.import(next, year2022).isEmpty());
    EXPECT_TRUE(book.import(of2021().text(), year2021).isEmpty());
}

TEST(NextYear, LettersTheWholeOpeningOfACustomer)
{
    Ledger first = of2021();
    first.sale({"A", "F5", "20211215", 1'000, ""});
    LedgerModel book;
    book.import(first.text(), year2021);
    const std::string next = Ledger{}
                                 .opening({"A", "RAN", "20220101", 21'000, "AA"})
                                 .opening({"B", "RAN", "20220101", 30'000, ""})
                                 .payment({"A", "V9", "20220120", 21'000, "AA"})
                                 .text();
    const ImportPlan plan = book.import(next, year2022);
    EXPECT_EQ(plan.counts.allocations, 2);
    EXPECT_EQ(book.openByNumber("A"), Open{});
    EXPECT_EQ(warnings(plan, WarningCode::LetteringAcrossOpenings), 0U);
    EXPECT_TRUE(book.import(next, year2022).isEmpty());
}

TEST(NextYear, SaysSoWhenOpeningLinesCannotBeToldApart)
{
    Ledger first = of2021();
    first.sale({"A", "F5", "20211215", 1'000, ""});
    LedgerModel book;
    book.import(first.text(), year2021);
    const ImportPlan plan = book.import(Ledger{}
                                            .opening({"A", "RAN1", "20220101", 15'000, "AA"})
                                            .opening({"A", "RAN2", "20220101", 6'000, ""})
                                            .opening({"B", "RAN", "20220101", 30'000, ""})
                                            .payment({"A", "V9", "20220120", 15'000, "AA"})
                                            .text(),
                                        year2022);
    EXPECT_EQ(warnings(plan, WarningCode::LetteringAcrossOpenings), 1U);
    EXPECT_EQ(book.balance("A", Date::of(2022, 12, 31)), 6'000);
}

TEST(LastYear, ArrivingLaterReplacesTheOpeningByItsItems)
{
    const std::string next = Ledger{}
                                 .opening({"A", "RAN", "20220101", 20'000, "AA"})
                                 .opening({"B", "RAN", "20220101", 30'100, ""})
                                 .payment({"A", "V9", "20220120", 20'000, "AA"})
                                 .text();
    LedgerModel forwards;
    forwards.import(of2021().text(), year2021);
    forwards.import(next, year2022);
    LedgerModel backwards;
    EXPECT_EQ(warnings(backwards.import(next, year2022), WarningCode::OpeningWithoutPast), 1U);
    EXPECT_EQ(warnings(backwards.import(of2021().text(), year2021), WarningCode::OpeningDiffers), 1U);
    EXPECT_EQ(backwards.picture(), forwards.picture());
    EXPECT_EQ(backwards.balance(Date::of(2022, 1, 1)), 50'100);
    EXPECT_TRUE(backwards.import(next, year2022).isEmpty());
    EXPECT_TRUE(backwards.import(of2021().text(), year2021).isEmpty());
}

TEST(InvoiceImport, UpdatesAmountsAndSettlementByNumber)
{
    const std::string header = "Code client;N° facture;Date facture;Échéance;Montant TTC;Date règlement\n";
    LedgerModel book;
    book.import(header + "A;F1;01/02/2022;03/03/2022;100,00;\nA;F2;01/02/2022;03/03/2022;50,00;10/03/2022\n", "f.csv");
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F1", 10'000}}));
    ImportPlan plan = book.import(header + "A;F1;01/02/2022;03/03/2022;100,00;15/03/2022\n", "f.csv");
    EXPECT_EQ(plan.counts.payments, 1);
    EXPECT_EQ(plan.counts.vanished, 0) << "an invoice that a list leaves out is not gone";
    EXPECT_EQ(book.openByNumber("A"), Open{});
    plan = book.import(header + "A;F1;01/02/2022;03/03/2022;110,00;15/03/2022\n", "f.csv");
    EXPECT_EQ(plan.counts.changed, 2);
    EXPECT_EQ(book.openByNumber("A"), Open{});
    plan = book.import(header + "A;F1;01/02/2022;03/03/2022;110,00;\n", "f.csv");
    EXPECT_EQ(plan.counts.vanished, 1);
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F1", 11'000}}));
}

TEST(PaymentImport, PaysTheInvoiceThatItNames)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    const std::string payments = "Client;Date règlement;Montant réglé;N° "
                                 "facture\nA;15/01/2022;150,00;F2\nB;16/01/2022;10,00;F99\nZ;16/01/2022;1,00;\n";
    const ImportPlan plan = book.import(payments, "p.csv");
    EXPECT_EQ(plan.counts.payments, 3);
    EXPECT_EQ(plan.counts.allocations, 1);
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F2", 5'000}}));
    EXPECT_EQ(warnings(plan, WarningCode::PaymentUnallocated), 1U);
    EXPECT_EQ(warnings(plan, WarningCode::CustomerUnknown), 1U);
    EXPECT_TRUE(book.import(payments, "p.csv").isEmpty());
}

TEST(PaymentImport, LargerThanEverythingPaysWhatIsOwedAndKeepsTheRest)
{
    LedgerModel book;
    book.import(of2021().text(), year2021);
    book.import("Client;Date règlement;Montant réglé;N° facture\nA;15/01/2022;9 000 000 000,00;F2\n", "p.csv");
    EXPECT_EQ(book.openByNumber("A"), (Open{{"", 20'000 - 900'000'000'000}}));
}

TEST(OpenItemsImport, SettlesWhatTheNextStatementLeavesOutOrLowers)
{
    const std::string header = "Code client;N° facture;Date facture;Échéance;Reste dû\n";
    LedgerModel book;
    book.import(
        header +
            "A;F1;01/02/2022;03/03/2022;100,00\nA;F2;05/02/2022;07/03/2022;50,00\nB;F3;05/02/2022;07/03/2022;70,00\n",
        "2022-02-28.csv");
    const std::string march = header + "A;F1;01/02/2022;03/03/2022;60,00\nB;F3;05/02/2022;07/03/2022;70,00\n";
    ImportPlan plan = book.import(march, "2022-03-31.csv");
    EXPECT_EQ(plan.counts.changed, 1);
    EXPECT_EQ(plan.counts.vanished, 1);
    EXPECT_EQ(book.balance(Date::of(2022, 3, 30)), 22'000)
        << "what was settled was settled by the day of the statement";
    EXPECT_EQ(book.balance(Date::of(2022, 3, 31)), 13'000);
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F1", 6'000}}));
    EXPECT_TRUE(book.import(march, "2022-03-31.csv").isEmpty());
    plan =
        book.import(header + "A;F1;01/02/2022;03/03/2022;100,00\nB;F3;05/02/2022;07/03/2022;70,00\n", "2022-04-30.csv");
    EXPECT_EQ(plan.counts.changed, 1);
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F1", 10'000}})) << "a settlement that was none is taken back";
}

TEST(OpenItemsImport, ReadsLetteredLinesOfALedgerExtract)
{
    const std::string bytes =
        "Compte;Date;N° pièce;Libellé;Débit;Crédit;Lettrage\n"
        "A;01/02/2022;F1;Facture;100,00;;A\nA;10/02/2022;R1;VIR A;;100,00;A\nA;12/02/2022;F2;Facture;30,00;;\n";
    LedgerModel book;
    book.import(bytes, "gl.csv");
    EXPECT_EQ(book.openByNumber("A"), (Open{{"F2", 3'000}}));
    EXPECT_TRUE(book.import(bytes, "gl.csv").isEmpty());
}

} // namespace encours::test

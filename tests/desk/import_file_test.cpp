// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_book.h"

#include <fstream>
#include <sstream>

namespace encours {
namespace {

std::string dataFile(const std::string& name)
{
    std::ifstream file{std::string{ENCOURS_SOURCE_DIR} + "/tests/data/" + name, std::ios::binary};
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::int64_t balanceOf(const test::TempBook& book, std::string_view code, Date day)
{
    return stateOf(book.account(code), day, Currency::euro()).balance.minorUnits();
}

constexpr const char* realFec = "999999999FEC20220831.txt";

TEST(ImportFileTest, ReadsARealLedgerToTheCentAtEveryDate)
{
    test::TempBook book{Date::of(2022, 8, 31)};
    const auto report = book.import(realFec, dataFile(realFec));
    ASSERT_TRUE(report) << report.fault().detail;
    EXPECT_TRUE(report->rejects.empty());
    EXPECT_EQ(report->linesUsed, 538);
    EXPECT_EQ(report->accepted.customers, 17);
    EXPECT_EQ(book.totalOn(Date::of(2021, 12, 31)), 9'811'557);
    EXPECT_EQ(book.totalOn(Date::of(2022, 3, 31)), 20'180'048);
    EXPECT_EQ(book.totalOn(Date::of(2022, 7, 15)), 3'268'295);
    EXPECT_EQ(book.totalOn(Date::of(2022, 8, 31)), 5'251'724);
    EXPECT_EQ(balanceOf(book, "LDFE00", Date::of(2022, 8, 31)), 2'712'329);
    EXPECT_EQ(balanceOf(book, "LSEYFF", Date::of(2022, 8, 31)), -7'913);
}

TEST(ImportFileTest, ChangesNothingWhenTheSameFileComesAgain)
{
    test::TempBook book{Date::of(2022, 8, 31)};
    ASSERT_TRUE(book.import(realFec, dataFile(realFec)));
    const auto again = book.import(realFec, dataFile(realFec));
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->wasSameFile);
    EXPECT_TRUE(again->accepted.nothing());
    EXPECT_FALSE(again->batch.isStored());
    EXPECT_EQ(ListBatches{book.desk()}.execute()->size(), 1U);
    EXPECT_EQ(book.totalOn(Date::of(2022, 8, 31)), 5'251'724);
}

TEST(ImportFileTest, GivesEveryPastDayBackWhenTheImportIsUndone)
{
    test::TempBook book;
    ASSERT_TRUE(book.import("factures.csv", test::smallLedger));
    const auto second = book.import("autres.csv", "client;nom;numero;date facture;echeance;montant\n"
                                                  "C1;Moreau;F9;2026-07-01;2026-07-31;99,99\n");
    ASSERT_TRUE(second) << second.fault().detail;
    EXPECT_EQ(book.totalOn(Date::of(2026, 7, 15)), 9'999);
    ASSERT_TRUE(UndoImport{book.desk()}.execute(second->batch));
    EXPECT_EQ(book.totalOn(Date::of(2026, 7, 15)), 0);
    EXPECT_EQ(book.totalOn(Date::of(2026, 11, 20)), 195'050);
    EXPECT_TRUE(ListBatches{book.desk()}.execute()->front().isUndone);
}

TEST(ImportFileTest, WantsLaterImportsOfTheLedgerUndoneFirst)
{
    test::TempBook book;
    const auto first = book.import("a.csv", test::smallLedger);
    ASSERT_TRUE(first);
    ASSERT_TRUE(book.import("b.csv", "client;nom;numero;date facture;echeance;montant\n"
                                     "C1;Moreau;F9;2026-07-01;2026-07-31;99,99\n"));
    const auto undone = UndoImport{book.desk()}.execute(first->batch);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.fault().code, FaultCode::LaterBatchFirst);
}

TEST(ImportFileTest, WritesNothingWhenOneLineIsRefused)
{
    test::TempBook book;
    const auto report =
        book.import("factures.csv", std::string{test::smallLedger} + "C3;X;F4;2026-02-30;2026-03-31;1,00\n");
    ASSERT_TRUE(report);
    ASSERT_EQ(report->rejects.size(), 1U);
    EXPECT_EQ(report->rejects[0].place.line, 5);
    EXPECT_EQ(report->rejects[0].place.value, "2026-02-30");
    EXPECT_EQ(report->rejects[0].fault.code, FaultCode::DateImpossible);
    EXPECT_FALSE(report->batch.isStored());
    EXPECT_EQ(book.desk().portfolio()->size(), 0U);
}

TEST(ImportFileTest, TellsWhatItWouldDoAndDoesNothingOnADryRun)
{
    test::TempBook book;
    ImportRequest request;
    request.file = book.folder().write("factures.csv", test::smallLedger);
    request.isDryRun = true;
    const auto report = ImportFile{book.desk()}.execute(request);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->accepted.invoices, 3);
    EXPECT_EQ(book.desk().portfolio()->size(), 0U);
}

TEST(ImportFileTest, TakesACopyOfTheBookBefore)
{
    test::TempBook book;
    ASSERT_TRUE(book.import("factures.csv", test::smallLedger));
    const auto copies = std::filesystem::directory_iterator{book.folder() / "livre.copies"};
    EXPECT_TRUE(std::any_of(begin(copies), end(copies), [](const auto& entry) {
        return entry.path().filename().string().find("before-import") != std::string::npos;
    }));
}

TEST(ImportFileTest, RemembersHowAFileWasReadUnderAName)
{
    test::TempBook book;
    ImportRequest request;
    request.file = book.folder().write("x.csv", "who;what;when;due;how much\nC1;F1;2026-08-01;2026-08-31;10.00\n");
    request.options.kind = ImportKind::Invoices;
    request.options.columns = {
        {"customer", "who"}, {"number", "what"}, {"issued", "when"}, {"due", "due"}, {"amount", "how much"}};
    request.saveProfileAs = "exports";
    ASSERT_TRUE(ImportFile{book.desk()}.execute(request));
    EXPECT_EQ(ImportFile{book.desk()}.profiles().value(), std::vector<std::string>{"exports"});
    ImportRequest next;
    next.file = book.folder().write("y.csv", "who;what;when;due;how much\nC2;F2;2026-08-01;2026-08-31;20.00\n");
    next.profile = "exports";
    const auto report = ImportFile{book.desk()}.execute(next);
    ASSERT_TRUE(report) << report.fault().detail;
    EXPECT_EQ(report->accepted.invoices, 1);
    next.profile = "unknown";
    EXPECT_EQ(ImportFile{book.desk()}.execute(next).fault().code, FaultCode::ProfileUnknown);
}

TEST(ImportFileTest, StopsWhenAskedAndKeepsTheBookAsItWas)
{
    test::TempBook book;
    ImportRequest request;
    request.file = book.folder().write("factures.csv", test::smallLedger);
    Cancellation cancellation;
    cancellation.request();
    const auto report = ImportFile{book.desk()}.execute(request, {}, cancellation);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.fault().code, FaultCode::ImportCancelled);
    EXPECT_EQ(book.desk().portfolio()->size(), 0U);
}

TEST(ImportFileTest, NamesAFileThatIsNotThere)
{
    test::TempBook book;
    ImportRequest request;
    request.file = book.folder() / "absent.txt";
    const auto report = ImportFile{book.desk()}.execute(request);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.fault().code, FaultCode::FileMissing);
}

TEST(ImportFileTest, LearnsTheDaysFromWhichATermMayRun)
{
    constexpr const char* head =
        "client;nom;numero;date facture;montant;conditions;date de réception;date de livraison\n";
    test::TempBook book;
    const auto first =
        book.import("a.csv", std::string{head} +
                                 "C1;Moreau;F1;2026-05-04;100,00;30 jours date de réception;2026-05-11;2026-04-30\n");
    ASSERT_TRUE(first) << first.fault().detail;
    const Item invoice = book.account("C1").items.at(0);
    EXPECT_EQ(invoice.receivedOn, Date::of(2026, 5, 11));
    EXPECT_EQ(invoice.deliveredOn, Date::of(2026, 4, 30));
    EXPECT_EQ(invoice.dueOn, Date::of(2026, 6, 10));

    // The same invoice, whose receipt turns out to be later.
    const auto second =
        book.import("b.csv", std::string{head} +
                                 "C1;Moreau;F1;2026-05-04;100,00;30 jours date de réception;2026-05-18;2026-04-30\n");
    ASSERT_TRUE(second) << second.fault().detail;
    EXPECT_EQ(second->accepted.changed, 1);
    EXPECT_EQ(second->accepted.invoices, 0);
    EXPECT_EQ(book.account("C1").items.at(0).dueOn, Date::of(2026, 6, 17));
    ASSERT_TRUE(UndoImport{book.desk()}.execute(second->batch));
    EXPECT_EQ(book.account("C1").items.at(0).dueOn, Date::of(2026, 6, 10));
}

} // namespace
} // namespace encours

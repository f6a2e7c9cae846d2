// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_currencies.h"
#include "desk/make_demo.h"
#include "desk/show_aged_balance.h"
#include "desk/show_statement.h"
#include "exchange/fec_text.h"
#include "support/temp_book.h"

#include <set>

namespace encours {
namespace {

constexpr const char* fecName = "123456789FEC20221231.txt";
const Date yearEnd = Date::of(2022, 12, 31);
const Currency dollar = *Currency::parse("USD");

/// An invoice of 110 dollars booked at 100 euros, one in euros, and a payment of 55 dollars that are lettered with it.
std::string ledger(const std::string& dollars, std::int64_t booked = 10'000, const std::string& label = "Facture")
{
    std::vector<test::FecRow> rows;
    test::FecRow row;
    row.customer = "C1";
    row.name = "Dupont";
    row.label = label;
    row.foreignAmount = dollars;
    row.foreignCurrency = dollars.empty() ? "" : "USD";
    test::addSale(rows, row, booked);
    row.entry = "2";
    row.piece = "F2";
    row.foreignAmount = row.foreignCurrency = "";
    test::addSale(rows, row, 5'000);
    return test::fecFile(rows);
}

std::vector<CurrencyTotal> totals(test::TempBook& book)
{
    return ShowAgedBalance{book.desk()}.execute(yearEnd, Grouping::Customer, 0).currencies;
}

std::optional<std::int64_t> dollarsIn(test::TempBook& book)
{
    for (const CurrencyTotal& total : totals(book)) {
        if (total.currency == dollar) return total.original().minorUnits();
    }
    return std::nullopt;
}

TEST(Currencies, OfALedgerAreKeptBesideTheBookedAmounts)
{
    test::TempBook book{yearEnd};
    const auto report = book.import(fecName, ledger("110,00"));
    ASSERT_TRUE(report) << report.fault().detail;
    EXPECT_TRUE(report->warnings.empty() || report->warnings.front().code != WarningCode::OtherCurrency);
    EXPECT_EQ(book.totalOn(yearEnd), 15'000);
    const auto found = totals(book);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].ageing.total(), Money{5'000});
    EXPECT_EQ(found[1].ageing.total(), Money{10'000});
    EXPECT_EQ(found[1].original(), Money(11'000, dollar));
    book.reopen();
    EXPECT_EQ(dollarsIn(book), 11'000);
}

TEST(Currencies, FollowTheNextFilesAndTheirUndoing)
{
    test::TempBook book{yearEnd};
    ASSERT_TRUE(book.import(fecName, ledger("110,00")));
    const auto corrected = book.import(fecName, ledger("112,00"));
    ASSERT_TRUE(corrected);
    EXPECT_EQ(corrected->accepted.changed, 1);
    EXPECT_EQ(dollarsIn(book), 11'200);
    const auto replaced = book.import(fecName, ledger("99,00", 9'000));
    ASSERT_TRUE(replaced);
    EXPECT_EQ(dollarsIn(book), 9'900) << "another line with its own amount";
    EXPECT_EQ(book.totalOn(yearEnd), 14'000);
    const auto takenBack = book.import(fecName, ledger("", 9'000));
    ASSERT_TRUE(takenBack);
    EXPECT_EQ(dollarsIn(book), std::nullopt);
    EXPECT_TRUE(book.import(fecName, ledger("", 9'000))->wasSameFile);

    ASSERT_TRUE(UndoImport{book.desk()}.execute(takenBack->batch));
    EXPECT_EQ(dollarsIn(book), 9'900);
    ASSERT_TRUE(UndoImport{book.desk()}.execute(replaced->batch));
    EXPECT_EQ(dollarsIn(book), 11'200);
    ASSERT_TRUE(UndoImport{book.desk()}.execute(corrected->batch));
    EXPECT_EQ(dollarsIn(book), 11'000);
}

TEST(Currencies, StandBesideEachDocumentOfAStatement)
{
    test::TempBook book{yearEnd};
    ASSERT_TRUE(book.import("f.csv", "Code client;N° facture;Date facture;Montant TTC;Devise;Montant EUR\n"
                                     "C1;F1;01/02/2022;110,00;USD;100,00\nC1;F2;01/02/2022;50,00;EUR;\n"));
    ASSERT_TRUE(book.import("r.csv", "Client;Date règlement;Montant réglé;Devise;Cours;N° facture\n"
                                     "C1;15/03/2022;27,50;USD;1,1;F1\n"));
    const auto view = ShowStatement{book.desk()}.execute(book.customer("C1"), {yearEnd, std::nullopt, {}});
    ASSERT_TRUE(view);
    const auto& lines = view->statement.lines;
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].original, Money(11'000, dollar));
    EXPECT_EQ(lines[0].openOriginal, Money(8'250, dollar)) << "three quarters are left";
    EXPECT_EQ(lines[1].original, std::nullopt);
    EXPECT_EQ(lines[2].original, Money(-2'750, dollar));
    EXPECT_EQ(lines[2].openOriginal, Money(0, dollar));
    ASSERT_EQ(view->currencies.size(), 2U);
    EXPECT_EQ(view->currencies[1].original(), Money(8'250, dollar));
}

TEST(Currencies, AreShownByTheDemonstration)
{
    test::TempBook book{Date::of(2026, 11, 20)};
    DemoRequest request;
    request.customers = 60;
    request.invoices = 1'000;
    request.until = Date::of(2026, 11, 20);
    ASSERT_TRUE(MakeDemo{book.desk()}.execute(request));
    std::set<std::string> codes;
    std::int64_t customers = 0;
    book.desk().portfolio()->forEach([&](const Account& account) {
        if (!account.foreignAmounts.empty()) ++customers;
        for (const ForeignAmount& foreign : account.foreignAmounts) codes.emplace(foreign.original.currency().code());
    });
    EXPECT_EQ(customers, 3);
    EXPECT_EQ(codes, (std::set<std::string>{"CHF", "GBP", "USD"}));
    const auto found = ShowAgedBalance{book.desk()}.execute(request.until, Grouping::Customer, 0).currencies;
    EXPECT_EQ(found.size(), 4U) << "something is open in each";
    for (const CurrencyTotal& total : found) {
        if (total.currency == Currency::euro()) continue;
        const std::int64_t percent = total.original().minorUnits() * 100 / total.ageing.total().minorUnits();
        EXPECT_TRUE(percent > 75 && percent < 125) << total.currency.code() << ' ' << percent;
    }
}

} // namespace
} // namespace encours

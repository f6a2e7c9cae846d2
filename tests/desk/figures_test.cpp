// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/aged_figures.h"
#include "desk/save_figures.h"
#include "desk/show_aged_balance.h"
#include "desk/show_statement.h"
#include "desk/statement_figures.h"

#include "support/temp_book.h"
#include "support/workbook.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace encours {
namespace {

using test::TempBook;

const Date day = Date::of(2026, 11, 20);

class FiguresOfABook : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_book.import("factures.csv", test::smallLedger)); }
    [[nodiscard]] Desk& desk() { return m_book.desk(); }
    [[nodiscard]] TempBook& book() { return m_book; }
    [[nodiscard]] StatementView statement(const StatementScope& scope)
    {
        return *ShowStatement{desk()}.execute(m_book.customer("C1"), scope);
    }

private:
    TempBook m_book{day};
};

TEST_F(FiguresOfABook, AreTheSameByCustomerAndInTheHistory)
{
    const auto view = ShowAgedBalance{desk()}.execute(day, Grouping::Customer, 4);
    EXPECT_EQ(view.balance.total.total(), Money{195'050});
    ASSERT_EQ(view.history.size(), 4U);
    EXPECT_EQ(view.history.back().on, day);
    EXPECT_EQ(view.history.back().ageing.total(), view.balance.total.total());
    EXPECT_EQ(view.history.front().on, Date::of(2026, 8, 31));
    EXPECT_EQ(view.history.front().ageing.total(), Money{120'000});
    EXPECT_TRUE(ShowAgedBalance{desk()}.execute(day, Grouping::Sector, 0).history.empty());
}

TEST_F(FiguresOfABook, AreATableWithARowForEachCustomer)
{
    const auto balance = ShowAgedBalance{desk()}.execute(day, Grouping::Customer, 0).balance;
    const auto table = agedFigures(balance, Language::French);
    ASSERT_EQ(table.columns.size(), 10U);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0][1], FigureCell{std::string{"Moreau"}});
    EXPECT_EQ(table.rows[0].back(), FigureCell{Money{150'000}});
    EXPECT_EQ(table.total.back(), FigureCell{Money{195'050}});
    const auto bySector = ShowAgedBalance{desk()}.execute(day, Grouping::Sector, 0).balance;
    EXPECT_EQ(agedFigures(bySector, Language::French).columns.size(), 9U) << "a sector has no code to show";
    EXPECT_EQ(agedFigures(bySector, Language::English).rows.size(), 1U);
}

TEST_F(FiguresOfABook, StateAnAccountWithItsOpeningAndWhatItSumsTo)
{
    const auto view = statement({day, Date::of(2026, 9, 1), StatementKind::AllLines});
    const auto table = statementFigures(view, Language::French);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0][3], FigureCell{Money{120'000}}) << "opening";
    EXPECT_EQ(table.rows[1][2], FigureCell{std::string{"F2"}});
    EXPECT_EQ(table.total[3], FigureCell{Money{150'000}});
    EXPECT_EQ(table.total[5], FigureCell{view.statement.closing});
    EXPECT_NE(table.notes.front().find("20/11/2026"), std::string::npos);
    EXPECT_EQ(table.notes.size(), 2U);
    EXPECT_EQ(statementFigures(statement({day, {}, StatementKind::OpenOnly}), Language::French).rows.size(), 2U);
}

TEST_F(FiguresOfABook, RefuseAPeriodThatEndsBeforeItBegins)
{
    const ShowStatement show{desk()};
    const auto reversed = show.execute(book().customer("C1"), {day, day.plusDays(1), StatementKind::AllLines});
    ASSERT_FALSE(reversed);
    EXPECT_EQ(reversed.fault().code, FaultCode::DatesReversed);
    const auto unknown = show.execute(CustomerId{99}, {day, {}, StatementKind::AllLines});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.fault().code, FaultCode::CustomerUnknown);
}

TEST_F(FiguresOfABook, AreSavedInBothForms)
{
    const auto view = statement({day, {}, StatementKind::AllLines});
    const auto table = statementFigures(view, Language::French);
    const auto csv = book().folder() / "compte.csv";
    const auto xlsx = book().folder() / "compte.xlsx";
    const SaveFigures save{Language::French};
    ASSERT_TRUE(save.toCsv(table, csv));
    ASSERT_TRUE(save.toXlsx(std::vector{table, table}, xlsx));
    std::ifstream stream{csv, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{stream}, {}};
    EXPECT_NE(text.find("01/08/2026;facture;F1;1200,00;;1200,00;31/08/2026;1200,00;\r\n"), std::string::npos) << text;
    EXPECT_EQ(test::Workbook{xlsx}.sheetNames(), (std::vector<std::string>{"Compte C1", "Compte C1 2"}));
    const auto refused = save.toCsv(table, book().folder() / "none" / "compte.csv");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault().code, FaultCode::FolderNotWritable);
}

} // namespace
} // namespace encours

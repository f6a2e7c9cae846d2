// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/management/write_management.h"

#include "desk/management/management_tables.h"
#include "desk/management/sheet_axes.h"
#include "support/temp_book.h"
#include "support/workbook.h"

#include <fstream>
#include <gmock/gmock.h>
#include <set>

namespace encours {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

const Date today = Date::of(2026, 11, 22);

/// Keeps what it was given instead of drawing it.
class KeepingPrinter : public ManagementPrinter {
public:
    Result<Done> print(const ManagementSheet& sheet, const std::filesystem::path& file) override
    {
        sheets.push_back(sheet);
        std::ofstream{file} << "page";
        return Done{};
    }
    std::vector<ManagementSheet> sheets;
};

class Management : public testing::Test {
protected:
    void SetUp() override
    {
        std::string ledger{"client;nom;numero;date facture;echeance;montant\n"};
        for (int customer = 1; customer <= 14; ++customer) {
            const std::string number = std::to_string(customer);
            ledger +=
                "C" + number + ";Client " + number + ";A" + number + ";2026-07-15;2026-08-14;" + number + "00,00\n";
            ledger +=
                "C" + number + ";Client " + number + ";B" + number + ";2026-10-20;2026-11-19;" + number + "0,00\n";
            ledger += "C" + number + ";Client " + number + ";D" + number + ";2026-11-10;2026-12-10;50,00\n";
        }
        ASSERT_TRUE(m_book.import("ledger.csv", ledger));
    }
    ManagementReport report(Date asOf = today, std::optional<Date> comparedWith = {})
    {
        auto made = ShowManagement(m_book.desk()).execute(asOf, comparedWith);
        EXPECT_TRUE(made && made->has_value());
        return std::move(**made);
    }

    test::TempBook m_book{today};
    KeepingPrinter m_printer;
};

TEST_F(Management, ComparesWithTheEndOfTheMonthBeforeUnlessADayIsGiven)
{
    EXPECT_EQ(report().view->question.comparedWith, Date::of(2026, 10, 31));
    EXPECT_EQ(report(today, Date::of(2026, 9, 30)).movers.from, Date::of(2026, 9, 30));
}

TEST_F(Management, StopsWhenAsked)
{
    Cancellation cancellation;
    cancellation.request();
    const auto made = ShowManagement(m_book.desk()).execute(today, {}, {}, cancellation);
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->has_value());
}

TEST_F(Management, NamesTheLargestAndSumsToTheWhole)
{
    // 100 × (1 + … + 14) = 10 500 are late since August, 10 × 105 = 1 050 since 19 November, 700 are not due.
    const SheetTable table = managementSheet(report(), Language::French).customers;
    ASSERT_EQ(table.rows.size(), 11U);
    EXPECT_EQ(table.rows[0][0], "Client 14");
    EXPECT_EQ(table.rows[0][1], "1\u202F540,00");
    EXPECT_EQ(table.rows[9][0], "Client 5");
    EXPECT_THAT(table.rows[10],
                ElementsAre("les 4 autres comptes", "1\u202F100,00", "1\u202F000,00", "10\u00A0%", "1\u202F300,00"));
    EXPECT_THAT(table.total, ElementsAre("Total", "11\u202F550,00", "10\u202F500,00", "100\u00A0%", "12\u202F250,00"));
}

TEST_F(Management, DrawsWhatTheAgedBalanceSays)
{
    const ManagementReport made = report();
    const SheetAgeing chart = managementSheet(made, Language::French).ageing;
    ASSERT_EQ(chart.months.size(), 12U);
    EXPECT_THAT(chart.months.back().amounts, ElementsAre(70'000, 105'000, 0, 0, 1'050'000, 0, 0));
    EXPECT_EQ(chart.months.back().name, "22/11");
    EXPECT_EQ(chart.months[10].name, "oct.");
    EXPECT_GE(chart.amounts.most, 1'225'000);
    for (const SheetMonth& month : chart.months) {
        std::int64_t above = 0;
        for (const std::int64_t amount : month.amounts) above += std::max<std::int64_t>(amount, 0);
        EXPECT_LE(above, chart.amounts.most) << month.name;
    }
}

TEST_F(Management, SaysWhatMovedSinceTheDayOfComparison)
{
    const SheetTable moves = managementSheet(report(), Language::French).moves;
    // What fell due on 19 November: ten for each customer by its number.
    ASSERT_EQ(moves.rows.size(), 6U);
    EXPECT_THAT(moves.rows[0], ElementsAre("Client 14", "+140,00"));
    EXPECT_THAT(moves.rows[5], ElementsAre("Autres clients", "+450,00"));
    EXPECT_THAT(moves.total, ElementsAre("Total", "+1\u202F050,00"));
}

TEST_F(Management, HasWordsForEveryPartOfAPageInBothLanguages)
{
    for (const Language language : {Language::French, Language::English}) {
        const ManagementSheet sheet = managementSheet(report(), language, SheetDefinitions::Added);
        EXPECT_EQ(sheet.cards.size(), 10U);
        EXPECT_EQ(sheet.forecast.weeks.size(), 8U);
        EXPECT_EQ(sheet.definitions.size(), indicatorCount);
        EXPECT_FALSE(sheet.objectives.note.empty());
        EXPECT_THAT(sheet.context, Contains(HasSubstr("31/10/2026")));
        for (const SheetTable* table : {&sheet.customers, &sheet.moves, &sheet.people}) {
            for (const auto& row : table->rows) EXPECT_EQ(row.size(), table->columns.size()) << table->title;
        }
    }
}

TEST_F(Management, HasASheetForEachTableAndOneForDefinitions)
{
    const auto tables = managementTables(report(), Language::French);
    std::set<std::string> names;
    for (const FigureTable& table : tables) {
        EXPECT_TRUE(names.insert(table.name).second) << table.name;
        for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size()) << table.name;
        if (!table.total.empty()) {
            EXPECT_EQ(table.total.size(), table.columns.size()) << table.name;
        }
        if (&table != &tables.back()) {
            EXPECT_FALSE(table.notes.empty()) << table.name << " says neither day nor basis";
        }
    }
    EXPECT_EQ(tables.back().rows.size(), indicatorCount);
    EXPECT_GE(tables.size(), 6U);
}

TEST_F(Management, WritesFilesNamedAfterTheDay)
{
    ManagementRequest request;
    request.asOf = today;
    request.folder = m_book.folder() / "direction";
    const auto written = WriteManagement(m_book.desk(), m_printer).execute(request);
    ASSERT_TRUE(written) << written.fault().detail;
    EXPECT_THAT(written->files,
                ElementsAre(request.folder / "2026-11-22-direction.pdf", request.folder / "2026-11-22-direction.xlsx"));
    EXPECT_EQ(m_printer.sheets.size(), 1U);
    const test::Workbook workbook{written->files[1]};
    const auto names = workbook.sheetNames();
    ASSERT_EQ(names.back(), "Définitions");
    // The aged balance by customer: its total is a live sum. Heading, notes and columns stand above the rows.
    const std::size_t aged = 1;
    bool hasSum = false;
    for (int row = 20; row <= 40; ++row) {
        hasSum = hasSum || workbook.cell(aged, "C" + std::to_string(row)).formula.starts_with("SUM(");
    }
    EXPECT_TRUE(hasSum) << names[aged];
    EXPECT_TRUE(WriteManagement(m_book.desk(), m_printer).execute(request)) << "a second run replaces the files";
}

TEST_F(Management, WritesOnlyWhatIsAskedFor)
{
    ManagementRequest request;
    request.asOf = today;
    request.folder = m_book.folder() / "direction";
    request.isPdf = false;
    const auto written = WriteManagement(m_book.desk(), m_printer).execute(request);
    ASSERT_TRUE(written);
    EXPECT_THAT(written->files, ElementsAre(request.folder / "2026-11-22-direction.xlsx"));
    EXPECT_TRUE(m_printer.sheets.empty());
}

TEST_F(Management, RefusesADayThatHasNotCome)
{
    ManagementRequest request;
    request.asOf = today.plusDays(1);
    request.folder = m_book.folder() / "direction";
    const auto written = WriteManagement(m_book.desk(), m_printer).execute(request);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.fault().code, FaultCode::DateInTheFuture);
    EXPECT_FALSE(std::filesystem::exists(request.folder));
}

TEST_F(Management, RefusesAFolderThatIsAFile)
{
    ManagementRequest request;
    request.asOf = today;
    request.folder = m_book.folder().write("taken", "x");
    const auto written = WriteManagement(m_book.desk(), m_printer).execute(request);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.fault().code, FaultCode::FolderNotWritable);
}

TEST(EmptyManagement, IsAPageAllTheSame)
{
    test::TempBook book{today};
    const auto made = ShowManagement(book.desk()).execute(today);
    ASSERT_TRUE(made && made->has_value());
    const ManagementSheet sheet = managementSheet(**made, Language::French);
    EXPECT_FALSE(sheet.customers.note.empty());
    EXPECT_FALSE(sheet.people.note.empty());
    EXPECT_FALSE(managementTables(**made, Language::French).empty());
}

TEST(SheetAxis, CountsInRoundSteps)
{
    const SheetAxis axis = amountAxis(Money(-500'000), Money(167'700'000), Language::French);
    EXPECT_EQ(axis.unit, "k€");
    EXPECT_EQ(axis.unitSize, 100'000);
    EXPECT_EQ(axis.least, -500'000);
    EXPECT_EQ(axis.most, 200'000'000);
    std::vector<std::string> texts;
    for (const SheetTick& tick : axis.ticks) texts.push_back(tick.text);
    EXPECT_THAT(texts, ElementsAre("0", "500", "1\u202F000", "1\u202F500", "2\u202F000"));
    EXPECT_EQ(axisText(Money(167'421'055), axis, Language::French), "1\u202F674");
}

TEST(SheetAxis, NamesUnitsOfAnySize)
{
    EXPECT_EQ(amountAxis(Money(0), Money(999'999), Language::French).unit, "€");
    EXPECT_EQ(amountAxis(Money(0), Money(1'000'000'000), Language::French).unit, "M€");
    const SheetAxis small = amountAxis(Money(0), Money(2'550), Language::French);
    EXPECT_EQ(axisText(Money(2'550), small, Language::French), "25,5");
    EXPECT_EQ(amountAxis(Money(0), Money(0), Language::French).most, 100) << "a step of one euro";
}

TEST(SheetAxis, LaysDaysBesideTheStepsOfAmounts)
{
    const SheetAxis amounts = amountAxis(Money(0), Money(167'700'000), Language::French);
    const SheetAxis days = dayAxis(623, amounts, Language::French);
    EXPECT_EQ(days.ticks.size(), amounts.ticks.size());
    EXPECT_EQ(days.most, 800);
    EXPECT_EQ(days.ticks.back().text, "80 j");
    EXPECT_EQ(dayAxis(0, amounts, Language::French).most, 40) << "a day for each step";
}

} // namespace
} // namespace encours

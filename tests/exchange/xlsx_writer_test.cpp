// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_writer.h"

#include "support/workbook.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>

using namespace encours;
using encours::test::Workbook;

namespace fs = std::filesystem;

namespace {

class XlsxFile : public ::testing::Test {
protected:
    XlsxFile() : m_folder(fs::temp_directory_path() / ("encours-xlsx-" + std::to_string(std::random_device{}())))
    {
        fs::create_directory(m_folder);
    }
    ~XlsxFile() override
    {
        std::error_code ignored;
        fs::permissions(m_folder, fs::perms::owner_all, ignored);
        fs::remove_all(m_folder, ignored);
    }

    [[nodiscard]] fs::path file() const { return m_folder / "figures.xlsx"; }
    [[nodiscard]] const fs::path& folder() const { return m_folder; }
    [[nodiscard]] Workbook written(const std::vector<FigureTable>& tables) const
    {
        const auto done = writeXlsxFile(tables, Language::French, file());
        EXPECT_TRUE(done.isDone());
        return Workbook{file()};
    }
    [[nodiscard]] std::vector<std::string> filesInFolder() const
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator{m_folder}) names.push_back(entry.path().filename());
        return names;
    }

private:
    fs::path m_folder;
};

/// Headings on line 5: a title, two notes, an empty line.
FigureTable agedTable()
{
    FigureTable table;
    table.name = "Balance âgée";
    table.title = "Balance âgée";
    table.notes = {"Situation au 22/11/2026", "Montants en EUR"};
    table.columns = {"Client", "Échéance", "Total", "Factures", "Délai", "Échu"};
    table.rows = {{std::string{"C1"}, Date::of(2026, 11, 21), Money{123456}, FigureCount{3}, FigureDays{453},
                   FigurePercent{1234}},
                  {std::string{"C2"}, Date::of(1900, 1, 1), Money{-50}, FigureCount{1}, FigureDays{0}, {}}};
    table.total = {std::string{"Total"}, {}, Money{123406}, FigureCount{4}, FigureDays{320}, FigurePercent{1000}};
    return table;
}

} // namespace

TEST_F(XlsxFile, KeepsDaysAndNumbersAsValuesWithTheirFormats)
{
    const auto book = written({agedTable()});
    EXPECT_EQ(book.cell(0, "A1").value, "Balance âgée");
    EXPECT_EQ(book.cell(0, "A2").value, "Situation au 22/11/2026");
    EXPECT_EQ(book.cell(0, "F5").value, "Échu");
    EXPECT_TRUE(book.cell(0, "A6").isText);
    const std::tuple<const char*, const char*, const char*> cells[] = {
        {"B6", "46347", "dd/mm/yyyy"}, {"C6", "1234.56", "#,##0.00"}, {"D6", "3", "#,##0"},
        {"E6", "45.3", "#,##0.0"},     {"F6", "0.1234", "0.00%"},     {"B7", "1", "dd/mm/yyyy"},
        {"C7", "-0.5", "#,##0.00"}};
    for (const auto& [name, value, format] : cells) {
        const auto cell = book.cell(0, name);
        EXPECT_FALSE(cell.isText) << name;
        EXPECT_EQ(cell.value, value) << name;
        EXPECT_EQ(cell.format, format) << name;
    }
    EXPECT_EQ(book.cell(0, "F7").value, "");
}

TEST_F(XlsxFile, SumsWithFormulasThatHoldTheirResult)
{
    const auto book = written({agedTable()});
    EXPECT_EQ(book.cell(0, "C8").formula, "SUM(C6:C7)");
    EXPECT_EQ(book.cell(0, "C8").value, "1234.06");
    EXPECT_EQ(book.cell(0, "D8").formula, "SUM(D6:D7)");
    EXPECT_EQ(book.cell(0, "E8").formula, "") << "an average delay is no sum";
    EXPECT_EQ(book.cell(0, "E8").value, "32");
    EXPECT_EQ(book.cell(0, "F8").value, "0.1");
}

TEST_F(XlsxFile, WritesATotalThatIsNotTheSumAsAValue)
{
    auto closing = agedTable();
    closing.total[2] = Money{999};
    auto mixed = agedTable();
    mixed.rows[1][2] = Money{-50, *Currency::parse("USD")};
    auto empty = agedTable();
    empty.rows.clear();
    empty.total[2] = Money{0};
    const auto book = written({closing, mixed, empty});
    EXPECT_EQ(book.cell(0, "C8").formula, "");
    EXPECT_EQ(book.cell(0, "C8").value, "9.99");
    EXPECT_EQ(book.cell(1, "C8").formula, "") << "two currencies are never added";
    EXPECT_EQ(book.cell(2, "C6").formula, "") << "nothing to add";
    EXPECT_EQ(book.cell(2, "C6").value, "0");
}

TEST_F(XlsxFile, NeverTakesATextForAFormula)
{
    auto table = agedTable();
    const std::string texts[] = {"=1+1",         "+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "{=1}", "http://example.org",
                                 "<b>&\"x\"</b>"};
    table.rows.clear();
    table.total.clear();
    for (const auto& text : texts) table.rows.push_back({text, {}, {}, {}, {}, {}});
    table.columns[0] = "=A1";
    const auto book = written({table});
    EXPECT_EQ(book.sheetXml(0).find("<f>"), std::string::npos);
    EXPECT_EQ(book.sheetXml(0).find("hyperlink"), std::string::npos);
    EXPECT_EQ(book.cell(0, "A5").value, "=A1");
    for (std::size_t row = 0; row < std::size(texts); ++row) {
        const auto cell = book.cell(0, "A" + std::to_string(row + 6));
        EXPECT_TRUE(cell.isText);
        EXPECT_EQ(cell.value, texts[row]);
    }
}

TEST_F(XlsxFile, KeepsHeadingsInSight)
{
    const auto sheet = written({agedTable()}).sheetXml(0);
    EXPECT_NE(sheet.find("ySplit=\"5\" topLeftCell=\"A6\""), std::string::npos) << sheet;
    EXPECT_NE(sheet.find("state=\"frozen\""), std::string::npos);
    EXPECT_NE(sheet.find("<cols>"), std::string::npos);
    EXPECT_NE(sheet.find("<autoFilter ref=\"A5:F7\"/>"), std::string::npos);
}

TEST_F(XlsxFile, GivesEveryTableASheetUnderAPossibleName)
{
    std::vector<FigureTable> tables(5, agedTable());
    tables[0].name = "Compte [C/1]: 'A*?'\\";
    tables[1].name = "balance âgée";
    tables[2].name = "Balance âgée";
    tables[3].name = "";
    tables[4].name = "Une balance âgée dont le nom est bien trop long";
    EXPECT_EQ(written(tables).sheetNames(), (std::vector<std::string>{"Compte C1 A", "balance âgée", "Balance âgée 2",
                                                                      "Encours", "Une balance âgée dont le nom es"}));
}

TEST_F(XlsxFile, ReplacesAnOlderFileAndLeavesNothingBeside)
{
    std::ofstream{file()} << "older";
    EXPECT_EQ(written({agedTable()}).sheetNames().size(), 1U);
    EXPECT_EQ(filesInFolder(), std::vector<std::string>{"figures.xlsx"});
    EXPECT_EQ(fs::status(file()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(XlsxFile, RefusesWhatCannotBeWrittenAndKeepsTheOlderFile)
{
    const auto missing = writeXlsxFile(std::vector{agedTable()}, Language::French, folder() / "none" / "figures.xlsx");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.fault().code, FaultCode::FolderNotWritable);

    fs::create_directory(file());
    const auto isFolder = writeXlsxFile(std::vector{agedTable()}, Language::French, file());
    ASSERT_FALSE(isFolder);
    EXPECT_EQ(isFolder.fault().code, FaultCode::FileNotWritable);
    EXPECT_EQ(isFolder.fault().arguments.front().second, file().string());
    EXPECT_EQ(filesInFolder(), std::vector<std::string>{"figures.xlsx"});
}

TEST_F(XlsxFile, RefusesMoreRowsThanASheetHolds)
{
    FigureTable table;
    table.columns = {"n"};
    table.rows.assign(1'048'576, {FigureCount{1}});
    const auto refused = writeXlsxFile(std::vector{table}, Language::French, file());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault().code, FaultCode::FileNotWritable);
    EXPECT_EQ(refused.fault().arguments.back().second, "too-many-rows");
    EXPECT_TRUE(filesInFolder().empty());
}

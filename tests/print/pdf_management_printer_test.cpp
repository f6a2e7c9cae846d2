// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_management_printer.h"

#include "print/management_samples.h"
#include "print/pdf_tools.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace encours {
namespace {

using testing::HasSubstr;

class PdfManagement : public testing::Test {
protected:
    std::filesystem::path print(const ManagementSheet& sheet)
    {
        const auto file = m_folder.path() / "page.pdf";
        const auto printed = m_printer.print(sheet, file);
        EXPECT_TRUE(printed) << (printed ? "" : printed.fault().detail);
        return file;
    }

    pdf::Folder m_folder;
    PdfManagementPrinter m_printer;
};

TEST_F(PdfManagement, IsOnePageOfA4WithATitle)
{
    const std::string info = pdf::outputOf("pdfinfo", print(samples::management()));
    EXPECT_THAT(info, HasSubstr("Page de direction au 22/11/2026"));
    EXPECT_THAT(info, HasSubstr("(A4)"));
    EXPECT_THAT(info, testing::ContainsRegex("Pages: +1"));
    EXPECT_THAT(info, testing::ContainsRegex("PDF version: +1.4"));
}

TEST_F(PdfManagement, EmbedsEveryFont)
{
    const auto lines = pdf::linesOf(pdf::outputOf("pdffonts", print(samples::management())));
    ASSERT_GE(lines.size(), 4U);
    for (std::size_t line = 2; line < lines.size(); ++line) {
        EXPECT_THAT(lines[line], HasSubstr("NotoSans"));
        EXPECT_THAT(lines[line], testing::ContainsRegex("yes (yes|no ) yes")) << "embedded, with a map to Unicode";
    }
}

TEST_F(PdfManagement, GivesItsTextBack)
{
    const std::string text = pdf::textOf(print(samples::management()));
    for (const std::string_view part :
         {"Maraîchers du Val de Saône", "Page de direction", "Comparé au 31/10/2026", "612 480,20 €", "mieux",
          "Balance âgée et DSO", "8 chances", "Bâtiment Girard SAS", "les 203 autres comptes", "Nadia K.", "Objectifs",
          "1/1"})
        EXPECT_THAT(text, HasSubstr(part));
}

TEST_F(PdfManagement, DrawsItsAgeColours)
{
    const auto file = print(samples::management());
    const auto picture = m_folder.path() / "page";
    pdf::outputOf("pdftoppm -r 50", file, "'" + picture.string() + "'");
    EXPECT_TRUE(std::filesystem::exists(picture.string() + "-1.ppm"));
    std::ifstream stream{picture.string() + "-1.ppm", std::ios::binary};
    const std::string pixels{std::istreambuf_iterator<char>{stream}, {}};
    for (const std::string_view colour :
         {"\x4a\x78\xb5", "\xa9\xcd\xee", "\xf1\xd2\x6a", "\xf0\x93\x3a", "\xb3\x30\x2a"})
        EXPECT_NE(pixels.find(colour), std::string::npos);
}

TEST_F(PdfManagement, LeavesNothingBehindWhenTheFolderIsMissing)
{
    const auto printed = m_printer.print(samples::management(), m_folder.path() / "missing" / "page.pdf");
    ASSERT_FALSE(printed);
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path()));
}

} // namespace
} // namespace encours

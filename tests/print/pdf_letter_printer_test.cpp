// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_letter_printer.h"

#include "letters/letter_samples.h"
#include "print/pdf_tools.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

namespace encours {
namespace {

using testing::HasSubstr;
using testing::Not;

class PdfLetter : public testing::Test {
protected:
    std::filesystem::path print(const std::vector<Letter>& letters, const std::string& name = "letter.pdf")
    {
        const auto file = m_folder.path() / name;
        const auto printed = m_printer.print(letters, LetterPaper{}, file);
        EXPECT_TRUE(printed) << (printed ? "" : printed.fault().detail);
        return file;
    }
    [[nodiscard]] std::size_t filesInFolder() const
    {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{m_folder.path()}, {}));
    }

    pdf::Folder m_folder;
    PdfLetterPrinter m_printer;
};

TEST_F(PdfLetter, EmbedsEveryFont)
{
    const auto lines = pdf::linesOf(pdf::outputOf("pdffonts", print({samples::letter(60)})));
    ASSERT_GE(lines.size(), 4U);
    for (std::size_t line = 2; line < lines.size(); ++line) {
        EXPECT_THAT(lines[line], HasSubstr("NotoSans"));
        EXPECT_THAT(lines[line], testing::ContainsRegex("yes (yes|no ) yes")) << "embedded, with a map to Unicode";
    }
}

TEST_F(PdfLetter, GivesItsTextBackInReadingOrder)
{
    const Letter letter = samples::letter(3);
    const std::string text = pdf::textOf(print({letter}));
    std::size_t at = 0;
    for (const std::string_view part :
         {"Maraîchers du Val de Saône", "Restaurant L’Épicurien", "128 BIS RUE DE L EGLISE",
          "69400 VILLEFRANCHE SUR SAONE", "Lyon, le 21 novembre 2026", "3 factures échues restant dues",
          "Madame, Monsieur,", "Échéance", "F-0001", "F-0002", "F-0003", "Total à régler", "AGRIFRPP", "entre-temps",
          "salutations distinguées", "Claire Fontaine", "552 100 554 RCS Lyon", "TVA FR40552100554"}) {
        const auto found = text.find(part, at);
        ASSERT_NE(found, std::string::npos) << part << "\n" << text;
        at = found;
    }
    EXPECT_THAT(text, HasSubstr("Bénéficiaire")) << "letters, not the ligature fi";
    EXPECT_THAT(text, HasSubstr("Page 1/1"));
}

TEST_F(PdfLetter, KeepsAmountsSearchable)
{
    const std::string text = pdf::textOf(print({samples::letter(3)}));
    // Readers turn no-break spaces into plain ones.
    EXPECT_THAT(text, HasSubstr("3 031,50 €"));
}

TEST_F(PdfLetter, PutsTheAddressIntoTheWindow)
{
    const std::string boxes = pdf::outputOf("pdftotext -bbox", print({samples::letter(3)}), "-");
    const auto word = boxes.find(">Restaurant<");
    ASSERT_NE(word, std::string::npos);
    const std::string line = boxes.substr(boxes.rfind("<word", word), word);
    double x = 0;
    double y = 0;
    ASSERT_EQ(std::sscanf(line.c_str(), "<word xMin=\"%lf\" yMin=\"%lf\"", &x, &y), 2);
    EXPECT_NEAR(x * 25.4 / 72, 110, 0.1);
    EXPECT_NEAR(y * 25.4 / 72, 55, 0.1);
}

TEST_F(PdfLetter, IsA4InPdf14WithATitle)
{
    const std::string info = pdf::outputOf("pdfinfo", print({samples::letter(3)}));
    EXPECT_THAT(info, HasSubstr("Relance C00123 du 21 novembre 2026"));
    EXPECT_THAT(info, HasSubstr("Encours"));
    EXPECT_THAT(info, HasSubstr("(A4)"));
    EXPECT_THAT(info, testing::ContainsRegex("PDF version: +1.4"));
}

TEST_F(PdfLetter, BeginsEachLetterOnItsOwnPageAndNumbersItAlone)
{
    const auto file = print({samples::letter(60), samples::letter(3)}, "all.pdf");
    EXPECT_THAT(pdf::outputOf("pdfinfo", file), testing::ContainsRegex("Pages: +4"));
    EXPECT_THAT(pdf::outputOf("pdftotext -layout -f 3 -l 3", file, "-"), HasSubstr("Page 3/3"));
    const std::string second = pdf::outputOf("pdftotext -layout -f 4 -l 4", file, "-");
    EXPECT_THAT(second, HasSubstr("Page 1/1"));
    EXPECT_THAT(second, HasSubstr("Madame, Monsieur,"));
}

TEST_F(PdfLetter, ReplacesAnEarlierFileAndLeavesNoOther)
{
    const auto file = print({samples::letter(60)});
    const auto before = std::filesystem::file_size(file);
    print({samples::letter(1)});
    EXPECT_LT(std::filesystem::file_size(file), before);
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(PdfLetter, IsReadableByItsOwnerOnly)
{
    const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
    const auto rights = std::filesystem::status(print({samples::letter(1)})).permissions();
    EXPECT_EQ(rights & others, std::filesystem::perms::none);
}

TEST_F(PdfLetter, LeavesNothingBehindWhenTheFolderIsMissing)
{
    const auto file = m_folder.path() / "missing" / "letter.pdf";
    const std::vector letters{samples::letter(1)};
    const auto printed = m_printer.print(letters, LetterPaper{}, file);
    ASSERT_FALSE(printed);
    const auto code = printed.fault().code;
    EXPECT_TRUE(code == FaultCode::FolderNotWritable || code == FaultCode::FileNotWritable);
    EXPECT_EQ(filesInFolder(), 0U);
}

TEST_F(PdfLetter, LeavesNothingBehindWhenAFolderStandsInTheWay)
{
    const auto file = m_folder.path() / "letter.pdf";
    std::filesystem::create_directories(file / "inside");
    const std::vector letters{samples::letter(1)};
    EXPECT_FALSE(m_printer.print(letters, LetterPaper{}, file));
    EXPECT_EQ(filesInFolder(), 1U);
    EXPECT_TRUE(std::filesystem::is_directory(file / "inside"));
}

TEST_F(PdfLetter, PrintsTwoHundredLettersInSeconds)
{
    const std::vector<Letter> letters(200, samples::letter(6));
    const auto begin = std::chrono::steady_clock::now();
    const auto file = print(letters, "all.pdf");
    // Measured: 500 take about 2 s. The bound only catches what grows faster than the number of letters.
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds{45});
    EXPECT_LT(std::filesystem::file_size(file), 10'000'000U);
}

} // namespace
} // namespace encours

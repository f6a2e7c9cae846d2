// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/letter_layout.h"
#include "print/paper_pictures.h"
#include "print/pdf_letter_printer.h"
#include "print/pdf_tools.h"
#include "print/whole_letter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>

namespace encours {
namespace {

using testing::HasSubstr;
using testing::Not;

/// The whole letter on paper with a logo, printed once for all cases.
class PaperPdf : public testing::Test {
protected:
    std::filesystem::path print(const Letter& letter, const LetterPaper& paper, const std::string& name = "letter.pdf")
    {
        const auto file = m_folder.path() / name;
        const auto printed = m_printer.print(std::span{&letter, 1}, paper, file);
        EXPECT_TRUE(printed) << (printed ? "" : printed.fault().detail);
        return file;
    }
    static LetterPaper paperWithLogo(PdfKind kind = PdfKind::Pdf14)
    {
        LetterPaper paper;
        paper.letterhead.logo = samples::logo();
        paper.kind = kind;
        return paper;
    }
    /// The place of a word on the first page, in millimetres.
    static RectMm boxOf(const std::filesystem::path& file, const std::string& word)
    {
        const std::string boxes = pdf::outputOf("pdftotext -l 1 -bbox", file, "-");
        const auto found = boxes.find(">" + word + "<");
        if (found == std::string::npos) return {};
        const std::string line = boxes.substr(boxes.rfind("<word", found), 200);
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        std::sscanf(line.c_str(), "<word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\"", &left, &top, &right,
                    &bottom);
        constexpr double mm = 25.4 / 72;
        return {left * mm, top * mm, (right - left) * mm, (bottom - top) * mm};
    }

    pdf::Folder m_folder;
    PdfLetterPrinter m_printer;
};

TEST_F(PaperPdf, IsSoundAndKeepsItsOrder)
{
    const auto file = print(samples::wholeLetter(60), paperWithLogo());
    EXPECT_THAT(pdf::outputOf("qpdf --check", file), HasSubstr("No syntax or stream encoding errors"));
    const std::string text = pdf::textOf(file);
    std::size_t at = 0;
    for (const std::string_view part : {"Maraîchers du Val de Saône",
                                        "Restaurant L’Épicurien",
                                        "Lettre recommandée",
                                        "Notre référence",
                                        "Mise en demeure",
                                        "F-0001",
                                        "À reporter",
                                        "Report",
                                        "F-0060",
                                        "Total échu",
                                        "Total à régler",
                                        "Principal",
                                        "Total dû",
                                        "AGRIFRPP",
                                        "Claire Fontaine",
                                        "Pièces jointes",
                                        "Annexe 1",
                                        "F-1000",
                                        "F-1089",
                                        "4 286,70",
                                        "Calcul arrêté"}) {
        const auto found = text.find(part, at);
        ASSERT_NE(found, std::string::npos) << part << "\n" << text;
        at = found;
    }
}

TEST_F(PaperPdf, HasTheAddressInTheWindowOfEachEnvelope)
{
    for (const EnvelopeWindow window : {EnvelopeWindow::Dl35, EnvelopeWindow::Dl45, EnvelopeWindow::None}) {
        LetterPaper paper = paperWithLogo();
        paper.letterhead.window = window;
        const auto file = print(samples::wholeLetter(3), paper);
        const RectMm seen = windowProfile(window).alwaysSeen;
        for (const std::string word : {"Restaurant", "EGLISE", "SAONE"}) {
            const RectMm box = boxOf(file, word);
            ASSERT_GT(box.width, 0) << word;
            EXPECT_GE(box.x, seen.x) << word;
            EXPECT_LE(box.right(), seen.right()) << word;
            EXPECT_GE(box.y, seen.y - 0.1) << word;
            EXPECT_LE(box.bottom(), seen.bottom() + 0.1) << word;
        }
    }
}

TEST_F(PaperPdf, EmbedsEveryFontAndTheLogoWithoutTransparency)
{
    for (const PdfKind kind : {PdfKind::Pdf14, PdfKind::PdfA1b}) {
        Letter letter = samples::wholeLetter(3);
        letter.mark = "DUPLICATA";
        const auto file = print(letter, paperWithLogo(kind));
        const auto fonts = pdf::linesOf(pdf::outputOf("pdffonts", file));
        ASSERT_GE(fonts.size(), 4U);
        for (std::size_t line = 2; line < fonts.size(); ++line)
            EXPECT_THAT(fonts[line], testing::ContainsRegex("yes (yes|no ) yes"));
        const std::string images = pdf::outputOf("pdfimages -list", file);
        EXPECT_THAT(images, HasSubstr("image"));
        EXPECT_THAT(images, Not(HasSubstr("smask")));
        const std::string inside = pdf::outputOf("qpdf --qdf --object-streams=disable", file, "-");
        // Whole files are no message to read: only what was found is said.
        for (char digit = '1'; digit <= '9'; ++digit)
            EXPECT_EQ(inside.find(std::string("/SMask ") + digit), std::string::npos) << "a mask, not /None";
        for (const auto* part : {"/CA 0", "/ca 0", "/CA .", "/ca ."})
            EXPECT_EQ(inside.find(part), std::string::npos) << part;
    }
}

TEST_F(PaperPdf, BearsTheMarksOfAnArchivePdf)
{
    Letter letter = samples::wholeLetter(3);
    letter.title = "Mise en demeure <C00123> & suites %1";
    const auto file = print(letter, paperWithLogo(PdfKind::PdfA1b));
    EXPECT_THAT(pdf::outputOf("qpdf --check", file), HasSubstr("No syntax or stream encoding errors"));
    const std::string inside = pdf::outputOf("qpdf --qdf --object-streams=disable --stream-data=uncompress", file, "-");
    for (const auto* part :
         {"/OutputIntents", "GTS_PDFA1", "pdfaid:part", "pdfaid:conformance", "&lt;C00123&gt; &amp; suites", "/ID ["})
        EXPECT_NE(inside.find(part), std::string::npos) << part;
    EXPECT_EQ(inside.find("/Encrypt"), std::string::npos);
    EXPECT_THAT(pdf::outputOf("pdfinfo", file), testing::ContainsRegex("PDF version: +1.4"));
}

TEST_F(PaperPdf, LeavesTheMarkOutOfTheTextButSaysItOnce)
{
    Letter letter = samples::letter(3);
    letter.mark = "DUPLICATA";
    const std::string text = pdf::textOf(print(letter, {}));
    EXPECT_EQ(text.find("DUPLICATA"), text.rfind("DUPLICATA"));
    EXPECT_THAT(text, HasSubstr("DUPLICATA"));
}

TEST_F(PaperPdf, GivesTheSamePagesInMemoryAndAgain)
{
    const Letter letter = samples::wholeLetter(3);
    const LetterPaper paper = paperWithLogo();
    const auto keep = [&](const std::string& name) {
        const auto file = m_folder.path() / name;
        std::ofstream{file, std::ios::binary} << m_printer.pdfOf(std::span{&letter, 1}, paper);
        return pdf::textOf(file);
    };
    EXPECT_EQ(keep("one.pdf"), keep("two.pdf"));
    EXPECT_EQ(keep("one.pdf"), pdf::textOf(print(letter, paper)));
    const auto picture = [&](const std::filesystem::path& file) {
        return pdf::outputOf("pdftoppm -r 40 -f 1 -l 1 -gray", file);
    };
    EXPECT_EQ(picture(m_folder.path() / "one.pdf"), picture(m_folder.path() / "letter.pdf"));
}

TEST_F(PaperPdf, KeepsOneLogoForManyLetters)
{
    const std::vector<Letter> letters(20, samples::letter(3));
    const auto file = m_folder.path() / "all.pdf";
    ASSERT_TRUE(m_printer.print(letters, paperWithLogo(), file));
    const std::string inside = pdf::outputOf("qpdf --qdf --object-streams=disable", file, "-");
    std::size_t images = 0;
    for (auto at = inside.find("/Subtype /Image"); at != std::string::npos; at = inside.find("/Subtype /Image", at + 1))
        ++images;
    EXPECT_EQ(images, 1U);
}

TEST_F(PaperPdf, FramesTheWindowOnATestPage)
{
    LetterPaper paper;
    paper.hasWindowFrame = true;
    const LaidOutLetter framed = layOut(samples::letter(1), paper);
    ASSERT_EQ(framed.pages[0].strokes.size(), 1U);
    EXPECT_EQ(framed.pages[0].strokes[0].points.front().x, 100);
    EXPECT_TRUE(layOut(samples::letter(1), LetterPaper{}).pages[0].strokes.empty());
}

} // namespace
} // namespace encours

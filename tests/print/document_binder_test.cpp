// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_document_binder.h"

#include "base/platform_files.h"
#include "letters/letter_samples.h"
#include "print/pdf_tools.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace encours {
namespace {

using testing::HasSubstr;
using testing::Not;

/// A PDF as somebody's scanner or word processor would make it: so many pages with a word and their number.
std::string attachedPdf(const QString& word, int pages = 1, bool isWide = false)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&pdf};
        if (isWide) writer.setPageOrientation(QPageLayout::Landscape);
        QPainter painter{&writer};
        for (int page = 1; page <= pages; ++page) {
            if (page > 1) writer.newPage();
            painter.drawText(600, 600, word + " " + QString::number(page));
        }
    }
    return pdf.data().toStdString();
}

std::string attachedImage(const char* format)
{
    QImage image{900, 600, QImage::Format_ARGB32};
    image.fill(QColor{200, 30, 30, 120});
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, format);
    return bytes.data().toStdString();
}

BoundPart report(const std::string& title, int rows = 3)
{
    BoundPart part;
    part.title = title;
    LetterAnnex sheet;
    sheet.title = "Titre de " + title;
    sheet.opening = {"Ouverture."};
    sheet.table.columns = {{"Jour", false}, {"Action", false}, {"Montant", true}};
    for (int row = 0; row < rows; ++row) {
        sheet.table.rows.push_back({"21/11/2026", "Ligne " + std::to_string(row), "1 200,00 €"});
    }
    part.report = {sheet};
    return part;
}

BoundPart attached(BoundPart::Kind kind, const std::string& title, std::string bytes)
{
    BoundPart part;
    part.kind = kind;
    part.title = title;
    part.bytes = std::move(bytes);
    return part;
}

BoundDocument document(std::vector<BoundPart> parts)
{
    BoundDocument document;
    document.title = "Dossier contentieux";
    document.subtitle = "Restaurant L’Épicurien – C00123";
    document.sender = {"Maraîchers du Val de Saône", "12 quai des Célestins", "69002 Lyon"};
    document.contentsTitle = "Sommaire";
    document.placeAndDate = "Lyon, le 22 novembre 2026";
    document.footer = {"Maraîchers du Val de Saône – SARL au capital de 10 000 €"};
    int number = 0;
    for (BoundPart& part : parts) part.number = "Pièce n° " + std::to_string(++number);
    document.parts = std::move(parts);
    return document;
}

class DocumentBinderTest : public testing::Test {
protected:
    std::filesystem::path bind(const BoundDocument& wanted)
    {
        const auto file = m_folder.path() / "dossier.pdf";
        const auto bound = m_binder.bind(wanted, file);
        EXPECT_TRUE(bound) << (bound ? "" : bound.fault().detail);
        EXPECT_THAT(pdf::outputOf("qpdf --check", file), HasSubstr("No syntax or stream encoding errors"));
        return file;
    }
    static std::string page(const std::filesystem::path& file, int page)
    {
        const std::string number = std::to_string(page);
        return pdf::outputOf("pdftotext -layout -f " + number + " -l " + number, file, "-");
    }
    std::filesystem::path write(const std::string& name, const std::string& bytes)
    {
        EXPECT_TRUE(writeFileAtomically(m_folder.path() / name, bytes));
        return m_folder.path() / name;
    }
    static std::string bytesOf(const std::filesystem::path& file)
    {
        std::ostringstream bytes;
        bytes << std::ifstream{file, std::ios::binary}.rdbuf();
        return bytes.str();
    }

    pdf::Folder m_folder;
    PdfDocumentBinder m_binder;
};

TEST_F(DocumentBinderTest, SaysOnWhichPageEachPieceBeginsAndNumbersEveryPage)
{
    BoundPart letter;
    letter.kind = BoundPart::Kind::Letter;
    letter.title = "Relance du 03/11/2026";
    letter.letter = samples::letter(60);
    const auto file = bind(document({report("État de la créance", 90),
                                     attached(BoundPart::Kind::Pdf, "Facture F1", attachedPdf("Facture", 3)), letter,
                                     report("Historique", 3)}));
    // Contents 1, report 2–4, invoice 5–7, letter 8–10, history 11.
    const std::string contents = page(file, 1);
    EXPECT_THAT(contents, HasSubstr("Sommaire"));
    EXPECT_THAT(pdf::outputOf("pdfinfo", file), testing::ContainsRegex("Pages: +11"));
    EXPECT_THAT(contents, testing::ContainsRegex("Pièce n° 1 +État de la créance +2\n"));
    EXPECT_THAT(contents, testing::ContainsRegex("Pièce n° 2 +Facture F1 +5\n"));
    EXPECT_THAT(contents, testing::ContainsRegex("Pièce n° 3 +Relance du 03/11/2026 +8\n"));
    EXPECT_THAT(contents, testing::ContainsRegex("Pièce n° 4 +Historique +11\n"));
    EXPECT_THAT(contents, HasSubstr("1/11"));
    EXPECT_THAT(page(file, 4), HasSubstr("Pièce n° 1 · 4/11"));
    EXPECT_THAT(page(file, 4), HasSubstr("Jour")) << "the header stands again on each page";
    EXPECT_THAT(page(file, 6), HasSubstr("Facture 2"));
    EXPECT_THAT(page(file, 6), HasSubstr("Pièce n° 2 · 6/11"));
    EXPECT_THAT(page(file, 8), HasSubstr("Pièce n° 3 · 8/11"));
    EXPECT_THAT(page(file, 8), HasSubstr("Madame, Monsieur,"));
    EXPECT_THAT(page(file, 11), HasSubstr("Pièce n° 4 · 11/11"));
}

TEST_F(DocumentBinderTest, LeadsToThePiecesByOutlineAndContents)
{
    const auto file = bind(document({report("Première"), report("Deuxième (é & <b>)")}));
    const std::string json = pdf::outputOf("qpdf --json --json-key=outlines --json-key=pages", file);
    EXPECT_THAT(json, HasSubstr("Pièce n° 1 – Première"));
    EXPECT_THAT(json, HasSubstr("Pièce n° 2 – Deuxième (é & <b>)"));
    EXPECT_THAT(json, HasSubstr("\"destpageposfrom1\": 3"));
    const std::string objects = pdf::outputOf("qpdf --qdf --object-streams=disable", file, "-");
    EXPECT_THAT(objects, HasSubstr("/Link"));
}

TEST_F(DocumentBinderTest, KeepsTheSheetsOfTheHouseOutOfTheNumbers)
{
    BoundDocument wanted = document({report("Première")});
    wanted.workSheets = report("la feuille de travail").report;
    const auto file = bind(wanted);
    EXPECT_THAT(page(file, 1), HasSubstr("Titre de la feuille de travail"));
    EXPECT_THAT(page(file, 1), Not(HasSubstr("1/2\n")));
    EXPECT_THAT(page(file, 2), HasSubstr("Sommaire"));
    EXPECT_THAT(page(file, 2), HasSubstr("1/2"));
    EXPECT_THAT(page(file, 3), HasSubstr("Pièce n° 1 · 2/2"));
}

TEST_F(DocumentBinderTest, TurnsPaperWithItsPagesAndKeepsPicturesWhole)
{
    const auto file = bind(document({attached(BoundPart::Kind::Pdf, "Plan", attachedPdf("Plan", 1, true)),
                                     attached(BoundPart::Kind::Image, "Photo", attachedImage("PNG")),
                                     attached(BoundPart::Kind::Image, "Scan", attachedImage("JPEG"))}));
    const std::string sizes = pdf::outputOf("pdfinfo -f 1 -l 4", file);
    EXPECT_THAT(sizes, testing::ContainsRegex("Page +1 size: +59[45][.0-9]* x 84[12]"));
    EXPECT_THAT(sizes, testing::ContainsRegex("Page +2 size: +84[12][.0-9]* x 59[45]"));
    EXPECT_THAT(page(file, 2), HasSubstr("Pièce n° 1 · 2/4"));
    const std::string images = pdf::outputOf("pdfimages -list", file);
    EXPECT_THAT(images, testing::ContainsRegex("\n +3 +.*image +900 +600"));
    EXPECT_THAT(images, Not(HasSubstr("smask"))) << "nothing transparent";
}

TEST_F(DocumentBinderTest, NeitherBindsNorRepairsWhatIsDamagedOrLocked)
{
    const std::string good = attachedPdf("Contrat", 2);
    EXPECT_TRUE(m_binder.canBind(good));
    EXPECT_TRUE(m_binder.canBind(attachedImage("JPEG")));
    const auto plain = write("plain.pdf", good);
    const auto locked = m_folder.path() / "locked.pdf";
    pdf::outputOf("qpdf --encrypt '' owner 256 --", plain, "'" + locked.string() + "'");
    const std::string encrypted = bytesOf(locked);
    ASSERT_FALSE(encrypted.empty());
    EXPECT_FALSE(m_binder.canBind(encrypted)) << "readable without a password, but locked all the same";
    EXPECT_FALSE(m_binder.canBind(good.substr(0, good.size() / 2)));
    EXPECT_FALSE(m_binder.canBind("%PDF-1.4\n%%EOF\n"));
    EXPECT_FALSE(m_binder.canBind(""));
    EXPECT_FALSE(m_binder.canBind("PK\x03\x04 tableur"));
    EXPECT_FALSE(m_binder.canBind("\x89PNG\r\n\x1a\n tronqué"));
    BoundDocument wanted = document({attached(BoundPart::Kind::Pdf, "Contrat", encrypted)});
    const auto bound = m_binder.bind(wanted, m_folder.path() / "dossier.pdf");
    ASSERT_FALSE(bound);
    EXPECT_EQ(bound.fault().code, FaultCode::DocumentUnreadable);
    EXPECT_FALSE(std::filesystem::exists(m_folder.path() / "dossier.pdf"));
    BoundPart note;
    note.kind = BoundPart::Kind::Note;
    note.title = "Contrat (verrouillé.pdf)";
    note.note = "Joint tel quel dans l’archive.";
    EXPECT_THAT(page(bind(document({note})), 2), HasSubstr("Joint tel quel dans l’archive."));
}

TEST_F(DocumentBinderTest, LeavesBehindWhatAPageCanDo)
{
    // A page with a link that starts a program and a script of the document.
    const auto plain = write("plain.pdf", attachedPdf("Piège"));
    std::string text = pdf::outputOf("qpdf --qdf --object-streams=disable", plain, "-");
    const auto catalog = text.find("/Type /Catalog");
    ASSERT_NE(catalog, std::string::npos);
    text.insert(catalog, "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>\n  ");
    const auto trap = write("trap.qdf", text);
    const auto fixed = m_folder.path() / "trap.pdf";
    pdf::outputOf("fix-qdf", trap, "> '" + fixed.string() + "'");
    const std::string hostile = bytesOf(fixed);
    ASSERT_THAT(hostile, HasSubstr("app.alert"));
    ASSERT_TRUE(m_binder.canBind(hostile));
    const auto file = bind(document({attached(BoundPart::Kind::Pdf, "Contrat", hostile)}));
    EXPECT_THAT(pdf::outputOf("qpdf --qdf --object-streams=disable", file, "-"), Not(HasSubstr("JavaScript")));
}

TEST_F(DocumentBinderTest, TakesNamesAsTheyAre)
{
    std::vector<BoundPart> parts;
    for (const char* name :
         {"<b>gras</b> & Cie", "اختبار \u202Eevil", "名前 😀", "a\\nb) Tj (", "../../etc/passwd",
          "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"}) {
        parts.push_back(report(name));
    }
    const auto file = bind(document(std::move(parts)));
    EXPECT_THAT(page(file, 1), HasSubstr("<b>gras</b> & Cie"));
    EXPECT_THAT(page(file, 1), HasSubstr("../../etc/passwd"));
}

TEST_F(DocumentBinderTest, BindsASinglePieceWithoutTitlePageOrContents)
{
    BoundDocument wanted = document({report("Seule")});
    wanted.contentsTitle.clear();
    const auto file = bind(wanted);
    EXPECT_THAT(pdf::outputOf("pdfinfo", file), testing::ContainsRegex("Pages: +1\n"));
    EXPECT_THAT(page(file, 1), HasSubstr("Pièce n° 1 · 1/1"));
}

TEST_F(DocumentBinderTest, BindsTwoHundredPieces)
{
    const std::string invoice = attachedPdf("Facture");
    std::vector<BoundPart> parts;
    for (int index = 1; index <= 200; ++index) {
        parts.push_back(attached(BoundPart::Kind::Pdf, "Facture " + std::to_string(index), invoice));
    }
    const auto file = bind(document(std::move(parts)));
    const std::string count = pdf::outputOf("pdfinfo", file);
    EXPECT_THAT(count, testing::ContainsRegex("Pages: +206")) << "six pages of contents";
    EXPECT_THAT(page(file, 206), HasSubstr("Pièce n° 200 · 206/206"));
    EXPECT_LT(std::filesystem::file_size(file), 4'000'000U);
}

TEST_F(DocumentBinderTest, EmbedsEveryFont)
{
    const auto file = bind(document({report("Première")}));
    const auto lines = pdf::linesOf(pdf::outputOf("pdffonts", file));
    ASSERT_GE(lines.size(), 3U);
    for (std::size_t line = 2; line < lines.size(); ++line) {
        EXPECT_THAT(lines[line], testing::ContainsRegex("yes (yes|no ) yes"));
    }
}

} // namespace
} // namespace encours

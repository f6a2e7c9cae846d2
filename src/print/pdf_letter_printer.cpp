// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_letter_printer.h"

#include "base/platform_files.h"
#include "print/bare_pages.h"
#include "print/layout_units.h"
#include "print/letter_layout.h"
#include "print/letter_painter.h"
#include "print/page_painter.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <iterator>
#include <string>

namespace encours {
namespace {

void describe(QPdfWriter& writer, const std::string& title, PdfKind kind)
{
    writer.setTitle(QString::fromStdString(title));
    writer.setCreator(QStringLiteral("Encours"));
    writer.setPdfVersion(kind == PdfKind::PdfA1b ? QPagedPaintDevice::PdfVersion_A1b
                                                 : QPagedPaintDevice::PdfVersion_1_4);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize{QPageSize::A4});
    writer.setPageMargins(QMarginsF{0, 0, 0, 0});
}

/// Every letter begins on a page of its own. False when the device refused a page.
bool paintAll(QPainter& painter, QPdfWriter& writer, std::span<const Letter> letters, const Stationery& stationery)
{
    bool isFirstPage = true;
    for (const Letter& letter : letters) {
        const LaidOutLetter laidOut = layOut(letter, stationery);
        for (std::size_t page = 0; page < laidOut.pages.size(); ++page) {
            if (!isFirstPage && !writer.newPage()) return false;
            isFirstPage = false;
            painter.save();
            painter.scale(dotsPerMm, dotsPerMm);
            paintPage(painter, laidOut, page);
            painter.restore();
        }
    }
    return true;
}

QByteArray bytesOf(std::span<const Letter> letters, const Stationery& stationery, PdfKind kind,
                   const std::string& title)
{
    expect(!letters.empty(), "there is a letter to print");
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&pdf};
        describe(writer, title, kind);
        QPainter painter;
        const bool isPainted = painter.begin(&writer) && paintAll(painter, writer, letters, stationery);
        expect(isPainted, "a page in memory is always there");
    }
    return pdf.data();
}

} // namespace

const Stationery& PdfLetterPrinter::stationeryFor(const LetterPaper& paper)
{
    const bool isSame =
        m_paper && m_paper->letterhead == paper.letterhead && m_paper->hasWindowFrame == paper.hasWindowFrame;
    if (!isSame) {
        m_stationery = stationeryOf(paper);
        m_paper = paper;
    }
    return m_stationery;
}

Result<Done> PdfLetterPrinter::print(std::span<const Letter> letters, const LetterPaper& paper,
                                     const std::filesystem::path& file)
{
    expect(!letters.empty(), "there is a letter to print");
    const std::string title = letters.size() == 1 ? letters.front().title : file.stem().string();
    const QByteArray bytes = bytesOf(letters, stationeryFor(paper), paper.kind, title);
    return writeFileAtomically(file, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

std::string PdfLetterPrinter::pdfOf(std::span<const Letter> letters, const LetterPaper& paper)
{
    expect(!letters.empty(), "there is a letter to print");
    return bytesOf(letters, stationeryFor(paper), paper.kind, letters.front().title).toStdString();
}

std::unique_ptr<PrintFloor> PdfLetterPrinter::floorOf(std::span<const Letter> letters) const
{
    return barePagesOf(letters);
}

bool paintLetters(QPagedPaintDevice& device, std::span<const Letter> letters, const LetterPaper& paper)
{
    const Stationery stationery = stationeryOf(paper);
    std::vector<Page> pages;
    for (const Letter& letter : letters) {
        LaidOutLetter laidOut = layOut(letter, stationery);
        std::move(laidOut.pages.begin(), laidOut.pages.end(), std::back_inserter(pages));
    }
    return paintPages(device, pages);
}

} // namespace encours

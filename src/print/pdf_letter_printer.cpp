// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_letter_printer.h"

#include "base/platform_files.h"
#include "print/layout_units.h"
#include "print/letter_layout.h"
#include "print/letter_painter.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <string>

namespace encours {
namespace {

void describe(QPdfWriter& writer, const std::string& title)
{
    writer.setTitle(QString::fromStdString(title));
    writer.setCreator(QStringLiteral("Encours"));
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_4);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize{QPageSize::A4});
    writer.setPageMargins(QMarginsF{0, 0, 0, 0});
}

/// Every letter begins on a page of its own. False when the device refused a page.
bool paintAll(QPainter& painter, QPdfWriter& writer, std::span<const Letter> letters, const LaidOutLetter& first)
{
    bool isFirstPage = true;
    for (const Letter& letter : letters) {
        const LaidOutLetter laidOut = &letter == &letters.front() ? first : layOut(letter);
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

} // namespace

Result<Done> PdfLetterPrinter::print(std::span<const Letter> letters, const std::filesystem::path& file)
{
    expect(!letters.empty(), "there is a letter to print");
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        const LaidOutLetter first = layOut(letters.front());
        QPdfWriter writer{&pdf};
        describe(writer, letters.size() == 1 ? first.title : file.stem().string());
        QPainter painter;
        const bool isPainted = painter.begin(&writer) && paintAll(painter, writer, letters, first);
        expect(isPainted, "a page in memory is always there");
    }
    const QByteArray& bytes = pdf.data();
    return writeFileAtomically(file, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace encours

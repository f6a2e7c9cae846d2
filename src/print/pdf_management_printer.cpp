// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_management_printer.h"

#include "base/platform_files.h"
#include "print/layout_units.h"
#include "print/management_page.h"
#include "print/page_painter.h"

#include <QBuffer>
#include <QPdfWriter>

namespace encours {

Result<Done> PdfManagementPrinter::print(const ManagementSheet& sheet, const std::filesystem::path& file)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&pdf};
        writer.setTitle(QString::fromStdString(sheet.documentTitle));
        writer.setCreator(QStringLiteral("Encours"));
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_4);
        writer.setResolution(dotsPerInch);
        expect(paintPages(writer, layOut(sheet)), "a page in memory is always there");
    }
    const QByteArray& bytes = pdf.data();
    return writeFileAtomically(file, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

bool paintManagement(QPagedPaintDevice& device, const ManagementSheet& sheet)
{
    return paintPages(device, layOut(sheet));
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_document_binder.h"

#include "base/platform_files.h"
#include "print/bound_pages.h"
#include "print/layout_units.h"
#include "print/letter_layout.h"
#include "print/page_painter.h"
#include "print/pdf_joiner.h"
#include "print/pdf_letter_printer.h"
#include "print/report_layout.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QImageReader>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <deque>
#include <memory>
#include <optional>
#include <utility>

namespace encours {
namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr double frameEdge = 8;         ///< millimetres around a page that is bound, but above, where the stamp is
constexpr int largestImageSide = 3'508; ///< dots: the long side of A4 at 300 dots an inch
constexpr int mostImageMegabytes = 256;

/// A page as it will be drawn, and the page of another file that goes under it.
struct OwnPage {
    Page content;
    bool isWide = false; ///< A4 lying
    std::optional<PlacedPage> under;

    [[nodiscard]] double width() const { return isWide ? pageSizeMm().height : pageSizeMm().width; }
    [[nodiscard]] double height() const { return isWide ? pageSizeMm().width : pageSizeMm().height; }
};

/// The picture upright, on white, not finer than paper shows. Null when it cannot be read.
QImage readImage(std::string_view bytes)
{
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer{&data};
    buffer.open(QIODevice::ReadOnly);
    const bool isPng = bytes.starts_with("\x89PNG");
    QImageReader reader{&buffer, isPng ? "png" : "jpeg"};
    reader.setAutoTransform(true);
    reader.setAllocationLimit(mostImageMegabytes);
    QImage image = reader.read();
    if (image.isNull()) return image;
    if (image.width() > largestImageSide || image.height() > largestImageSide) {
        image = image.scaled(largestImageSide, largestImageSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    if (!image.hasAlphaChannel()) return image.convertToFormat(QImage::Format_RGB32);
    QImage flat{image.size(), QImage::Format_RGB32};
    flat.fill(Qt::white);
    QPainter{&flat}.drawImage(0, 0, image);
    return flat;
}

bool isImage(std::string_view bytes)
{
    return bytes.starts_with("\x89PNG\r\n\x1a\n") || bytes.starts_with("\xff\xd8\xff");
}

bool paintOwn(QPdfWriter& writer, const std::vector<OwnPage>& pages)
{
    QPageLayout layout{QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}};
    layout.setMode(QPageLayout::FullPageMode);
    QPainter painter;
    for (std::size_t index = 0; index < pages.size(); ++index) {
        layout.setOrientation(pages[index].isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (!writer.setPageLayout(layout)) return false;
        if (index == 0 ? !painter.begin(&writer) : !writer.newPage()) return false;
        painter.save();
        painter.scale(dotsPerMm, dotsPerMm);
        paintPage(painter, pages[index].content);
        painter.restore();
    }
    return painter.end();
}

std::string ownPdf(const std::string& title, const std::vector<OwnPage>& pages)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&pdf};
        writer.setTitle(QString::fromStdString(title));
        writer.setCreator(QStringLiteral("Encours"));
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_4);
        writer.setResolution(dotsPerInch);
        expect(paintOwn(writer, pages), "a page in memory is always there");
    }
    return pdf.data().toStdString();
}

/// Binds one document: the parts first, then the contents, whose page numbers need them.
class Binding {
public:
    explicit Binding(const BoundDocument& document) : m_document(document)
    {
        m_frame.left = document.sender.empty() ? std::string{} : document.sender.front();
        m_frame.right = document.subtitle;
        m_frame.footer = document.footer;
    }
    Result<std::string> bind();

private:
    using Pages = std::vector<OwnPage>;

    Result<Done> addPart(const BoundPart& part);
    Result<Done> addForeign(Pages& pages, const std::string& title, std::string_view bytes, bool isFramed);
    Result<Done> addImage(Pages& pages, const BoundPart& part);
    [[nodiscard]] std::size_t addContents(Pages& pages);
    void addNumbered(Pages& pages, Pages more, const std::string& number);

    const BoundDocument& m_document;
    ReportFrame m_frame;
    TextShaper m_shaper;
    PdfJoiner m_joiner;
    std::deque<std::string> m_letters; ///< PDF files that the joiner reads
    std::size_t m_sources = 0;
    std::size_t m_pageCount = 0; ///< of those that are numbered
    std::size_t m_placed = 0;    ///< of these, pages that have their number
    std::vector<Pages> m_parts;
    std::vector<std::size_t> m_firstPages; ///< of each part, from 1
    std::vector<ContentsLine> m_lines;
};

void append(std::vector<OwnPage>& pages, std::vector<Page> contents)
{
    for (Page& content : contents) pages.push_back({std::move(content), false, {}});
}

PdfRect toPoints(const RectMm& area, double pageHeight)
{
    return {area.x * pointsPerMm, (pageHeight - area.bottom()) * pointsPerMm, area.right() * pointsPerMm,
            (pageHeight - area.y) * pointsPerMm};
}

Result<Done> Binding::addForeign(Pages& pages, const std::string& title, std::string_view bytes, bool isFramed)
{
    const auto sizes = m_joiner.open(bytes);
    if (!sizes) {
        Fault fault = sizes.fault();
        fault.arguments.emplace_back("file", title);
        return fault;
    }
    for (std::size_t index = 0; index < sizes->size(); ++index) {
        OwnPage page;
        page.isWide = (*sizes)[index].width > (*sizes)[index].height;
        RectMm frame{0, 0, page.width(), page.height()};
        if (isFramed) {
            frame = {frameEdge, stampHeight, frame.width - 2 * frameEdge, frame.height - stampHeight - frameEdge};
        }
        page.under = PlacedPage{0, m_sources, index, toPoints(frame, page.height())};
        pages.push_back(std::move(page));
    }
    ++m_sources;
    return Done{};
}

Result<Done> Binding::addImage(Pages& pages, const BoundPart& part)
{
    auto image = std::make_shared<QImage>(readImage(part.bytes));
    if (image->isNull()) {
        return Fault{FaultCode::DocumentUnreadable, {{"file", part.title}, {"reason", "document-damaged"}}, "image"};
    }
    OwnPage page;
    page.isWide = image->width() > image->height();
    page.content = imagePage(std::move(image), page.width(), page.height());
    pages.push_back(std::move(page));
    return Done{};
}

Result<Done> Binding::addPart(const BoundPart& part)
{
    Pages& pages = m_parts.emplace_back();
    switch (part.kind) {
    case BoundPart::Kind::Letter:
        m_letters.push_back(PdfLetterPrinter{}.pdfOf({&part.letter, 1}, part.paper));
        return addForeign(pages, part.title, m_letters.back(), false);
    case BoundPart::Kind::Report: append(pages, layOutReport(part.report, m_frame)); break;
    case BoundPart::Kind::Pdf: return addForeign(pages, part.title, part.bytes, true);
    case BoundPart::Kind::Image: return addImage(pages, part);
    case BoundPart::Kind::Note: append(pages, {notePage(m_shaper, m_document, part)}); break;
    }
    return Done{};
}

/// The contents are set twice: how many pages they take decides where everything else begins.
std::size_t Binding::addContents(Pages& pages)
{
    m_firstPages.assign(m_parts.size(), 0);
    const bool isWanted = !m_document.contentsTitle.empty();
    const std::size_t count =
        isWanted ? contentsPages(m_shaper, m_document, m_firstPages).pages.size() : std::size_t{0};
    std::size_t page = count + 1;
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        m_firstPages[part] = page;
        page += m_parts[part].size();
    }
    m_pageCount = page - 1;
    if (!isWanted) return 0;
    ContentsPages contents = contentsPages(m_shaper, m_document, m_firstPages);
    m_lines = std::move(contents.lines);
    Pages own;
    append(own, std::move(contents.pages));
    addNumbered(pages, std::move(own), {});
    return count;
}

void Binding::addNumbered(Pages& pages, Pages more, const std::string& number)
{
    for (OwnPage& page : more) {
        const std::string place = std::to_string(++m_placed) + "/" + std::to_string(m_pageCount);
        stampPage(page.content, m_shaper, page.width(), number, place);
        pages.push_back(std::move(page));
    }
}

Result<std::string> Binding::bind()
{
    for (const BoundPart& part : m_document.parts) ENCOURS_TRY(addPart(part));
    Pages pages;
    if (!m_document.workSheets.empty()) append(pages, layOutReport(m_document.workSheets, m_frame));
    const std::size_t unnumbered = pages.size();
    const bool hasContents = addContents(pages) > 0;
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        addNumbered(pages, std::move(m_parts[part]), m_document.parts[part].number);
    }
    std::vector<PlacedPage> placed;
    for (std::size_t index = 0; index < pages.size(); ++index) {
        if (!pages[index].under) continue;
        placed.push_back(*pages[index].under);
        placed.back().own = index;
    }
    std::vector<PdfTarget> targets;
    for (std::size_t part = 0; part < m_firstPages.size() && hasContents; ++part) {
        const BoundPart& bound = m_document.parts[part];
        const ContentsLine& line = m_lines[part];
        targets.push_back({bound.number.empty() ? bound.title : bound.number + " – " + bound.title,
                           unnumbered + m_firstPages[part] - 1,
                           PdfTarget::Link{unnumbered + line.page, toPoints(line.area, pageSizeMm().height)}});
    }
    return m_joiner.join(ownPdf(m_document.title, pages), placed, targets, unnumbered);
}

} // namespace

Result<std::string> PdfDocumentBinder::pdfOf(const BoundDocument& document)
{
    expect(!document.parts.empty() || !document.contentsTitle.empty(), "a document has a page");
    return Binding{document}.bind();
}

Result<Done> PdfDocumentBinder::bind(const BoundDocument& document, const std::filesystem::path& file)
{
    ENCOURS_ASSIGN(const std::string bytes, pdfOf(document));
    return writeFileAtomically(file, bytes);
}

bool PdfDocumentBinder::canBind(std::string_view bytes) const
{
    if (isImage(bytes)) return !readImage(bytes).isNull();
    return PdfJoiner{}.open(bytes).isDone();
}

} // namespace encours

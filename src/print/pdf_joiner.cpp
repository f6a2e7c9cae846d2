// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_joiner.h"

// Shared pointers of the standard library only.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <utility>

namespace encours {
namespace {

using Rectangle = QPDFObjectHandle::Rectangle;

Fault unreadable(std::string_view reason, std::string detail)
{
    return {FaultCode::DocumentUnreadable, {{"reason", std::string{reason}}}, std::move(detail)};
}

std::shared_ptr<QPDF> openPdf(std::string_view bytes)
{
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    pdf->processMemoryFile("attached", bytes.data(), bytes.size());
    return pdf;
}

/// As the page is shown: cut to what is to be seen, turned as it says.
PdfPageSize shownSize(QPDFPageObjectHelper& page)
{
    const Rectangle box = page.getTrimBox().getArrayAsRectangle();
    PdfPageSize size{box.urx - box.llx, box.ury - box.lly};
    QPDFObjectHandle turned = page.getAttribute("/Rotate", false);
    if (turned.isInteger() && turned.getIntValueAsInt() % 180 != 0) std::swap(size.width, size.height);
    return size;
}

bool isPlausible(const PdfPageSize& size)
{
    constexpr double least = 3;     // points: what readers show at all
    constexpr double most = 14'400; // the limit of the format
    return size.width >= least && size.height >= least && size.width <= most && size.height <= most;
}

/// What is filled in or drawn onto a page becomes part of it: the rest of its life (fields, links, scripts) ends here.
void flatten(QPDF& pdf)
{
    QPDFAcroFormDocumentHelper{pdf}.generateAppearancesIfNeeded();
    QPDFPageDocumentHelper{pdf}.flattenAnnotations();
}

void place(QPDF& own, QPDFPageObjectHelper& target, QPDFPageObjectHelper& source, const PdfRect& frame,
           const std::string& name)
{
    QPDFObjectHandle form = own.copyForeignObject(source.getFormXObjectForPage());
    QPDFObjectHandle resources = target.getAttribute("/Resources", true);
    if (!resources.getKey("/XObject").isDictionary()) {
        resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
    }
    resources.getKey("/XObject").replaceKey(name, form);
    const std::string content = target.placeFormXObject(
        form, name, Rectangle{frame.left, frame.bottom, frame.right, frame.top}, true, true, true);
    target.addPageContents(QPDFObjectHandle::newStream(&own, content), true);
}

QPDFObjectHandle destination(const QPDFPageObjectHelper& page)
{
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    array.appendItem(page.getObjectHandle());
    array.appendItem(QPDFObjectHandle::newName("/Fit"));
    return array;
}

void addLink(QPDF& own, QPDFPageObjectHelper& page, const PdfRect& area, const QPDFPageObjectHelper& target)
{
    QPDFObjectHandle link = QPDFObjectHandle::newDictionary();
    link.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    link.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    link.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle({area.left, area.bottom, area.right, area.top}));
    link.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    link.replaceKey("/Dest", destination(target));
    QPDFObjectHandle object = page.getObjectHandle();
    if (!object.getKey("/Annots").isArray()) object.replaceKey("/Annots", QPDFObjectHandle::newArray());
    object.getKey("/Annots").appendItem(own.makeIndirectObject(link));
}

void addOutline(QPDF& own, const std::vector<QPDFPageObjectHelper>& pages, const std::vector<PdfTarget>& targets)
{
    if (targets.empty()) return;
    QPDFObjectHandle outline = own.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> entries;
    for (const PdfTarget& target : targets) {
        QPDFObjectHandle entry = own.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(target.title));
        entry.replaceKey("/Parent", outline);
        entry.replaceKey("/Dest", destination(pages.at(target.page)));
        if (!entries.empty()) {
            entry.replaceKey("/Prev", entries.back());
            entries.back().replaceKey("/Next", entry);
        }
        entries.push_back(entry);
    }
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outline.replaceKey("/First", entries.front());
    outline.replaceKey("/Last", entries.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(entries.size())));
    own.getRoot().replaceKey("/Outlines", outline);
    own.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void labelPages(QPDF& own, std::size_t unnumbered)
{
    if (unnumbered == 0) return;
    const std::string first = std::to_string(unnumbered);
    own.getRoot().replaceKey("/PageLabels",
                             QPDFObjectHandle::parse("<< /Nums [ 0 << /S /r >> " + first + " << /S /D /St 1 >> ] >>"));
}

std::string written(QPDF& own, const PDFVersion& version)
{
    QPDFWriter writer{own};
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setMinimumPDFVersion(version);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    const unsigned char* const bytes = buffer->getBuffer();
    return std::string(bytes, bytes + buffer->getSize()); // NOLINT: a string of bytes
}

} // namespace

struct PdfJoiner::Sources {
    std::vector<std::shared_ptr<QPDF>> pdfs;
    std::vector<std::vector<QPDFPageObjectHelper>> pages;
};

PdfJoiner::PdfJoiner() : m_sources(std::make_unique<Sources>()) {}
PdfJoiner::~PdfJoiner() = default;

Result<std::vector<PdfPageSize>> PdfJoiner::open(std::string_view bytes)
{
    try {
        const std::shared_ptr<QPDF> pdf = openPdf(bytes);
        if (pdf->isEncrypted()) return unreadable("document-encrypted", "encrypted");
        flatten(*pdf);
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper{*pdf}.getAllPages();
        std::vector<PdfPageSize> sizes;
        for (QPDFPageObjectHelper& page : pages) {
            sizes.push_back(shownSize(page));
            if (!isPlausible(sizes.back())) return unreadable("document-damaged", "a page without a size");
            Pl_Discard nowhere;
            page.pipeContents(&nowhere); // throws where the content cannot be unpacked
        }
        if (pages.empty()) return unreadable("document-damaged", "no page");
        m_sources->pdfs.push_back(pdf);
        m_sources->pages.push_back(std::move(pages));
        return sizes;
    } catch (const std::exception& error) {
        return unreadable("document-damaged", error.what());
    }
}

Result<std::string> PdfJoiner::join(std::string_view own, const std::vector<PlacedPage>& placed,
                                    const std::vector<PdfTarget>& targets, std::size_t unnumbered)
{
    try {
        const std::shared_ptr<QPDF> pdf = openPdf(own);
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper{*pdf}.getAllPages();
        PDFVersion version = pdf->getVersionAsPDFVersion();
        for (const std::shared_ptr<QPDF>& source : m_sources->pdfs) {
            version.updateIfGreater(source->getVersionAsPDFVersion());
        }
        for (std::size_t index = 0; index < placed.size(); ++index) {
            const PlacedPage& page = placed[index];
            place(*pdf, pages.at(page.own), m_sources->pages.at(page.source).at(page.page), page.frame,
                  "/Bound" + std::to_string(index));
        }
        for (const PdfTarget& target : targets) {
            if (target.link) addLink(*pdf, pages.at(target.link->page), target.link->area, pages.at(target.page));
        }
        addOutline(*pdf, pages, targets);
        labelPages(*pdf, unnumbered);
        return written(*pdf, version);
    } catch (const std::exception& error) {
        return unreadable("document-damaged", error.what());
    }
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/bound_pages.h"

#include "print/letter_styles.h"
#include "print/page_canvas.h"
#include "print/page_flow.h"

#include <QImage>

#include <algorithm>
#include <utility>

namespace encours {
namespace {

constexpr TextStyle documentTitleStyle{18, 8, true, Ink::Text};
constexpr TextStyle subtitleStyle{11, 5.2, false, Ink::Muted};
constexpr TextStyle stampStyle{8.5, 4, true, Ink::Text};
constexpr TextStyle numberStyle{9.5, 4.6, true, Ink::Text};
constexpr double stampBaseline = 9;
constexpr double stampEdge = 12; ///< from the right edge of the paper
constexpr double edge = 8;       ///< between what is bound and the other edges

void setLines(PageFlow& flow, const TextShaper& shaper, const std::string& text, const TextStyle& style, double gap)
{
    if (!text.empty()) flow.paragraph(shaper.shape(text, style, textWidth), gap);
}

void setTitle(PageFlow& flow, const TextShaper& shaper, const BoundDocument& document)
{
    for (std::size_t line = 0; line < document.sender.size(); ++line) {
        setLines(flow, shaper, document.sender[line], line == 0 ? senderNameStyle : senderStyle, 0);
    }
    flow.skip(14);
    setLines(flow, shaper, document.title, documentTitleStyle, 2.5);
    setLines(flow, shaper, document.subtitle, subtitleStyle, 0.5);
    setLines(flow, shaper, document.placeAndDate, subtitleStyle, 11);
    setLines(flow, shaper, document.contentsTitle, annexTitleStyle, 1.5);
}

} // namespace

void stampPage(Page& page, const TextShaper& shaper, double pageWidth, const std::string& number,
               const std::string& place)
{
    PageCanvas canvas{page};
    const std::string text = number.empty() ? place : number + " · " + place;
    canvas.line(shaper.shape(text, stampStyle).lines.front(), pageWidth - stampEdge, stampBaseline, Align::Right);
}

Page notePage(const TextShaper& shaper, const BoundDocument& document, const BoundPart& part)
{
    const PageFooter footer{shaper, document.footer};
    std::vector<Page> pages;
    PageFlow flow{pages, footer.bodyBottom(), [](PageCanvas&) {}};
    flow.beginPage();
    flow.moveTo(90);
    setLines(flow, shaper, part.number, annexTitleStyle, 1);
    setLines(flow, shaper, part.title, documentTitleStyle, 4);
    setLines(flow, shaper, part.note, comfortable.bodyStyle(), 0);
    footer.place(pages.front());
    return std::move(pages.front());
}

Page imagePage(std::shared_ptr<const QImage> image, double pageWidth, double pageHeight)
{
    const RectMm frame{edge, stampHeight, pageWidth - 2 * edge, pageHeight - stampHeight - edge};
    const double scale = std::min(frame.width / image->width(), frame.height / image->height());
    const double width = image->width() * scale;
    Page page;
    page.pictures.push_back(
        {{frame.x + (frame.width - width) / 2, frame.y, width, image->height() * scale}, std::move(image)});
    return page;
}

ContentsPages contentsPages(const TextShaper& shaper, const BoundDocument& document,
                            const std::vector<std::size_t>& firstPages)
{
    const bool isNumbered =
        std::ranges::any_of(document.parts, [](const BoundPart& part) { return !part.number.empty(); });
    const double numberWidth = isNumbered ? 26 : 0;
    constexpr double pageWidth = 14;
    constexpr double padding = 1.1;
    constexpr double top = 20;
    const PageFooter footer{shaper, document.footer};
    const TextStyle body = comfortable.bodyStyle();
    ContentsPages contents;
    PageFlow flow{contents.pages, footer.bodyBottom(), [](PageCanvas&) {}};
    flow.beginPage();
    flow.moveTo(top);
    setTitle(flow, shaper, document);
    for (std::size_t part = 0; part < document.parts.size(); ++part) {
        const BoundPart& bound = document.parts[part];
        const ShapedText title = shaper.shape(bound.title, body, textWidth - numberWidth - pageWidth);
        const double height = title.height() + 2 * padding;
        flow.ensureRoom(height);
        const double baseline = flow.y() + padding + bodyCapitals;
        PageCanvas canvas = flow.canvas();
        if (!bound.number.empty()) canvas.lines(shaper.shape(bound.number, numberStyle), leftEdge, baseline);
        canvas.lines(title, leftEdge + numberWidth, baseline);
        const ShapedText page = shaper.shape(std::to_string(firstPages[part]), body);
        canvas.line(page.lines.front(), rightEdge, baseline, Align::Right);
        canvas.rule(leftEdge, flow.y() + height, textWidth, hairRule, Ink::HairRule);
        contents.lines.push_back({part, contents.pages.size() - 1, {leftEdge, flow.y(), textWidth, height}});
        flow.skip(height);
    }
    for (Page& page : contents.pages) footer.place(page);
    return contents;
}

} // namespace encours

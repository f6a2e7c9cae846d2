// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report_layout.h"

#include "print/annex_table.h"
#include "print/letter_styles.h"

namespace encours {

void setAnnex(PageFlow& flow, const TextShaper& shaper, const LetterAnnex& annex)
{
    const double gap = comfortable.paragraphGap;
    const TextStyle body = comfortable.bodyStyle();
    if (!annex.title.empty()) {
        const ShapedText title = shaper.shape(annex.title, annexTitleStyle, textWidth);
        // A title never stands alone at the foot of a page.
        flow.ensureRoom(title.height() + 6 * body.pitch);
        flow.paragraph(title, gap);
    }
    for (const ShapedText& text : shapeAll(shaper, annex.opening, body, textWidth)) flow.paragraph(text, gap);
    if (!annex.table.columns.empty()) {
        AnnexTable{annex.table, shaper}.set(flow);
        flow.skip(2 * gap);
    }
    for (const ShapedText& text : shapeAll(shaper, annex.closing, body, textWidth)) flow.paragraph(text, gap);
}

std::vector<Page> layOutReport(std::span<const LetterAnnex> annexes, const ReportFrame& frame, bool eachOnItsOwnPage)
{
    constexpr double betweenAnnexes = 5;
    const TextShaper shaper;
    const PageFooter footer{shaper, frame.footer};
    std::vector<Page> pages;
    PageFlow flow{pages, footer.bodyBottom(),
                  [&](PageCanvas& page) { placeRunningHead(page, shaper, frame.left, frame.right); }};
    flow.beginPage();
    bool isFirst = true;
    for (const LetterAnnex& annex : annexes) {
        if (!isFirst && eachOnItsOwnPage) flow.beginPage();
        else if (!isFirst) flow.skip(betweenAnnexes);
        isFirst = false;
        setAnnex(flow, shaper, annex);
    }
    for (Page& page : pages) footer.place(page);
    return pages;
}

void numberPages(std::span<Page> pages, const ReportFrame& frame, std::size_t first, std::size_t count)
{
    const TextShaper shaper;
    const PageFooter footer{shaper, frame.footer};
    for (Page& page : pages) {
        footer.placeNumber(page, "Page " + std::to_string(first) + "/" + std::to_string(count));
        ++first;
    }
}

} // namespace encours

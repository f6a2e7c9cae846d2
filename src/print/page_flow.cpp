// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page_flow.h"

#include "print/letter_styles.h"

#include <algorithm>
#include <utility>

namespace encours {

PageFlow::PageFlow(std::vector<Page>& pages, double bottom, std::function<void(PageCanvas&)> beginning)
    : m_pages(pages), m_bottom(bottom), m_beginning(std::move(beginning))
{
}

void PageFlow::beginPage()
{
    m_pages.emplace_back();
    auto page = canvas();
    m_beginning(page);
    m_y = continuationTop;
}

double PageFlow::freshRoom() const
{
    return m_bottom - continuationTop;
}

void PageFlow::ensureRoom(double height)
{
    if (room() < height) beginPage();
}

void PageFlow::paragraph(const ShapedText& text, double gap)
{
    const std::size_t count = text.lines.size();
    for (std::size_t line = 0; line < count; ++line) {
        const std::size_t together = (line == 0 || line + 2 == count) && line + 1 < count ? 2 : 1;
        ensureRoom(text.style.pitch * static_cast<double>(together));
        canvas().line(text.lines[line], leftEdge, m_y + bodyCapitals);
        m_y += text.style.pitch;
    }
    m_y += gap;
}

double heightOf(const std::vector<ShapedText>& paragraphs, double gap)
{
    double height = 0;
    for (const ShapedText& paragraph : paragraphs) height += paragraph.height() + gap;
    return height;
}

std::vector<ShapedText> shapeAll(const TextShaper& shaper, const std::vector<std::string>& texts,
                                 const TextStyle& style, double width)
{
    std::vector<ShapedText> shaped;
    shaped.reserve(texts.size());
    for (const std::string& text : texts) shaped.push_back(shaper.shape(text, style, width));
    return shaped;
}

PageFooter::PageFooter(const TextShaper& shaper, const std::vector<std::string>& lines)
    : m_shaper(shaper), m_lines(shapeAll(shaper, lines, footerStyle, textWidth - 20))
{
    m_bodyBottom = footerBottom - std::max(heightOf(m_lines, 0), footerStyle.pitch) - 4;
}

double PageFooter::firstBaseline() const
{
    return m_bodyBottom + 4 + footerStyle.pitch;
}

void PageFooter::place(Page& page) const
{
    PageCanvas canvas{page};
    double y = firstBaseline();
    canvas.rule(leftEdge, y - footerStyle.pitch - 1, textWidth, hairRule, Ink::HairRule);
    for (const ShapedText& line : m_lines) y = canvas.lines(line, leftEdge, y);
}

void PageFooter::placeNumber(Page& page, const std::string& number) const
{
    PageCanvas canvas{page};
    canvas.line(m_shaper.shape(number, footerStyle).lines.front(), rightEdge, firstBaseline(), Align::Right);
}

void placeRunningHead(PageCanvas& page, const TextShaper& shaper, const std::string& left, const std::string& right)
{
    constexpr double baseline = 20;
    constexpr double half = textWidth / 2 - 3;
    page.line(shaper.shape(left, runningHeadStyle, half).lines.front(), leftEdge, baseline);
    page.line(shaper.shape(right, runningHeadStyle, half).lines.front(), rightEdge, baseline, Align::Right);
    page.rule(leftEdge, baseline + 2.4, textWidth, hairRule, Ink::HairRule);
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page_canvas.h"

#include <functional>
#include <vector>

namespace encours {

/// Fills pages from top to bottom and begins a new one where the room ends.
class PageFlow {
public:
    /// `beginning` puts on each new page what stands above its body.
    PageFlow(std::vector<Page>& pages, double bottom, std::function<void(PageCanvas&)> beginning);

    [[nodiscard]] PageCanvas canvas() { return PageCanvas{m_pages.back()}; }
    void beginPage();
    [[nodiscard]] double y() const { return m_y; } ///< upper edge of what comes next
    void moveTo(double y) { m_y = y; }
    void skip(double height) { m_y += height; }
    [[nodiscard]] double room() const { return m_bottom - m_y; }
    [[nodiscard]] double freshRoom() const; ///< of a page that has just begun
    void ensureRoom(double height);
    /// A paragraph may be broken between lines, but never leaves one line alone.
    void paragraph(const ShapedText& text, double gap);

private:
    std::vector<Page>& m_pages;
    double m_bottom;
    std::function<void(PageCanvas&)> m_beginning;
    double m_y = 0;
};

/// What all paragraphs take, each with the gap below it.
[[nodiscard]] double heightOf(const std::vector<ShapedText>& paragraphs, double gap);
[[nodiscard]] std::vector<ShapedText> shapeAll(const TextShaper& shaper, const std::vector<std::string>& texts,
                                               const TextStyle& style, double width);

/// The lines at the foot of every page; they end where the body must.
class PageFooter {
public:
    PageFooter(const TextShaper& shaper, const std::vector<std::string>& lines);
    [[nodiscard]] double bodyBottom() const { return m_bodyBottom; }
    void place(Page& page) const;
    /// `Page 2/5`, at the right of the first line.
    void placeNumber(Page& page, const std::string& number) const;

private:
    [[nodiscard]] double firstBaseline() const;

    const TextShaper& m_shaper;
    std::vector<ShapedText> m_lines;
    double m_bodyBottom = 0;
};

/// Who writes, and what, over a thin rule at the head of a page.
void placeRunningHead(PageCanvas& page, const TextShaper& shaper, const std::string& left, const std::string& right);

} // namespace encours

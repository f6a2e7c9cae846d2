// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page.h"
#include "print/text_shaper.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace encours {

/// Where the text of a letter stands between the edges of the paper.
inline constexpr double leftEdge = 22;
inline constexpr double rightEdge = 188;
inline constexpr double textWidth = rightEdge - leftEdge;

enum class Align : std::uint8_t { Left, Right, Centre };

/// Puts shaped text and rules on one page.
class PageCanvas {
public:
    explicit PageCanvas(Page& page) : m_page(&page) {}

    /// One line; `x` is its left or right end, or its middle; `y` its baseline.
    void line(const TextRun& run, double x, double y, Align align = Align::Left);
    /// All lines, the first baseline at `y`. Returns the baseline after the last one.
    double lines(const ShapedText& text, double x, double y, Align align = Align::Left);
    void rule(double x, double y, double width, double thickness, Ink ink);
    void fill(const RectMm& area, Ink ink);
    void picture(const RectMm& area, std::shared_ptr<const QImage> image);
    void mark(Mark mark);
    void stroke(std::vector<PointMm> points, double width, Ink ink);
    /// Puts another page's things on this one, so far below where they stood there.
    void append(const Page& other, double below);

private:
    Page* m_page;
};

} // namespace encours

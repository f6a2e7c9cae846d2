// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page_canvas.h"

namespace encours {

void PageCanvas::line(const TextRun& run, double x, double y, Align align)
{
    m_page->texts.push_back(run);
    m_page->texts.back().baseline = {align == Align::Right ? x - run.width : x, y};
}

double PageCanvas::lines(const ShapedText& text, double x, double y, Align align)
{
    for (const TextRun& run : text.lines) {
        line(run, x, y, align);
        y += text.style.pitch;
    }
    return y;
}

void PageCanvas::rule(double x, double y, double width, double thickness, Ink ink)
{
    m_page->fills.push_back({{x, y - thickness / 2, width, thickness}, ink});
}

void PageCanvas::fill(const RectMm& area, Ink ink)
{
    m_page->fills.push_back({area, ink});
}

} // namespace encours

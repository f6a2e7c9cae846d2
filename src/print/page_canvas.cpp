// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page_canvas.h"

#include <utility>

namespace encours {

void PageCanvas::line(const TextRun& run, double x, double y, Align align)
{
    m_page->texts.push_back(run);
    if (align == Align::Right) x -= run.width;
    if (align == Align::Centre) x -= run.width / 2;
    m_page->texts.back().baseline = {x, y};
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

void PageCanvas::picture(const RectMm& area, std::shared_ptr<const QImage> image)
{
    m_page->pictures.push_back({area, std::move(image)});
}

void PageCanvas::mark(Mark mark)
{
    m_page->marks.push_back(std::move(mark));
}

void PageCanvas::stroke(std::vector<PointMm> points, double width, Ink ink)
{
    m_page->strokes.push_back({std::move(points), width, ink});
}

void PageCanvas::append(const Page& other, double below)
{
    for (Fill fill : other.fills) {
        fill.area.y += below;
        m_page->fills.push_back(fill);
    }
    for (Picture picture : other.pictures) {
        picture.area.y += below;
        m_page->pictures.push_back(std::move(picture));
    }
    for (Mark mark : other.marks) {
        mark.middle.y += below;
        m_page->marks.push_back(std::move(mark));
    }
    for (Stroke stroke : other.strokes) {
        for (PointMm& point : stroke.points) point.y += below;
        m_page->strokes.push_back(std::move(stroke));
    }
    for (TextRun run : other.texts) {
        run.baseline.y += below;
        m_page->texts.push_back(std::move(run));
    }
}

} // namespace encours

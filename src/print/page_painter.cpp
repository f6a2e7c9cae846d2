// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page_painter.h"

#include "print/fonts.h"
#include "print/layout_units.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>
#include <QTextLayout>

#include <algorithm>

namespace encours {
namespace {

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Text: return {0x1b, 0x1f, 0x24};
    case Ink::Muted: return {0x57, 0x60, 0x6a};
    case Ink::StrongRule: return {0x57, 0x60, 0x6a};
    case Ink::HairRule: return {0xd0, 0xd5, 0xdb};
    case Ink::Panel: return {0xf3, 0xf5, 0xf7};
    case Ink::Pale: return {0xee, 0xf0, 0xf3};
    case Ink::Paper: return Qt::white;
    case Ink::Good: return {0x1a, 0x7f, 0x37};
    case Ink::Bad: return {0xb3, 0x30, 0x2a};
    case Ink::NotDue: return {0x4a, 0x78, 0xb5};
    case Ink::Days1To30: return {0xa9, 0xcd, 0xee};
    case Ink::Days31To60: return {0xf1, 0xd2, 0x6a};
    case Ink::Days61To90: return {0xf0, 0x93, 0x3a};
    case Ink::Over90: return {0xb3, 0x30, 0x2a};
    case Ink::Bills: return {0x8a, 0x93, 0x9e};
    case Ink::Unallocated: return {0xc9, 0xce, 0xd4};
    }
    return Qt::black;
}

void paintStroke(QPainter& painter, const Stroke& stroke)
{
    painter.setPen(QPen{colourOf(stroke.ink), stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    QPolygonF points;
    for (const PointMm& point : stroke.points) points << QPointF{point.x, point.y};
    if (points.size() == 1) painter.drawPoint(points.first());
    else painter.drawPolyline(points);
}

/// As outlines: letters that are part of no line of text.
void paintMark(QPainter& painter, const Mark& mark)
{
    constexpr int pixels = 1'000;
    constexpr double tallest = 48; // millimetres
    QFont font{QString::fromStdString(letterFontFamily())};
    font.setPixelSize(pixels);
    font.setBold(true);
    QPainterPath outline;
    outline.addText(0, 0, font, QString::fromStdString(mark.text));
    const QRectF box = outline.boundingRect();
    if (box.isEmpty()) return;
    const double scale = std::min(mark.longest / box.width(), tallest / box.height());
    painter.save();
    painter.translate(mark.middle.x, mark.middle.y);
    painter.rotate(-mark.degrees);
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(outline, colourOf(Ink::Pale));
    painter.restore();
}

void paintText(QPainter& painter, const TextRun& run)
{
    const QTextLine line = run.layout->lineAt(run.line);
    const QPointF baseline{run.baseline.x * dotsPerMm, run.baseline.y * dotsPerMm};
    painter.setPen(colourOf(run.ink));
    line.draw(&painter, baseline - QPointF{0, line.ascent()} - line.position());
}

} // namespace

void paintPage(QPainter& painter, const Page& page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.setPen(Qt::NoPen);
    for (const Mark& mark : page.marks) paintMark(painter, mark);
    for (const Fill& fill : page.fills) {
        painter.fillRect(QRectF{fill.area.x, fill.area.y, fill.area.width, fill.area.height}, colourOf(fill.ink));
    }
    for (const Picture& picture : page.pictures) {
        painter.drawImage(QRectF{picture.area.x, picture.area.y, picture.area.width, picture.area.height},
                          *picture.image);
    }
    for (const Stroke& stroke : page.strokes) paintStroke(painter, stroke);
    painter.scale(1 / dotsPerMm, 1 / dotsPerMm);
    for (const TextRun& run : page.texts) paintText(painter, run);
    painter.restore();
}

bool paintPages(QPagedPaintDevice& device, std::span<const Page> pages)
{
    constexpr double mmPerInch = 25.4;
    // Printers keep their own margins; ours are wider than any of them.
    QPageLayout layout{QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}};
    layout.setMode(QPageLayout::FullPageMode);
    if (!device.setPageLayout(layout)) return false;
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.scale(device.logicalDpiX() / mmPerInch, device.logicalDpiY() / mmPerInch);
    bool isFirst = true;
    for (const Page& page : pages) {
        if (!isFirst && !device.newPage()) return false;
        isFirst = false;
        paintPage(painter, page);
    }
    return painter.end();
}

} // namespace encours

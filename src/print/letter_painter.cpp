// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/letter_painter.h"

#include "print/layout_units.h"

#include <QColor>
#include <QPainter>
#include <QTextLayout>

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
    }
    return Qt::black;
}

void paintText(QPainter& painter, const TextRun& run)
{
    const QTextLine line = run.layout->lineAt(run.line);
    const QPointF baseline{run.baseline.x * dotsPerMm, run.baseline.y * dotsPerMm};
    painter.setPen(colourOf(run.ink));
    line.draw(&painter, baseline - QPointF{0, line.ascent()} - line.position());
}

} // namespace

void paintPage(QPainter& painter, const LaidOutLetter& letter, std::size_t page)
{
    expect(page < letter.pages.size(), "page of a letter exists");
    const Page& content = letter.pages[page];
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(Qt::NoPen);
    for (const Fill& fill : content.fills) {
        painter.fillRect(QRectF{fill.area.x, fill.area.y, fill.area.width, fill.area.height}, colourOf(fill.ink));
    }
    painter.scale(1 / dotsPerMm, 1 / dotsPerMm);
    for (const TextRun& run : content.texts) paintText(painter, run);
    painter.restore();
}

} // namespace encours

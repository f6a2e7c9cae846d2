// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/letter_painter.h"

#include "print/page_painter.h"

#include <QPainter>

namespace encours {

void paintPage(QPainter& painter, const LaidOutLetter& letter, std::size_t page)
{
    expect(page < letter.pages.size(), "page of a letter exists");
    paintPage(painter, letter.pages[page]);
}

void paintSheet(QPainter& painter, const LaidOutLetter& letter, std::size_t page)
{
    const SizeMm size = pageSizeMm();
    painter.fillRect(QRectF{0, 0, size.width, size.height}, Qt::white);
    paintPage(painter, letter, page);
}

} // namespace encours

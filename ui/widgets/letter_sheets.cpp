// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/letter_sheets.h"

#include "print/letter_painter.h"
#include "support/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace encours::ui {

LetterSheets::LetterSheets(QWidget* parent) : QWidget(parent)
{
    setObjectName("letterSheets");
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

int LetterSheets::sideRoom()
{
    return 2 * size::gap;
}

void LetterSheets::setLetter(LaidOutLetter letter)
{
    m_letter = std::move(letter);
    m_pictures.assign(m_letter.pages.size(), {});
    resizeToPages();
    update();
}

void LetterSheets::setPixelsPerMm(double pixelsPerMm)
{
    if (pixelsPerMm == m_pixelsPerMm) return;
    m_pixelsPerMm = pixelsPerMm;
    m_pictures.assign(m_letter.pages.size(), {});
    resizeToPages();
    update();
}

int LetterSheets::pageCount() const
{
    return static_cast<int>(m_letter.pages.size());
}

QSize LetterSheets::sheetSize() const
{
    const SizeMm paper = pageSizeMm();
    return {qRound(paper.width * m_pixelsPerMm), qRound(paper.height * m_pixelsPerMm)};
}

QRect LetterSheets::sheetRect(int page) const
{
    const QSize sheet = sheetSize();
    const int left = qMax((width() - sheet.width()) / 2, size::gap);
    return {QPoint(left, size::gap + page * (sheet.height() + size::gap)), sheet};
}

int LetterSheets::pageAt(int y) const
{
    if (pageCount() == 0) return -1;
    return qBound(0, (y - size::gap / 2) / (sheetSize().height() + size::gap), pageCount() - 1);
}

void LetterSheets::resizeToPages()
{
    const QSize sheet = sheetSize();
    const int height = pageCount() * (sheet.height() + size::gap) + size::gap;
    setMinimumSize(sheet.width() + sideRoom(), height);
    setMaximumHeight(height);
    resize(qMax(width(), minimumWidth()), height);
}

const QPixmap& LetterSheets::pictureOf(int page)
{
    QPixmap& picture = m_pictures[static_cast<std::size_t>(page)];
    if (!picture.isNull()) return picture;
    const qreal ratio = devicePixelRatioF();
    picture = QPixmap(sheetSize() * ratio);
    QPainter painter(&picture);
    painter.scale(picture.width() / pageSizeMm().width, picture.height() / pageSizeMm().height);
    paintSheet(painter, m_letter, static_cast<std::size_t>(page));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void LetterSheets::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setPen(Theme::current().colours().line);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect sheet = sheetRect(page);
        if (!sheet.adjusted(-1, -1, 1, 1).intersects(event->rect())) continue;
        painter.drawPixmap(sheet.topLeft(), pictureOf(page));
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }
}

} // namespace encours::ui

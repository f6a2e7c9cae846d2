// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pill.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace encours::ui {
namespace {

constexpr int pillHeight = 20;
constexpr int pillPadding = 8;
constexpr int pillIcon = 12;

int wordStart(const Status& status)
{
    return pillPadding + (status.icon == Icon::None ? 0 : pillIcon + size::half);
}

} // namespace

QSize pillSize(const Status& status)
{
    const QFontMetrics metrics(Theme::current().font(TextRole::Caption));
    return {wordStart(status) + metrics.horizontalAdvance(status.word) + pillPadding, pillHeight};
}

void paintPill(QPainter* painter, const QRect& place, const Status& status)
{
    const ToneColours colours = Theme::current().tone(status.tone);
    const int width = qMin(pillSize(status).width(), place.width());
    const QRect chip(place.x(), place.y() + (place.height() - pillHeight) / 2, width, pillHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(chip, pillHeight / 2.0, pillHeight / 2.0);
    if (status.icon != Icon::None) {
        const QRect icon(chip.x() + pillPadding, chip.y() + (pillHeight - pillIcon) / 2, pillIcon, pillIcon);
        paintIcon(painter, status.icon, icon, colours.ink);
    }
    const QFont font = Theme::current().font(TextRole::Caption);
    painter->setFont(font);
    painter->setPen(colours.ink);
    const QRect word = chip.adjusted(wordStart(status), 0, -pillPadding + 2, 0);
    painter->drawText(word, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(status.word, Qt::ElideRight, word.width()));
    painter->restore();
}

Pill::Pill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

Pill::Pill(const Status& status, QWidget* parent) : Pill(parent)
{
    setStatus(status);
}

void Pill::setStatus(const Status& status)
{
    m_status = status;
    setAccessibleName(status.word);
    updateGeometry();
    update();
}

void Pill::setClickable(bool clickable)
{
    m_isClickable = clickable;
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize Pill::sizeHint() const
{
    return pillSize(m_status);
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(&painter, rect(), m_status);
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().colours().accent);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
}

void Pill::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isClickable && event->button() == Qt::LeftButton && rect().contains(event->pos())) emit clicked();
}

void Pill::keyPressEvent(QKeyEvent* event)
{
    const bool isPress =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_isClickable && isPress) {
        emit clicked();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace encours::ui

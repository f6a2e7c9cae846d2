// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/key_button.h"

#include "support/theme.h"

#include <QEvent>
#include <QPainter>

namespace encours::ui {

namespace {

constexpr int padding = 10;
constexpr int capSide = 18;

QFont fontFor(bool isChecked)
{
    return Theme::current().font(isChecked ? TextRole::Strong : TextRole::Body);
}

} // namespace

KeyButton::KeyButton(const QString& key, QWidget* parent) : QAbstractButton(parent), m_key(key)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the list
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void KeyButton::setWord(const QString& word)
{
    setText(word);
    setAccessibleName(word);
    setAccessibleDescription(m_key);
    updateGeometry();
}

QSize KeyButton::sizeHint() const
{
    return {QFontMetrics(fontFor(true)).horizontalAdvance(text()) + 3 * padding + capSide, size::controlHeight};
}

QSize KeyButton::minimumSizeHint() const
{
    return {3 * padding + capSide + 24, size::controlHeight};
}

bool KeyButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QAbstractButton::event(event);
}

void KeyButton::paintEvent(QPaintEvent*)
{
    const ThemeColours& colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(isChecked() ? colours.accent : colours.line));
    if (isChecked()) painter.setBrush(colours.chosen);
    else painter.setBrush(isDown() ? colours.subtle : (underMouse() && isEnabled() ? colours.hover : colours.panel));
    painter.drawRoundedRect(frame, size::radius, size::radius);

    const QRectF cap(width() - padding - capSide, (height() - capSide) / 2.0, capSide, capSide);
    painter.setPen(colours.line);
    painter.setBrush(isChecked() ? colours.panel : colours.subtle);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(Theme::current().font(TextRole::Caption));
    painter.setPen(colours.muted);
    painter.drawText(cap, Qt::AlignCenter, m_key);

    painter.setFont(fontFor(isChecked()));
    painter.setPen(!isEnabled() ? colours.muted : (isChecked() ? colours.accent : colours.text));
    const QRect word = rect().adjusted(padding, 0, -(2 * padding + capSide), 0);
    painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
}

} // namespace encours::ui

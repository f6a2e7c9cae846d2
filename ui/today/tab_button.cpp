// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/tab_button.h"

#include "support/format.h"
#include "support/theme.h"

#include <QEvent>
#include <QPainter>

namespace encours::ui {

namespace {

constexpr int padding = 5;       ///< beside a count, where four tabs share a narrow list
constexpr int roomyPadding = 12; ///< of a tab without a count
constexpr int gap = 4;
constexpr int rounding = 2; ///< advances are fractions of a pixel: the gap gives what is missing

} // namespace

TabButton::TabButton(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void TabButton::setTexts(const QString& name, int count)
{
    m_count = countText(count);
    setText(name);
    setAccessibleName(QStringLiteral("%1, %2").arg(name, m_count));
    updateGeometry();
    update();
}

void TabButton::setName(const QString& name)
{
    m_count.clear();
    setText(name);
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize TabButton::sizeHint() const
{
    // Measured in the heavier face, so that choosing a tab moves none of them.
    const QFontMetrics metrics(Theme::current().font(TextRole::Strong));
    if (m_count.isEmpty()) return {metrics.horizontalAdvance(text()) + 2 * roomyPadding, 30};
    return {metrics.horizontalAdvance(text()) + gap + metrics.horizontalAdvance(m_count) + 2 * padding, 30};
}

bool TabButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QAbstractButton::event(event);
}

void TabButton::paintEvent(QPaintEvent*)
{
    const ThemeColours& colours = Theme::current().colours();
    const bool isRoomy = m_count.isEmpty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colours.chosen : (underMouse() ? colours.subtle : QColor(Qt::transparent)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::radius, size::radius);
    const QFont strong = Theme::current().font(TextRole::Strong);
    painter.setFont(isChecked() ? strong : Theme::current().font(TextRole::Body));
    painter.setPen(isChecked() ? colours.accent : colours.muted);
    if (isRoomy) {
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const int countWidth = QFontMetrics(strong).horizontalAdvance(m_count);
    const QString name =
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width() - countWidth - gap + rounding);
    const int nameWidth = painter.fontMetrics().horizontalAdvance(name);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(strong);
    painter.drawText(inner.adjusted(nameWidth + gap, 0, padding, 0), Qt::AlignLeft | Qt::AlignVCenter, m_count);
}

} // namespace encours::ui

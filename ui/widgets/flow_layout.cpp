// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QWidget>

namespace encours::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int place, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(qBound(0, place, count()), new QWidgetItem(widget));
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) widest = widest.expandedTo(item->minimumSize());
    }
    return widest;
}

void FlowLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    arrange(place, true);
}

int FlowLayout::arrange(const QRect& place, bool isMoving) const
{
    int left = place.left();
    int top = place.top();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize wanted = item->sizeHint();
        if (left > place.left() && left + wanted.width() > place.right() + 1) {
            left = place.left();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        if (isMoving) item->setGeometry(QRect(QPoint(left, top), wanted));
        left += wanted.width() + spacing();
        lineHeight = qMax(lineHeight, wanted.height());
    }
    return top + lineHeight - place.top();
}

} // namespace encours::ui

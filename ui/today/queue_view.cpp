// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/queue_view.h"

#include "support/theme.h"
#include "today/queue_delegate.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace encours::ui {

QueueView::QueueView(QueueModel& model, QWidget* parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("queue"));
    setModel(&model);
    setItemDelegate(new QueueDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
}

void QueueView::select(int row)
{
    if (m_model.rowCount() == 0) return;
    const QModelIndex index = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1));
    setCurrentIndex(index);
    scrollTo(index);
}

void QueueView::choose(int row)
{
    setCurrentIndex({});
    select(row);
}

void QueueView::move(int rows)
{
    select(currentRow() + rows);
}

void QueueView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: QListView::keyPressEvent(event); return;
    default: event->ignore();
    }
}

/// An edge in the accent says that the keys go to the list, also when it has no line.
void QueueView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, 0, 2, viewport()->height()), Theme::current().colours().accent);
}

void QueueView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) emit rowChosen(current.row());
}

} // namespace encours::ui

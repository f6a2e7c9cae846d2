// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/queue_delegate.h"

#include "support/theme.h"
#include "today/queue_model.h"
#include "widgets/icons.h"

#include <QPainter>

namespace encours::ui {

namespace {

constexpr int badgeWidth = 44;
constexpr int badgeHeight = 28;
constexpr int textGap = 10;

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    const ThemeColours& colours = Theme::current().colours();
    if (option.state & QStyle::State_Selected) painter.fillRect(option.rect, colours.selection);
    else if (option.state & QStyle::State_MouseOver) painter.fillRect(option.rect, colours.hover);
    painter.setPen(colours.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintBadge(QPainter& painter, const QRect& place, const QModelIndex& index, bool isSelected)
{
    const ThemeColours& colours = Theme::current().colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSelected ? colours.accent : colours.subtle);
    painter.drawRoundedRect(place, size::radius, size::radius);
    const QColor ink = isSelected ? colours.onAccent : colours.text;
    const auto icon = static_cast<Icon>(index.data(QueueModel::IconRole).toInt());
    if (icon != Icon::None) {
        QRectF square(0, 0, size::icon - 2, size::icon - 2);
        square.moveCenter(QRectF(place).center());
        paintIcon(&painter, icon, square, ink);
        return;
    }
    painter.setFont(Theme::current().font(TextRole::Strong));
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, index.data(QueueModel::BadgeRole).toString());
}

void paintElided(QPainter& painter, const QRect& place, const QString& text)
{
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, option);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect inner = option.rect.adjusted(size::gap, 0, -size::gap, -1);
    const QRect badge(inner.left(), inner.top() + (inner.height() - badgeHeight) / 2, badgeWidth, badgeHeight);
    paintBadge(*painter, badge, index, isSelected);

    const ThemeColours& colours = Theme::current().colours();
    painter->setFont(Theme::current().font(TextRole::Strong));
    painter->setPen(index.data(QueueModel::DeferredRole).toBool() ? colours.muted : colours.text);
    const QString amount = index.data(QueueModel::AmountRole).toString();
    const int amountWidth = painter->fontMetrics().horizontalAdvance(amount);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, amount);

    QRect text = inner.adjusted(badgeWidth + textGap, 7, -(amountWidth + textGap), 0);
    text.setHeight(20);
    paintElided(*painter, text, index.data(Qt::DisplayRole).toString());
    text.translate(0, 18);
    painter->setFont(Theme::current().font(TextRole::Caption));
    painter->setPen(colours.muted);
    paintElided(*painter, text, index.data(QueueModel::ReasonRole).toString());
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {240, rowHeight};
}

} // namespace encours::ui

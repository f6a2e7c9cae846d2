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
    if (option.state & QStyle::State_HasFocus) // as in the tables: where the keys go
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colours.accent);
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

/// Another's customer is told by the person's short name before the reason: "Camille D. · promesse rompue".
QString shortName(const QString& name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.size() < 2 ? name : QStringLiteral("%1 %2.").arg(words.first(), words.at(1).left(1));
}

void paintReason(QPainter& painter, QRect place, const QModelIndex& index)
{
    const QString absent = index.data(QueueModel::AbsentRole).toString();
    const QString reason = index.data(QueueModel::ReasonRole).toString();
    if (!absent.isEmpty()) {
        const ToneColours tone = Theme::current().tone(Tone::Violet);
        const int side = painter.fontMetrics().ascent();
        paintIcon(&painter, Icon::User, QRect(place.left(), place.top() + (place.height() - side) / 2, side, side),
                  tone.ink);
        place.setLeft(place.left() + side + size::half);
        painter.setPen(tone.ink);
        const QString name = shortName(absent);
        paintElided(painter, place, name);
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(name) + size::grid);
    }
    painter.setPen(Theme::current().colours().muted);
    paintElided(painter, place, reason);
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
    paintReason(*painter, text, index);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {240, rowHeight};
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan_row_delegate.h"

#include "support/theme.h"

#include <QPainter>
#include <QWidget>

namespace encours::ui {
namespace {

constexpr int lineHeight = 18;
constexpr int sidePadding = 12; ///< under the title of the list
constexpr int leastWidth = 120;

} // namespace

void PlanRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::current().colours();
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver)) painter->fillRect(option.rect, colours.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    if (isSelected && option.widget != nullptr && option.widget->hasFocus()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colours.accent);
    }
    const QStringList lines = index.data().toString().split('\n');
    QRect place = option.rect.adjusted(sidePadding, size::grid, -size::grid, 0);
    place.setHeight(lineHeight);
    const auto draw = [&](const QString& text, TextRole role, const QColor& ink) {
        painter->setFont(Theme::current().font(role));
        painter->setPen(ink);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        place.translate(0, lineHeight);
    };
    draw(lines.value(0), TextRole::Strong, colours.text);
    draw(lines.value(1), TextRole::Caption, colours.muted);
    painter->restore();
}

QSize PlanRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {leastWidth, 2 * lineHeight + 2 * size::grid};
}

} // namespace encours::ui

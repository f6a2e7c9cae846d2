// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/share_bar_delegate.h"

#include "support/theme.h"

#include <QPainter>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int padding = 8;
constexpr int barHeight = 8;
constexpr int whole = 1'000;

void paintBar(QPainter& painter, const QRect& place, const ShareBar& bar)
{
    const QRect line(place.left(), place.center().y() - barHeight / 2, place.width(), barHeight);
    const auto placeOf = [&line](int share) { return line.width() * std::clamp(share, 0, whole) / whole; };
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().colours().subtle);
    painter.drawRoundedRect(line, size::half, size::half);
    if (const int filled = placeOf(bar.filled); filled > 0) {
        painter.setBrush(Theme::current().tone(bar.tone).ink);
        painter.drawRoundedRect(QRect(line.topLeft(), QSize(filled, barHeight)), size::half, size::half);
    }
    if (!bar.mark) return;
    painter.setBrush(Theme::current().colours().text);
    const int at = std::min(placeOf(*bar.mark), line.width() - 2);
    painter.drawRect(line.left() + at, line.top() - 3, 2, barHeight + 6);
}

} // namespace

ShareBarDelegate::ShareBarDelegate(Source source, int textWidth, QObject* parent)
    : RowDelegate(parent), m_source(std::move(source)), m_textWidth(textWidth)
{
}

void ShareBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto bar = m_source(index.row());
    if (!bar) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    paintRow(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inside = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect text(inside.right() - m_textWidth + 1, inside.top(), m_textWidth, inside.height());
    paintBar(*painter, inside.adjusted(0, 0, -m_textWidth - padding, 0), *bar);
    painter->setFont(Theme::current().font(TextRole::Body));
    painter->setPen(Theme::current().colours().text);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, m_textWidth));
    painter->restore();
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/timeline_panel.h"

#include "support/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace encours::ui {

namespace {

constexpr int dayWidth = 46;
constexpr int iconWidth = 26;
constexpr int iconSide = 15;
constexpr int sideMargin = 12;
constexpr int endMargin = 10;
constexpr int lineGap = 4;
constexpr std::size_t linesShown = 60;

QRect textPlace(int width)
{
    return {sideMargin + dayWidth + iconWidth, 0, std::max(60, width - 2 * sideMargin - dayWidth - iconWidth), 4000};
}

} // namespace

TimelinePanel::TimelinePanel(QWidget* parent) : Card(parent)
{
    setObjectName(QStringLiteral("timeline"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void TimelinePanel::setEntries(const std::vector<TimelineEntry>& entries)
{
    m_lines.clear();
    for (const TimelineEntry& entry : entries) {
        // A dispute has a line of its own; the call in which it was opened would say it twice.
        if (entry.kind == TimelineEntry::Kind::Call && entry.outcome == Outcome::Dispute) continue;
        m_lines.push_back(timelineLine(entry));
        if (m_lines.size() == linesShown) break;
    }
    if (m_lines.empty()) {
        m_lines.push_back({Icon::None, Tone::Neutral, {}, tr("Nothing has happened yet.")});
    }
    showLines();
}

void TimelinePanel::clear()
{
    m_lines.clear();
    showLines();
}

void TimelinePanel::showLines()
{
    QStringList spoken;
    for (const TimelineLine& line : m_lines) spoken << line.day + QLatin1Char(' ') + line.text;
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

void TimelinePanel::retranslate()
{
    setAccessibleName(tr("History"));
}

int TimelinePanel::lineHeight(const TimelineLine& line, int width) const
{
    const QFontMetrics metrics(Theme::current().font(TextRole::Body));
    return metrics.boundingRect(textPlace(width), Qt::AlignLeft | Qt::TextWordWrap, line.text).height() + lineGap;
}

int TimelinePanel::heightForWidth(int width) const
{
    int height = 2 * endMargin;
    for (const TimelineLine& line : m_lines) height += lineHeight(line, width);
    return height;
}

QSize TimelinePanel::sizeHint() const
{
    constexpr int usualWidth = 290;
    return {usualWidth, heightForWidth(usualWidth)};
}

void TimelinePanel::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    const ThemeColours& colours = Theme::current().colours();
    QPainter painter(this);
    painter.setFont(Theme::current().font(TextRole::Body));
    int top = endMargin;
    for (const TimelineLine& line : m_lines) {
        const int height = lineHeight(line, width());
        if (top + height >= event->rect().top() && top <= event->rect().bottom()) {
            painter.setPen(colours.muted);
            painter.drawText(QRect(sideMargin, top, dayWidth, height), Qt::AlignLeft | Qt::AlignTop, line.day);
            const QColor ink = line.tone == Tone::Neutral ? colours.muted : Theme::current().tone(line.tone).ink;
            paintIcon(&painter, line.icon, QRectF(sideMargin + dayWidth, top + 2, iconSide, iconSide), ink);
            painter.setPen(line.day.isEmpty() ? colours.muted : colours.text);
            QRect place =
                line.day.isEmpty() ? QRect(sideMargin, top, width() - 2 * sideMargin, height) : textPlace(width());
            place.moveTop(top);
            place.setHeight(height);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, line.text);
        }
        top += height;
    }
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/fact_list.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace encours::ui {

namespace {

constexpr int iconSide = 15;
constexpr int iconWidth = 22;
constexpr int figureGap = 8;
constexpr int lineGap = 3;
constexpr int groupGap = 10;
constexpr int narrowestText = 60;
constexpr int endless = 4000;

int figureWidth(const QString& figure)
{
    if (figure.isEmpty()) return 0;
    return QFontMetrics(Theme::current().font(TextRole::Strong)).horizontalAdvance(figure) + figureGap;
}

QRect textPlace(const FactLine& line, int width)
{
    return {iconWidth, 0, std::max(narrowestText, width - iconWidth - figureWidth(line.figure)), endless};
}

int titleHeight()
{
    return QFontMetrics(Theme::current().font(TextRole::Strong)).height() + lineGap;
}

} // namespace

FactList::FactList(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactList::setGroups(std::vector<FactGroup> groups)
{
    m_groups = std::move(groups);
    std::erase_if(m_groups, [](const FactGroup& group) { return group.lines.empty(); });
    QStringList spoken;
    for (const FactGroup& group : m_groups) {
        spoken << group.title;
        for (const FactLine& line : group.lines) spoken << (line.text + QLatin1Char(' ') + line.figure).trimmed();
    }
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int FactList::lineHeight(const FactLine& line, int width) const
{
    const QFontMetrics metrics(Theme::current().font(TextRole::Body));
    return metrics.boundingRect(textPlace(line, width), Qt::AlignLeft | Qt::TextWordWrap, line.text).height() + lineGap;
}

int FactList::heightForWidth(int width) const
{
    int height = 0;
    for (const FactGroup& group : m_groups) {
        height += titleHeight() + groupGap;
        for (const FactLine& line : group.lines) height += lineHeight(line, width);
    }
    return height;
}

QSize FactList::sizeHint() const
{
    constexpr int usualWidth = 290;
    return {usualWidth, heightForWidth(usualWidth)};
}

void FactList::paintLine(QPainter& painter, const FactLine& line, int top, int height) const
{
    const ThemeColours& colours = Theme::current().colours();
    const QColor ink = line.tone == Tone::Neutral ? colours.muted : Theme::current().tone(line.tone).ink;
    paintIcon(&painter, line.icon, QRectF(0, top + 2, iconSide, iconSide), ink);
    QRect place = textPlace(line, width());
    place.moveTop(top);
    place.setHeight(height);
    painter.setFont(Theme::current().font(TextRole::Body));
    painter.setPen(colours.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, line.text);
    painter.setFont(Theme::current().font(TextRole::Strong));
    painter.drawText(QRect(0, top, width(), height), Qt::AlignRight | Qt::AlignTop, line.figure);
}

void FactList::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    int top = 0;
    for (const FactGroup& group : m_groups) {
        top += groupGap;
        painter.setFont(Theme::current().font(TextRole::Strong));
        painter.setPen(Theme::current().colours().text);
        painter.drawText(QRect(0, top, width(), titleHeight()), Qt::AlignLeft | Qt::AlignTop, group.title);
        top += titleHeight();
        for (const FactLine& line : group.lines) {
            const int height = lineHeight(line, width());
            const bool isInSight = top + height >= event->rect().top() && top <= event->rect().bottom();
            if (isInSight) paintLine(painter, line, top, height);
            top += height;
        }
    }
}

} // namespace encours::ui

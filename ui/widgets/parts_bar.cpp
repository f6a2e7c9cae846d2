// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts_bar.h"

#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace encours::ui {
namespace {

constexpr int barHeight = 12;
constexpr int swatch = 10;

int lineHeight(TextRole role)
{
    return QFontMetrics(Theme::current().font(role)).height();
}

std::int64_t weightOf(const BarPart& part)
{
    return qMax<std::int64_t>(part.weight, 0);
}

} // namespace

PartsBar::PartsBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PartsBar::setParts(std::vector<BarPart> parts)
{
    m_parts = std::move(parts);
    QStringList said;
    for (const BarPart& part : m_parts) said << QStringLiteral("%1: %2").arg(part.name, part.figures);
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

QSize PartsBar::sizeHint() const
{
    return {320, barHeight + size::half + lineHeight(TextRole::Caption) + lineHeight(TextRole::Strong) + 2};
}

std::vector<int> PartsBar::edges() const
{
    std::int64_t total = 0;
    for (const BarPart& part : m_parts) total += weightOf(part);
    // Width times weight must stay within 64 bits: cents do not show in a bar of thousands of millions.
    const std::int64_t unit = total > 100'000'000'000'000 ? 1'000 : 1;
    const std::int64_t whole = qMax<std::int64_t>(total / unit, 1);
    std::vector<int> edges;
    std::int64_t sum = 0;
    for (const BarPart& part : m_parts) {
        sum += weightOf(part);
        edges.push_back(static_cast<int>(qMin<std::int64_t>(sum / unit * width() / whole, width())));
    }
    return edges;
}

void PartsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter);
    paintLegend(painter);
}

void PartsBar::paintBar(QPainter& painter) const
{
    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, 0, width(), barHeight), size::half, size::half);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, width(), barHeight), Theme::current().colours().subtle);
    const auto rights = edges();
    int left = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        painter.fillRect(QRect(left, 0, rights[i] - left, barHeight), m_parts[i].colour());
        left = rights[i];
    }
    painter.restore();
}

void PartsBar::paintLegend(QPainter& painter) const
{
    if (m_parts.empty()) return;
    const ThemeColours& colours = Theme::current().colours();
    const int column = width() / static_cast<int>(m_parts.size());
    const int nameTop = barHeight + size::half;
    const int nameHeight = lineHeight(TextRole::Caption);
    const int figureHeight = lineHeight(TextRole::Strong);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const int left = static_cast<int>(i) * column;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_parts[i].colour());
        painter.drawRoundedRect(QRectF(left, nameTop + (nameHeight - swatch) / 2.0, swatch, swatch), 2, 2);
        const int textLeft = left + swatch + 6;
        const int room = column - swatch - size::gap;
        const auto write = [&](const QString& text, TextRole role, const QColor& ink, int top, int height) {
            painter.setFont(Theme::current().font(role));
            painter.setPen(ink);
            painter.drawText(QRect(textLeft, top, room, height), Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
        };
        write(m_parts[i].name, TextRole::Caption, colours.muted, nameTop, nameHeight);
        write(m_parts[i].figures, TextRole::Strong, colours.text, nameTop + nameHeight, figureHeight);
    }
}

int PartsBar::partAt(int x, int y) const
{
    if (m_parts.empty()) return -1;
    if (y > barHeight)
        return qMin(x / qMax(1, width() / static_cast<int>(m_parts.size())), static_cast<int>(m_parts.size()) - 1);
    const auto rights = edges();
    for (std::size_t i = 0; i < rights.size(); ++i) {
        if (x < rights[i]) return static_cast<int>(i);
    }
    return -1;
}

bool PartsBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int part = partAt(help->pos().x(), help->pos().y());
    if (part < 0) {
        QToolTip::hideText();
        return true;
    }
    const BarPart& shown = m_parts[static_cast<std::size_t>(part)];
    QToolTip::showText(help->globalPos(), plainToolTip(QStringLiteral("%1 · %2").arg(shown.name, shown.figures)), this);
    return true;
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ageing_bar.h"

#include "support/format.h"
#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <array>

namespace encours::ui {
namespace {

struct Part {
    AgeBucket bucket;
    Money amount;
    QString name;
};

std::array<Part, 5> partsOf(const Ageing& ageing)
{
    return {Part{AgeBucket::NotDue, ageing.notDue, AgeingBar::tr("Not due")},
            Part{AgeBucket::Days1To30, ageing.days1To30, AgeingBar::tr("1–30 days")},
            Part{AgeBucket::Days31To60, ageing.days31To60, AgeingBar::tr("31–60 days")},
            Part{AgeBucket::Days61To90, ageing.days61To90, AgeingBar::tr("61–90 days")},
            Part{AgeBucket::Over90, ageing.over90, AgeingBar::tr("Over 90 days")}};
}

std::int64_t weightOf(const Part& part)
{
    return qMax<std::int64_t>(part.amount.minorUnits(), 0);
}

std::int64_t weightOf(const std::array<Part, 5>& parts)
{
    std::int64_t total = 0;
    for (const Part& part : parts) total += weightOf(part);
    return total;
}

/// Right edges of the parts; cumulated, so that rounding leaves no gap.
std::array<int, 5> edgesOf(const std::array<Part, 5>& parts, int width)
{
    // Width times weight must stay within 64 bits: cents do not show in a bar of thousands of millions.
    const std::int64_t unit = weightOf(parts) > 100'000'000'000'000 ? 1'000 : 1;
    const std::int64_t total = qMax<std::int64_t>(weightOf(parts) / unit, 1);
    std::array<int, 5> edges{};
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sum += weightOf(parts[i]);
        edges[i] = static_cast<int>(qMin<std::int64_t>(sum / unit * width / total, width));
    }
    return edges;
}

} // namespace

AgeingBar::AgeingBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void AgeingBar::setAgeing(const Ageing& ageing)
{
    m_ageing = ageing;
    retranslate();
    update();
}

void AgeingBar::retranslate()
{
    setAccessibleName(tr("Ageing"));
    QStringList said;
    for (const Part& part : partsOf(m_ageing)) {
        if (weightOf(part) > 0) said << QStringLiteral("%1: %2").arg(part.name, amountText(part.amount));
    }
    setAccessibleDescription(said.join(", "));
}

QSize AgeingBar::sizeHint() const
{
    return {120, 10};
}

void AgeingBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), size::half, size::half);
    painter.setClipPath(outline);
    const auto parts = partsOf(m_ageing);
    if (weightOf(parts) == 0) {
        painter.fillRect(rect(), Theme::current().colours().subtle);
        return;
    }
    const auto edges = edgesOf(parts, width());
    int left = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        painter.fillRect(QRect(left, 0, edges[i] - left, height()), Theme::current().ageing(parts[i].bucket));
        left = edges[i];
    }
}

int AgeingBar::partAt(int x) const
{
    const auto parts = partsOf(m_ageing);
    const auto edges = edgesOf(parts, width());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (x < edges[i] && weightOf(parts[i]) != 0) return static_cast<int>(i);
    }
    return -1;
}

/// Only who takes the press gets the release.
void AgeingBar::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton && partAt(event->position().toPoint().x()) >= 0);
}

void AgeingBar::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    const int part = rect().contains(place) && event->button() == Qt::LeftButton ? partAt(place.x()) : -1;
    if (part >= 0) emit partOpened(static_cast<int>(partsOf(m_ageing)[static_cast<std::size_t>(part)].bucket));
    else QWidget::mouseReleaseEvent(event);
}

bool AgeingBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int place = partAt(help->pos().x());
    if (place < 0) {
        QToolTip::hideText();
        return true;
    }
    const Part part = partsOf(m_ageing)[static_cast<std::size_t>(place)];
    QToolTip::showText(help->globalPos(),
                       plainToolTip(QStringLiteral("%1 · %2").arg(part.name, amountText(part.amount))), this);
    return true;
}

} // namespace encours::ui

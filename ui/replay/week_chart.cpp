// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/week_chart.h"

#include "support/format.h"
#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace encours::ui {
namespace {

constexpr double barWidth = 0.36;
constexpr double loneBarWidth = 0.7;
constexpr int plotHeight = 150;
constexpr std::size_t mostTicks = 14; ///< that stand side by side

class CountTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        const bool isWhole = std::llround(tick * 10) % 10 == 0;
        return isWhole ? countText(std::llround(tick)) : QString(); // there is no half call
    }
};

} // namespace

WeekChart::WeekChart(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setObjectName("weekChart");
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(plotHeight);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::iNone);
    m_plot->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    build();
    restyle();
    connect(&Theme::current(), &Theme::changed, this, &WeekChart::restyle);
}

void WeekChart::build()
{
    m_band = new QCPItemRect(m_plot);
    m_band->setLayer("background");
    m_band->setVisible(false);
    m_unit = new QCPItemText(m_plot);
    m_unit->setClipToAxisRect(false);
    m_unit->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_unit->position->setCoords(0, 0);
    m_unit->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_unit->setPadding({0, 0, 0, 7}); // above the figures of the axis
    m_first = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    m_second = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    auto* group = new QCPBarsGroup(m_plot);
    group->setSpacingType(QCPBarsGroup::stPlotCoords);
    group->setSpacing(0);
    group->append(m_first);
    group->append(m_second);
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new CountTicker));
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->legend->setVisible(true);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setIconSize(12, 12);
    m_plot->legend->setColumnSpacing(size::gap);
    m_plot->legend->setMargins({12, 0, 0, 2});
    auto* foot = new QCPLayoutGrid; // the legend keeps to the left
    foot->addElement(0, 0, m_plot->legend);
    foot->addElement(0, 1, new QCPLayoutElement(m_plot));
    foot->setColumnStretchFactor(0, 0.001);
    m_plot->plotLayout()->addElement(1, 0, foot);
    m_plot->plotLayout()->setRowStretchFactor(1, 0.001);
    m_plot->plotLayout()->setRowSpacing(2);
    m_plot->axisRect()->setMinimumMargins({0, 22, 12, 0});
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setSubTicks(false);
    }
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->xAxis->grid()->setVisible(false);
}

void WeekChart::restyle()
{
    const ThemeColours& colours = Theme::current().colours();
    const QFont small = Theme::current().font(TextRole::Caption);
    m_plot->setBackground(colours.panel);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(small);
        axis->setTickLabelColor(colours.muted);
    }
    m_plot->xAxis->setBasePen(QPen(colours.line));
    m_plot->yAxis->grid()->setPen(QPen(colours.line));
    m_plot->yAxis->grid()->setZeroLinePen(QPen(colours.muted));
    m_unit->setFont(small);
    m_unit->setColor(colours.muted);
    m_plot->legend->setFont(small);
    m_plot->legend->setTextColor(colours.text);
    m_plot->legend->setBrush(colours.panel);
    m_first->setPen(Qt::NoPen);
    m_first->setBrush(colours.muted);
    m_second->setPen(Qt::NoPen);
    m_second->setBrush(colours.accent);
    m_band->setBrush(colours.chosen);
    markChosen();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void WeekChart::setWeeks(std::vector<WeekCalls> weeks, const QString& firstName, const QString& secondName)
{
    m_weeks = std::move(weeks);
    m_firstName = firstName;
    m_secondName = secondName;
    fill();
    choose(-1);
}

void WeekChart::fill()
{
    fillBars();
    fillTicks();
    int highest = 1;
    for (const WeekCalls& week : m_weeks) highest = std::max({highest, week.first, week.second});
    m_plot->xAxis->setRange(-0.6, static_cast<double>(m_weeks.size()) - 0.4);
    m_plot->yAxis->setRange(0, highest * 1.1);
    m_unit->setText(tr("calls a week"));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void WeekChart::fillBars()
{
    const bool areTwo = !m_secondName.isEmpty();
    QVector<double> places;
    QVector<double> first;
    QVector<double> second;
    for (std::size_t week = 0; week < m_weeks.size(); ++week) {
        places << static_cast<double>(week);
        first << m_weeks[week].first;
        second << m_weeks[week].second;
    }
    m_first->setWidth(areTwo ? barWidth : loneBarWidth);
    m_second->setWidth(barWidth);
    m_first->setData(places, first, true);
    m_second->setData(areTwo ? places : QVector<double>(), areTwo ? second : QVector<double>(), true);
    m_first->setName(m_firstName);
    m_second->setName(m_secondName);
    m_plot->legend->clearItems();
    m_first->addToLegend();
    if (areTwo) m_second->addToLegend();
}

/// Mondays, as many as stand side by side.
void WeekChart::fillTicks()
{
    const std::size_t step = m_weeks.size() / mostTicks + 1;
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    for (std::size_t week = 0; week < m_weeks.size(); week += step)
        ticker->addTick(static_cast<double>(week), shortDateText(m_weeks[week].monday));
    m_plot->xAxis->setTicker(ticker);
}

QString WeekChart::textOf(int week) const
{
    const auto place = static_cast<std::size_t>(week);
    if (week < 0 || place >= m_weeks.size()) return {};
    const WeekCalls& shown = m_weeks[place];
    QStringList lines{tr("Week of %1").arg(dateText(shown.monday)),
                      tr("%1: %n call(s)", nullptr, shown.first).arg(m_firstName)};
    if (!m_secondName.isEmpty()) lines << tr("%1: %n call(s)", nullptr, shown.second).arg(m_secondName);
    return lines.join('\n');
}

void WeekChart::choose(int week)
{
    m_chosen = std::clamp(week, -1, static_cast<int>(m_weeks.size()) - 1);
    setAccessibleDescription(textOf(m_chosen).replace('\n', QStringLiteral(", ")));
    markChosen();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void WeekChart::markChosen()
{
    m_band->setVisible(m_chosen >= 0);
    m_band->setPen(hasFocus() ? QPen(Theme::current().colours().accent) : QPen(Qt::NoPen));
    m_band->topLeft->setCoords(m_chosen - 0.5, m_plot->yAxis->range().upper);
    m_band->bottomRight->setCoords(m_chosen + 0.5, m_plot->yAxis->range().lower);
}

int WeekChart::weekAt(const QPoint& place) const
{
    if (!m_plot->axisRect()->rect().contains(place)) return -1;
    const int week = static_cast<int>(std::lround(m_plot->xAxis->pixelToCoord(place.x())));
    return week >= 0 && week < static_cast<int>(m_weeks.size()) ? week : -1;
}

void WeekChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_weeks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: choose(qMax(0, m_chosen - 1)); return;
    case Qt::Key_Right: choose(qMin(last, m_chosen + 1)); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0) emit weekOpened(m_chosen);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void WeekChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    choose(m_chosen);
}

void WeekChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    choose(-1);
}

bool WeekChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString text = textOf(weekAt(help->pos()));
        if (text.isEmpty()) QToolTip::hideText();
        else QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        const int week = mouse->button() == Qt::LeftButton ? weekAt(mouse->position().toPoint()) : -1;
        if (week >= 0) {
            setFocus(Qt::MouseFocusReason);
            choose(week);
            emit weekOpened(week);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WeekChart::retranslate()
{
    setAccessibleName(tr("Calls per week"));
    fill();
    choose(m_chosen);
}

} // namespace encours::ui

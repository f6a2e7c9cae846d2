// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bar_chart.h"

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

constexpr int plotHeight = 160;
constexpr double bandHalf = 0.48;

} // namespace

BarChart::BarChart(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(plotHeight);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::iNone);
    m_plot->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    build();
}

void BarChart::finishBuilding()
{
    restyle();
    connect(&Theme::current(), &Theme::changed, this, &BarChart::restyle);
}

void BarChart::build()
{
    m_band = new QCPItemRect(m_plot);
    m_band->setLayer("background");
    m_band->setVisible(false);
    m_unit = new QCPItemText(m_plot);
    m_unit->setClipToAxisRect(false);
    m_unit->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_unit->position->setCoords(0, 0);
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

void BarChart::restyle()
{
    const ThemeColours& colours = Theme::current().colours();
    const QFont small = Theme::current().font(TextRole::Caption);
    m_plot->setBackground(colours.panel);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(small);
        axis->setTickLabelColor(colours.muted);
    }
    m_unit->setFont(small);
    m_unit->setColor(colours.muted);
    m_plot->yAxis->grid()->setPen(QPen(colours.line));
    m_plot->yAxis->grid()->setZeroLinePen(QPen(colours.muted));
    m_plot->legend->setFont(small);
    m_plot->legend->setTextColor(colours.text);
    m_plot->legend->setBrush(colours.panel);
    m_band->setBrush(colours.chosen);
    restyleBars();
    markChosen();
    replotSoon();
}

void BarChart::replotSoon()
{
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void BarChart::showAllColumns()
{
    m_plot->xAxis->setRange(-0.6, columns() - 0.4);
}

void BarChart::choose(int column)
{
    m_chosen = std::clamp(column, -1, columns() - 1);
    setAccessibleDescription(textOf(m_chosen).replace('\n', QStringLiteral(", ")));
    markChosen();
    replotSoon();
}

/// The column that the page shows, or the one that the keys have gone to, stands out.
void BarChart::markChosen()
{
    m_band->setVisible(m_chosen >= 0);
    m_band->setPen(hasFocus() ? QPen(Theme::current().colours().accent) : QPen(Qt::NoPen));
    m_band->topLeft->setCoords(m_chosen - bandHalf, m_plot->yAxis->range().upper);
    m_band->bottomRight->setCoords(m_chosen + bandHalf, m_plot->yAxis->range().lower);
}

int BarChart::columnAt(const QPoint& place) const
{
    if (!m_plot->axisRect()->rect().contains(place)) return -1;
    const int column = static_cast<int>(std::lround(m_plot->xAxis->pixelToCoord(place.x())));
    return column >= 0 && column < columns() ? column : -1;
}

QPoint BarChart::placeOf(int column) const
{
    const QRect inside = m_plot->axisRect()->rect();
    return m_plot->mapTo(this, QPoint(qRound(m_plot->xAxis->coordToPixel(column)), inside.center().y()));
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const int last = columns() - 1;
    switch (event->key()) {
    case Qt::Key_Left: choose(qMax(0, m_chosen - 1)); return;
    case Qt::Key_Right: choose(qMin(last, m_chosen + 1)); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0) emit columnOpened(m_chosen);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    choose(m_chosen);
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    chooseHome();
}

bool BarChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString text = textOf(columnAt(help->pos()));
        if (text.isEmpty()) QToolTip::hideText();
        else QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        const int column = mouse->button() == Qt::LeftButton ? columnAt(mouse->position().toPoint()) : -1;
        if (column >= 0) {
            setFocus(Qt::MouseFocusReason);
            choose(column);
            emit columnOpened(column);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/week_chart.h"

#include "support/format.h"
#include "support/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace encours::ui {
namespace {

constexpr double barWidth = 0.36;
constexpr double loneBarWidth = 0.7;
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

WeekChart::WeekChart(QWidget* parent) : BarChart(parent)
{
    setObjectName("weekChart");
    build();
    finishBuilding();
}

void WeekChart::build()
{
    unit().setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    unit().setPadding({0, 0, 0, 7}); // above the figures of the axis
    m_first = new QCPBars(plot().xAxis, plot().yAxis);
    m_second = new QCPBars(plot().xAxis, plot().yAxis);
    auto* group = new QCPBarsGroup(&plot());
    group->setSpacingType(QCPBarsGroup::stPlotCoords);
    group->setSpacing(0);
    group->append(m_first);
    group->append(m_second);
    plot().yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new CountTicker));
    plot().yAxis->ticker()->setTickCount(4);
}

void WeekChart::restyleBars()
{
    const ThemeColours& colours = Theme::current().colours();
    plot().xAxis->setBasePen(QPen(colours.line));
    m_first->setPen(Qt::NoPen);
    m_first->setBrush(colours.muted);
    m_second->setPen(Qt::NoPen);
    m_second->setBrush(colours.accent);
}

int WeekChart::columns() const
{
    return static_cast<int>(m_weeks.size());
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
    showAllColumns();
    plot().yAxis->setRange(0, highest * 1.1);
    unit().setText(tr("calls a week"));
    replotSoon();
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
    plot().legend->clearItems();
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
    plot().xAxis->setTicker(ticker);
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

void WeekChart::retranslate()
{
    setAccessibleName(tr("Calls per week"));
    fill();
    choose(chosenColumn());
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/forecast_chart.h"

#include "dashboard/chart_scale.h"
#include "support/format.h"
#include "support/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace encours::ui {
namespace {

constexpr double barWidth = 0.56;
constexpr std::size_t mostTicks = 14; ///< that stand side by side

/// `share` per cent of the one colour, the rest of the other.
QColor between(const QColor& one, const QColor& other, int share)
{
    const auto mixed = [share](int left, int right) { return (left * share + right * (100 - share)) / 100; };
    QColor colour = one;
    colour.setRgb(mixed(one.red(), other.red()), mixed(one.green(), other.green()), mixed(one.blue(), other.blue()));
    return colour;
}

} // namespace

ForecastChart::ForecastChart(QWidget* parent) : BarChart(parent)
{
    setObjectName("forecastChart");
    build();
    finishBuilding();
}

void ForecastChart::build()
{
    unit().setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    unit().setPadding({0, 0, 7, 0}); // beside the figures of the axis
    for (std::size_t series = 0; series < seriesCount; ++series) {
        auto* bars = new QCPBars(plot().xAxis, plot().yAxis);
        bars->setWidth(barWidth);
        bars->setStackingGap(1);
        if (series > 0) bars->moveAbove(m_bars[series - 1]);
        m_bars[series] = bars;
    }
    m_middles = new QCPGraph(plot().xAxis, plot().yAxis);
    m_middles->setLineStyle(QCPGraph::lsNone);
    m_middles->setPen(Qt::NoPen);
    m_intervals = new QCPErrorBars(plot().xAxis, plot().yAxis);
    m_intervals->setDataPlottable(m_middles);
    m_intervals->setErrorType(QCPErrorBars::etValueError);
    m_intervals->setWhiskerWidth(9);
    m_intervals->setSymbolGap(0); // nothing is drawn in the middle
    setFigureTicks(*plot().yAxis, 4);
    plot().legend->setWrap(static_cast<int>(seriesCount) + 1);
}

/// One colour in three depths: what is secured is the surest, and the darkest in a light window, the lightest in a dark one.
void ForecastChart::restyleBars()
{
    const ThemeColours& colours = Theme::current().colours();
    const std::array brushes{between(colours.accent, colours.text, 55), colours.accent,
                             between(colours.accent, colours.panel, 42)};
    for (std::size_t series = 0; series < seriesCount; ++series) {
        m_bars[series]->setPen(Qt::NoPen);
        m_bars[series]->setBrush(brushes[series]);
    }
    m_intervals->setPen(QPen(colours.text, 1.5));
    plot().xAxis->setBasePen(QPen(colours.line));
}

int ForecastChart::columns() const
{
    return static_cast<int>(m_weeks.size());
}

bool ForecastChart::hasIntervals() const
{
    return !m_weeks.empty() && m_weeks.front().low.has_value();
}

std::array<Money, 3> ForecastChart::partsOf(const ForecastWeek& week)
{
    return {week.secured, week.promised, week.expected - week.secured - week.promised};
}

std::optional<Date> ForecastChart::mondayOf(int column) const
{
    const auto place = static_cast<std::size_t>(column);
    return column >= 0 && place < m_weeks.size() ? std::optional(m_weeks[place].from) : std::nullopt;
}

QStringList ForecastChart::names() const
{
    return {tr("Secured"), tr("Promised"), tr("By habit")};
}

void ForecastChart::setForecast(const CashForecast& forecast, std::size_t most)
{
    const auto count = static_cast<std::ptrdiff_t>(std::min(most, forecast.weeks.size()));
    m_weeks.assign(forecast.weeks.begin(), forecast.weeks.begin() + count);
    fill();
    choose(chosenColumn());
}

void ForecastChart::clear()
{
    m_weeks.clear();
    setHome(-1);
    fill();
    choose(-1);
}

void ForecastChart::markWeek(int column)
{
    setHome(column);
    if (!hasFocus()) chooseHome();
    else choose(column);
}

void ForecastChart::fill()
{
    Money largest = m_weeks.empty() ? Money() : m_weeks.front().expected;
    for (const ForecastWeek& week : m_weeks)
        largest = larger(largest, larger(week.expected, week.high.value_or(largest)));
    const ChartScale scale = scaleFor(largest);
    fillBars(scale.minorPerUnit);
    fillIntervals(scale.minorPerUnit);
    fillTicks();
    showAllColumns();
    plot().yAxis->setRange(0, std::max(1.0, scale.of(largest)) * 1.08);
    plot().yAxis->setTickLabels(largest.isPositive());
    unit().setText(largest.isPositive() ? scale.name : QString());
    replotSoon();
}

/// A part that no week has is not in the legend, unless it is the rest.
void ForecastChart::fillBars(double minorPerUnit)
{
    plot().legend->clearItems();
    const QStringList words = names();
    for (std::size_t series = 0; series < seriesCount; ++series) {
        QVector<double> places;
        QVector<double> values;
        for (std::size_t week = 0; week < m_weeks.size(); ++week) {
            const Money amount = partsOf(m_weeks[week])[series];
            if (amount.isZero()) continue; // would leave a gap in the stack
            places << static_cast<double>(week);
            values << static_cast<double>(amount.minorUnits()) / minorPerUnit;
        }
        const bool isShown = !places.isEmpty() || series + 1 == seriesCount;
        m_bars[series]->setData(places, values, true);
        m_bars[series]->setName(words.at(static_cast<int>(series)));
        if (isShown) m_bars[series]->addToLegend();
    }
}

/// The middle of an interval carries its line: what is expected may lie at one of its ends.
void ForecastChart::fillIntervals(double minorPerUnit)
{
    QVector<double> places;
    QVector<double> middles;
    QVector<double> halves;
    for (std::size_t week = 0; week < m_weeks.size(); ++week) {
        if (!m_weeks[week].low || !m_weeks[week].high) continue;
        const double low = static_cast<double>(m_weeks[week].low->minorUnits()) / minorPerUnit;
        const double high = static_cast<double>(m_weeks[week].high->minorUnits()) / minorPerUnit;
        places << static_cast<double>(week);
        middles << (low + high) / 2;
        halves << (high - low) / 2;
    }
    m_middles->setData(places, middles, true);
    m_intervals->setData(halves);
    m_intervals->setName(tr("8 chances in 10"));
    if (!places.isEmpty()) m_intervals->addToLegend();
}

/// Mondays, as many as stand side by side.
void ForecastChart::fillTicks()
{
    const std::size_t step = m_weeks.size() / mostTicks + 1;
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    for (std::size_t week = 0; week < m_weeks.size(); week += step)
        ticker->addTick(static_cast<double>(week), shortDateText(m_weeks[week].from));
    plot().xAxis->setTicker(ticker);
}

QString ForecastChart::textOf(int week) const
{
    const auto place = static_cast<std::size_t>(week);
    if (week < 0 || place >= m_weeks.size()) return {};
    const ForecastWeek& shown = m_weeks[place];
    QStringList lines{tr("Week of %1").arg(dateText(shown.from)), tr("Expected: %1").arg(amountText(shown.expected))};
    if (shown.low && shown.high)
        lines << tr("8 chances in 10: from %1 to %2").arg(amountText(*shown.low), amountText(*shown.high));
    const auto parts = partsOf(shown);
    const QStringList words = names();
    for (std::size_t series = 0; series < seriesCount; ++series) {
        if (!parts[series].isZero())
            lines << tr("%1: %2").arg(words.at(static_cast<int>(series)), amountText(parts[series]));
    }
    return lines.join('\n');
}

void ForecastChart::retranslate()
{
    setAccessibleName(tr("Expected cash by week"));
    fill();
    choose(chosenColumn());
}

} // namespace encours::ui

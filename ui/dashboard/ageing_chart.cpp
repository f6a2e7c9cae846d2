// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ageing_chart.h"

#include "dashboard/chart_scale.h"
#include "dashboard/figure_words.h"
#include "support/format.h"
#include "support/theme.h"

#include <qcustomplot.h>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr double barWidth = 0.62;

std::array<Money, 7> amountsOf(const Ageing& ageing)
{
    return {ageing.notDue, ageing.days1To30, ageing.days31To60, ageing.days61To90,
            ageing.over90, ageing.bills,     ageing.unallocated};
}

/// What the bar stands for above zero.
Money owed(const Ageing& ageing)
{
    return ageing.total() - ageing.unallocated;
}

/// `janv.`, with the year below the first month of each; a day that ends no month is named itself.
QString monthName(Date day, bool isFirst)
{
    const QStringList names = AgeingChart::tr("Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec").split(',');
    const Date::Parts parts = day.parts();
    const QString name = day == day.lastOfMonth() ? names.value(parts.month - 1) : shortDateText(day);
    return isFirst || parts.month == 1 ? QStringLiteral("%1\n%2").arg(name).arg(parts.year) : name;
}

} // namespace

AgeingChart::AgeingChart(QWidget* parent) : BarChart(parent)
{
    setObjectName("ageingChart");
    build();
    finishBuilding();
}

void AgeingChart::build()
{
    unit().setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    unit().setPadding({0, 0, 7, 0}); // beside the figures of the axis
    for (std::size_t series = 0; series < seriesCount; ++series) {
        auto* bars = new QCPBars(plot().xAxis, plot().yAxis);
        bars->setWidth(barWidth);
        bars->setStackingGap(1);
        // What is not allocated is negative and stands alone below zero.
        if (series > 0 && series + 1 < seriesCount) bars->moveAbove(m_bars[series - 1]);
        m_bars[series] = bars;
    }
    setFigureTicks(*plot().yAxis, 4);
    plot().legend->setWrap(static_cast<int>(seriesCount));
    // The line at zero is the base of the bars; credit that is not allocated stands below it.
    plot().xAxis->setBasePen(Qt::NoPen);
}

void AgeingChart::restyleBars()
{
    const ThemeColours& colours = Theme::current().colours();
    constexpr AgeBucket buckets[] = {AgeBucket::NotDue, AgeBucket::Days1To30, AgeBucket::Days31To60,
                                     AgeBucket::Days61To90, AgeBucket::Over90};
    for (std::size_t series = 0; series < seriesCount; ++series) {
        m_bars[series]->setPen(Qt::NoPen);
        m_bars[series]->setBrush(series < std::size(buckets) ? Theme::current().ageing(buckets[series])
                                                             : colours.muted);
    }
    // Hollow: no receivable, and no step of the sequence.
    m_bars.back()->setPen(QPen(colours.muted));
    m_bars.back()->setBrush(colours.subtle);
    for (QCPItemText* total : m_totals) {
        total->setFont(Theme::current().font(TextRole::Caption));
        total->setColor(colours.text);
    }
}

int AgeingChart::columns() const
{
    return static_cast<int>(m_points.size());
}

QStringList AgeingChart::names() const
{
    const auto& ends = m_bounds.ends();
    const auto between = [](int first, int last) { return tr("%1–%2 days").arg(first).arg(last); };
    return {tr("Not due"),
            between(1, ends[0]),
            between(ends[0] + 1, ends[1]),
            between(ends[1] + 1, ends[2]),
            tr("Over %1 days").arg(ends[2]),
            tr("Bills"),
            tr("Unallocated")};
}

void AgeingChart::setBounds(AgeBounds bounds)
{
    m_bounds = bounds; // shown with the next history
}

QString AgeingChart::accessibleTitle() const
{
    return tr("Aged balance by month");
}

void AgeingChart::setHistory(std::vector<HistoryPoint> points, Date marked)
{
    m_points = std::move(points);
    setHome(-1);
    for (std::size_t month = 0; month < m_points.size(); ++month) {
        if (m_points[month].on == marked) setHome(static_cast<int>(month));
    }
    fill();
    chooseHome();
}

void AgeingChart::fill()
{
    Money largest = m_points.empty() ? Money() : owed(m_points.front().ageing);
    Money lowest(0, largest.currency());
    for (const HistoryPoint& point : m_points) {
        largest = larger(largest, owed(point.ageing));
        lowest = smaller(lowest, point.ageing.unallocated);
    }
    const ChartScale scale = scaleFor(larger(largest, -lowest));
    fillBars(scale.minorPerUnit);
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    for (std::size_t month = 0; month < m_points.size(); ++month)
        ticker->addTick(static_cast<double>(month), monthName(m_points[month].on, month == 0));
    plot().xAxis->setTicker(ticker);
    showAllColumns();
    const double top = std::max(1.0, scale.of(largest));
    plot().yAxis->setRange(scale.of(lowest) * 1.1, top * 1.12);
    const bool hasFigures = !largest.isZero() || !lowest.isZero();
    plot().yAxis->setTickLabels(hasFigures);
    unit().setText(hasFigures ? scale.name : QString());
    labelTotals(scale.minorPerUnit, top < 100);
    fillMore();
    replotSoon();
}

/// A column without a figure in any month has no bars and no place in the legend, unless it is an age.
void AgeingChart::fillBars(double minorPerUnit)
{
    constexpr std::size_t ages = 5;
    plot().legend->clearItems();
    const QStringList words = ageColumnTitles(m_bounds) + QStringList{tr("Bills"), tr("Unallocated")};
    for (std::size_t series = 0; series < seriesCount; ++series) {
        QVector<double> places;
        QVector<double> values;
        bool isAny = series < ages;
        for (std::size_t month = 0; month < m_points.size(); ++month) {
            const Money amount = amountsOf(m_points[month].ageing)[series];
            isAny = isAny || !amount.isZero();
            if (amount.isZero()) continue; // would leave a gap in the stack, or a line at zero
            places << static_cast<double>(month);
            values << static_cast<double>(amount.minorUnits()) / minorPerUnit;
        }
        m_bars[series]->setData(places, values, true);
        m_bars[series]->setName(words.at(static_cast<int>(series)));
        if (isAny) m_bars[series]->addToLegend();
    }
}

/// The height of each bar above it: what is owed before credit that is not allocated.
void AgeingChart::labelTotals(double minorPerUnit, bool hasTenths)
{
    for (QCPItemText* total : m_totals) plot().removeItem(total);
    m_totals.clear();
    for (std::size_t month = 0; month < m_points.size(); ++month) {
        const double height = static_cast<double>(owed(m_points[month].ageing).minorUnits()) / minorPerUnit;
        auto* total = new QCPItemText(&plot());
        total->position->setCoords(static_cast<double>(month), height);
        total->setClipToAxisRect(false); // the highest bar leaves it little room
        total->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        total->setText(height == 0 ? QString() : chartFigureText(height, hasTenths));
        total->setFont(Theme::current().font(TextRole::Caption));
        total->setColor(Theme::current().colours().text);
        total->setPadding({0, 0, 0, 2});
        m_totals.push_back(total);
    }
}

QString AgeingChart::textOf(int month) const
{
    const auto place = static_cast<std::size_t>(month);
    if (month < 0 || place >= m_points.size()) return {};
    QStringList lines{dateText(m_points[place].on)};
    const auto amounts = amountsOf(m_points[place].ageing);
    const QStringList words = names();
    for (std::size_t series = 0; series < seriesCount; ++series) {
        if (!amounts[series].isZero())
            lines << tr("%1: %2").arg(words.at(static_cast<int>(series)), amountText(amounts[series]));
    }
    lines << tr("%1: %2").arg(tr("Total"), amountText(m_points[place].ageing.total()));
    return lines.join('\n');
}

void AgeingChart::retranslate()
{
    setAccessibleName(accessibleTitle());
    fill();
    choose(chosenColumn());
}

} // namespace encours::ui

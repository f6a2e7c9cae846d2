// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ageing_chart.h"

#include "dashboard/figure_words.h"
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

constexpr double barWidth = 0.62;
constexpr int plotHeight = 160;

std::array<Money, 7> amountsOf(const Ageing& ageing)
{
    return {ageing.notDue, ageing.days1To30, ageing.days31To60, ageing.days61To90,
            ageing.over90, ageing.bills,     ageing.unallocated};
}

/// A figure of the chart, grouped as everywhere else in the window: `1 519`, `30,4`.
QString figureText(double figure, bool hasTenths)
{
    return hasTenths ? tenthsText(std::llround(figure * 10)) : countText(std::llround(figure));
}

class FigureTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return figureText(tick, std::llround(tick * 10) % 10 != 0);
    }
};

/// Thousands or millions, so that no figure on the axis has more than five digits.
struct Scale {
    double minorPerUnit = 1;
    QString name;
};

Scale scaleFor(Money largest)
{
    constexpr double manyUnits = 10'000;
    const Currency currency = largest.currency();
    const bool isEuro = currency == Currency::euro();
    const QString sign = isEuro ? QStringLiteral("€") : toQ(currency.code());
    const double unit = std::pow(10.0, currency.decimals());
    const double units = static_cast<double>(largest.minorUnits()) / unit;
    const auto scaled = [&](int thousands, const QString& letter) {
        return Scale{unit * thousands, isEuro ? letter + sign : letter + QChar(0x00A0) + sign};
    };
    if (units >= manyUnits * 1'000) return scaled(1'000'000, QStringLiteral("M"));
    if (units >= manyUnits) return scaled(1'000, QStringLiteral("k"));
    return {unit, sign};
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

AgeingChart::AgeingChart(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setObjectName("ageingChart");
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
    connect(&Theme::current(), &Theme::changed, this, &AgeingChart::restyle);
}

void AgeingChart::build()
{
    m_band = new QCPItemRect(m_plot);
    m_band->setLayer("background");
    m_band->setVisible(false);
    m_unit = new QCPItemText(m_plot);
    m_unit->setClipToAxisRect(false);
    m_unit->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_unit->position->setCoords(0, 0);
    m_unit->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_unit->setPadding({0, 0, 7, 0}); // above the figures of the axis
    for (std::size_t series = 0; series < seriesCount; ++series) {
        auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setWidth(barWidth);
        bars->setStackingGap(1);
        // What is not allocated is negative and stands alone below zero.
        if (series > 0 && series + 1 < seriesCount) bars->moveAbove(m_bars[series - 1]);
        m_bars[series] = bars;
    }
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new FigureTicker));
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->legend->setVisible(true);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->legend->setWrap(static_cast<int>(seriesCount));
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
    // The line at zero is the base of the bars; credit that is not allocated stands below it.
    m_plot->xAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->xAxis->grid()->setVisible(false);
}

void AgeingChart::restyle()
{
    const ThemeColours& colours = Theme::current().colours();
    m_plot->setBackground(colours.panel);
    const QFont small = Theme::current().font(TextRole::Caption);
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
        total->setFont(small);
        total->setColor(colours.text);
    }
    m_band->setBrush(colours.chosen);
    markChosen();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QStringList AgeingChart::names() const
{
    return {tr("Not due"),      tr("1–30 days"), tr("31–60 days"), tr("61–90 days"),
            tr("Over 90 days"), tr("Bills"),     tr("Unallocated")};
}

void AgeingChart::setHistory(std::vector<HistoryPoint> points, Date marked)
{
    m_points = std::move(points);
    m_marked = -1;
    for (std::size_t month = 0; month < m_points.size(); ++month) {
        if (m_points[month].on == marked) m_marked = static_cast<int>(month);
    }
    fill();
    choose(m_marked);
}

void AgeingChart::fill()
{
    Money largest = m_points.empty() ? Money() : owed(m_points.front().ageing);
    Money lowest(0, largest.currency());
    for (const HistoryPoint& point : m_points) {
        largest = larger(largest, owed(point.ageing));
        lowest = smaller(lowest, point.ageing.unallocated);
    }
    const Scale scale = scaleFor(larger(largest, -lowest));
    fillBars(scale.minorPerUnit);
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    for (std::size_t month = 0; month < m_points.size(); ++month)
        ticker->addTick(static_cast<double>(month), monthName(m_points[month].on, month == 0));
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setRange(-0.6, static_cast<double>(m_points.size()) - 0.4);
    const double top = std::max(1.0, static_cast<double>(largest.minorUnits()) / scale.minorPerUnit);
    m_plot->yAxis->setRange(static_cast<double>(lowest.minorUnits()) / scale.minorPerUnit * 1.1, top * 1.12);
    const bool hasFigures = !largest.isZero() || !lowest.isZero();
    m_plot->yAxis->setTickLabels(hasFigures);
    m_unit->setText(hasFigures ? scale.name : QString());
    labelTotals(scale.minorPerUnit, top < 100);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// A column without a figure in any month has no bars and no place in the legend, unless it is an age.
void AgeingChart::fillBars(double minorPerUnit)
{
    constexpr std::size_t ages = 5;
    m_plot->legend->clearItems();
    const QStringList words = names();
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
    for (QCPItemText* total : m_totals) m_plot->removeItem(total);
    m_totals.clear();
    for (std::size_t month = 0; month < m_points.size(); ++month) {
        const double height = static_cast<double>(owed(m_points[month].ageing).minorUnits()) / minorPerUnit;
        auto* total = new QCPItemText(m_plot);
        total->position->setCoords(static_cast<double>(month), height);
        total->setClipToAxisRect(false); // the highest bar leaves it little room
        total->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        total->setText(height == 0 ? QString() : figureText(height, hasTenths));
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

void AgeingChart::choose(int month)
{
    m_chosen = std::clamp(month, -1, static_cast<int>(m_points.size()) - 1);
    setAccessibleDescription(textOf(m_chosen).replace('\n', QStringLiteral(", ")));
    markChosen();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// The month of the day that the page shows, or the one that the keys have gone to, stands out.
void AgeingChart::markChosen()
{
    m_band->setVisible(m_chosen >= 0);
    m_band->setPen(hasFocus() ? QPen(Theme::current().colours().accent) : QPen(Qt::NoPen));
    m_band->topLeft->setCoords(m_chosen - 0.45, m_plot->yAxis->range().upper);
    m_band->bottomRight->setCoords(m_chosen + 0.45, m_plot->yAxis->range().lower);
}

int AgeingChart::monthAt(const QPoint& place) const
{
    if (!m_plot->axisRect()->rect().contains(place)) return -1;
    const int month = static_cast<int>(std::lround(m_plot->xAxis->pixelToCoord(place.x())));
    return month >= 0 && month < static_cast<int>(m_points.size()) ? month : -1;
}

QPoint AgeingChart::placeOf(int month) const
{
    const QRect inside = m_plot->axisRect()->rect();
    return m_plot->mapTo(this, QPoint(qRound(m_plot->xAxis->coordToPixel(month)), inside.center().y()));
}

void AgeingChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: choose(qMax(0, m_chosen - 1)); return;
    case Qt::Key_Right: choose(qMin(last, m_chosen + 1)); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0) emit monthOpened(m_chosen);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void AgeingChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    choose(m_chosen);
}

void AgeingChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    choose(m_marked);
}

bool AgeingChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString text = textOf(monthAt(help->pos()));
        if (text.isEmpty()) QToolTip::hideText();
        else QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        const int month = mouse->button() == Qt::LeftButton ? monthAt(mouse->position().toPoint()) : -1;
        if (month >= 0) {
            setFocus(Qt::MouseFocusReason);
            choose(month);
            emit monthOpened(month);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AgeingChart::retranslate()
{
    setAccessibleName(tr("Aged balance by month"));
    fill();
    choose(m_chosen);
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/work_chart.h"

#include "support/format.h"
#include "support/theme.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace encours::ui {
namespace {

constexpr double barWidth = 0.64;
constexpr int minutesPerHour = 60;

class WholeTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        const bool isWhole = std::llround(tick * 10) % 10 == 0;
        return isWhole ? countText(std::llround(tick)) : QString(); // there is no half action
    }
};

} // namespace

QString workTimeText(const std::optional<std::int64_t>& minutes)
{
    if (!minutes) return QStringLiteral("–");
    const QString rest = QStringLiteral("%1").arg(*minutes % minutesPerHour, 2, 10, QChar('0'));
    return QCoreApplication::translate("encours::ui::WorkChart", "%1 h %2")
        .arg(countText(*minutes / minutesPerHour), rest);
}

WorkChart::WorkChart(QWidget* parent) : BarChart(parent)
{
    setObjectName("workChart");
    build();
    finishBuilding();
}

void WorkChart::build()
{
    unit().setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    unit().setPadding({0, 0, 0, 7}); // above the figures of the axis
    m_dunning = new QCPBars(plot().xAxis, plot().yAxis);
    m_preventive = new QCPBars(plot().xAxis, plot().yAxis);
    for (QCPBars* bars : {m_dunning, m_preventive}) bars->setWidth(barWidth);
    m_preventive->moveAbove(m_dunning);
    plot().yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new WholeTicker));
    plot().yAxis->ticker()->setTickCount(4);
}

void WorkChart::restyleBars()
{
    const ThemeColours& colours = Theme::current().colours();
    plot().xAxis->setBasePen(QPen(colours.line));
    for (QCPBars* bars : {m_dunning, m_preventive}) bars->setPen(Qt::NoPen);
    m_dunning->setBrush(colours.accent);
    m_preventive->setBrush(colours.muted);
}

int WorkChart::columns() const
{
    return static_cast<int>(m_weeks.size());
}

void WorkChart::setWeeks(std::vector<WorkWeek> weeks)
{
    m_weeks = std::move(weeks);
    fill();
    choose(-1);
}

void WorkChart::fill()
{
    QVector<double> places;
    QVector<double> dunning;
    QVector<double> preventive;
    auto ticker = QSharedPointer<QCPAxisTickerText>(new QCPAxisTickerText);
    std::int64_t highest = 1;
    for (const WorkWeek& week : m_weeks) {
        const auto place = static_cast<double>(places.size());
        ticker->addTick(place, shortDateText(week.from));
        places << place;
        dunning << static_cast<double>(week.actions - week.preventive);
        preventive << static_cast<double>(week.preventive);
        highest = std::max(highest, week.actions);
    }
    m_dunning->setData(places, dunning, true);
    m_preventive->setData(places, preventive, true);
    m_dunning->setName(tr("Dunning"));
    m_preventive->setName(tr("Preventive"));
    plot().xAxis->setTicker(ticker);
    plot().yAxis->setRange(0, static_cast<double>(highest) * 1.1);
    unit().setText(tr("accounts a week"));
    showAllColumns();
    replotSoon();
}

QString WorkChart::textOf(int week) const
{
    const auto place = static_cast<std::size_t>(week);
    if (week < 0 || place >= m_weeks.size()) return {};
    const WorkWeek& shown = m_weeks[place];
    const QString first = week == 0 ? tr("From %1, with what is late") : tr("Week of %1");
    QStringList lines{first.arg(dateText(shown.from)),
                      tr("%n account(s) to call or write to", nullptr, static_cast<int>(shown.actions)),
                      tr("of which %n before the due date", nullptr, static_cast<int>(shown.preventive)),
                      tr("about %1").arg(amountText(shown.amount))};
    if (shown.minutes) lines << tr("%1 of work").arg(workTimeText(shown.minutes));
    return lines.join('\n');
}

void WorkChart::retranslate()
{
    setAccessibleName(tr("Work of the coming weeks"));
    fill();
    choose(chosenColumn());
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ageing_dso_chart.h"

#include "dashboard/chart_scale.h"
#include "desk/aged_figures.h"
#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "words/indicator_words.h"

#include <qcustomplot.h>

#include <algorithm>
#include <utility>

namespace encours::ui {
namespace {

constexpr double lineWidth = 2;
constexpr double haloWidth = 5;
constexpr int pointSize = 6;
constexpr int legendEntries = 8;
constexpr int wideEnough = 720; ///< for the whole legend in one line

} // namespace

AgeingDsoChart::AgeingDsoChart(QWidget* parent) : AgeingChart(parent)
{
    setObjectName("ageingDsoChart");
    build();
    AgeingDsoChart::restyleBars();
}

void AgeingDsoChart::build()
{
    QCPAxis* days = plot().yAxis2;
    days->setVisible(true);
    days->setTickPen(Qt::NoPen);
    days->setSubTickPen(Qt::NoPen);
    days->setBasePen(Qt::NoPen);
    m_halo = new QCPGraph(plot().xAxis, days);
    m_line = new QCPGraph(plot().xAxis, days);
    m_halo->removeFromLegend();
}

void AgeingDsoChart::restyleBars()
{
    AgeingChart::restyleBars();
    const ThemeColours& colours = Theme::current().colours();
    plot().yAxis2->setTickLabelFont(Theme::current().font(TextRole::Caption));
    plot().yAxis2->setTickLabelColor(colours.muted);
    m_halo->setPen(QPen(colours.panel, haloWidth));
    m_line->setPen(QPen(colours.text, lineWidth));
    m_line->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colours.text, lineWidth), QBrush(colours.panel), pointSize));
}

void AgeingDsoChart::resizeEvent(QResizeEvent* event)
{
    AgeingChart::resizeEvent(event);
    plot().legend->setWrap(width() < wideEnough ? legendEntries / 2 : legendEntries);
    plot().legend->setFillOrder(QCPLegend::foColumnsFirst, true); // arranges them again
}

void AgeingDsoChart::setView(const DashboardView& view)
{
    std::vector<HistoryPoint> points;
    m_days.clear();
    m_dso.clear();
    if (view.months) {
        for (const DashboardMonth& month : *view.months) {
            const Indicator* dso = month.figures.find(IndicatorCode::Dso);
            points.push_back({month.point.on, shownAgeing(month.point.ageing, view.settings, view.rules.book.usualVat),
                              month.point.sales});
            m_days.push_back(month.point.on);
            m_dso.push_back(dso != nullptr ? std::optional(*dso) : std::nullopt);
        }
    }
    setBounds(view.settings.ageBounds);
    setHistory(std::move(points), view.question.asOf); // fills the line too
}

void AgeingDsoChart::clear()
{
    m_days.clear();
    m_dso.clear();
    setHistory({}, Date());
}

Date AgeingDsoChart::dayOf(int month) const
{
    return m_days.at(static_cast<std::size_t>(month));
}

std::optional<std::int64_t> AgeingDsoChart::dsoOf(int month) const
{
    const auto place = static_cast<std::size_t>(month);
    if (month < 0 || place >= m_dso.size() || !m_dso[place]) return std::nullopt;
    return m_dso[place]->value;
}

/// The line stands in the upper part of the chart, and its axis begins at zero as the bars do.
void AgeingDsoChart::fillMore()
{
    QVector<double> places;
    QVector<double> days;
    for (int month = 0; month < static_cast<int>(m_dso.size()); ++month) {
        const auto dso = dsoOf(month);
        if (!dso) continue;
        places << month;
        days << static_cast<double>(*dso) / 10;
    }
    m_halo->setData(places, days, true);
    m_line->setData(places, days, true);
    m_line->setName(tr("DSO (at the right)"));
    if (!places.isEmpty()) m_line->addToLegend();
    else m_line->removeFromLegend();
    const double most = places.isEmpty() ? 0 : *std::max_element(days.begin(), days.end());
    const QCPRange bars = plot().yAxis->range();
    const double top = std::max(10.0, most * 1.25);
    // Zero of both axes on one line, credit below it or not.
    plot().yAxis2->setRange(bars.upper > 0 ? bars.lower * top / bars.upper : 0, top);
    plot().yAxis2->setTickLabels(!places.isEmpty());
    setFigureTicks(*plot().yAxis2, 4, QChar(0x00A0) + tr("d"));
}

QString AgeingDsoChart::textOf(int month) const
{
    const QString text = AgeingChart::textOf(month);
    const auto place = static_cast<std::size_t>(month);
    if (text.isEmpty() || place >= m_dso.size() || !m_dso[place]) return text;
    const QString dso = toQ(indicatorText(currentLanguage(), *m_dso[place], Currency::euro()));
    return text + QChar('\n') + tr("DSO: %1").arg(dso);
}

QString AgeingDsoChart::accessibleTitle() const
{
    return tr("Aged balance and DSO by month");
}

} // namespace encours::ui

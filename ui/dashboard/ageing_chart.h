// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bar_chart.h"

#ifndef Q_MOC_RUN
#include "desk/show_aged_balance.h"
#include "portfolio/age_bounds.h"

#include <array>
#include <vector>
#endif

class QCPAxis;
class QCPAxisTickerText;
class QCPBars;
class QCPItemRect;
class QCPItemText;
class QCPLegend;
class QCustomPlot;

namespace encours::ui {

/// The aged balance month by month as stacked bars, in the ageing sequence of the theme; what is not allocated stands below
/// zero. A month that is asked for is a day that the page may show.
class AgeingChart : public BarChart {
    Q_OBJECT
public:
    explicit AgeingChart(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// Where the overdue columns end, from the next history on.
    void setBounds(encours::AgeBounds bounds);
    /// `marked` is the day that the page shows.
    void setHistory(std::vector<encours::HistoryPoint> points, encours::Date marked);
#endif
    void retranslate();
    [[nodiscard]] QString textOf(int month) const override;
    [[nodiscard]] int columns() const override;

protected:
    void restyleBars() override;
    /// What else stands in the chart; called when the bars have got new figures.
    virtual void fillMore() {}
    [[nodiscard]] virtual QString accessibleTitle() const;

private:
    static constexpr std::size_t seriesCount = 7;

    void build();
    void fill();
    void fillBars(double minorPerUnit);
    void labelTotals(double minorPerUnit, bool hasTenths);
    [[nodiscard]] QStringList names() const;

#ifndef Q_MOC_RUN
    std::array<QCPBars*, seriesCount> m_bars{};
    std::vector<QCPItemText*> m_totals;
    std::vector<encours::HistoryPoint> m_points;
    encours::AgeBounds m_bounds;
#endif
};

} // namespace encours::ui

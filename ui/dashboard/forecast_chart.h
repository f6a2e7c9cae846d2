// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bar_chart.h"

#ifndef Q_MOC_RUN
#include "desk/show_forecast.h"

#include <array>
#include <optional>
#include <vector>
#endif

class QCPBars;
class QCPErrorBars;
class QCPGraph;

namespace encours::ui {

/// What will come in, week by week: a stack of what is secured, promised and left to habits, the darker the surer, and a
/// line from low to high in which eight weeks in ten end. A column that is asked for is a week.
class ForecastChart : public BarChart {
    Q_OBJECT
public:
    explicit ForecastChart(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// The first `most` weeks of a forecast. The chosen week stays where it was.
    void setForecast(const encours::CashForecast& forecast, std::size_t most = encours::mostForecastWeeks);
    void clear();
    [[nodiscard]] const std::vector<encours::ForecastWeek>& weeks() const { return m_weeks; }
    /// The three parts of a bar, from the axis up: secured, promised, the rest. They sum to what is expected.
    [[nodiscard]] static std::array<encours::Money, 3> partsOf(const encours::ForecastWeek& week);
    [[nodiscard]] std::optional<encours::Date> mondayOf(int column) const;
#endif
    /// Marks a week as the one that a table beside the chart shows; −1 for none.
    void markWeek(int column);
    [[nodiscard]] bool hasIntervals() const;
    void retranslate();
    [[nodiscard]] QString textOf(int week) const override;
    [[nodiscard]] int columns() const override;

protected:
    void restyleBars() override;

private:
    static constexpr std::size_t seriesCount = 3;

    void build();
    void fill();
    void fillBars(double minorPerUnit);
    void fillIntervals(double minorPerUnit);
    void fillTicks();
    [[nodiscard]] QStringList names() const;

#ifndef Q_MOC_RUN
    std::array<QCPBars*, seriesCount> m_bars{};
    QCPGraph* m_middles = nullptr; ///< of the intervals: not drawn, but the lines stand on it
    QCPErrorBars* m_intervals = nullptr;
    std::vector<encours::ForecastWeek> m_weeks;
#endif
};

} // namespace encours::ui

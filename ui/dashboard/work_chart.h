// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bar_chart.h"

#ifndef Q_MOC_RUN
#include "desk/activity/activity_report.h"

#include <optional>
#include <vector>
#endif

class QCPBars;

namespace encours::ui {

/// What is to be done in each of the coming weeks: dunning below, preventive calls on top.
class WorkChart : public BarChart {
    Q_OBJECT
public:
    explicit WorkChart(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setWeeks(std::vector<encours::WorkWeek> weeks);
#endif
    void retranslate();
    [[nodiscard]] QString textOf(int week) const override;
    [[nodiscard]] int columns() const override;

protected:
    void restyleBars() override;

private:
    void build();
    void fill();

    QCPBars* m_dunning = nullptr;
    QCPBars* m_preventive = nullptr;
#ifndef Q_MOC_RUN
    std::vector<encours::WorkWeek> m_weeks;
#endif
};

#ifndef Q_MOC_RUN
/// `4 h 30`, `–` when it is not known.
[[nodiscard]] QString workTimeText(const std::optional<std::int64_t>& minutes);
#endif

} // namespace encours::ui

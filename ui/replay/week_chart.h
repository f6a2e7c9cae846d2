// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bar_chart.h"

#ifndef Q_MOC_RUN
#include "calendar/date.h"

#include <vector>
#endif

class QCPBars;

namespace encours::ui {

#ifndef Q_MOC_RUN
/// Calls of one week under the first and the second policy.
struct WeekCalls {
    encours::Date monday;
    int first = 0;
    int second = 0;
};
#endif

/// Calls per week under two policies, side by side.
class WeekChart : public BarChart {
    Q_OBJECT
public:
    explicit WeekChart(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// A second name of "" leaves the second bars out.
    void setWeeks(std::vector<WeekCalls> weeks, const QString& firstName, const QString& secondName);
#endif
    void retranslate();
    [[nodiscard]] QString textOf(int week) const override;
    [[nodiscard]] int columns() const override;

protected:
    void restyleBars() override;

private:
    void build();
    void fill();
    void fillBars();
    void fillTicks();

    QCPBars* m_first = nullptr;
    QCPBars* m_second = nullptr;
    QString m_firstName;
    QString m_secondName;
#ifndef Q_MOC_RUN
    std::vector<WeekCalls> m_weeks;
#endif
};

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "calendar/date.h"

#include <vector>
#endif

class QCPBars;
class QCPItemRect;
class QCPItemText;
class QCustomPlot;

namespace encours::ui {

#ifndef Q_MOC_RUN
/// Calls of one week under the first and the second policy.
struct WeekCalls {
    encours::Date monday;
    int first = 0;
    int second = 0;
};
#endif

/// Calls per week under two policies, side by side. Left and Right choose a week, Enter or a click asks for it. The pointer
/// shows the figures.
class WeekChart : public QWidget {
    Q_OBJECT
public:
    explicit WeekChart(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// A second name of "" leaves the second bars out.
    void setWeeks(std::vector<WeekCalls> weeks, const QString& firstName, const QString& secondName);
#endif
    void retranslate();
    /// What the chart shows of a week, as text: the tooltip, and what a screen reader says.
    [[nodiscard]] QString textOf(int week) const;
    [[nodiscard]] int chosenWeek() const { return m_chosen; }

signals:
    void weekOpened(int week);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void restyle();
    void fill();
    void fillBars();
    void fillTicks();
    void choose(int week);
    void markChosen();
    [[nodiscard]] int weekAt(const QPoint& place) const;

    QCustomPlot* m_plot;
    QCPBars* m_first = nullptr;
    QCPBars* m_second = nullptr;
    QCPItemRect* m_band = nullptr;
    QCPItemText* m_unit = nullptr;
    QString m_firstName;
    QString m_secondName;
    int m_chosen = -1;
#ifndef Q_MOC_RUN
    std::vector<WeekCalls> m_weeks;
#endif
};

} // namespace encours::ui

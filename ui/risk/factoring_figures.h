// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desk/factoring.h"

#include <vector>
#endif

#include <QWidget>

class QLabel;

namespace encours::ui {

class FigureCard;

/// Eight weeks, each with a bar as high as the financing that will be taken back in it, and the amount under it.
class WeekBars : public QWidget {
    Q_OBJECT
public:
    explicit WeekBars(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setWeeks(std::vector<encours::FactorWeek> weeks);
#endif
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
#ifndef Q_MOC_RUN
    std::vector<encours::FactorWeek> m_weeks;
#endif
};

/// The contract at a glance: receivables with and without what is financed, what the factor holds, what goes back to it.
class FactoringFigures : public QWidget {
    Q_OBJECT
public:
    explicit FactoringFigures(QWidget* parent = nullptr);

    void setReport(const encours::FactoringReport& report);
    void retranslate();

private:
    FigureCard* m_receivables;
    FigureCard* m_net;
    FigureCard* m_financed;
    FigureCard* m_reserve;
    FigureCard* m_toForward;
    QLabel* m_weeksTitle;
    WeekBars* m_weeks;
};

} // namespace encours::ui

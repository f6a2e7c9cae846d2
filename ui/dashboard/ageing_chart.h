// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "desk/show_aged_balance.h"

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
/// zero. Left and Right choose a month, Enter or a click asks for its day. The pointer shows the figures.
class AgeingChart : public QWidget {
    Q_OBJECT
public:
    explicit AgeingChart(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// `marked` is the day that the page shows.
    void setHistory(std::vector<encours::HistoryPoint> points, encours::Date marked);
#endif
    void retranslate();
    /// What the chart shows of a month, as text: the tooltip, and what a screen reader says.
    [[nodiscard]] QString textOf(int month) const;
    [[nodiscard]] int chosenMonth() const { return m_chosen; }
    /// The place of a month's bar in the widget, e.g. to click on it.
    [[nodiscard]] QPoint placeOf(int month) const;

signals:
    void monthOpened(int month); ///< place in the history

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr std::size_t seriesCount = 7;

    void build();
    void restyle();
    void fill();
    void fillBars(double minorPerUnit);
    void labelTotals(double minorPerUnit, bool hasTenths);
    void choose(int month);
    void markChosen();
    [[nodiscard]] int monthAt(const QPoint& place) const;
    [[nodiscard]] QStringList names() const;

    QCustomPlot* m_plot;
    QCPItemRect* m_band = nullptr;
    QCPItemText* m_unit = nullptr;
    int m_marked = -1;
    int m_chosen = -1; ///< moves with the keys, and goes back to the marked one
#ifndef Q_MOC_RUN
    std::array<QCPBars*, seriesCount> m_bars{};
    std::vector<QCPItemText*> m_totals;
    std::vector<encours::HistoryPoint> m_points;
#endif
};

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCPItemRect;
class QCPItemText;
class QCustomPlot;

namespace encours::ui {

/// A chart of bars side by side, as all of the window: one place on the x axis for each column, a band behind the chosen one, a
/// legend at the left below, a unit over the figures of the y axis. Left, Right, Home and End choose a column, Enter or a click
/// asks for it; the pointer shows its text. Whoever derives draws the bars.
class BarChart : public QWidget {
    Q_OBJECT
public:
    /// What the chart shows of a column, as text: the tooltip, and what a screen reader says. "" outside of them.
    [[nodiscard]] virtual QString textOf(int column) const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] int chosenColumn() const { return m_chosen; }
    /// The place of a column's bar in the widget, e.g. to click on it.
    [[nodiscard]] QPoint placeOf(int column) const;

signals:
    void columnOpened(int column);

protected:
    explicit BarChart(QWidget* parent);
    /// Once, when the derived class has made its bars.
    void finishBuilding();
    /// The colours of the bars, in the theme of now.
    virtual void restyleBars() = 0;
    /// The column that is chosen while the keys are elsewhere; −1 for none.
    void setHome(int column) { m_home = column; }
    void choose(int column);
    void chooseHome() { choose(m_home); }
    /// After new bars: the whole width for the columns that there are now.
    void showAllColumns();
    void replotSoon();

    [[nodiscard]] QCustomPlot& plot() const { return *m_plot; }
    [[nodiscard]] QCPItemText& unit() const { return *m_unit; }

    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void restyle();
    void markChosen();
    [[nodiscard]] int columnAt(const QPoint& place) const;

    QCustomPlot* m_plot;
    QCPItemRect* m_band = nullptr;
    QCPItemText* m_unit = nullptr;
    int m_home = -1;
    int m_chosen = -1; ///< moves with the keys, and goes home when they leave
};

} // namespace encours::ui

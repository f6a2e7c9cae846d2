// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace encours::ui {

/// One place for each day, by day numbers, with a tick at each month-end (each January when they would touch). Left and
/// Right go by a day, PageUp and PageDown to the month-end before and after, Home and End to the ends. A click goes there at
/// once. While the pointer or a key is held down the day is being dragged.
class TimeSlider : public QSlider {
    Q_OBJECT
public:
    explicit TimeSlider(QWidget* parent = nullptr);

    [[nodiscard]] bool isDragging() const { return isSliderDown() || m_isKeyHeld; }
    /// A second mark: the day of comparison; nothing for a day outside.
    void setMark(int dayNumber);
    [[nodiscard]] int mark() const { return m_mark; }
    /// The place of a day in the widget, e.g. to click on it.
    [[nodiscard]] QPoint placeOf(int dayNumber) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Somebody moved it; also once more, at the same day, when it is let go.
    void moved(int dayNumber);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void go(int dayNumber);
    void letKeyGo();
    [[nodiscard]] int dayAt(int x) const;
    void paintTicks(QPainter& painter) const;

    int m_mark = 0;
    bool m_isKeyHeld = false;
};

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/time_slider.h"

#include "calendar/date.h"
#include "support/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace encours::ui {
namespace {

constexpr int grooveHeight = 5;
constexpr int handleRadius = 7;
constexpr int leastTickGap = 6;
constexpr int monthsOfYear = 12;

Date dayOf(int number)
{
    return *Date::fromDayNumber(number);
}

/// The month-end after a day, or before it.
int monthEndFrom(int number, int step)
{
    const Date day = dayOf(number);
    const Date end = day.lastOfMonth();
    if (step < 0) return day.firstOfMonth().plusDays(-1).dayNumber();
    return (end == day ? day.firstOfMonth().plusMonths(1).lastOfMonth() : end).dayNumber();
}

} // namespace

TimeSlider::TimeSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setTracking(true);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimeSlider::setMark(int dayNumber)
{
    m_mark = dayNumber;
    update();
}

QSize TimeSlider::sizeHint() const
{
    return {480, size::controlHeight};
}

QSize TimeSlider::minimumSizeHint() const
{
    return {160, size::controlHeight};
}

QPoint TimeSlider::placeOf(int dayNumber) const
{
    const double span = std::max(1, maximum() - minimum());
    const double way = width() - 2.0 * handleRadius;
    const double share = (dayNumber - minimum()) / span;
    return {handleRadius + static_cast<int>(std::lround(share * way)), height() / 2};
}

int TimeSlider::dayAt(int x) const
{
    const double way = std::max(1, width() - 2 * handleRadius);
    const double share = std::clamp((x - handleRadius) / way, 0.0, 1.0);
    return minimum() + static_cast<int>(std::lround(share * (maximum() - minimum())));
}

void TimeSlider::go(int dayNumber)
{
    const int day = std::clamp(dayNumber, minimum(), maximum());
    if (day == value()) return;
    setValue(day);
    emit moved(day);
}

void TimeSlider::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        event->ignore(); // Ctrl+PageUp belongs to the page
        return;
    }
    m_isKeyHeld = m_isKeyHeld || event->isAutoRepeat();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: go(value() - 1); break;
    case Qt::Key_Right:
    case Qt::Key_Up: go(value() + 1); break;
    case Qt::Key_PageUp: go(monthEndFrom(value(), -1)); break;
    case Qt::Key_PageDown: go(monthEndFrom(value(), +1)); break;
    case Qt::Key_Home: go(minimum()); break;
    case Qt::Key_End: go(maximum()); break;
    default: m_isKeyHeld = false; event->ignore();
    }
}

void TimeSlider::keyReleaseEvent(QKeyEvent* event)
{
    QSlider::keyReleaseEvent(event);
    if (!event->isAutoRepeat()) letKeyGo();
}

void TimeSlider::focusOutEvent(QFocusEvent* event)
{
    QSlider::focusOutEvent(event);
    letKeyGo();
}

void TimeSlider::letKeyGo()
{
    if (!m_isKeyHeld) return;
    m_isKeyHeld = false;
    emit moved(value());
}

void TimeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    go(dayAt(event->position().toPoint().x()));
    event->accept();
}

void TimeSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) go(dayAt(event->position().toPoint().x()));
    event->accept();
}

void TimeSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown()) {
        event->ignore();
        return;
    }
    setSliderDown(false);
    emit moved(value());
    event->accept();
}

/// Rolling over the page must not change its day.
void TimeSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

/// At each month-end; at each end of a year only where those would touch.
void TimeSlider::paintTicks(QPainter& painter) const
{
    const double days = std::max(1, maximum() - minimum());
    constexpr double daysOfMonth = 30;
    const bool isByYear = (width() - 2 * handleRadius) / days * daysOfMonth < leastTickGap;
    Date end = dayOf(minimum()).lastOfMonth();
    painter.setPen(Theme::current().colours().line);
    for (; end.dayNumber() < maximum(); end = end.firstOfMonth().plusMonths(1).lastOfMonth()) {
        const bool isYear = end.parts().month == monthsOfYear;
        if (isByYear && !isYear) continue;
        const QPoint place = placeOf(end.dayNumber());
        const int reach = isYear ? 11 : 8;
        painter.drawLine(place.x(), place.y() + grooveHeight, place.x(), place.y() + reach);
    }
}

void TimeSlider::paintEvent(QPaintEvent*)
{
    const ThemeColours& colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint handle = placeOf(value());
    const double top = height() / 2.0 - grooveHeight / 2.0;
    constexpr double round = grooveHeight / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(QRectF(0, top, width(), grooveHeight), round, round);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(QRectF(0, top, handle.x(), grooveHeight), round, round);
    paintTicks(painter);
    if (m_mark > minimum() && m_mark <= maximum()) {
        const QPointF mark = placeOf(m_mark);
        painter.setPen(QPen(colours.text, 1.5));
        painter.setBrush(colours.panel);
        painter.drawEllipse(mark, 4.0, 4.0);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(handle), handleRadius + 3.0, handleRadius + 3.0);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? colours.accentHover : colours.accent);
    painter.drawEllipse(QPointF(handle), 1.0 * handleRadius, 1.0 * handleRadius);
}

} // namespace encours::ui

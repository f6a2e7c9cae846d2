// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "calendar/date.h"

#include <optional>
#endif

class QLabel;
class QMenu;
class QPushButton;

namespace encours::ui {

class DateEdit;
class PastDateEdit;
class TimeSlider;

/// The day that the dashboard shows: a field, a slider from the first day of the ledger to today, the way back to today, and
/// the day that it is compared with.
class TimeBar : public QWidget {
    Q_OBJECT
public:
    explicit TimeBar(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setRange(encours::Date first, encours::Date today);
    /// Does not say dayMoved().
    void setDay(encours::Date day);
    [[nodiscard]] encours::Date day() const { return m_day; }
    void setCompared(std::optional<encours::Date> day);
    [[nodiscard]] std::optional<encours::Date> compared() const { return m_compared; }
#endif
    [[nodiscard]] bool isDragging() const;
    [[nodiscard]] DateEdit* field() const;
    [[nodiscard]] TimeSlider* slider() const { return m_slider; }
    /// By a month-end, earlier or later.
    void stepMonth(int by);
    void chooseCompared(); ///< opens the menu of the days to compare with
    void retranslate();

signals:
    void dayMoved();
    void comparedChanged();
    void refused(const QString& sentence); ///< what was typed is no day

private:
    void build();
    void moveTo(int dayNumber);
    void askForCompared();
    void compareWithTyped();
    void sayCompared();
#ifndef Q_MOC_RUN
    void compareWith(std::optional<encours::Date> day);
#endif

    QLabel* m_asOf;
    PastDateEdit* m_field;
    QLabel* m_begin;
    TimeSlider* m_slider;
    QPushButton* m_now;
    QPushButton* m_compareButton;
    PastDateEdit* m_comparedField;
    QMenu* m_menu; ///< of the days to compare with
#ifndef Q_MOC_RUN
    encours::Date m_first;
    encours::Date m_today;
    encours::Date m_day;
    std::optional<encours::Date> m_compared;
#endif
};

} // namespace encours::ui

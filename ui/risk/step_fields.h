// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace encours::ui {

class DateEdit;

/// With what a person says which step came next: its day, what else the register asks, and one button for each step.
class StepFields : public QWidget {
public:
    StepFields(const char* dayName, QWidget* parent);

    [[nodiscard]] DateEdit& day() { return *m_day; }
    [[nodiscard]] QLabel* dayCaption() { return m_dayCaption; }
    /// Holds the day at its first place.
    [[nodiscard]] QGridLayout& grid() { return *m_grid; }
    /// Buttons stand in the order in which they are added.
    void addStep(const QString& name, const std::function<void()>& take);
    [[nodiscard]] const std::vector<QPushButton*>& steps() const { return m_steps; }

private:
    QVBoxLayout* m_column;
    QGridLayout* m_grid;
    DateEdit* m_day;
    QLabel* m_dayCaption;
    std::vector<QPushButton*> m_steps;
};

} // namespace encours::ui

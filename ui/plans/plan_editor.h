// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "plans/plan_draft.h"

#include <array>
#include <vector>
#endif

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

class Card;
class Pill;
class PlanNumbersCard;
class StepsModel;
class StepsTable;

/// One plan, edited in place: its name, its steps, its numbers, the days on which nobody is called, and who uses it.
class PlanEditor : public QWidget {
    Q_OBJECT
public:
    explicit PlanEditor(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setPlan(const encours::ui::PlanDraft& draft, std::size_t place, const encours::ui::PlanUsers& users,
                 encours::Currency currency);
    /// What stands in the fields. `before` gives what no field shows.
    [[nodiscard]] encours::DunningPlan read(encours::DunningPlan before) const;
#endif
    void focusName();
    void focusSteps();
    void retranslate();

signals:
    void changed();
    void defaultWanted();
    void segmentChanged(const QString& segment, bool isUsed);

private:
    [[nodiscard]] Card* buildHead();
    [[nodiscard]] Card* buildSteps();
    [[nodiscard]] Card* buildQuiet();
    [[nodiscard]] Card* buildUsers();
    void showUsers(const encours::ui::PlanDraft& draft, std::size_t place, const encours::ui::PlanUsers& users);
    void checkPeriods();

    QLabel* m_nameCaption;
    QLineEdit* m_name;
    QLabel* m_codeCaption;
    QLineEdit* m_code;
    Pill* m_default;
    QPushButton* m_makeDefault;
    QLabel* m_stepsTitle;
    QLabel* m_stepsHint;
    StepsModel* m_steps;
    StepsTable* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QLabel* m_quietTitle;
    QLabel* m_quietHint;
    QLabel* m_periodsCaption;
    QLineEdit* m_periods;
    QLabel* m_usersTitle;
    QLabel* m_usersHint;
    QGridLayout* m_segments;
    bool m_isFilling = false;
#ifndef Q_MOC_RUN
    std::vector<PlanNumbersCard*> m_numbers;
    std::array<QCheckBox*, 5> m_weekdays{}; ///< Monday first
    std::vector<QCheckBox*> m_boxes;        ///< one for each segment
    std::vector<std::string> m_shownSegments;
#endif
};

} // namespace encours::ui

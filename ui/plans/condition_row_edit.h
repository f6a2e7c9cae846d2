// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "plans/condition_form.h"
#endif

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace encours::ui {

/// One line of a condition: field, comparison, value; values are chosen where the field has a list of codes.
class ConditionRowEdit : public QWidget {
    Q_OBJECT
public:
    explicit ConditionRowEdit(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setRow(const encours::ui::ConditionRow& row);
    [[nodiscard]] const encours::ui::ConditionRow& row() const { return m_row; }
#endif
    void setWrong(bool isWrong);
    void focusField();
    void retranslate();

signals:
    void changed();
    void removeWanted();

private:
    void fillFields();
    void fillComparisons();
    void fillValues();
    void fieldChosen();
    void comparisonChosen();
    void readValues();

    QComboBox* m_field;
    QComboBox* m_comparison;
    QComboBox* m_choice;
    QLineEdit* m_text;
    QToolButton* m_remove;
#ifndef Q_MOC_RUN
    ConditionRow m_row;
#endif
};

} // namespace encours::ui

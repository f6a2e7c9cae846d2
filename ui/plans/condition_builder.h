// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "plans/condition_form.h"

#include <vector>
#endif

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace encours::ui {

class ConditionRowEdit;

/// A condition put together line by line: all of the lines or at least one of them, with groups joined the other way round.
class ConditionBuilder : public QWidget {
    Q_OBJECT
public:
    explicit ConditionBuilder(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setForm(const encours::ui::ConditionForm& form);
    [[nodiscard]] const encours::ui::ConditionForm& form() const { return m_form; }
#endif
    void retranslate();

signals:
    void changed();

private:
    void rebuild();
    void addRow(std::size_t part, std::size_t row, QVBoxLayout& column);
    void addGroup(std::size_t part);
    void removeRow(std::size_t part, std::size_t row);
    void append(bool isGroup);
    void tellChanged();

    QComboBox* m_join;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_addRow;
    QPushButton* m_addGroup;
#ifndef Q_MOC_RUN
    ConditionForm m_form;
    std::vector<std::vector<ConditionRowEdit*>> m_rows; ///< as the parts of the form
#endif
};

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desk/disputes.h"
#include "desk/edit_book.h"

#include <optional>
#include <variant>
#include <vector>
#endif

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace encours::ui {

class AmountEdit;
class AppContext;
class DateEdit;
class SidePanel;

/// What is done about a dispute: a note, a task, another owner, deadline or category, or its resolution, which is another
/// person's than the collector's. Only the fields of what is done are shown.
class DisputeStepForm : public QWidget {
    Q_OBJECT
public:
    /// In the order of the choice.
    enum Action { Note, Task, Owner, Deadline, Category, Resolve, actionCount };

    explicit DisputeStepForm(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    using Step = std::variant<encours::DisputeStepRequest, encours::DisputeVerdict>;
    /// Another dispute empties the fields; the same one keeps what is typed.
    void setDispute(const std::optional<encours::DisputeRow>& row);
    /// Reads the fields; what is wrong is said in the panel and gives nothing.
    [[nodiscard]] std::optional<Step> collect(SidePanel& panel);
#endif
    [[nodiscard]] Action action() const;
    void choose(Action action);
    [[nodiscard]] QString verb() const;
    void reset(); ///< a step was recorded
    void focusFirst();
    void retranslate();

signals:
    void actionChanged();

private:
    void showFields();
    void propose();
    void fillChoices();
#ifndef Q_MOC_RUN
    [[nodiscard]] std::optional<Step> collectStep(SidePanel& panel);
    [[nodiscard]] std::optional<Step> collectVerdict(SidePanel& panel);
    std::optional<encours::DisputeRow> m_row;
    /// A field and its caption, and what they are for.
    struct Field {
        QWidget* field;
        QLabel* caption;
        std::vector<Action> actions;
    };
    std::vector<Field> m_fields;
#endif

    AppContext& m_context;
    QComboBox* m_action;
    QComboBox* m_category;
    QComboBox* m_resolution;
    QLineEdit* m_person;
    QLineEdit* m_text;
    DateEdit* m_due;
    AmountEdit* m_amount;
    QLabel* m_actionCaption;
    QLabel* m_hint;
};

} // namespace encours::ui

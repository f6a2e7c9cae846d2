// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "dunning/targets/targets.h"

#include <optional>
#endif

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QSpinBox;
class QStackedWidget;

namespace encours::ui {

class ConditionBuilder;
class TabButton;

/// One rule of selection: its name, its points, and its condition as lines or as text. What cannot be read stays as it was
/// typed, with what is wrong under it.
class RuleEditor : public Card {
    Q_OBJECT
public:
    explicit RuleEditor(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    void setRule(const encours::TargetRule& rule);
    /// The rule as the fields say; its condition is the last one that could be read.
    [[nodiscard]] encours::TargetRule read(encours::TargetRule before) const;
#endif
    /// The condition that stands in the fields cannot be read.
    [[nodiscard]] bool isRefused() const { return !m_refusal.isEmpty(); }
    /// What the rule selects now.
    void setCount(const QString& text);
    void focusName();
    void retranslate();

signals:
    void changed();

private:
    void build();
    void readText();
    void readForm();
    void showForm(bool isForm);
    void refuse(const QString& sentence);

    QLabel* m_nameCaption;
    QLineEdit* m_name;
    QLabel* m_pointsCaption;
    QSpinBox* m_points;
    QCheckBox* m_enabled;
    QLabel* m_conditionTitle;
    TabButton* m_asForm;
    TabButton* m_asText;
    QStackedWidget* m_stack;
    ConditionBuilder* m_builder;
    QWidget* m_textSide;
    QPlainTextEdit* m_text;
    QLabel* m_textHint;
    QLabel* m_problem;
    QLabel* m_count;
    QString m_refusal;
    QString m_code; ///< of the rule that is shown
    bool m_isFilling = false;
#ifndef Q_MOC_RUN
    encours::Condition m_condition;
#endif
};

} // namespace encours::ui

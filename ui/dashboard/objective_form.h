// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/side_panel.h"

#ifndef Q_MOC_RUN
#include "desk/objectives/objectives.h"

#include <memory>
#include <optional>
#include <vector>
#endif

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

class AppContext;
class DateEdit;

/// The panel that sets an objective: which figure, of whom, from when, by when, how much.
class ObjectiveForm : public SidePanel {
    Q_OBJECT
public:
    explicit ObjectiveForm(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// Empties the fields; the book of the view gives the groups, and the figures as they stand.
    void prepare(std::shared_ptr<const encours::DashboardView> view);
#endif
    void forget(); ///< the book is about to go
    void focusFirst();
    void retranslate();

signals:
    void left();
    void entered(const encours::Objective& objective);

private:
    void fillIndicators();
    void fillScopes();
    void fillGroups();
    void showNow();
    void save();
#ifndef Q_MOC_RUN
    [[nodiscard]] std::optional<encours::IndicatorCode> indicator() const;
    [[nodiscard]] std::optional<encours::Grouping> grouping() const;
    /// Reads a day; what is wrong is said and gives nothing.
    [[nodiscard]] std::optional<encours::Date> dayOf(DateEdit* edit);
    [[nodiscard]] std::optional<encours::ObjectiveScope> scope();
#endif

    AppContext& m_context;
    QComboBox* m_indicator;
    QComboBox* m_scope;
    QComboBox* m_group;
    QLineEdit* m_target;
    DateEdit* m_from;
    DateEdit* m_by;
    QLineEdit* m_note;
    QLabel* m_indicatorCaption;
    QLabel* m_scopeCaption;
    QLabel* m_groupCaption;
    QLabel* m_targetCaption;
    QLabel* m_fromCaption;
    QLabel* m_byCaption;
    QLabel* m_noteCaption;
    QLabel* m_now;
    QPushButton* m_back;
    QPushButton* m_save;
#ifndef Q_MOC_RUN
    std::shared_ptr<const encours::DashboardView> m_view;
#endif
};

} // namespace encours::ui

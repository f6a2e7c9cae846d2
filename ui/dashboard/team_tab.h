// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard_tab.h"

#ifndef Q_MOC_RUN
#include "desk/activity/activity_report.h"
#include "desk/objectives/objectives.h"

#include <optional>
#include <vector>
#endif

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace encours::ui {

class DateEdit;
class DenseTable;
class ObjectiveForm;
class RegisterModel;
class WorkChart;

/// What people did in a period and what came of it, how far the lists of today are, the work of the coming weeks, who sold what
/// is overdue, and the objectives of the book.
class TeamTab : public DashboardTab {
    Q_OBJECT
public:
    explicit TeamTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("team"); }
    [[nodiscard]] QString title() const override;
#ifndef Q_MOC_RUN
    void showView(std::shared_ptr<const encours::DashboardView> view, bool isDragging) override;
    [[nodiscard]] std::vector<encours::FigureTable> tables() const override;
#endif
    void forget() override;
    void retranslate() override;
    void takeFocus() override;
    void toggleTables() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    [[nodiscard]] QString status() const override;

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makePeople();
    [[nodiscard]] QWidget* makeObjectives();
    [[nodiscard]] QWidget* makeWork();
    [[nodiscard]] QWidget* makeLists();
    [[nodiscard]] QWidget* makeSales();
    void connectParts();
    void fillPeriods();
    void choosePeriod();
    void showPeriod();
    void ask();
    void fillTables();
    void sayHint();
    void showObjectives();
    void showObjective();
    void openForm();
    void closeForm();
    void endObjective();
    void sayTitles();
    void sayChartVerb();
#ifndef Q_MOC_RUN
    /// What one question gives: computed behind the window.
    struct Answer {
        std::shared_ptr<const encours::DashboardView> view;
        encours::ActivityReport activity;
        encours::AgedBalance sales;
    };
    [[nodiscard]] encours::ActivityQuestion periodOn(encours::Date day) const;
    [[nodiscard]] std::optional<encours::ActivityQuestion> question();
    void record(const encours::Objective& objective);
    void showAnswer(Answer answer);
    void askObjectives(encours::Date asOf);
    void showProgress(encours::Result<std::vector<encours::ObjectiveProgress>> progress);
    [[nodiscard]] const encours::ObjectiveProgress* currentObjective() const;

    std::shared_ptr<const encours::DashboardView> m_view;
    std::optional<encours::ActivityReport> m_activity;
    std::optional<encours::AgedBalance> m_salesBalance;
    std::vector<encours::ObjectiveProgress> m_progress;
    std::string m_wantedObjective; ///< to be selected when the answer is here
#endif
    QComboBox* m_period;
    DateEdit* m_from;
    DateEdit* m_to;
    QLabel* m_problem;
    QLabel* m_peopleTitle;
    QLabel* m_peopleHint;
    DenseTable* m_people;
    RegisterModel* m_peopleModel;
    QLabel* m_objectiveTitle;
    DenseTable* m_objectives;
    RegisterModel* m_objectiveModel;
    QLabel* m_objectiveText;
    QPushButton* m_add;
    QPushButton* m_end;
    ObjectiveForm* m_form;
    QLabel* m_workTitle;
    QPushButton* m_asTable;
    QStackedWidget* m_workStack;
    WorkChart* m_chart;
    DenseTable* m_weeks;
    RegisterModel* m_weekModel;
    QLabel* m_listTitle;
    DenseTable* m_lists;
    RegisterModel* m_listModel;
    QLabel* m_salesTitle;
    DenseTable* m_sales;
    RegisterModel* m_salesModel;
    quint64 m_book = 0; ///< counts the books: an answer about another one is thrown away
    bool m_isAsking = false;
    bool m_isAskWanted = false;
};

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/risk_tab.h"

#ifndef Q_MOC_RUN
#include "desk/replay_policy.h"

#include <memory>
#include <optional>
#endif

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace encours::ui {

class DateEdit;
class DenseTable;
class EmptyState;
class RegisterModel;
class WeekChart;

/// The lists of a past period under the book's policy and under another plan, side by side: figures with their differences,
/// calls per week, and what is assumed.
class ComparisonTab : public RiskTab {
    Q_OBJECT
public:
    explicit ComparisonTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("comparison"); }
    [[nodiscard]] bool isCounted() const override { return false; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    void begin() override { run(); }

private:
    enum Column { Figure, Book, Other, Difference };
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeRight();
    void addShortcuts();
    void fillPlans();
    void choosePlan(int index);
    void openDocument();
    void run();
    void showReport();
    void showWeeks();
    void sayChartVerb();
    void sayWhyEmpty();
    [[nodiscard]] QString otherName() const;
#ifndef Q_MOC_RUN
    [[nodiscard]] std::optional<encours::ReplayQuestion> question();
    [[nodiscard]] QString textOf(const encours::ReplayLine& line, int column) const;
    std::shared_ptr<const encours::ReplayReport> m_report;
    std::optional<encours::DunningPlan> m_document; ///< opened from a file
#endif

    DateEdit* m_from;
    DateEdit* m_to;
    QComboBox* m_plan;
    QComboBox* m_mode;
    QPushButton* m_run;
    QLabel* m_fromCaption;
    QLabel* m_toCaption;
    QLabel* m_planCaption;
    QLabel* m_modeCaption;
    QLabel* m_problem;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DenseTable* m_figures;
    RegisterModel* m_figureModel;
    QLabel* m_chartTitle;
    QPushButton* m_asTable;
    QStackedWidget* m_chartStack;
    WeekChart* m_chart;
    DenseTable* m_weeks;
    RegisterModel* m_weekModel;
    QLabel* m_assumptionTitle;
    QLabel* m_assumptions;
    QString m_shownOther; ///< name of the plan that the report is about
    int m_chosenPlan = 0;
    bool m_isRunning = false;
};

} // namespace encours::ui

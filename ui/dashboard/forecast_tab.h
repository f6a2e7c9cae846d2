// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard_tab.h"

#ifndef Q_MOC_RUN
#include "desk/forecast/kept_forecasts.h"
#include "desk/forecast/week_parts.h"
#include "widgets/register_model.h"

#include <array>
#include <memory>
#include <vector>
#endif

class QLabel;
class QPushButton;
class QStackedWidget;

namespace encours::ui {

class ChoiceButton;
class DenseTable;
class EmptyState;
class ForecastChart;
class ForecastSource;
class RegisterModel;

/// What will come in: weeks with their intervals, what a week is made of, what is secured of what falls due, how right past
/// forecasts were, what is not expected and why.
class ForecastTab : public DashboardTab {
    Q_OBJECT
public:
    explicit ForecastTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("forecast"); }
    [[nodiscard]] QString title() const override;
#ifndef Q_MOC_RUN
    /// Answers are kept there; the overview may share it.
    void share(std::shared_ptr<encours::KeptForecasts> kept);
    void showView(std::shared_ptr<const encours::DashboardView> view, bool isDragging) override;
    [[nodiscard]] std::vector<encours::FigureTable> tables() const override;
#endif
    void forget() override;
    void retranslate() override;
    void takeFocus() override;
    void toggleTables() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    [[nodiscard]] QString status() const override;
    /// 4, 8, 13 or 26.
    void setWeeks(int weeks);

private:
    static constexpr int sideCount = 4; ///< tables below the chart

    [[nodiscard]] QWidget* makeChartCard();
    [[nodiscard]] QWidget* makeTestCard();
    [[nodiscard]] QWidget* makeSideCard();
    [[nodiscard]] DenseTable* makeTwin(const char* name, RegisterModel* model, QWidget* parent);
    void connectParts();
    void addShortcuts();
    void ask();
    void showAnswer();
    void showForecast();
    void sayWhyEmpty();
    void showChart();
    void showSaid();
    void showTest();
    void chooseWeek(int week);
    void showWeek();
    void showSides();
    void chooseSide(int side);
    void stepWeeks(int by);
    void sortItems();
    void openItem(int row);
    void sayVerbs();
    [[nodiscard]] int weeks() const;
#ifndef Q_MOC_RUN
    [[nodiscard]] RegisterCell itemCell(std::size_t row, int column) const;
    std::shared_ptr<const encours::DashboardView> m_view;
    std::shared_ptr<const encours::ForecastView> m_shown; ///< that the tables were filled from
    std::shared_ptr<const std::vector<encours::WeekPart>> m_parts;
    std::array<ChoiceButton*, 4> m_spans{};
    std::array<ChoiceButton*, sideCount> m_sides{};
    std::array<RegisterModel*, sideCount> m_models{}; ///< items, secured, past, open
    std::array<DenseTable*, sideCount> m_tables{};
#endif
    int m_week = 0;
    int m_side = 0;

    ForecastSource* m_source;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QLabel* m_title = nullptr;
    QLabel* m_said = nullptr;
    QPushButton* m_asTable = nullptr;
    QStackedWidget* m_chartStack = nullptr;
    ForecastChart* m_chart = nullptr;
    DenseTable* m_weekTable = nullptr;
    RegisterModel* m_weekModel = nullptr;
    QLabel* m_testTitle = nullptr;
    QLabel* m_testSaid = nullptr;
    QPushButton* m_testAgain = nullptr;
    DenseTable* m_testTable = nullptr;
    RegisterModel* m_testModel = nullptr;
    QLabel* m_sideSaid = nullptr;
    QStackedWidget* m_sideStack = nullptr;
};

} // namespace encours::ui

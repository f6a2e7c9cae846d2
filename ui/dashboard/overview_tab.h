// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard_tab.h"

#ifndef Q_MOC_RUN
#include "desk/activity/activity_report.h"
#include "desk/dashboard/movers.h"
#include "desk/forecast/kept_forecasts.h"
#include "receivables/reference_delays.h"
#include "widgets/register_model.h"

#include <array>
#include <optional>
#endif

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace encours::ui {

class AgedTable;
class AgeingDsoChart;
class DashboardCard;
class DenseTable;
class ForecastChart;
class ForecastSource;
class RegisterModel;

/// What a manager wants to know first: six figures, the months behind the day, the weeks before it, who owes it, what people
/// did and what moved since the day of comparison.
class OverviewTab : public DashboardTab {
    Q_OBJECT
public:
    explicit OverviewTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override;
#ifndef Q_MOC_RUN
    /// Forecasts are kept there: the tab of the forecast shares it.
    void share(std::shared_ptr<encours::KeptForecasts> kept);
    void showView(std::shared_ptr<const encours::DashboardView> view, bool isDragging) override;
    [[nodiscard]] std::vector<encours::FigureTable> tables() const override;
    [[nodiscard]] encours::Grouping grouping() const;
#endif
    void forget() override;
    void retranslate() override;
    void takeFocus() override;
    void toggleTables() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    [[nodiscard]] QString status() const override;

signals:
    void groupingChanged();
    void tabWanted(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
#ifndef Q_MOC_RUN
    static constexpr std::array cardCodes{
        encours::IndicatorCode::Overdue,        encours::IndicatorCode::DsoCountBack,
        encours::IndicatorCode::DaysLate,       encours::IndicatorCode::PromisesOnTime,
        encours::IndicatorCode::DisputedAmount, encours::IndicatorCode::DefinancedSoon};
    [[nodiscard]] DashboardCard& cardOf(encours::IndicatorCode code) const;
    [[nodiscard]] QString figureText(encours::IndicatorCode code) const;
#endif

    [[nodiscard]] QWidget* makeCards();
    [[nodiscard]] QWidget* makeMonths();
    [[nodiscard]] QWidget* makeForecast();
    [[nodiscard]] QWidget* makeRows();
    [[nodiscard]] QWidget* makeSide();
    void connectParts();
    void askSide();
    void askReferences();
    void showCards();
    void showCounts();
    void showReference();
    void showMonths();
    void showForecast();
    void showRows(bool isDragging);
    void showSide();
    void fillGroupings();
    void fillActivity();
    void fillMovers();
    void turnSide();
    void openFigure(int filter, bool isTotal);
    void openDetails();
    void openMover(int row);
    void sayVerbs();

    QLabel* m_monthsTitle;
    QPushButton* m_asTable;
    QStackedWidget* m_monthStack;
    AgeingDsoChart* m_chart;
    DenseTable* m_monthTable;
    RegisterModel* m_monthModel = nullptr;
    QWidget* m_chartRow;
    QLabel* m_forecastTitle;
    QPushButton* m_tested;
    QStackedWidget* m_forecastStack;
    ForecastChart* m_forecastChart;
    DenseTable* m_weekTable;
    RegisterModel* m_weekModel = nullptr;
    ForecastSource* m_source;
    QComboBox* m_grouping;
    QPushButton* m_details;
    AgedTable* m_rows;
    QLabel* m_sideTitle;
    QPushButton* m_turn;
    QStackedWidget* m_sideStack;
    DenseTable* m_activityTable;
    RegisterModel* m_activityModel;
    DenseTable* m_moverTable;
    RegisterModel* m_moverModel;
    QLabel* m_moverSum;
    quint64 m_book = 0; ///< counts the books: an answer about another one is thrown away
    bool m_isAsking = false;
    bool m_isAskWanted = false;
#ifndef Q_MOC_RUN
    struct Side {
        encours::Date asOf;
        encours::ActivityReport activity;
        std::optional<encours::Movers> movers;
    };
    [[nodiscard]] RegisterCell activityCell(std::size_t row, int column) const;
    [[nodiscard]] RegisterCell moverCell(std::size_t row, int column) const;
    std::array<DashboardCard*, cardCodes.size()> m_cards{};
    std::shared_ptr<const encours::DashboardView> m_view;
    encours::AgedBalance m_converted; ///< when the basis is not that of the customers
    encours::Money m_columnSum;
    encours::Money m_rowSum;
    std::optional<encours::ReferenceDelays> m_delays;
    std::optional<Side> m_side;
    std::vector<encours::Mover> m_movers; ///< rises, then falls
    /// That the tables stand for.
    std::shared_ptr<const std::vector<encours::DashboardMonth>> m_monthsShown;
#endif
};

} // namespace encours::ui

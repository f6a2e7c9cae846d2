// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of the dashboard are filled with; how they look is for the screenshots.
#include "dashboard/ageing_dso_chart.h"
#include "dashboard/figure_rows.h"
#include "dashboard/forecast_chart.h"
#include "desk/dashboard/month_figures.h"
#include "gui/gui_fixture.h"
#include "support/format.h"

#include <QSignalSpy>
#include <QTest>
#include <qcustomplot.h>

#include <variant>

namespace encours::ui {
namespace {

const Date asOf = Date::of(2026, 11, 20);

class ChartTest : public GuiTest {
protected:
    /// The plottable of a kind that stands at a place among them.
    template <typename Plottable>
    static Plottable* plottable(const QWidget& chart, int place)
    {
        auto* plot = chart.findChild<QCustomPlot*>();
        int seen = 0;
        for (int i = 0; plot != nullptr && i < plot->plottableCount(); ++i) {
            auto* found = qobject_cast<Plottable*>(plot->plottable(i));
            if (found != nullptr && seen++ == place) return found;
        }
        ADD_FAILURE() << "no plottable " << place;
        return nullptr;
    }
    static QStringList legendOf(const QWidget& chart)
    {
        QStringList names;
        const auto* plot = chart.findChild<QCustomPlot*>();
        for (int i = 0; i < plot->legend->itemCount(); ++i)
            names << static_cast<QCPPlottableLegendItem*>(plot->legend->item(i))->plottable()->name();
        return names;
    }
};

CashForecast twoWeeks()
{
    CashForecast forecast;
    forecast.asOf = asOf;
    forecast.later = Money(0);
    forecast.weeks = {
        {Date::of(2026, 11, 23), Money(10'000), Money(2'000), Money(3'000), Money(8'000), Money(16'000), Money(1'000)},
        {Date::of(2026, 11, 30), Money(6'000), Money(0), Money(0), Money(6'000), Money(9'000), Money(500)}};
    return forecast;
}

TEST_F(ChartTest, StacksAWeekToWhatIsExpected)
{
    ForecastChart chart;
    chart.setForecast(twoWeeks());
    EXPECT_EQ(chart.columns(), 2);
    ASSERT_TRUE(chart.hasIntervals());
    const auto parts = ForecastChart::partsOf(chart.weeks()[0]);
    EXPECT_EQ(parts, (std::array{Money(3'000), Money(2'000), Money(5'000)}));
    double height = 0;
    for (int series = 0; series < 3; ++series) {
        const auto* bars = plottable<QCPBars>(chart, series);
        ASSERT_NE(bars, nullptr);
        const auto data = bars->data();
        for (const QCPBarsData& bar : *data)
            if (bar.key == 0) height += bar.value;
    }
    EXPECT_DOUBLE_EQ(height, 100.0) << "in euros";
    EXPECT_EQ(legendOf(chart), (QStringList{"Garanti", "Promis", "Habitudes", "8 chances sur 10"}));
    EXPECT_TRUE(chart.textOf(0).contains("8 chances sur 10")) << chart.textOf(0).toStdString();
    EXPECT_EQ(chart.mondayOf(1), Date::of(2026, 11, 30));
    EXPECT_FALSE(chart.mondayOf(2).has_value());
}

TEST_F(ChartTest, DrawsTheLineFromLowToHigh)
{
    ForecastChart chart;
    chart.setForecast(twoWeeks());
    const auto* middles = plottable<QCPGraph>(chart, 0);
    const auto* lines = plottable<QCPErrorBars>(chart, 0);
    ASSERT_TRUE(middles != nullptr && lines != nullptr);
    ASSERT_EQ(middles->data()->size(), 2);
    EXPECT_DOUBLE_EQ(middles->data()->at(0)->value - lines->data()->at(0).errorMinus, 80);
    EXPECT_DOUBLE_EQ(middles->data()->at(0)->value + lines->data()->at(0).errorPlus, 160);
}

TEST_F(ChartTest, SaysNothingOfAnIntervalThatIsNotThere)
{
    CashForecast forecast = twoWeeks();
    for (ForecastWeek& week : forecast.weeks) week.low = week.high = std::nullopt;
    ForecastChart chart;
    chart.setForecast(forecast, 1);
    EXPECT_EQ(chart.columns(), 1) << "the first week only";
    EXPECT_FALSE(chart.hasIntervals());
    EXPECT_FALSE(legendOf(chart).contains("8 chances sur 10"));
    EXPECT_FALSE(chart.textOf(0).contains("8 chances"));
    chart.clear();
    EXPECT_EQ(chart.columns(), 0);
    EXPECT_TRUE(chart.textOf(0).isEmpty());
}

TEST_F(ChartTest, KeysAndClicksAskForAWeek)
{
    ForecastChart chart;
    chart.setForecast(twoWeeks());
    chart.resize(500, 240);
    chart.show();
    QSignalSpy opened(&chart, &BarChart::columnOpened);
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.takeFirst().at(0).toInt(), 1);
    chart.markWeek(0);
    EXPECT_EQ(chart.chosenColumn(), 0);
}

/// A view by hand: three months, a DSO in two of them.
DashboardView viewWithMonths(TaxBasis basis)
{
    const auto month = [](Date on, std::int64_t notDue, std::int64_t late, std::optional<std::int64_t> dso) {
        DashboardMonth made;
        const Money nothing(0);
        made.point = {on, {Money(notDue), Money(late), nothing, nothing, nothing, nothing, nothing}, nothing};
        Indicator figure;
        figure.code = IndicatorCode::Dso;
        figure.value = dso;
        figure.gap = IndicatorGap::NoHistory;
        made.figures = {on, Currency::euro(), {figure}};
        return made;
    };
    DashboardView view;
    view.portfolio = Portfolio::fromAccounts({}, Currency::euro());
    view.settings.basis = basis;
    view.question.asOf = asOf;
    view.months = std::make_shared<const std::vector<DashboardMonth>>(
        std::vector{month(Date::of(2026, 9, 30), 100'000, 20'000, std::nullopt),
                    month(Date::of(2026, 10, 31), 120'000, 0, 480), month(asOf, 90'000, 30'000, 453)});
    return view;
}

TEST_F(ChartTest, DrawsTheDsoWhereThereIsOne)
{
    AgeingDsoChart chart;
    chart.setView(viewWithMonths(TaxBasis::WithVat));
    chart.retranslate();
    EXPECT_EQ(chart.columns(), 3);
    EXPECT_EQ(chart.chosenColumn(), 2) << "the day of the question is marked";
    EXPECT_EQ(chart.dayOf(1), Date::of(2026, 10, 31));
    EXPECT_FALSE(chart.dsoOf(0).has_value());
    EXPECT_EQ(chart.dsoOf(2), 453);
    const auto* line = plottable<QCPGraph>(chart, 1);
    ASSERT_NE(line, nullptr);
    ASSERT_EQ(line->data()->size(), 2);
    EXPECT_DOUBLE_EQ(line->data()->at(0)->key, 1);
    EXPECT_DOUBLE_EQ(line->data()->at(1)->value, 45.3);
    EXPECT_TRUE(line->valueAxis()->visible());
    EXPECT_GT(line->valueAxis()->range().upper, 48);
    EXPECT_EQ(legendOf(chart).last(), "DSO (à droite)");
    EXPECT_TRUE(chart.textOf(2).contains("45,3")) << chart.textOf(2).toStdString();
    chart.clear();
    EXPECT_EQ(chart.columns(), 0);
}

/// 1 200 € with VAT of 20 % are 1 000 € without.
TEST_F(ChartTest, FollowsTheTaxBasisAndTheColumnsOfTheBook)
{
    DashboardView view = viewWithMonths(TaxBasis::WithoutVat);
    view.settings.ageBounds = AgeBounds::parse("15,30,60").value();
    AgeingDsoChart chart;
    chart.setView(view);
    const auto* notDue = plottable<QCPBars>(chart, 0);
    ASSERT_NE(notDue, nullptr);
    EXPECT_DOUBLE_EQ(notDue->data()->at(1)->value, 1'000);
    EXPECT_TRUE(legendOf(chart).contains("1–15 j")) << legendOf(chart).join('|').toStdString();

    const FigureTable table = monthFigures(view, Language::French);
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(std::get<Money>(table.rows[1][1]), Money(100'000));
    EXPECT_TRUE(std::holds_alternative<std::monostate>(table.rows[0].back())) << "no DSO";
    EXPECT_EQ(std::get<FigureDays>(table.rows[2].back()).tenths, 453);
    for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
}

TEST_F(ChartTest, ShowsATableOfFiguresAsRows)
{
    auto table = std::make_shared<FigureTable>();
    table->columns = {"Au", "Montant", "Part", "Nom"};
    table->rows = {{asOf, Money(123'456), FigurePercent{1'234}, std::string("Moreau")},
                   {asOf, Money(0), std::monostate{}, std::string()}};
    table->total = {std::string("Total"), Money(123'456), std::monostate{}, std::string()};
    const auto columns = columnsOf(*table);
    EXPECT_TRUE(columns[1].isFigure);
    EXPECT_FALSE(columns[3].isFigure);
    RegisterModel model(columns);
    model.setTitles(titlesOf(*table));
    model.setSource(sourceOf(table));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.cell(0, 0).text, "20/11/2026");
    EXPECT_EQ(model.cell(0, 1).text, bareAmountText(Money(123'456)));
    EXPECT_TRUE(model.cell(0, 2).text.startsWith("12,34")) << model.cell(0, 2).text.toStdString();
    EXPECT_EQ(model.cell(1, 2).text, "–");
    EXPECT_TRUE(model.cell(2, 1).isStrong);
    EXPECT_FALSE(model.cell(0, 1).isStrong);
}

} // namespace
} // namespace encours::ui

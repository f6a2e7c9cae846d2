// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/forecast_chart.h"
#include "dashboard/forecast_source.h"
#include "dashboard/forecast_tab.h"
#include "gui/gui_fixture.h"
#include "support/format.h"
#include "support/payer_book.h"
#include "widgets/choice_button.h"
#include "widgets/dense_table.h"
#include "widgets/register_model.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

namespace encours::ui {
namespace {

const Date asOf = Date::of(2026, 11, 20);

std::shared_ptr<const Portfolio> payers()
{
    std::mt19937_64 random(3);
    std::vector<Account> accounts;
    for (int customer = 1; customer <= 10; ++customer) {
        accounts.push_back(test::payerAccount(
            customer,
            test::invoicesOf({.delay = 5, .spread = 25, .invoices = 40, .from = asOf.plusDays(-729)}, random)));
    }
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

/// The tab alone, with views made by hand.
class ForecastTabTest : public GuiTest {
protected:
    void SetUp() override
    {
        openEmptyBook();
        m_portfolio = payers();
        m_tab = std::make_unique<ForecastTab>(*m_context);
        m_tab->resize(1'240, 560);
        m_tab->retranslate();
        m_tab->show();
        m_tab->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_tab.get()));
    }
    void TearDown() override { m_tab.reset(); }
    [[nodiscard]] std::shared_ptr<const DashboardView> viewOf(Date day) const
    {
        auto view = std::make_shared<DashboardView>();
        view->portfolio = m_portfolio;
        view->question.asOf = day;
        return view;
    }
    void show(Date day, bool isDragging = false)
    {
        m_tab->showView(viewOf(day), isDragging);
        if (!isDragging) settle();
    }
    template <typename Widget>
    Widget& at(const char* name)
    {
        auto* found = m_tab->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    [[nodiscard]] QString said() { return at<QLabel>("forecastSaid").text(); }
    /// Σ of a column of amounts of a table's rows; the last row is its own total.
    static Money sumOf(const QAbstractItemModel& model, int column, bool hasTotal)
    {
        const auto& rows = static_cast<const RegisterModel&>(model);
        Money sum(0);
        for (int row = 0; row < rows.rowCount() - (hasTotal ? 1 : 0); ++row)
            sum += rows.cell(row, column).amount.value_or(Money(0));
        return sum;
    }
    static Money totalOf(const QAbstractItemModel& model, int column)
    {
        const auto& rows = static_cast<const RegisterModel&>(model);
        return rows.cell(rows.rowCount() - 1, column).amount.value_or(Money(-1));
    }

    std::shared_ptr<const Portfolio> m_portfolio;
    std::unique_ptr<ForecastTab> m_tab;
};

TEST_F(ForecastTabTest, ShowsTheWeeksAndWhatTheyAreMadeOf)
{
    EXPECT_TRUE(m_tab->tables().empty());
    show(asOf);
    const auto& chart = at<ForecastChart>("forecastChart");
    ASSERT_EQ(chart.columns(), 8);
    EXPECT_TRUE(chart.hasIntervals());
    EXPECT_TRUE(said().contains("20/11/2026")) << said().toStdString();
    for (int week = 0; week < 8; ++week) {
        emit at<ForecastChart>("forecastChart").columnOpened(week);
        EXPECT_EQ(sumOf(*at<DenseTable>("forecastItems").model(), 4, false),
                  chart.weeks()[static_cast<std::size_t>(week)].expected)
            << week;
    }
    EXPECT_EQ(chart.chosenColumn(), 7) << "the table shows the last one asked for";
}

TEST_F(ForecastTabTest, TablesBelowSumToTheirTotals)
{
    show(asOf);
    at<QPushButton>("forecastSide3").click();
    const auto& open = *at<DenseTable>("forecastOpen").model();
    EXPECT_EQ(sumOf(open, 1, true), totalOf(open, 1));
    EXPECT_TRUE(m_tab->status().contains(amountText(totalOf(open, 1)))) << m_tab->status().toStdString();
    at<QPushButton>("forecastSide2").click();
    const auto& past = *at<DenseTable>("forecastPast").model();
    ASSERT_GT(past.rowCount(), 20);
    EXPECT_EQ(sumOf(past, 3, true), totalOf(past, 3));
    at<QPushButton>("forecastSide1").click();
    const auto& secured = *at<DenseTable>("forecastSecured").model();
    ASSERT_EQ(secured.rowCount(), 9);
    EXPECT_EQ(sumOf(secured, 1, true), totalOf(secured, 1));
}

TEST_F(ForecastTabTest, TellsHowRightItWouldHaveBeen)
{
    show(asOf);
    const QString text = at<QLabel>("forecastTestSaid").text();
    EXPECT_TRUE(text.contains("12 fins de mois")) << text.toStdString();
    EXPECT_TRUE(text.contains("dans leur intervalle")) << text.toStdString();
    const auto& table = at<DenseTable>("forecastTest");
    EXPECT_TRUE(table.isVisible());
    EXPECT_EQ(table.model()->rowCount(), 3) << "ours and the two published methods";
    EXPECT_EQ(m_tab->tables().size(), 7U);
}

TEST_F(ForecastTabTest, IsHonestWithoutHistory)
{
    m_portfolio = Portfolio::fromAccounts(
        {test::payerAccount(1, {{asOf.plusDays(-10), asOf.plusDays(5), 12'345, std::nullopt, std::nullopt}})},
        Currency::euro());
    show(asOf);
    EXPECT_TRUE(said().contains("Historique insuffisant")) << said().toStdString();
    EXPECT_FALSE(at<ForecastChart>("forecastChart").hasIntervals());
    EXPECT_TRUE(at<QLabel>("forecastTestSaid").text().contains("Historique insuffisant"));
    EXPECT_FALSE(at<DenseTable>("forecastTest").isVisible());
    EXPECT_EQ(at<ForecastChart>("forecastChart").weeks()[1].expected, Money(12'345)) << "on its due date";
}

TEST_F(ForecastTabTest, FollowsWhenTheSliderIsLetGo)
{
    show(asOf);
    const Date earlier = Date::of(2026, 7, 31);
    show(earlier, true);
    settle();
    EXPECT_EQ(at<ForecastChart>("forecastChart").weeks().front().from, Date::of(2026, 11, 16)) << "still dragging";
    EXPECT_TRUE(said().contains("31/07/2026")) << "but says what will follow: " << said().toStdString();
    show(earlier);
    EXPECT_EQ(at<ForecastChart>("forecastChart").weeks().front().from, Date::of(2026, 7, 27))
        << "the week of Saturday, 1 August";
}

TEST_F(ForecastTabTest, ManyQuestionsEndWithTheLast)
{
    for (int day = 0; day < 30; ++day) m_tab->showView(viewOf(asOf.plusDays(-day)), false);
    settle();
    EXPECT_EQ(said().contains("22/10/2026"), true) << said().toStdString();
}

TEST_F(ForecastTabTest, ShowsMoreOrFewerWeeks)
{
    show(asOf);
    m_tab->takeFocus();
    QTest::keyClick(&at<ForecastChart>("forecastChart"), Qt::Key_Plus);
    settle();
    EXPECT_EQ(at<ForecastChart>("forecastChart").columns(), 13);
    at<QPushButton>("forecastWeeks26").click();
    settle();
    EXPECT_EQ(at<ForecastChart>("forecastChart").columns(), 26);
    m_tab->setWeeks(4);
    settle();
    EXPECT_EQ(at<ForecastChart>("forecastChart").columns(), 4);
}

TEST_F(ForecastTabTest, HasATwinAsATable)
{
    show(asOf);
    m_tab->toggleTables();
    EXPECT_TRUE(at<DenseTable>("forecastWeeks").isVisible());
    EXPECT_FALSE(at<ForecastChart>("forecastChart").isVisible());
    const auto& rows = static_cast<const RegisterModel&>(*at<DenseTable>("forecastWeeks").model());
    Money sum(0);
    for (const ForecastWeek& week : at<ForecastChart>("forecastChart").weeks()) sum += week.expected;
    EXPECT_EQ(totalOf(rows, 1), sum);
    m_tab->toggleTables();
    EXPECT_TRUE(at<ForecastChart>("forecastChart").isVisible());
}

TEST_F(ForecastTabTest, EnterLeadsToTheInvoiceOnThatDay)
{
    show(asOf);
    QSignalSpy wanted(m_context.get(), &AppContext::pageWanted);
    emit at<DenseTable>("forecastItems").rowOpened(0);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(0).toString(), "invoices");
    EXPECT_TRUE(wanted.first().at(1).toString().contains("day=2026-11-20"))
        << wanted.first().at(1).toString().toStdString();
    EXPECT_TRUE(wanted.first().at(1).toString().contains("line="));
}

TEST_F(ForecastTabTest, ForgetsTheBook)
{
    show(asOf);
    m_tab->forget();
    EXPECT_TRUE(m_tab->tables().empty());
    EXPECT_TRUE(m_tab->status().isEmpty());
    EXPECT_EQ(at<ForecastChart>("forecastChart").columns(), 0);
    show(asOf);
    EXPECT_EQ(at<ForecastChart>("forecastChart").columns(), 8);
}

/// Whoever leaves the tab does not make commands wait for its answer; whoever comes back gets it.
TEST_F(ForecastTabTest, ComputesNothingOutOfSight)
{
    m_tab->showView(viewOf(asOf), false);
    m_tab->hide();
    settle();
    EXPECT_EQ(at<QLabel>("forecastTestSaid").text().contains("12 fins de mois"), false);
    m_tab->show();
    settle();
    EXPECT_TRUE(at<QLabel>("forecastTestSaid").text().contains("12 fins de mois"));
}

TEST_F(ForecastTabTest, SharesWhatWasMade)
{
    auto kept = std::make_shared<KeptForecasts>();
    m_tab->share(kept);
    show(asOf);
    ForecastSource source(*m_context);
    source.share(kept);
    source.ask(viewOf(asOf), 8);
    settle();
    ASSERT_NE(source.forecast(), nullptr);
    EXPECT_EQ(source.forecast(), kept->forecast(ShowForecast(m_portfolio, {}), asOf, 8, {}, {}));
    EXPECT_NE(source.backTest(), nullptr);
}

} // namespace
} // namespace encours::ui

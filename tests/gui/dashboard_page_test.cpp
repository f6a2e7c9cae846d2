// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/aged_table.h"
#include "dashboard/dashboard_card.h"
#include "dashboard/dashboard_page.h"
#include "dashboard/figure_panel.h"
#include "dashboard/time_bar.h"
#include "dashboard/time_slider.h"
#include "desk/dashboard/movers.h"
#include "gui/whole_window.h"
#include "support/format.h"
#include "support/language.h"
#include "today/tab_button.h"
#include "widgets/bar_chart.h"
#include "widgets/date_edit.h"
#include "words/indicator_words.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <cstdlib>

namespace encours::ui {
namespace {

const Date today = Date::of(2026, 11, 20);

class DashboardPageTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        press(Qt::Key_F8);
        settle();
    }
    DashboardPage& page() { return *qobject_cast<DashboardPage*>(m_window->page("dashboard")); }
    TimeSlider& slider() { return *find<TimeSlider>("dashboardSlider"); }
    QString cardFigure(int card)
    {
        return find<DashboardCard>(QStringLiteral("dashboardCard%1").arg(card).toLatin1().constData())->figure();
    }
    QString status() { return find<QLabel>("dashboardStatus")->text(); }
    Ageing bookOn(Date day)
    {
        const auto portfolio = m_context->desk()->portfolio();
        Ageing sum = stateOf(Account{}, day, portfolio->currency()).ageing;
        portfolio->forEach([&](const Account& account) { sum += stateOf(account, day, portfolio->currency()).ageing; });
        return sum;
    }
    void choose(const char* action)
    {
        press(Qt::Key_C);
        auto* menu = m_window->findChild<QMenu*>("dashboardCompareMenu");
        ASSERT_NE(menu, nullptr);
        auto* chosen = menu->findChild<QAction*>(QLatin1String(action));
        ASSERT_NE(chosen, nullptr) << action;
        chosen->trigger();
        menu->close();
        settle();
    }
    void dragTo(Date day) { QTest::mouseMove(&slider(), slider().placeOf(day.dayNumber())); }
};

TEST_F(DashboardPageTest, StandsOnTodayComparedWithAMonthEarlier)
{
    EXPECT_EQ(m_window->currentPage()->key(), "dashboard");
    ASSERT_NE(page().view(), nullptr);
    EXPECT_EQ(page().view()->question.asOf, today);
    EXPECT_EQ(page().view()->question.comparedWith, Date::of(2026, 10, 20));
    EXPECT_EQ(cardFigure(0), amountText(bookOn(today).overdue()));
}

TEST_F(DashboardPageTest, SaysThatBothSumsAreTheSameAndHowLongItTook)
{
    const QString total = amountText(bookOn(today).total());
    EXPECT_TRUE(status().contains(total)) << status().toStdString();
    EXPECT_TRUE(status().contains("= ")) << status().toStdString();
    EXPECT_TRUE(status().contains("ms")) << status().toStdString();
}

TEST_F(DashboardPageTest, RecomputesEverythingWhileTheSliderIsDragged)
{
    const int before = page().answers();
    QTest::mousePress(&slider(), Qt::LeftButton, {}, slider().placeOf(today.dayNumber()));
    for (int back = 5; back <= 40; back += 5) {
        dragTo(today.plusDays(-back));
        settle();
        const Date shown = page().view()->question.asOf;
        EXPECT_LE(std::abs(shown - today.plusDays(-back)), 1) << "a pixel may be more than a day";
        EXPECT_EQ(cardFigure(0), amountText(bookOn(shown).overdue())) << formatIsoDate(shown);
        EXPECT_TRUE(status().contains(amountText(bookOn(shown).total()))) << formatIsoDate(shown);
    }
    EXPECT_GE(page().answers(), before + 8);
    EXPECT_TRUE(slider().isDragging());
    QTest::mouseRelease(&slider(), Qt::LeftButton, {}, slider().placeOf(today.plusDays(-40).dayNumber()));
    settle();
    EXPECT_FALSE(slider().isDragging());
    EXPECT_EQ(page().view()->question.asOf, *find<DateEdit>("dashboardDay")->date());
}

TEST_F(DashboardPageTest, ShowsTheAnswerToTheLastOfManyMoves)
{
    slider().setFocus();
    for (int step = 0; step < 30; ++step) press(Qt::Key_Left);
    settle();
    EXPECT_EQ(page().view()->question.asOf, today.plusDays(-30));
    EXPECT_EQ(cardFigure(0), amountText(bookOn(today.plusDays(-30)).overdue()));
}

TEST_F(DashboardPageTest, GoesByDaysMonthEndsAndToTheEnds)
{
    slider().setFocus();
    press(Qt::Key_PageUp);
    settle();
    EXPECT_EQ(page().view()->question.asOf, Date::of(2026, 10, 31));
    press(Qt::Key_PageUp);
    settle();
    EXPECT_EQ(page().view()->question.asOf, Date::of(2026, 9, 30));
    press(Qt::Key_PageDown);
    settle();
    EXPECT_EQ(page().view()->question.asOf, Date::of(2026, 10, 31));
    press(Qt::Key_Home);
    settle();
    EXPECT_EQ(page().view()->question.asOf, Date::of(2026, 9, 1)) << "the first line of the ledger";
    press(Qt::Key_End);
    settle();
    EXPECT_EQ(page().view()->question.asOf, today);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    settle();
    EXPECT_EQ(page().view()->question.asOf, Date::of(2026, 10, 31));
    find<QPushButton>("dashboardToday")->click();
    settle();
    EXPECT_EQ(page().view()->question.asOf, today);
}

TEST_F(DashboardPageTest, TakesADayThatIsTypedAndKeepsToTheLedger)
{
    press(Qt::Key_D, Qt::ControlModifier);
    auto* day = find<DateEdit>("dashboardDay");
    ASSERT_EQ(QApplication::focusWidget(), day);
    day->selectAll();
    day->insert("30/9");
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(page().view()->question.asOf, Date::of(2026, 9, 30));
    day->selectAll();
    day->insert("31/12/2026");
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(page().view()->question.asOf, today) << "nothing is known yet of a day to come";
}

TEST_F(DashboardPageTest, ComparesTheEndOfSeptemberWithTheEndOfJuly)
{
    choose("compareSummer");
    EXPECT_EQ(page().view()->question.asOf, Date::of(2026, 9, 30));
    EXPECT_EQ(page().view()->question.comparedWith, Date::of(2026, 7, 31));
    choose("compareYear");
    EXPECT_EQ(page().view()->question.comparedWith, Date::of(2025, 9, 30));
    choose("compareNone");
    EXPECT_FALSE(page().view()->question.comparedWith);
    EXPECT_FALSE(page().view()->compared);
}

TEST_F(DashboardPageTest, ComparesWithAnyDay)
{
    choose("compareOther");
    auto* field = find<DateEdit>("dashboardComparedDay");
    ASSERT_EQ(QApplication::focusWidget(), field);
    field->selectAll();
    field->insert("15/9");
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(page().view()->question.comparedWith, Date::of(2026, 9, 15));
    EXPECT_TRUE(find<QPushButton>("dashboardCompare")->text().contains("15/09/2026"));
    choose("compareOther");
    press(Qt::Key_Escape);
    EXPECT_TRUE(find<QPushButton>("dashboardCompare")->isVisible());
}

TEST_F(DashboardPageTest, SaysWhatMovedSinceTheDayOfComparison)
{
    press(Qt::Key_M);
    auto* movers = find<QTableView>("overviewMovers");
    EXPECT_TRUE(movers->isVisible());
    const Money change = bookOn(today).overdue() - bookOn(Date::of(2026, 10, 20)).overdue();
    const auto portfolio = m_context->desk()->portfolio();
    const Movers all = moversOf(*portfolio, Date::of(2026, 10, 20), today, {});
    EXPECT_EQ(all.total, change);
    EXPECT_EQ(movers->model()->rowCount(), static_cast<int>(all.rises.size() + all.falls.size()));
}

TEST_F(DashboardPageTest, OpensAFigureByKeyAndComesBack)
{
    auto* card = find<DashboardCard>("dashboardCard0");
    card->setFocus();
    press(Qt::Key_Return);
    settle();
    auto* panel = find<FigurePanel>("figurePanel");
    ASSERT_TRUE(panel->isVisible());
    EXPECT_TRUE(panel->isAncestorOf(QApplication::focusWidget()));
    EXPECT_TRUE(find<QLabel>("figureValue")->text().contains(amountText(bookOn(today).overdue())));
    press(Qt::Key_Escape);
    settle();
    EXPECT_FALSE(panel->isVisible());
    EXPECT_TRUE(find<QWidget>("overviewTab")->isVisible());
}

TEST_F(DashboardPageTest, AFigureFollowsTheDay)
{
    m_context->show("dashboard", "figure=overdue");
    settle();
    press(Qt::Key_PageUp, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(find<FigurePanel>("figurePanel")->isVisible());
    const QString then = amountText(bookOn(Date::of(2026, 10, 31)).overdue());
    EXPECT_TRUE(find<QLabel>("figureValue")->text().contains(then))
        << find<QLabel>("figureValue")->text().toStdString();
}

TEST_F(DashboardPageTest, GroupsTheSameMoneyInOtherWays)
{
    auto* grouping = find<QComboBox>("overviewGrouping");
    for (int each = 0; each < grouping->count(); ++each) {
        grouping->setCurrentIndex(each);
        settle();
        EXPECT_EQ(static_cast<int>(page().view()->aged.grouping), each);
        EXPECT_TRUE(status().contains(amountText(bookOn(today).total()))) << each;
    }
}

TEST_F(DashboardPageTest, EveryAmountOfTheRowsLeadsToItsInvoices)
{
    auto* rows = find<QTableView>("agedRows");
    EXPECT_EQ(QApplication::focusWidget(), rows) << "the page begins there";
    rows->setCurrentIndex(rows->model()->index(0, 3));
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "invoices");
    m_window->goBack();
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "dashboard");
}

TEST_F(DashboardPageTest, LeadsToTheDetailedBalanceOfItsDay)
{
    press(Qt::Key_PageUp, Qt::ControlModifier);
    settle();
    find<QTableView>("agedRows")->setFocus();
    press(Qt::Key_B);
    settle();
    ASSERT_EQ(m_window->currentPage()->key(), "aged");
    EXPECT_EQ(find<DateEdit>("agedDay")->date(), Date::of(2026, 10, 31));
    m_window->goBack();
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "dashboard");
    EXPECT_EQ(page().view()->question.asOf, Date::of(2026, 10, 31)) << "it keeps its day";
}

TEST_F(DashboardPageTest, ShowsChartsAsTables)
{
    auto* months = find<QTableView>("overviewMonths");
    EXPECT_FALSE(months->isVisible());
    press(Qt::Key_T);
    EXPECT_TRUE(months->isVisible());
    EXPECT_EQ(months->model()->rowCount(), static_cast<int>(page().view()->months->size()));
    press(Qt::Key_T);
    EXPECT_FALSE(months->isVisible());
}

TEST_F(DashboardPageTest, AMonthOfTheChartIsADayOfThePage)
{
    auto* chart = find<BarChart>("overviewChart");
    const QPoint place = chart->placeOf(chart->columns() - 2);
    QWidget* drawn = chart->childAt(place);
    ASSERT_NE(drawn, nullptr);
    QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->mapFrom(chart, place));
    settle();
    EXPECT_EQ(page().view()->question.asOf, Date::of(2026, 10, 31));
    EXPECT_EQ(page().view()->months->back().point.on, today) << "the months stand still";
}

TEST_F(DashboardPageTest, GoesThroughItsTabs)
{
    const QStringList places = page().places();
    for (const char* key : {"figures", "forecast", "team", "overview"}) {
        press(Qt::Key_Tab, Qt::ControlModifier);
        settle();
        EXPECT_TRUE(find<TabButton>(QByteArray("dashboardTab.").append(key).constData())->isChecked()) << key;
        EXPECT_TRUE(places.contains(key));
        EXPECT_FALSE(page().placeTitle(key).isEmpty());
    }
}

TEST_F(DashboardPageTest, SavesASheetForEachTable)
{
    m_fileAnswer = m_folder.filePath("tableau");
    press(Qt::Key_E, Qt::ControlModifier);
    settle();
    settle();
    QFile file(m_fileAnswer + ".xlsx");
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("PK"));
}

TEST_F(DashboardPageTest, SavesTheTableInSightAsText)
{
    m_fileAnswer = m_folder.filePath("tableau.csv");
    press(Qt::Key_E, Qt::ControlModifier);
    settle();
    settle();
    QFile file(m_fileAnswer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("DUPONT"));
}

TEST_F(DashboardPageTest, NeverWritesOverTheBook)
{
    m_fileAnswer = m_folder.filePath("test.csv");
    ASSERT_TRUE(QFile::link(m_folder.filePath("test.encours"), m_fileAnswer));
    const qint64 size = QFile(m_folder.filePath("test.encours")).size();
    press(Qt::Key_E, Qt::ControlModifier);
    settle();
    EXPECT_EQ(QFile(m_folder.filePath("test.encours")).size(), size);
    EXPECT_TRUE(QFileInfo(m_fileAnswer).isSymLink());
}

TEST_F(DashboardPageTest, FollowsTheDay)
{
    m_clock->setToday(Date::of(2026, 11, 21));
    m_window->showPage("today");
    m_window->showPage("dashboard");
    settle();
    EXPECT_EQ(page().view()->question.asOf, Date::of(2026, 11, 21)) << "whoever looks at today looks at the new one";
}

TEST_F(DashboardPageTest, FollowsTheLanguageOfTheWindow)
{
    changeLanguage(Language::English);
    settle();
    EXPECT_EQ(m_window->currentPage()->title(), "Dashboard");
    EXPECT_TRUE(status().startsWith("Sum of the columns")) << status().toStdString();
    changeLanguage(Language::French);
    settle();
    EXPECT_TRUE(status().startsWith("Somme des tranches")) << status().toStdString();
}

TEST_F(DashboardPageTest, ForgetsEverythingWhenTheBookIsClosed)
{
    m_context->closeBook();
    EXPECT_EQ(page().view(), nullptr);
    EXPECT_TRUE(page().findChild<QLabel*>("dashboardStatus") == nullptr ||
                page().findChild<QLabel*>("dashboardStatus")->text().isEmpty());
}

class EmptyDashboardTest : public GuiTest {};

TEST_F(EmptyDashboardTest, LeadsToTheImport)
{
    openEmptyBook();
    press(Qt::Key_F8);
    settle();
    ASSERT_EQ(m_window->currentPage()->key(), "dashboard");
    auto* step = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(step, nullptr);
    EXPECT_EQ(step->objectName(), "emptyStateStep");
    press(Qt::Key_Space);
    EXPECT_EQ(m_window->currentPage()->key(), "imports");
}

class WideDashboardTest : public WholeWindowTest {};

TEST_F(WideDashboardTest, FitsTheSmallestScreen)
{
    openDemonstration();
    m_window->resize(1366, 768);
    for (const char* place : {"overview", "figures", "forecast", "team", "figure=dso"}) {
        m_context->show("dashboard", place);
        settleAll();
        const Page& page = *m_window->currentPage();
        EXPECT_LE(page.minimumSizeHint().width(), page.width()) << place;
        EXPECT_LE(page.minimumSizeHint().height(), page.height()) << place;
        EXPECT_EQ(m_window->size(), QSize(1366, 768)) << place;
    }
}

} // namespace
} // namespace encours::ui

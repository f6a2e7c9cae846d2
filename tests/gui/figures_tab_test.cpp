// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/risk_fixture.h"

#include "dashboard/dashboard_tab.h"
#include "desk/figures/indicator_families.h"
#include "desk/figures/reference_delays.h"
#include "shell/page.h"
#include "support/format.h"
#include "support/language.h"
#include "words/indicator_words.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QTableView>

#include <set>

namespace encours::ui {
namespace {

enum Column { Name, Now, Then, Change, Sense };

class FiguresTabTest : public RiskPageTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        m_context->show("dashboard", "figures");
        settle();
        settle(); // what the tab asks itself
    }
    QTableView& table() { return *find<QTableView>("figureTable"); }
    /// The row of a figure, by its name; −1 when there is none.
    int rowOf(IndicatorCode code)
    {
        const QString name = toQ(indicatorName(currentLanguage(), code));
        for (int row = 0; row < rows("figureTable"); ++row) {
            if (text("figureTable", row, Name).trimmed() == name) return row;
        }
        return -1;
    }
    DashboardTab& tab() { return *m_window->findChild<DashboardTab*>("figuresTab"); }
    void choose(IndicatorCode code)
    {
        table().setFocus();
        table().selectRow(rowOf(code));
        settle();
    }
};

TEST_F(FiguresTabTest, ShowsEveryFigureOnceInItsFamily)
{
    EXPECT_EQ(rows("figureTable"), static_cast<int>(indicatorCount + indicatorFamilyCount));
    std::set<int> seen;
    for (const IndicatorCode code : allIndicators()) {
        const int row = rowOf(code);
        ASSERT_GE(row, 0) << indicatorCode(code);
        seen.insert(row);
        EXPECT_FALSE(text("figureTable", row, Now).isEmpty()) << indicatorCode(code);
    }
    EXPECT_EQ(seen.size(), indicatorCount);
}

TEST_F(FiguresTabTest, ShowsTheFiguresOfTheDay)
{
    const FigureSettings settings;
    const Desk& desk = *m_context->desk();
    const Indicators figures = indicatorsOf(*portfolio(), m_context->today(), indicatorRulesOf(desk, settings));
    for (const IndicatorCode code : {IndicatorCode::Overdue, IndicatorCode::Dso, IndicatorCode::DaysLate}) {
        EXPECT_EQ(text("figureTable", rowOf(code), Now).toStdString(),
                  indicatorText(currentLanguage(), *figures.find(code), figures.currency))
            << indicatorCode(code);
    }
}

TEST_F(FiguresTabTest, SaysTheFormulaOfTheChosenFigureAndHidesItOnSpace)
{
    choose(IndicatorCode::Dso);
    EXPECT_EQ(find<QLabel>("figuresFormula")->text().toStdString(),
              indicatorFormula(currentLanguage(), IndicatorCode::Dso));
    EXPECT_EQ(find<QLabel>("figuresRemark")->text().toStdString(),
              familyRemark(currentLanguage(), IndicatorFamily::Receivables));
    ASSERT_TRUE(find<QWidget>("figuresDefinition")->isVisible());
    press(Qt::Key_Space);
    EXPECT_FALSE(find<QWidget>("figuresDefinition")->isVisible());
    press(Qt::Key_Space);
    EXPECT_TRUE(find<QWidget>("figuresDefinition")->isVisible());
}

TEST_F(FiguresTabTest, AsksForWhatAFigureIsMadeOf)
{
    QStringList wanted;
    QObject::connect(&tab(), &DashboardTab::figureWanted, &tab(), [&wanted](const QString& code) { wanted << code; });
    choose(IndicatorCode::Overdue);
    press(Qt::Key_Return);
    EXPECT_EQ(wanted.join(','), QString("overdue"));
}

TEST_F(FiguresTabTest, OpensNothingFromAHeading)
{
    QStringList wanted;
    QObject::connect(&tab(), &DashboardTab::figureWanted, &tab(), [&wanted](const QString& code) { wanted << code; });
    table().setFocus();
    table().selectRow(0);
    press(Qt::Key_Return);
    EXPECT_TRUE(wanted.isEmpty());
    EXPECT_TRUE(find<QLabel>("figuresFormula")->text().isEmpty());
    EXPECT_FALSE(find<QLabel>("figuresRemark")->text().isEmpty());
}

TEST_F(FiguresTabTest, ComparesOnlyWithADay)
{
    auto view = std::make_shared<DashboardView>();
    Dashboard dashboard(*m_context->desk(), {});
    const Date today = m_context->today();
    *view = dashboard.show({today, std::nullopt, Grouping::Customer, today});
    tab().showView(view, true);
    for (const int column : {Then, Change, Sense}) EXPECT_TRUE(table().isColumnHidden(column)) << column;

    auto compared =
        std::make_shared<DashboardView>(dashboard.show({today, today.plusMonths(-1), Grouping::Customer, today}));
    tab().showView(compared, true);
    for (const int column : {Then, Change, Sense}) EXPECT_FALSE(table().isColumnHidden(column)) << column;
    const int row = rowOf(IndicatorCode::Overdue);
    EXPECT_EQ(text("figureTable", row, Then).toStdString(),
              indicatorText(currentLanguage(), *compared->compared->find(IndicatorCode::Overdue),
                            compared->figures.currency));
}

TEST_F(FiguresTabTest, SaysInAWordWhetherAChangeIsGood)
{
    auto view = std::make_shared<DashboardView>();
    Dashboard dashboard(*m_context->desk(), {});
    const Date today = m_context->today();
    *view = dashboard.show({today, today.plusMonths(-1), Grouping::Customer, today});
    const auto place = static_cast<std::size_t>(IndicatorCode::Overdue);
    view->figures.figures[place].value = 200'000;
    view->compared->figures[place].value = 100'000;
    tab().showView(view, true);
    const int row = rowOf(IndicatorCode::Overdue);
    const QString worse = pill("figureTable", row, Sense);
    EXPECT_FALSE(worse.isEmpty());
    view->compared->figures[place].value = 400'000;
    tab().showView(view, true);
    const QString better = pill("figureTable", row, Sense);
    EXPECT_FALSE(better.isEmpty());
    EXPECT_NE(better, worse);
    EXPECT_FALSE(text("figureTable", row, Change).isEmpty());
}

TEST_F(FiguresTabTest, KeepsTheChosenFigureWhileTheDayMoves)
{
    choose(IndicatorCode::DaysLate);
    const int row = table().currentIndex().row();
    Dashboard dashboard(*m_context->desk(), {});
    const Date before = m_context->today().plusDays(-10);
    tab().showView(std::make_shared<DashboardView>(dashboard.show({before, std::nullopt, Grouping::Customer, before})),
                   true);
    EXPECT_EQ(table().currentIndex().row(), row);
    const QString title = table().model()->headerData(Now, Qt::Horizontal).toString();
    EXPECT_TRUE(title.contains(dateText(before))) << title.toStdString();
}

TEST_F(FiguresTabTest, SaysWhatOthersPublishedWithItsSource)
{
    const Desk& desk = *m_context->desk();
    const Indicators figures = indicatorsOf(*portfolio(), m_context->today(), indicatorRulesOf(desk, {}));
    const auto known = compareWithReferences(referenceDelaysWithoutBook(), figures);
    ASSERT_FALSE(known.empty());
    const QString said = find<QLabel>("figureReferences")->text();
    for (const ReferenceComparison& each : known)
        EXPECT_TRUE(said.contains(toQ(each.reference.source))) << each.reference.source;
}

TEST_F(FiguresTabTest, LeadsToTheSettingsThatTheCostNeeds)
{
    EXPECT_FALSE(find<QLabel>("figureCost")->text().isEmpty());
    auto* step = find<QPushButton>("figureSettings");
    ASSERT_TRUE(step->isVisible());
    step->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(m_window->currentPage()->key(), "settings");
}

TEST_F(FiguresTabTest, GivesItsTablesToFiles)
{
    const auto tables = tab().tables();
    ASSERT_FALSE(tables.empty());
    EXPECT_EQ(tables.front().rows.size(), indicatorCount);
    for (const FigureTable& table : tables) {
        for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size()) << table.name;
    }
}

} // namespace
} // namespace encours::ui

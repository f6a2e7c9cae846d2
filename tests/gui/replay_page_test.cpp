// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/risk_fixture.h"

#include "desk/kept_lists.h"
#include "desk/policy.h"
#include "desk/replay_policy.h"
#include "desk/todays_lists.h"
#include "replay/week_chart.h"
#include "shell/page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace encours::ui {
namespace {

class ReplayPageTest : public RiskPageTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        press(Qt::Key_F8, Qt::ShiftModifier);
    }
    void fill(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        type(text);
    }
};

TEST_F(ReplayPageTest, ReplaysAPeriodUnderTodaysPlan)
{
    ASSERT_EQ(m_window->currentPage()->key(), "replay");
    EXPECT_FALSE(find<QWidget>("replayFigures")->isVisible()) << "nothing was asked yet";
    fill("replayFrom", "01/10/2026");
    press(Qt::Key_Return);
    ASSERT_TRUE(find<QWidget>("replayFigures")->isVisible());
    EXPECT_EQ(rows("replayFigures"), static_cast<int>(replayFigureCount));
    EXPECT_TRUE(find<QTableView>("replayFigures")->isColumnHidden(2)) << "no other plan";
    EXPECT_GT(rows("replayWeeks"), 4);
    EXPECT_FALSE(find<QLabel>("replayAssumptions")->text().isEmpty());
    EXPECT_FALSE(find<WeekChart>("weekChart")->textOf(0).isEmpty());
}

TEST_F(ReplayPageTest, ComparesWithAPlanFromADocument)
{
    DunningPlan other = DunningPlan::frenchDefault();
    other.code = "souple";
    other.name = "Plus souple";
    other.longestGapDays = 20;
    m_fileAnswer = write("plan.json", QByteArray::fromStdString(planDocument(other)));
    auto* plan = find<QComboBox>("replayPlan");
    plan->setCurrentIndex(plan->count() - 1);
    emit plan->activated(plan->count() - 1);
    settle();
    EXPECT_EQ(plan->currentText(), "Plus souple");
    fill("replayFrom", "01/10/2026");
    press(Qt::Key_Return);
    EXPECT_FALSE(find<QTableView>("replayFigures")->isColumnHidden(3));
    EXPECT_TRUE(find<WeekChart>("weekChart")->textOf(0).contains("Plus souple"));
    EXPECT_EQ(m_context->desk()->policy()->plans.plans.size(), 1U) << "nothing was changed in the book";
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(find<QWidget>("replayWeeks")->isVisible());
}

TEST_F(ReplayPageTest, SaysWhyADocumentIsNoPlan)
{
    m_fileAnswer = write("plan.json", "{");
    auto* plan = find<QComboBox>("replayPlan");
    emit plan->activated(plan->count() - 1);
    settle();
    EXPECT_TRUE(find<QLabel>("replayProblem")->isVisible());
    EXPECT_EQ(plan->currentIndex(), 0);
}

TEST_F(ReplayPageTest, SaysWhyAPeriodCannotBeReplayed)
{
    fill("replayFrom", "01/12/2026");
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QLabel>("replayProblem")->isVisible());
    EXPECT_FALSE(find<QWidget>("replayFigures")->isVisible());
}

TEST_F(ReplayPageTest, ShowsTheListOfAMorningAsItWasWorked)
{
    Desk& desk = *m_context->desk();
    ASSERT_TRUE(KeepDayList(desk).execute(TodaysLists(desk).execute(desk.today())).isDone());
    m_context->notifyChanged();
    settle();
    press(Qt::Key_Tab, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(find<QWidget>("keptDay")->isVisible());
    ASSERT_EQ(find<QComboBox>("keptDay")->count(), 1);
    settle();
    ASSERT_EQ(rows("keptCalls"), 2);
    EXPECT_FALSE(find<QLabel>("keptReasons")->text().isEmpty());
    EXPECT_TRUE(find<QLabel>("keptItems")->text().contains("F00"));
}

} // namespace
} // namespace encours::ui

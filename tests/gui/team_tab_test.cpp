// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/risk_fixture.h"

#include "dashboard/dashboard_tab.h"
#include "dashboard/objective_form.h"
#include "dashboard/team_rows.h"
#include "dashboard/work_chart.h"
#include "desk/activity/activity_tables.h"
#include "desk/objectives/objectives.h"
#include "desk/record_contact.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/date_edit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace encours::ui {
namespace {

class TeamTabTest : public RiskPageTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        m_context->show("dashboard", "team");
        settle();
        find<QTableView>("teamPeople")->setFocus();
    }
    DashboardTab& tab() { return *m_window->findChild<DashboardTab*>("teamTab"); }
    void call(const char* code, Outcome outcome)
    {
        ContactRequest contact;
        contact.customer = account(code).customer.id;
        contact.outcome = outcome;
        contact.note = "Vu au telephone";
        contact.key = newKey();
        const auto recorded = RecordContact(*m_context->desk()).execute(contact);
        ASSERT_TRUE(recorded.isDone()) << recorded.fault().detail;
        m_context->notifyChanged();
        settle();
    }
    void fill(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        type(text);
    }
    void setObjective(const QString& target)
    {
        press(Qt::Key_N);
        ASSERT_TRUE(find<QWidget>("objectiveForm")->isVisible());
        auto* indicator = find<QComboBox>("objectiveIndicator");
        indicator->setCurrentIndex(indicator->findData(static_cast<int>(IndicatorCode::Overdue)));
        fill("objectiveTarget", target);
        press(Qt::Key_Return);
        settle();
    }
    [[nodiscard]] std::vector<ObjectiveProgress> objectives()
    {
        auto shown = ShowObjectives(*m_context->desk()).execute(m_context->today());
        EXPECT_TRUE(shown.isDone());
        return shown ? std::move(shown).value() : std::vector<ObjectiveProgress>{};
    }
};

TEST_F(TeamTabTest, ShowsWhatEachPersonDidAndTheirSum)
{
    EXPECT_EQ(rows("teamPeople"), 0) << "nobody has done anything";
    call("DUPONT", Outcome::NoAnswer);
    call("MARTIN", Outcome::NoAnswer);
    const Date today = m_context->today();
    const ActivityReport report = ShowActivity(*m_context->desk()).execute({today.plusDays(-29), today});
    ASSERT_EQ(report.people.size(), 1U);
    ASSERT_EQ(rows("teamPeople"), 2);
    EXPECT_EQ(text("teamPeople", 0, person::Name), toQ(personText(report.people[0].name, currentLanguage())));
    EXPECT_EQ(text("teamPeople", 0, person::Out), "2");
    EXPECT_EQ(text("teamPeople", 1, person::Out), "2");
    EXPECT_TRUE(find<QTableView>("teamPeople")->model()->index(1, 0).data(StrongRole).toBool());
}

TEST_F(TeamTabTest, CountsTheCallsOfTheChosenPeriodOnly)
{
    call("DUPONT", Outcome::NoAnswer);
    ASSERT_EQ(rows("teamPeople"), 2);
    find<QComboBox>("teamPeriod")->setCurrentIndex(2); // the month before
    settle();
    EXPECT_EQ(rows("teamPeople"), 0);
    EXPECT_EQ(*find<DateEdit>("teamFrom")->date(), Date::of(2026, 10, 1));
    EXPECT_EQ(*find<DateEdit>("teamTo")->date(), Date::of(2026, 10, 31));
    EXPECT_FALSE(find<DateEdit>("teamFrom")->isEnabled());
}

TEST_F(TeamTabTest, TakesFreeDatesAndSaysWhatIsWrongWithThem)
{
    call("DUPONT", Outcome::NoAnswer);
    find<QComboBox>("teamPeriod")->setCurrentIndex(4);
    settle();
    fill("teamFrom", "01/12/2026");
    press(Qt::Key_Return);
    settle();
    EXPECT_TRUE(find<QLabel>("teamProblem")->isVisible()) << "it would end before it begins";
    fill("teamFrom", "01/11/2026");
    press(Qt::Key_Return);
    settle();
    EXPECT_FALSE(find<QLabel>("teamProblem")->isVisible());
    EXPECT_EQ(rows("teamPeople"), 2);
    EXPECT_TRUE(tab().status().contains("01/11/2026")) << tab().status().toStdString();
}

TEST_F(TeamTabTest, ShowsTheListsOfTodayAndTheirProgress)
{
    const Date today = m_context->today();
    const ActivityReport before = ShowActivity(*m_context->desk()).execute({today, today});
    ASSERT_EQ(rows("teamLists"), static_cast<int>(before.lists.size()));
    ASSERT_FALSE(before.lists.empty());
    call("DUPONT", Outcome::NoAnswer);
    const ActivityReport after = ShowActivity(*m_context->desk()).execute({today, today});
    ASSERT_EQ(rows("teamLists"), static_cast<int>(after.lists.size()));
    EXPECT_TRUE(text("teamLists", 0, 1).startsWith(countText(after.lists[0].done)));
}

TEST_F(TeamTabTest, ShowsTheWorkOfTheComingWeeksAsAChartAndAsATable)
{
    const Date today = m_context->today();
    const ActivityReport report = ShowActivity(*m_context->desk()).execute({today, today});
    auto* chart = find<WorkChart>("workChart");
    ASSERT_EQ(chart->columns(), static_cast<int>(report.weeks.size()));
    ASSERT_EQ(rows("teamWeeks"), chart->columns());
    for (int week = 0; week < chart->columns(); ++week) {
        const WorkWeek& shown = report.weeks[static_cast<std::size_t>(week)];
        EXPECT_TRUE(chart->textOf(week).contains(dateText(shown.from)));
        EXPECT_EQ(text("teamWeeks", week, 0), dateText(shown.from));
        EXPECT_EQ(text("teamWeeks", week, 3), dashedAmountText(shown.amount));
    }
    EXPECT_TRUE(chart->isVisible());
    tab().toggleTables();
    EXPECT_TRUE(find<QWidget>("teamWeeks")->isVisible());
}

TEST_F(TeamTabTest, SumsTheOverdueAmountsOfSalespersonsToThatOfTheBook)
{
    Money overdue(0, portfolio()->currency());
    portfolio()->forEach([&](const Account& each) {
        overdue += stateOf(each, m_context->today(), portfolio()->currency()).ageing.overdue();
    });
    ASSERT_GT(rows("teamSales"), 1);
    EXPECT_EQ(text("teamSales", rows("teamSales") - 1, 1), dashedAmountText(overdue));
}

TEST_F(TeamTabTest, SetsAnObjectiveAndShowsHowFarItIs)
{
    setObjective("500");
    ASSERT_EQ(objectives().size(), 1U);
    EXPECT_EQ(objectives()[0].objective.target, 50'000);
    EXPECT_FALSE(find<QWidget>("objectiveForm")->isVisible());
    ASSERT_EQ(rows("teamObjectives"), 1);
    EXPECT_TRUE(text("teamObjectives", 0, objective::What).contains(amountText(Money(50'000, Currency::euro()))))
        << text("teamObjectives", 0, objective::What).toStdString();
    EXPECT_FALSE(pill("teamObjectives", 0, objective::State).isEmpty());
    EXPECT_FALSE(find<QLabel>("objectiveSentence")->text().isEmpty());
    EXPECT_FALSE(tab().tables().empty());
}

TEST_F(TeamTabTest, KeepsWhatWasTypedWhenItIsNoNumber)
{
    setObjective("beaucoup");
    EXPECT_TRUE(objectives().empty());
    EXPECT_TRUE(find<QWidget>("objectiveForm")->isVisible());
    EXPECT_EQ(find<QLineEdit>("objectiveTarget")->text(), "beaucoup");
    EXPECT_TRUE(find<QLabel>("panelProblem")->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("objectiveForm")->isVisible());
}

TEST_F(TeamTabTest, TakesAnObjectiveBackAfterAsking)
{
    setObjective("500");
    ASSERT_EQ(objectives().size(), 1U);
    m_confirmAnswer = false;
    find<QTableView>("teamObjectives")->setFocus();
    press(Qt::Key_Delete);
    settle();
    EXPECT_EQ(objectives().size(), 1U);
    m_confirmAnswer = true;
    press(Qt::Key_Delete);
    settle();
    EXPECT_TRUE(objectives().empty());
    EXPECT_EQ(rows("teamObjectives"), 0);
}

TEST(TeamRows, DrawWhereAnObjectiveIsAndWhereItOughtToBe)
{
    ObjectiveProgress progress;
    progress.doneBp = 4'200;
    progress.elapsedBp = 6'000;
    progress.isBehind = true;
    auto bar = objectiveBar(progress);
    ASSERT_TRUE(bar);
    EXPECT_EQ(bar->filled, 420);
    EXPECT_EQ(bar->mark, 600);
    EXPECT_EQ(bar->tone, Tone::Amber);
    progress.doneBp = -300;
    EXPECT_EQ(objectiveBar(progress)->filled, 0);
    progress.doneBp = 14'000;
    progress.state = ObjectiveState::Reached;
    bar = objectiveBar(progress);
    EXPECT_EQ(bar->filled, 1'000);
    EXPECT_FALSE(bar->mark) << "its time does not matter any more";
    progress.doneBp.reset();
    EXPECT_FALSE(objectiveBar(progress));
}

TEST(TeamRows, DrawTheProgressOfAList)
{
    ListProgress list;
    EXPECT_FALSE(listBar(list)) << "nobody to call";
    list.toCall = 8;
    list.done = 2;
    EXPECT_EQ(listBar(list)->filled, 250);
    list.done = 8;
    EXPECT_EQ(listBar(list)->tone, Tone::Green);
}

} // namespace
} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/edit_book.h"
#include "desk/people/edit_people.h"
#include "gui/gui_fixture.h"
#include "shell/page.h"
#include "today/queue_model.h"
#include "today/queue_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QtTest/QTest>

namespace encours::ui {
namespace {

/// DUPONT is a customer of Camille, MARTIN of Paul; the person at the machine is known as "sylvie".
class PeopleUiTest : public GuiTest {
protected:
    void SetUp() override
    {
        m_context->setProfileName({});
        m_context->setScope({});
        openSmallBook();
        give("DUPONT", "Camille Dupont");
        give("MARTIN", "Paul Meyer");
        m_context->notifyChanged();
        settle();
    }
    void TearDown() override
    {
        m_context->setProfileName({});
        m_context->setScope({});
    }

    Desk& desk() { return *m_context->desk(); }
    void give(std::string_view code, const char* controller)
    {
        const Account* account = desk().portfolio()->findByCode(code);
        ASSERT_TRUE(
            EditCustomer{desk()}.execute(account->customer.id, {{CustomerField::Controller, controller}}).isDone());
    }
    void hand(const char* from, const char* to)
    {
        ASSERT_TRUE(EditPeople{desk()}.handOver({from, to, Date::of(2026, 11, 16), Date::of(2026, 11, 27)}).isDone());
        m_context->notifyChanged();
        settle();
    }
    void showPanel()
    {
        m_context->show("settings", "people");
        settle();
    }
    QStringList queueNow()
    {
        const QAbstractItemModel* model = find<QueueView>("queue")->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row) names << model->index(row, 0).data().toString();
        names.sort();
        return names;
    }
    /// Lists are made a moment after the book or the choice has changed.
    void expectQueue(const QStringList& names)
    {
        for (int turn = 0; turn < 100 && queueNow() != names; ++turn) {
            QTest::qWait(50);
            settle();
        }
        EXPECT_EQ(queueNow().join(" | ").toStdString(), names.join(" | ").toStdString());
    }
    QComboBox* choice() { return m_window->findChild<QWidget*>("queuePanel")->findChild<QComboBox*>("peopleChoice"); }
    void choose(const QString& text)
    {
        const int place = choice()->findText(text);
        ASSERT_GE(place, 0) << text.toStdString();
        choice()->setCurrentIndex(place);
        emit choice() -> activated(place);
        settle();
    }
};

TEST_F(PeopleUiTest, ShowsEverybodyUntilSomebodyIsChosen)
{
    expectQueue(QStringList{"Boulangerie Dupont", "Martin & Fils"});
    EXPECT_EQ(choice()->currentText(), "Tous les clients");
    QStringList offered;
    for (int i = 0; i < choice()->count(); ++i) offered << choice()->itemText(i);
    EXPECT_EQ(offered,
              (QStringList{"Tous les clients", "Mes clients", "Camille Dupont", "Paul Meyer", "Sans gestionnaire"}));
}

TEST_F(PeopleUiTest, NarrowsTheQueueToOnePerson)
{
    choose("Paul Meyer");
    expectQueue(QStringList{"Martin & Fils"});
    choose("Sans gestionnaire");
    expectQueue({});
    choose("Tous les clients");
    expectQueue({"Boulangerie Dupont", "Martin & Fils"});
}

TEST_F(PeopleUiTest, RemembersTheChoice)
{
    choose("Paul Meyer");
    EXPECT_EQ(AppContext(m_clock, "sylvie", nullptr).scope(), "Paul Meyer");
}

TEST_F(PeopleUiTest, ForgetsSomebodyWhomThisBookDoesNotKnow)
{
    m_context->setScope("Quelqu’un d’un autre livre");
    m_context->notifyChanged();
    settle();
    EXPECT_EQ(m_context->scope(), QString()) << "an empty list would look like a day without work";
}

TEST_F(PeopleUiTest, PutsCustomersOfAnAbsentColleagueOnMyListMarked)
{
    m_context->setProfileName("Paul Meyer");
    choose("Mes clients");
    expectQueue(QStringList{"Martin & Fils"});
    hand("Camille Dupont", "Paul Meyer");
    expectQueue(QStringList{"Boulangerie Dupont", "Martin & Fils"});
    const QAbstractItemModel* model = find<QueueView>("queue")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const bool isCamilles = index.data().toString() == "Boulangerie Dupont";
        EXPECT_EQ(index.data(QueueModel::AbsentRole).toString(), isCamilles ? "Camille Dupont" : "");
        EXPECT_EQ(index.data(Qt::AccessibleTextRole).toString().contains("Camille Dupont"), isCamilles);
    }
}

TEST_F(PeopleUiTest, OffersAllCustomersWhenNothingIsLeftOfMine)
{
    choose("Mes clients");
    expectQueue({});
    auto* empty = find<QWidget>("emptyList");
    ASSERT_TRUE(empty->isVisible());
    empty->findChild<QAbstractButton*>()->click();
    settle();
    EXPECT_EQ(m_context->scope(), QString());
    expectQueue({"Boulangerie Dupont", "Martin & Fils"});
}

TEST_F(PeopleUiTest, TellsWhoIAmByKeyboard)
{
    showPanel();
    auto* name = find<QLineEdit>("myName");
    ASSERT_EQ(QApplication::focusWidget(), name);
    EXPECT_EQ(name->text(), "sylvie");
    name->selectAll();
    type("Sylvie Léger");
    press(Qt::Key_Return);
    EXPECT_EQ(m_context->actor(), "Sylvie Léger");
    EXPECT_EQ(desk().actor(), "Sylvie Léger");
    ASSERT_NE(desk().people()->byLogin("sylvie"), nullptr);
    EXPECT_EQ(desk().people()->byLogin("sylvie")->name, "Sylvie Léger");
    m_context->setProfileName({});
    EXPECT_EQ(m_context->actor(), "Sylvie Léger") << "the book knows the login";
}

TEST_F(PeopleUiTest, ShowsThePeopleWithTheirCustomers)
{
    hand("Camille Dupont", "Paul Meyer");
    showPanel();
    const QAbstractItemModel* model = find<QTableView>("peopleTable")->model();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(0, 0).data().toString(), "Camille Dupont");
    EXPECT_EQ(model->index(0, 3).data().toString(), "1");
    EXPECT_TRUE(find<QTableView>("leavesTable")->isVisible());
}

TEST_F(PeopleUiTest, RecordsChangesAndRemovesAPerson)
{
    showPanel();
    find<QLineEdit>("colleagueName")->setFocus();
    type("Zoé Marchand");
    press(Qt::Key_Return);
    ASSERT_NE(desk().people()->find("zoé marchand"), nullptr);
    EXPECT_EQ(find<QLineEdit>("colleagueName")->text(), "Zoé Marchand") << "the new person is chosen";
    find<QComboBox>("colleagueRole")->setCurrentIndex(1);
    find<QAbstractButton>("saveColleague")->click();
    settle();
    EXPECT_EQ(desk().people()->find("zoé marchand")->role, DeskRole::Manager);
    m_confirmAnswer = false;
    find<QAbstractButton>("removeColleague")->click();
    settle();
    EXPECT_NE(desk().people()->find("zoé marchand"), nullptr);
    m_confirmAnswer = true;
    find<QAbstractButton>("removeColleague")->click();
    settle();
    EXPECT_EQ(desk().people()->find("zoé marchand"), nullptr);
    EXPECT_EQ(m_asked.size(), 2);
}

TEST_F(PeopleUiTest, SaysWhyAPersonIsRefusedAndKeepsWhatWasTyped)
{
    ASSERT_TRUE(EditPeople{desk()}.add({"Zoé", DeskRole::Controller, "zoe"}).isDone());
    showPanel();
    find<QLineEdit>("colleagueName")->setFocus();
    type("Yves");
    find<QLineEdit>("colleagueLogin")->setFocus();
    type("zoe");
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QLabel>("colleagueProblem")->isVisible());
    EXPECT_EQ(find<QLineEdit>("colleagueName")->text(), "Yves");
    EXPECT_EQ(desk().people()->find("Yves"), nullptr);
}

TEST_F(PeopleUiTest, HandsOverAndTakesBackByTheForm)
{
    showPanel();
    find<QComboBox>("leaveFrom")->setCurrentText("Camille Dupont");
    find<QComboBox>("leaveTo")->setCurrentText("Paul Meyer");
    find<QLineEdit>("leaveFromOn")->setFocus();
    type("23");
    find<QLineEdit>("leaveUntilOn")->setFocus();
    type("fm");
    press(Qt::Key_Return);
    ASSERT_EQ(desk().people()->handOvers.size(), 1U) << find<QLabel>("leaveProblem")->text().toStdString();
    EXPECT_EQ(desk().people()->handOvers.front(),
              (HandOver{"Camille Dupont", "Paul Meyer", Date::of(2026, 11, 23), Date::of(2026, 11, 30)}));
    auto* leaves = find<QTableView>("leavesTable");
    leaves->setCurrentIndex(leaves->model()->index(0, 0));
    find<QAbstractButton>("cancelLeave")->click();
    settle();
    EXPECT_TRUE(desk().people()->handOvers.empty());
}

TEST_F(PeopleUiTest, SaysWhatIsMissingOfALeave)
{
    showPanel();
    find<QComboBox>("leaveTo")->setCurrentIndex(-1);
    find<QAbstractButton>("handOver")->click();
    settle();
    EXPECT_TRUE(find<QLabel>("leaveProblem")->isVisible());
    find<QComboBox>("leaveFrom")->setCurrentText("Camille Dupont");
    find<QComboBox>("leaveTo")->setCurrentText("Paul Meyer");
    find<QLineEdit>("leaveFromOn")->setText("32/13");
    find<QAbstractButton>("handOver")->click();
    settle();
    EXPECT_TRUE(find<QLabel>("leaveProblem")->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("leaveFromOn"));
    EXPECT_TRUE(desk().people()->handOvers.empty());
}

} // namespace
} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/today_fixture.h"

#include "today/queue_model.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

namespace encours::ui {

namespace {

Fault storeBusy()
{
    return {FaultCode::StoreBusy, {{"file", "test.encours"}}, "busy"};
}

TEST_F(TodayTest, UndoBringsTheCustomerBackAndSelectsIt)
{
    press(Qt::Key_2);
    answer();
    ASSERT_EQ(shownName(), "Maison BRAVO");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(names().first(), "Maison ALPHA");
    EXPECT_EQ(shownName(), "Maison ALPHA");
    ASSERT_EQ(m_desk->undone.size(), 1U);
    EXPECT_EQ(m_desk->undone[0], JournalSeq{1}) << "the very entry, not whatever came last";
}

TEST_F(TodayTest, TakesBackWhatIsStillUnderwayAsSoonAsItIsKept)
{
    press(Qt::Key_2);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shownName(), "Maison ALPHA");
    EXPECT_TRUE(m_desk->undone.empty()) << "there is nothing to take back yet";
    answer();
    ASSERT_EQ(m_desk->undone.size(), 1U);
    EXPECT_EQ(m_desk->undone[0], JournalSeq{1});
}

TEST_F(TodayTest, TakesNothingBackWhenTheDeskRefusedIt)
{
    m_desk->refusal = storeBusy();
    press(Qt::Key_2);
    press(Qt::Key_Z, Qt::ControlModifier);
    answer();
    EXPECT_TRUE(m_desk->undone.empty());
    EXPECT_EQ(names().first(), "Maison ALPHA");
}

TEST_F(TodayTest, UndoesInTheReverseOrder)
{
    press(Qt::Key_2);
    press(Qt::Key_5);
    answer();
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(m_desk->undone.size(), 2U);
    EXPECT_EQ(m_desk->undone[0], JournalSeq{2});
    EXPECT_EQ(m_desk->undone[1], JournalSeq{1});
    EXPECT_EQ(names().size(), 4);
}

TEST_F(TodayTest, UndoesFromTheToast)
{
    press(Qt::Key_2);
    answer();
    ASSERT_TRUE(m_toasts.last().contains("Maison ALPHA"));
    ASSERT_TRUE(m_toastAction);
    m_toastAction();
    EXPECT_EQ(shownName(), "Maison ALPHA");
}

TEST_F(TodayTest, AsksTheDeskForWhatWasDoneBeforeThePageWasOpened)
{
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(m_desk->undone.size(), 1U);
    EXPECT_EQ(m_desk->undone[0], std::nullopt);
}

TEST_F(TodayTest, BringsTheCustomerBackWithASentenceWhenTheDeskRefuses)
{
    m_desk->refusal = storeBusy();
    press(Qt::Key_1);
    type("15");
    find<QLineEdit>("note")->setText("par le gérant");
    press(Qt::Key_Return);
    ASSERT_EQ(shownName(), "Maison BRAVO");
    answer();
    EXPECT_EQ(shownName(), "Maison ALPHA");
    EXPECT_EQ(names().size(), 4);
    EXPECT_TRUE(find<QLabel>("entryEcho")->text().contains("test.encours"));
    EXPECT_TRUE(m_toasts.last().contains("Maison ALPHA"));
    EXPECT_EQ(find<QLineEdit>("note")->text(), "par le gérant") << "what was typed is kept";
    EXPECT_TRUE(find<QLineEdit>("promiseDate")->text().contains("15/12/2026"));
    m_desk->refusal.reset();
    press(Qt::Key_Return);
    answer();
    ASSERT_EQ(m_desk->recorded.size(), 2U);
    EXPECT_EQ(m_desk->recorded[1].date, Date::of(2026, 12, 15));
    EXPECT_NE(m_desk->recorded[1].key, m_desk->recorded[0].key);
}

TEST_F(TodayTest, DoesNotTakeAwayAnEntryThatIsBeingTyped)
{
    m_desk->refusal = storeBusy();
    press(Qt::Key_2);
    press(Qt::Key_1);
    answer();
    EXPECT_EQ(shownName(), "Maison BRAVO");
    EXPECT_TRUE(find<QWidget>("promiseDate")->isVisible());
    EXPECT_EQ(names().size(), 4) << "the customer is back in the list";
    ASSERT_TRUE(m_toastAction);
    m_toastAction();
    EXPECT_EQ(shownName(), "Maison ALPHA");
}

TEST_F(TodayTest, SkipsWithSpaceAndGoesBackWithBackspace)
{
    press(Qt::Key_Space);
    EXPECT_EQ(shownName(), "Maison BRAVO");
    press(Qt::Key_Space);
    EXPECT_EQ(shownName(), "Maison CHARLIE");
    press(Qt::Key_Backspace);
    EXPECT_EQ(shownName(), "Maison BRAVO");
    press(Qt::Key_Backspace);
    EXPECT_EQ(shownName(), "Maison ALPHA");
    EXPECT_EQ(names().size(), 4);
    EXPECT_TRUE(m_desk->recorded.empty());
}

TEST_F(TodayTest, MovesWithTheArrows)
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    EXPECT_EQ(shownName(), "Maison BRAVO");
}

TEST_F(TodayTest, FiltersByNameCodeAndInvoiceWhateverTheAccents)
{
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>("filter"));
    find<QLineEdit>("filter")->setText("màison brav");
    EXPECT_EQ(names(), QStringList{"Maison BRAVO"});
    EXPECT_EQ(shownName(), "Maison BRAVO");
    find<QLineEdit>("filter")->setText("g-charlie");
    EXPECT_EQ(names(), QStringList{"Maison CHARLIE"});
    press(Qt::Key_Escape);
    EXPECT_EQ(names().size(), 4);
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("queue"));
}

TEST_F(TodayTest, SaysThatNothingMatchesAndOffersToClearTheFilter)
{
    find<QLineEdit>("filter")->setText("zzz");
    EXPECT_TRUE(find<QWidget>("emptyList")->isVisible());
    find<QLineEdit>("filter")->clear();
    m_desk->answerReads();
    EXPECT_TRUE(find<QWidget>("cockpit")->isVisible());
}

TEST_F(TodayTest, SaysThatTheListIsDone)
{
    for (int i = 0; i < 4; ++i) press(Qt::Key_2);
    EXPECT_TRUE(names().isEmpty());
    EXPECT_TRUE(find<QWidget>("emptyList")->isVisible());
    press(Qt::Key_2);
    EXPECT_EQ(m_desk->recorded.size(), 4U) << "there is nobody left to record for";
}

TEST_F(TodayTest, CountsWhatWasTreatedAndPromised)
{
    press(Qt::Key_1);
    press(Qt::Key_Return);
    press(Qt::Key_2);
    QWidget* status = m_page->statusWidget();
    EXPECT_EQ(status->findChild<QLabel*>("progress")->text(), "2 / 4");
    EXPECT_TRUE(status->findChild<QLabel*>("promisedToday")->text().contains("500,00"));
    EXPECT_TRUE(status->findChild<QLabel*>("lastAction")->text().contains("BRAVO"));
    EXPECT_TRUE(status->findChild<QLabel*>("nextCustomer")->text().contains("DELTA"));
}

TEST_F(TodayTest, FillsInAMissingContactInPlace)
{
    find<QPushButton>("contactName")->click();
    auto* field = find<QLineEdit>("contactField");
    ASSERT_EQ(QApplication::focusWidget(), field);
    type("Mme Carpentier");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->edited.size(), 1U);
    EXPECT_EQ(m_desk->edited[0].customer, CustomerId{1});
    EXPECT_EQ(m_desk->edited[0].changes, (FieldChanges{{CustomerField::ContactName, "Mme Carpentier"}}));
    EXPECT_EQ(find<QPushButton>("contactName")->text(), "Mme Carpentier");
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("queue"));
    EXPECT_EQ(names().size(), 4) << "filling in a field treats nobody";
}

TEST_F(TodayTest, LeavesAContactAsItWasWithEscape)
{
    find<QPushButton>("contactName")->click();
    type("Mme Carpentier");
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_desk->edited.empty());
}

TEST_F(TodayTest, KeepsTheEntryWhenTheListsAreMadeAgain)
{
    press(Qt::Key_1);
    type("15");
    m_page->presenter()->reload();
    answer();
    EXPECT_EQ(find<QLineEdit>("promiseDate")->text(), "15");
    EXPECT_EQ(shownName(), "Maison ALPHA");
}

TEST_F(TodayTest, DoesNotBringBackACustomerWithListsMadeBefore)
{
    m_page->presenter()->reload();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    m_desk->answerReads();
    EXPECT_EQ(names().size(), 3);
    EXPECT_FALSE(names().contains("Maison ALPHA"));
}

TEST_F(TodayTest, WritesTheLetterIntoTheChosenFolder)
{
    m_folderAnswer = "/somewhere/letters";
    press(Qt::Key_L, Qt::ControlModifier);
    answer();
    ASSERT_EQ(m_desk->letterFolders.size(), 1U);
    EXPECT_EQ(m_desk->letterFolders[0], std::filesystem::path("/somewhere/letters"));
    EXPECT_TRUE(m_toasts.last().contains("Maison ALPHA"));
    EXPECT_EQ(names().size(), 4);
}

TEST_F(TodayTest, WritesNoLetterWhenThePersonGoesBack)
{
    m_folderAnswer.clear();
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(m_desk->letterFolders.empty());
}

TEST_F(TodayTest, ChangesListsWithTheTabs)
{
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(find<QAbstractButton>("tab_2")->isChecked());
    EXPECT_TRUE(names().isEmpty());
    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(find<QAbstractButton>("tab_1")->isChecked());
    EXPECT_EQ(names().size(), 4);
}

TEST(QueueModelTest, PutsARestoredRowWhereItStood)
{
    auto day = std::make_shared<DayData>();
    auto& rows = day->rows[static_cast<std::size_t>(ListTab::Prelitigation)];
    for (int i = 1; i <= 4; ++i) {
        QueueRow row;
        row.customer = CustomerId{i};
        row.name = QString::number(i);
        rows.push_back(row);
    }
    QueueModel model;
    model.setDay(day, ListTab::Prelitigation, {});
    model.hide(CustomerId{2});
    model.hide(CustomerId{3});
    EXPECT_EQ(model.rowCount(), 2);
    model.restore(CustomerId{3});
    EXPECT_EQ(model.rowOf(CustomerId{3}), 1);
    EXPECT_EQ(model.rowOf(CustomerId{2}), std::nullopt);
}

} // namespace

} // namespace encours::ui

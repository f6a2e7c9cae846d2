// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/today_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QtTest/QTest>

#include <set>

namespace encours::ui {

namespace {

constexpr std::int64_t alphaCallable = 1'350'000;

TEST_F(TodayTest, RecordsNoAnswerWithOneKeyAndShowsTheNextCustomer)
{
    ASSERT_EQ(shownName(), "Maison ALPHA");
    press(Qt::Key_2);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].outcome, Outcome::NoAnswer);
    EXPECT_EQ(m_desk->recorded[0].customer, CustomerId{1});
    EXPECT_FALSE(m_desk->recorded[0].key.empty());
    EXPECT_EQ(names().first(), "Maison BRAVO") << "the row has left before the desk has answered";
    EXPECT_EQ(shownName(), "Maison BRAVO");
}

TEST_F(TodayTest, RecordsTheOutcomesOfOneKey)
{
    const std::vector<std::pair<Qt::Key, Outcome>> cases{{Qt::Key_5, Outcome::Message},
                                                         {Qt::Key_6, Outcome::Paid},
                                                         {Qt::Key_7, Outcome::Evasive},
                                                         {Qt::Key_8, Outcome::Duplicate}};
    for (const auto& [key, outcome] : cases) {
        press(key);
        ASSERT_FALSE(m_desk->recorded.empty());
        EXPECT_EQ(m_desk->recorded.back().outcome, outcome);
    }
    EXPECT_EQ(m_desk->recorded.size(), cases.size());
}

TEST_F(TodayTest, RecordsAPromiseOfAllInAWeekWithTwoKeys)
{
    press(Qt::Key_1);
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    const ContactRequest& promise = m_desk->recorded[0];
    EXPECT_EQ(promise.outcome, Outcome::Promise);
    EXPECT_EQ(promise.date, Date::of(2026, 11, 27));
    EXPECT_EQ(promise.amount, Money(alphaCallable));
    EXPECT_EQ(promise.means, PaymentMeans::Transfer);
}

TEST_F(TodayTest, RecordsAPromiseForAnotherDayWithFourKeys)
{
    press(Qt::Key_1);
    type("15");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].date, Date::of(2026, 12, 15));
}

TEST_F(TodayTest, RecordsAPartialPromise)
{
    press(Qt::Key_1);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>("promiseAmount"));
    type("1000,50");
    press(Qt::Key_Tab);
    type("+3");
    press(Qt::Key_Enter, Qt::KeypadModifier);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].amount, Money(100'050));
    EXPECT_EQ(m_desk->recorded[0].date, Date::of(2026, 11, 23));
}

TEST_F(TodayTest, RecordsACallBackInThreeDaysWithFourKeys)
{
    press(Qt::Key_4);
    type("+3");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].outcome, Outcome::CallBack);
    EXPECT_EQ(m_desk->recorded[0].date, Date::of(2026, 11, 23));
}

TEST_F(TodayTest, RecordsADisputeByTheFirstLetterOfItsCategory)
{
    press(Qt::Key_3);
    press(Qt::Key_C);
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].outcome, Outcome::Dispute);
    EXPECT_EQ(m_desk->recorded[0].category, DisputeCategory::Commercial);
}

TEST_F(TodayTest, KeepsTheDisputeOpenUntilItsCategoryIsSaid)
{
    press(Qt::Key_3);
    press(Qt::Key_Return);
    EXPECT_TRUE(m_desk->recorded.empty());
    EXPECT_FALSE(find<QLabel>("entryEcho")->text().isEmpty());
    press(Qt::Key_T);
    find<QLineEdit>("disputeCause")->setText("Prix de F-ALPHA");
    find<QLineEdit>("disputeOwner")->setText("R. Meyer");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].category, DisputeCategory::Technical);
    EXPECT_EQ(m_desk->recorded[0].cause, "Prix de F-ALPHA");
    EXPECT_EQ(m_desk->recorded[0].owner, "R. Meyer");
}

TEST_F(TodayTest, RecordsDifficultiesWithWhatWasSaid)
{
    press(Qt::Key_9);
    ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>("note"));
    type("redressement en cours");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].outcome, Outcome::Difficulty);
    EXPECT_EQ(m_desk->recorded[0].note, "redressement en cours");
}

TEST_F(TodayTest, RecordsAPlanBehindZero)
{
    press(Qt::Key_0);
    press(Qt::Key_1);
    ASSERT_EQ(QApplication::focusWidget(), find<QSpinBox>("planInstalments"));
    type("4");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].outcome, Outcome::Plan);
    EXPECT_EQ(m_desk->recorded[0].instalments, 4);
    EXPECT_EQ(m_desk->recorded[0].amount, Money(alphaCallable));
    EXPECT_EQ(m_desk->recorded[0].date, Date::of(2026, 11, 27));
}

TEST_F(TodayTest, RecordsAWrongContactAndTheRightTelephone)
{
    press(Qt::Key_0);
    press(Qt::Key_2);
    type("04 72 11 22 33");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].outcome, Outcome::WrongContact);
    ASSERT_EQ(m_desk->edited.size(), 1U);
    EXPECT_EQ(m_desk->edited[0].changes, (FieldChanges{{CustomerField::Phone, "04 72 11 22 33"}}));
}

TEST_F(TodayTest, PassesTheTickedInvoicesToLitigation)
{
    press(Qt::Key_0);
    press(Qt::Key_3);
    type("aucun retour");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->passed.size(), 1U);
    EXPECT_EQ(m_desk->passed[0].customer, CustomerId{1});
    EXPECT_EQ(m_desk->passed[0].items.size(), 2U) << "both are overdue";
    EXPECT_EQ(m_desk->passed[0].reason, "aucun retour");
    EXPECT_EQ(shownName(), "Maison BRAVO");
}

TEST_F(TodayTest, UnderstandsTheTopRowOfAnAzertyKeyboard)
{
    pressTyped(Qt::Key_Eacute, QStringLiteral("é"));
    pressTyped(Qt::Key_ParenLeft, QStringLiteral("("));
    pressTyped(Qt::Key_Minus, QStringLiteral("-"));
    ASSERT_EQ(m_desk->recorded.size(), 3U);
    EXPECT_EQ(m_desk->recorded[0].outcome, Outcome::NoAnswer);
    EXPECT_EQ(m_desk->recorded[1].outcome, Outcome::Message);
    EXPECT_EQ(m_desk->recorded[2].outcome, Outcome::Paid);
    pressTyped(Qt::Key_Ampersand, QStringLiteral("&"));
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("promiseDate"));
    press(Qt::Key_Escape);
    pressTyped(Qt::Key_QuoteDbl, QStringLiteral("\""));
    EXPECT_TRUE(find<QWidget>("disputeCategory")->isVisible());
    pressTyped(Qt::Key_Apostrophe, QStringLiteral("'"));
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("callBackDate"));
    press(Qt::Key_Escape);
    pressTyped(Qt::Key_Agrave, QStringLiteral("à"));
    EXPECT_TRUE(find<QWidget>("more_1")->isVisible());
}

TEST_F(TodayTest, UnderstandsTheKeypad)
{
    press(Qt::Key_2, Qt::KeypadModifier);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].outcome, Outcome::NoAnswer);
}

TEST_F(TodayTest, LeavesDigitsToTextFieldsAndTakesThemThereWithCtrl)
{
    auto* note = find<QLineEdit>("note");
    note->setFocus();
    type("25 %");
    EXPECT_EQ(note->text(), "25 %");
    EXPECT_TRUE(m_desk->recorded.empty());
    press(Qt::Key_5, Qt::ControlModifier);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].outcome, Outcome::Message);
    EXPECT_EQ(m_desk->recorded[0].note, "25 %");
    EXPECT_TRUE(note->text().isEmpty()) << "the note belonged to the customer before";
}

TEST_F(TodayTest, CarriesANoteIntoTheEntryThatFollows)
{
    find<QLineEdit>("note")->setFocus();
    type("par le patron");
    press(Qt::Key_Ampersand, Qt::ControlModifier);
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].outcome, Outcome::Promise);
    EXPECT_EQ(m_desk->recorded[0].note, "par le patron");
}

TEST_F(TodayTest, RecordsOnceWhenEnterIsPressedTwice)
{
    press(Qt::Key_1);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(shownName(), "Maison BRAVO");
}

TEST_F(TodayTest, TakesABouncingKeyForOnePress)
{
    m_page->setBounceMs(60'000);
    press(Qt::Key_2);
    press(Qt::Key_2);
    EXPECT_EQ(m_desk->recorded.size(), 1U);
    press(Qt::Key_5);
    EXPECT_EQ(m_desk->recorded.size(), 2U) << "another key is meant";
}

TEST_F(TodayTest, GivesEachEntryAKeyOfItsOwn)
{
    press(Qt::Key_2);
    press(Qt::Key_2);
    press(Qt::Key_2);
    std::set<std::string> keys;
    for (const ContactRequest& request : m_desk->recorded) keys.insert(request.key);
    EXPECT_EQ(keys.size(), 3U);
}

TEST_F(TodayTest, LeavesAnEntryWithoutRecording)
{
    press(Qt::Key_1);
    press(Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("promiseDate")->isVisible());
    press(Qt::Key_Return);
    EXPECT_TRUE(m_desk->recorded.empty());
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("queue"));
}

TEST_F(TodayTest, SaysWhatIsWrongWithADayAndKeepsTheEntry)
{
    press(Qt::Key_1);
    type("31/2");
    press(Qt::Key_Return);
    EXPECT_TRUE(m_desk->recorded.empty());
    EXPECT_TRUE(find<QWidget>("promiseDate")->isVisible());
    EXPECT_TRUE(find<QLabel>("entryEcho")->text().contains("31/2"));
}

} // namespace

} // namespace encours::ui

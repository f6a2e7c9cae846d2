// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/today_fixture.h"

#include "today/outcome_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QtTest/QTest>

#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace encours::ui {
namespace {

enum class Keyboard { Qwerty, Azerty, Keypad };

void PrintTo(Keyboard keyboard, std::ostream* out)
{
    *out << (keyboard == Keyboard::Qwerty ? "QWERTY" : keyboard == Keyboard::Azerty ? "AZERTY" : "keypad");
}

struct TopRowKey {
    Qt::Key key;
    const char* text;
};

/// 0 to 9 as an AZERTY keyboard sends them without Shift.
constexpr TopRowKey azertyRow[] = {{Qt::Key_Agrave, "à"},    {Qt::Key_Ampersand, "&"},  {Qt::Key_Eacute, "é"},
                                   {Qt::Key_QuoteDbl, "\""}, {Qt::Key_Apostrophe, "'"}, {Qt::Key_ParenLeft, "("},
                                   {Qt::Key_Minus, "-"},     {Qt::Key_Egrave, "è"},     {Qt::Key_Underscore, "_"},
                                   {Qt::Key_Ccedilla, "ç"}};

/// From the selected customer to the next one loaded, on each keyboard, with every key counted. Free text (a note, a
/// telephone) is counted apart: it is as long as what was said.
class KeystrokeBudgetTest : public TodayTest, public testing::WithParamInterface<Keyboard> {
protected:
    void digit(int value)
    {
        ++m_keys;
        const auto plain = static_cast<Qt::Key>(Qt::Key_0 + value);
        if (GetParam() == Keyboard::Azerty) pressTyped(azertyRow[value].key, QString::fromUtf8(azertyRow[value].text));
        else press(plain, GetParam() == Keyboard::Keypad ? Qt::KeypadModifier : Qt::NoModifier);
    }
    void key(Qt::Key value, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        press(value, modifiers);
    }
    void enter() { GetParam() == Keyboard::Keypad ? key(Qt::Key_Enter, Qt::KeypadModifier) : key(Qt::Key_Return); }
    /// Into the field that has the focus, each letter a key.
    void entry(const char* text)
    {
        m_keys += static_cast<int>(QString::fromUtf8(text).size());
        type(QString::fromUtf8(text));
    }
    void freeText(const char* text) { type(QString::fromUtf8(text)); }

    /// How many keys `sequence` takes; the next customer must stand there before the desk has answered.
    int keysUntilNext(const std::function<void()>& sequence)
    {
        const QString before = shownName();
        const QStringList waiting = names();
        m_keys = 0;
        sequence();
        EXPECT_NE(shownName(), before) << "the next customer is not loaded";
        EXPECT_TRUE(waiting.size() > 1 && shownName() == waiting.at(1)) << shownName().toStdString();
        return m_keys;
    }

    int m_keys = 0;
};

TEST_P(KeystrokeBudgetTest, NoAnswerTakesOneKey)
{
    EXPECT_EQ(keysUntilNext([this] { digit(2); }), 1);
}

TEST_P(KeystrokeBudgetTest, AMessageTakesOneKey)
{
    EXPECT_EQ(keysUntilNext([this] { digit(5); }), 1);
}

TEST_P(KeystrokeBudgetTest, APromiseOfAllOnTheProposedDayTakesTwo)
{
    EXPECT_EQ(keysUntilNext([this] {
                  digit(1);
                  enter();
              }),
              2);
}

TEST_P(KeystrokeBudgetTest, APromiseForAnotherDayTakesFour)
{
    EXPECT_EQ(keysUntilNext([this] {
                  digit(1);
                  entry("15");
                  enter();
              }),
              4);
    ASSERT_FALSE(m_desk->recorded.empty());
    EXPECT_EQ(m_desk->recorded.back().date, Date::of(2026, 12, 15));
}

TEST_P(KeystrokeBudgetTest, APartOfItOnAnotherDayTakesAtMostNine)
{
    EXPECT_LE(keysUntilNext([this] {
                  digit(1);
                  key(Qt::Key_Tab, Qt::ShiftModifier);
                  entry("500");
                  key(Qt::Key_Tab);
                  entry("15");
                  enter();
              }),
              9);
    ASSERT_FALSE(m_desk->recorded.empty());
    EXPECT_EQ(m_desk->recorded.back().amount, Money{50'000});
    EXPECT_EQ(m_desk->recorded.back().date, Date::of(2026, 12, 15));
}

TEST_P(KeystrokeBudgetTest, ACallBackInThreeDaysTakesFour)
{
    EXPECT_EQ(keysUntilNext([this] {
                  digit(4);
                  entry("+3");
                  enter();
              }),
              4);
}

TEST_P(KeystrokeBudgetTest, ADisputeWithItsCategoryTakesThreeBesideItsCause)
{
    EXPECT_LE(keysUntilNext([this] {
                  digit(3);
                  key(Qt::Key_C);
                  enter();
              }),
              3);
}

TEST_P(KeystrokeBudgetTest, SaysPaidTakesAtMostTwo)
{
    EXPECT_LE(keysUntilNext([this] { digit(6); }), 2);
}

TEST_P(KeystrokeBudgetTest, AnEvasiveAnswerAndADuplicateTakeOne)
{
    EXPECT_EQ(keysUntilNext([this] { digit(7); }), 1);
    EXPECT_EQ(keysUntilNext([this] { digit(8); }), 1);
}

TEST_P(KeystrokeBudgetTest, ADifficultyTakesTwoBesideWhatWasSaid)
{
    EXPECT_LE(keysUntilNext([this] {
                  digit(9);
                  freeText("redressement en cours");
                  enter();
              }),
              2);
}

TEST_P(KeystrokeBudgetTest, AWrongNumberTakesThreeBesideTheRightOne)
{
    EXPECT_LE(keysUntilNext([this] {
                  digit(0);
                  digit(2);
                  freeText("0472112233");
                  enter();
              }),
              3);
}

TEST_P(KeystrokeBudgetTest, APlanOfThreeInstalmentsTakesAtMostFour)
{
    EXPECT_LE(keysUntilNext([this] {
                  digit(0);
                  digit(1);
                  entry("3");
                  enter();
              }),
              4);
    ASSERT_FALSE(m_desk->recorded.empty());
    EXPECT_EQ(m_desk->recorded.back().instalments, 3);
}

TEST_P(KeystrokeBudgetTest, PassingToLitigationTakesThreeBesideTheReason)
{
    EXPECT_LE(keysUntilNext([this] {
                  digit(0);
                  digit(3);
                  freeText("aucun retour");
                  enter();
              }),
              3);
}

TEST_P(KeystrokeBudgetTest, SkippingGoingBackAndUndoingTakeOneEach)
{
    EXPECT_EQ(keysUntilNext([this] { key(Qt::Key_Space); }), 1);
    const QString skippedTo = shownName();
    key(Qt::Key_Backspace);
    EXPECT_NE(shownName(), skippedTo);
    answer();
    const QString first = shownName();
    digit(2);
    answer();
    EXPECT_NE(shownName(), first);
    key(Qt::Key_Z, Qt::ControlModifier);
    answer();
    EXPECT_EQ(m_desk->undone.size(), 1U);
}

TEST_P(KeystrokeBudgetTest, WorksInATextFieldWithCtrl)
{
    if (GetParam() == Keyboard::Keypad) GTEST_SKIP() << "the keypad writes digits";
    find<QWidget>("note")->setFocus();
    EXPECT_EQ(keysUntilNext([this] {
                  GetParam() == Keyboard::Azerty ? key(Qt::Key_Eacute, Qt::ControlModifier)
                                                 : key(Qt::Key_2, Qt::ControlModifier);
              }),
              1);
}

INSTANTIATE_TEST_SUITE_P(Keyboards, KeystrokeBudgetTest,
                         testing::Values(Keyboard::Qwerty, Keyboard::Azerty, Keyboard::Keypad));

std::optional<int> digitOfPressed(Qt::Key key, Qt::KeyboardModifiers modifiers, quint32 scanCode)
{
    const QKeyEvent event(QEvent::KeyPress, key, modifiers, scanCode, 0, 0);
    return digitOf(event);
}

TEST(OutcomeKeys, TakeNoSignOfQwertyForADigit)
{
#ifndef Q_OS_WIN
    constexpr quint32 sixth = 15;
    constexpr quint32 besideZero = 20; // minus of QWERTY
    EXPECT_EQ(digitOfPressed(Qt::Key_Minus, Qt::NoModifier, sixth), 6) << "AZERTY";
    EXPECT_EQ(digitOfPressed(Qt::Key_Minus, Qt::NoModifier, besideZero), std::nullopt);
#endif
    EXPECT_EQ(digitOfPressed(Qt::Key_Ampersand, Qt::ShiftModifier, 0), std::nullopt)
        << "Shift+7 of QWERTY is no promise";
    EXPECT_EQ(digitOfPressed(Qt::Key_1, Qt::ShiftModifier, 10), 1) << "Shift+& of AZERTY is 1";
    EXPECT_EQ(digitOfPressed(Qt::Key_Eacute, Qt::NoModifier, 0), 2);
    EXPECT_EQ(digitOfPressed(Qt::Key_5, Qt::KeypadModifier, 84), 5);
}

} // namespace
} // namespace encours::ui

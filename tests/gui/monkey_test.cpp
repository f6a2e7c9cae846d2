// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/keep_safe.h"
#include "desk/make_demo.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QtTest/QTest>

#include <cstdlib>

namespace encours::ui {
namespace {

/// How many random actions: ENCOURS_MONKEY_ACTIONS, or few enough for every build.
int actions()
{
    const char* told = std::getenv("ENCOURS_MONKEY_ACTIONS");
    return told != nullptr ? std::max(1, std::atoi(told)) : 400;
}

/// Presses keys and buttons at random, the same ones for the same seed.
class MonkeyTest : public GuiTest {
protected:
    void openDemonstration()
    {
        openEmptyBook();
        DemoRequest request;
        request.customers = 40;
        request.invoices = 600;
        request.until = Date::of(2026, 11, 20);
        ASSERT_TRUE(MakeDemo{*m_context->desk()}.execute(request).isDone());
        m_context->notifyChanged();
        settle();
    }

    std::size_t below(std::size_t limit)
    {
        m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return static_cast<std::size_t>(m_state >> 33) % limit;
    }

    QWidget* target()
    {
        QWidget* focused = QApplication::focusWidget();
        return focused != nullptr ? focused : m_window.get();
    }

    void pressSomeKey()
    {
        static const Qt::Key keys[] = {
            Qt::Key_0,      Qt::Key_1,        Qt::Key_2,       Qt::Key_3,     Qt::Key_4,         Qt::Key_5,
            Qt::Key_6,      Qt::Key_7,        Qt::Key_8,       Qt::Key_9,     Qt::Key_Return,    Qt::Key_Return,
            Qt::Key_Escape, Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Space, Qt::Key_Backspace, Qt::Key_Up,
            Qt::Key_Down,   Qt::Key_PageDown, Qt::Key_Delete,  Qt::Key_F2,    Qt::Key_F9,        Qt::Key_F1};
        QTest::keyClick(target(), keys[below(std::size(keys))]);
    }
    void typeSomething()
    {
        static const char* const texts[] = {"15",
                                            "+3",
                                            "lun",
                                            "fm",
                                            "1e9",
                                            "-5",
                                            "1 234,56",
                                            "<img src=/dev/zero>",
                                            "=cmd|' /C calc'!A0",
                                            "x&(",
                                            "99999999999999999999",
                                            " "};
        QTest::keyClicks(target(), QString::fromUtf8(texts[below(std::size(texts))]));
    }
    void clickSomeButton()
    {
        QList<QAbstractButton*> buttons;
        for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled()) buttons << button;
        }
        if (!buttons.isEmpty())
            buttons[static_cast<qsizetype>(below(static_cast<std::size_t>(buttons.size())))]->click();
    }
    void doSomething()
    {
        switch (below(8)) {
        case 0: return typeSomething();
        case 1: return clickSomeButton();
        case 2: QTest::keyClick(target(), Qt::Key_Z, Qt::ControlModifier); return;
        case 3: m_window->resize(900 + static_cast<int>(below(1'200)), 600 + static_cast<int>(below(700))); return;
        default: return pressSomeKey();
        }
    }

    std::uint64_t m_state = 20'261'120;
};

TEST_F(MonkeyTest, FindsNothingToBreak)
{
    constexpr qint64 hangAfterMilliseconds = 5'000;
    openDemonstration();
    m_confirmAnswer = false; // nobody confirms undoing imports or leaving
    QElapsedTimer watch;
    for (int action = 0; action < actions(); ++action) {
        watch.start();
        doSomething();
        QCoreApplication::processEvents();
        ASSERT_LT(watch.elapsed(), hangAfterMilliseconds) << "hung at action " << action;
        if (!m_window->isVisible()) m_window->show();
    }
    settle();
    ASSERT_NE(m_context->desk(), nullptr);
    const auto checks = KeepSafe{*m_context->desk()}.verify();
    ASSERT_TRUE(checks.isDone());
    for (const VerifyCheck& check : *checks) {
        EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail;
    }
}

} // namespace
} // namespace encours::ui

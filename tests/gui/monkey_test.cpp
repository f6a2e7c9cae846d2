// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/whole_window.h"

#include "desk/keep_safe.h"
#include "gui/typing.h"
#include "shell/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMenuBar>
#include <QTimer>
#include <QtTest/QTest>

#include <cstdlib>
#include <ctime>
#include <deque>
#include <set>

namespace encours::ui {
namespace {

// A minute in all: parts of it run side by side, and none comes near the limit of a test.
constexpr int parts = 6;
constexpr int secondsOfAPart = 10;
// Computed, by all threads: a busy machine makes the clock wrong. A change of theme takes 10 to 13 in the checked build.
constexpr double hangAfterSeconds = 25;
constexpr std::size_t actionsRemembered = 40;
constexpr std::int64_t leastActions = 20; ///< also where a slow machine has used up the time of a part

/// How long each part goes on: ENCOURS_MONKEY_SECONDS for hours of it.
int seconds()
{
    const char* told = std::getenv("ENCOURS_MONKEY_SECONDS");
    return told != nullptr ? std::max(1, std::atoi(told)) : secondsOfAPart;
}

/// Another one for other ways through the window: ENCOURS_MONKEY_SEED.
std::uint64_t firstSeed()
{
    const char* told = std::getenv("ENCOURS_MONKEY_SEED");
    return told != nullptr ? std::strtoull(told, nullptr, 10) : 20'261'120;
}

/// Presses keys, buttons and entries of menus at random on every page, clicks anywhere and types what nobody should: the same
/// things for the same seed. It says yes to every other question, but never leaves the book.
class MonkeyTest : public WholeWindowTest, public testing::WithParamInterface<int> {
protected:
    MonkeyTest() : m_state(firstSeed() + 7'919 * static_cast<std::uint64_t>(GetParam()))
    {
        // Menus that wait for a choice would wait for ever.
        m_closer.setInterval(20);
        QObject::connect(&m_closer, &QTimer::timeout, [] {
            if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
            if (QWidget* dialog = QApplication::activeModalWidget()) dialog->close();
        });
        m_closer.start();
    }

    std::size_t below(std::size_t limit)
    {
        m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return static_cast<std::size_t>(m_state >> 33) % limit;
    }
    template <typename T>
    const T& oneOf(const std::vector<T>& things)
    {
        return things[below(things.size())];
    }
    QWidget* target()
    {
        QWidget* focused = QApplication::focusWidget();
        return focused != nullptr ? focused : m_window.get();
    }
    void note(const std::string& what)
    {
        m_done.push_back(what);
        if (m_done.size() > actionsRemembered) m_done.pop_front();
    }
    [[nodiscard]] std::string story() const
    {
        std::string text = "part " + std::to_string(GetParam()) + ", the last actions:";
        for (const std::string& one : m_done) text += "\n  " + one;
        return text;
    }

    void pressSomeKey()
    {
        static const std::vector<Qt::Key> keys = {
            Qt::Key_0,      Qt::Key_1,    Qt::Key_2,       Qt::Key_3,      Qt::Key_4,      Qt::Key_5,
            Qt::Key_6,      Qt::Key_7,    Qt::Key_8,       Qt::Key_9,      Qt::Key_Return, Qt::Key_Return,
            Qt::Key_Escape, Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Space,  Qt::Key_Space,  Qt::Key_Backspace,
            Qt::Key_Up,     Qt::Key_Down, Qt::Key_Left,    Qt::Key_Right,  Qt::Key_PageUp, Qt::Key_PageDown,
            Qt::Key_Home,   Qt::Key_End,  Qt::Key_Delete,  Qt::Key_Insert, Qt::Key_F1,     Qt::Key_F2,
            Qt::Key_F3,     Qt::Key_F4,   Qt::Key_F5,      Qt::Key_F6,     Qt::Key_F7,     Qt::Key_F8,
            Qt::Key_F9,     Qt::Key_F10,  Qt::Key_F11,     Qt::Key_F12,    Qt::Key_Menu,   Qt::Key_Eacute};
        static const std::vector<Qt::KeyboardModifiers> modifiers = {
            Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
        const Qt::Key key = oneOf(keys);
        const Qt::KeyboardModifiers with = oneOf(modifiers);
        note("key " + QKeySequence(with | key).toString().toStdString() + " on " + nameOf(target()));
        QTest::keyClick(target(), key, with);
    }
    void pressSomeCommand()
    {
        static const std::vector<Qt::Key> letters = {
            Qt::Key_Z, Qt::Key_Y, Qt::Key_F, Qt::Key_E, Qt::Key_L, Qt::Key_S, Qt::Key_T, Qt::Key_R, Qt::Key_D,
            Qt::Key_K, Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_P, Qt::Key_G, Qt::Key_M, Qt::Key_Tab};
        const Qt::Key key = oneOf(letters);
        note("Ctrl+" + QKeySequence(key).toString().toStdString());
        QTest::keyClick(target(), key, Qt::ControlModifier);
    }
    void typeSomething()
    {
        static const std::vector<const char*> texts = {"15",
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
                                                       " ",
                                                       "éàü",
                                                       "\u202eabc",
                                                       "👩‍👩‍👧",
                                                       "%1%n%s",
                                                       "{name}",
                                                       "dupont",
                                                       "2026-02-31"};
        const char* text = oneOf(texts);
        note(std::string("types ") + text);
        typeInto(*target(), QString::fromUtf8(text));
    }
    void clickSomeButton()
    {
        std::vector<QAbstractButton*> buttons;
        for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled()) buttons.push_back(button);
        }
        if (buttons.empty()) return;
        QAbstractButton* button = oneOf(buttons);
        note("button " + nameOf(button) + " " + button->text().left(40).toStdString());
        button->click();
    }
    void clickSomewhere()
    {
        const QPoint place(static_cast<int>(below(static_cast<std::size_t>(m_window->width()))),
                           static_cast<int>(below(static_cast<std::size_t>(m_window->height()))));
        QWidget* there = m_window->childAt(place);
        if (there == nullptr || !there->isEnabled()) return;
        const QPoint inside = there->mapFrom(m_window.get(), place);
        note("mouse on " + nameOf(there));
        switch (below(4)) {
        case 0: QTest::mouseDClick(there, Qt::LeftButton, {}, inside); return;
        case 1: QTest::mouseClick(there, Qt::LeftButton, Qt::ControlModifier, inside); return;
        case 2: QTest::mouseMove(there, inside); return;
        default: QTest::mouseClick(there, Qt::LeftButton, {}, inside); return;
        }
    }
    void chooseSomeEntry()
    {
        // These leave the book, or open another one.
        static const std::set<QString> leaving = {"quit",      "newBook", "openBookAction",     "demonstration",
                                                  "closeBook", "",        "removeDemonstration"};
        std::vector<QAction*> entries;
        for (QAction* action : find<QMenuBar>("menus")->findChildren<QAction*>()) {
            if (action->isEnabled() && action->menu() == nullptr && leaving.count(action->objectName()) == 0)
                entries.push_back(action);
        }
        if (entries.empty()) return;
        QAction* entry = oneOf(entries);
        note("entry " + entry->objectName().toStdString());
        entry->trigger();
    }
    void goSomewhere()
    {
        const auto places = everyPlace();
        const WindowPlace& place = oneOf(places);
        note("goes to " + place.name());
        m_context->show(place.page, place.place);
    }
    void resizeTheWindow()
    {
        const QSize size(900 + static_cast<int>(below(1'200)), 600 + static_cast<int>(below(700)));
        note("resizes");
        m_window->resize(size);
    }
    void doSomething()
    {
        switch (below(24)) {
        case 0:
        case 1:
        case 2: return typeSomething();
        case 3:
        case 4:
        case 5: return clickSomeButton();
        case 6:
        case 7:
        case 8: return clickSomewhere();
        case 9:
        case 10: return pressSomeCommand();
        case 11:
        case 12: return goSomewhere();
        case 13: return chooseSomeEntry();
        case 14: return resizeTheWindow();
        default: return pressSomeKey();
        }
    }

    void answerDoors()
    {
        doors().confirm = [this](QWidget*, const Question& question) {
            note("is asked: " + question.text.left(60).toStdString());
            const bool isLeaving = question.text.contains("démonstration", Qt::CaseInsensitive) ||
                                   question.text.contains("demonstration", Qt::CaseInsensitive) ||
                                   question.text.contains("copie", Qt::CaseInsensitive);
            return !isLeaving && below(2) == 0;
        };
        doors().openFile = [](QWidget*, const QString&, const QString&) { return QString(); };
        doors().saveFile = [this](QWidget*, const QString&, const QString& name, const QString&) {
            return below(2) == 0 ? QString() : m_folder.filePath(QFileInfo(name).fileName());
        };
        doors().chooseFolder = [this](QWidget*, const QString&) { return below(2) == 0 ? QString() : m_folder.path(); };
    }

    void expectCleanBook()
    {
        ASSERT_NE(m_context->desk(), nullptr) << story();
        const auto checks = KeepSafe{*m_context->desk()}.verify();
        ASSERT_TRUE(checks.isDone()) << checks.fault().detail;
        for (const VerifyCheck& check : *checks) {
            EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail << "\n" << story();
        }
    }

    std::uint64_t m_state;
    std::deque<std::string> m_done;
    QTimer m_closer;
};

TEST_P(MonkeyTest, FindsNothingToBreak)
{
    openDemonstration();
    answerDoors();
    QElapsedTimer all;
    all.start();
    std::int64_t actions = 0;
    for (; actions <= leastActions || all.elapsed() < 1'000LL * seconds(); ++actions) {
        const std::clock_t before = std::clock();
        doSomething();
        QCoreApplication::processEvents();
        const double computed = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        ASSERT_LT(computed, hangAfterSeconds) << "hung at action " << actions << "\n" << story();
        if (!m_window->isVisible()) m_window->show();
        ASSERT_NE(m_context->desk(), nullptr) << "the book was left\n" << story();
    }
    settle();
    EXPECT_GT(actions, leastActions);
    RecordProperty("actions", std::to_string(actions));
    expectCleanBook();
}

INSTANTIATE_TEST_SUITE_P(Part, MonkeyTest, testing::Range(0, parts));

} // namespace
} // namespace encours::ui

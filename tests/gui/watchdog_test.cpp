// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/loop_watch.h"
#include "gui/whole_window.h"

#include "shell/page.h"
#include "support/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QtTest/QTest>

#include <cstdlib>
#include <functional>

namespace encours::ui {
namespace {

constexpr int parts = 8;
constexpr double longestBlockMs = 500; ///< of the checked build, which is about ten times as slow: 50 for people

/// ENCOURS_WATCHDOG_INVOICES, or as many as are made quickly. This build computes about ten times as slowly as the one that
/// people use: 10,000 here stand for 100,000 there.
int invoices()
{
    const char* told = std::getenv("ENCOURS_WATCHDOG_INVOICES");
    return told != nullptr ? std::max(100, std::atoi(told)) : 10'000;
}

/// The window answers while it reads, searches and computes: what takes long happens behind it.
class WatchdogTest : public WholeWindowTest, public testing::WithParamInterface<int> {
protected:
    void expectAnswering(LoopWatch& watch, const std::string& what, const std::function<void()>& act)
    {
        watch.reset();
        act();
        settleAll();
        EXPECT_LE(watch.worstComputedMs(), longestBlockMs)
            << what << ": the window computed without hearing a key (silent for " << watch.worstSilenceMs() << " ms)";
    }

    void typeIntoSearch()
    {
        QTest::keyClick(focused(), Qt::Key_F, Qt::ControlModifier);
        if (qobject_cast<QLineEdit*>(QApplication::focusWidget()) == nullptr) return;
        QTest::keyClick(focused(), 'a');
        QTest::keyClick(focused(), 'r');
        QTest::keyClick(focused(), Qt::Key_Backspace);
        QTest::keyClick(focused(), Qt::Key_Backspace);
    }
    QWidget* focused()
    {
        QWidget* widget = QApplication::focusWidget();
        return widget != nullptr ? widget : m_window.get();
    }
};

TEST_P(WatchdogTest, NoScreenKeepsTheWindowFromAnswering)
{
    openDemonstration({std::max(10, invoices() / 33), invoices()});
    LoopWatch watch;
    const auto places = everyPlace();
    for (std::size_t i = static_cast<std::size_t>(GetParam()); i < places.size(); i += parts) {
        const WindowPlace& place = places[i];
        expectAnswering(watch, "opening " + place.name(), [&] { m_context->show(place.page, place.place); });
        expectAnswering(watch, "moving on " + place.name(), [&] {
            for (const Qt::Key key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Home})
                QTest::keyClick(focused(), key);
        });
        expectAnswering(watch, "searching on " + place.name(), [&] { typeIntoSearch(); });
        expectAnswering(watch, "resizing " + place.name(), [&] {
            m_window->resize(1366, 768);
            QCoreApplication::processEvents();
            m_window->resize(1440, 900);
        });
        expectAnswering(watch, "a change of the book on " + place.name(), [&] { m_context->notifyChanged(); });
    }
}

TEST(LoopWatch, SeesALoopThatStandsStill)
{
    LoopWatch watch;
    watch.reset();
    QTest::qWait(30);
    EXPECT_LT(watch.worstComputedMs(), 25);
    volatile double kept = 0;
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(150);
    while (std::chrono::steady_clock::now() < until) kept = kept + 1;
    QTest::qWait(30);
    EXPECT_GT(watch.worstComputedMs(), 30);
    EXPECT_GT(watch.worstSilenceMs(), 100);
}

INSTANTIATE_TEST_SUITE_P(Part, WatchdogTest, testing::Range(0, parts));

} // namespace
} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk_runner.h"
#include "support/format.h"
#include "support/language.h"
#include "support/settings_store.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

namespace encours::ui {
namespace {

TEST(DeskRunner, WorksElsewhereAndAnswersHere)
{
    DeskRunner runner;
    QObject receiver;
    QThread* workedOn = nullptr;
    QThread* answeredOn = nullptr;
    runner.run(
        &receiver, [&workedOn] { return workedOn = QThread::currentThread(); },
        [&answeredOn](QThread*) { answeredOn = QThread::currentThread(); });
    runner.drain();
    EXPECT_NE(workedOn, QThread::currentThread());
    EXPECT_EQ(answeredOn, QThread::currentThread());
}

TEST(DeskRunner, KeepsTheOrderInWhichWorkWasGiven)
{
    DeskRunner runner;
    std::vector<int> order;
    for (int i = 0; i < 20; ++i) {
        runner.run(&runner, [i] { return i; }, [&order](int value) { order.push_back(value); });
    }
    runner.drain();
    ASSERT_EQ(order.size(), 20U);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    EXPECT_FALSE(runner.isBusy());
}

TEST(DeskRunner, ForgetsAnswersWhoseReceiverIsGone)
{
    DeskRunner runner;
    bool wasAnswered = false;
    {
        QObject receiver;
        runner.run(&receiver, [] { return 1; }, [&wasAnswered](int) { wasAnswered = true; });
    }
    runner.drain();
    EXPECT_FALSE(wasAnswered);
}

TEST(DeskRunner, TurnsABugIntoARefusal)
{
    DeskRunner runner;
    std::optional<FaultCode> code;
    runner.run(
        &runner, []() -> Result<int> { throw std::runtime_error("broken"); },
        [&code](const Result<int>& result) { code = result.fault().code; });
    runner.drain();
    EXPECT_EQ(code, FaultCode::BugFound);
}

TEST(DeskRunner, ReportsProgressAndPassesTheWishToStop)
{
    DeskRunner runner;
    QString title;
    qint64 told = 0;
    int ended = 0;
    QObject::connect(&runner, &DeskRunner::jobStarted, [&title](const QString& text) { title = text; });
    QObject::connect(&runner, &DeskRunner::jobProgress, [&](qint64 done, qint64) {
        told = done;
        runner.cancelLongJob();
    });
    QObject::connect(&runner, &DeskRunner::jobEnded, [&ended] { ++ended; });
    bool wasStopped = false;
    runner.runLong(
        &runner, "Importing",
        [](const Progress& progress, const Cancellation& cancellation) {
            progress.say(7, 10);
            while (!cancellation.isRequested()) QThread::msleep(1);
            return true;
        },
        [&wasStopped](bool stopped) { wasStopped = stopped; });
    EXPECT_TRUE(runner.isLongJobRunning());
    runner.drain();
    EXPECT_EQ(title, "Importing");
    EXPECT_EQ(told, 7);
    EXPECT_TRUE(wasStopped);
    EXPECT_EQ(ended, 1);
    EXPECT_FALSE(runner.isLongJobRunning());
}

TEST(SettingsStore, RemembersThemeLanguageAndBooks)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("look.ini");
    {
        SettingsStore store(file);
        EXPECT_EQ(store.theme(), ThemeChoice::System);
        EXPECT_FALSE(store.language().has_value());
        store.setTheme(ThemeChoice::Dark);
        store.setLanguage(Language::English);
        for (int i = 0; i < 12; ++i) store.addRecentBook(folder.filePath(QString::number(i)));
        store.addRecentBook(folder.filePath("11"));
    }
    const SettingsStore store(file);
    EXPECT_EQ(store.theme(), ThemeChoice::Dark);
    EXPECT_EQ(store.language(), Language::English);
    ASSERT_EQ(store.recentBooks().size(), 8);
    EXPECT_EQ(store.recentBooks().first(), folder.filePath("11"));
    EXPECT_EQ(store.recentBooks().at(1), folder.filePath("10"));
}

TEST(Format, SaysDaysRelativeToToday)
{
    changeLanguage(Language::French);
    const Date today = Date::of(2026, 11, 20);
    EXPECT_EQ(relativeDayText(today, today), "aujourd’hui");
    EXPECT_EQ(relativeDayText(today.plusDays(1), today), "demain");
    EXPECT_EQ(relativeDayText(today.plusDays(3), today), "dans 3 j");
    EXPECT_EQ(relativeDayText(today.plusDays(-6), today), "il y a 6 j");
}

TEST(Format, ShowsZeroAsADashInDenseTables)
{
    EXPECT_EQ(dashedAmountText(Money{0}), "–");
    EXPECT_EQ(dashedAmountText(Money{12'345}), bareAmountText(Money{12'345}));
}

} // namespace
} // namespace encours::ui

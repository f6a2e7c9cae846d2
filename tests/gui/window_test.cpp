// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "shell/book_actions.h"
#include "shell/page.h"
#include "support/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QUrl>
#include <QtTest/QTest>

#include <set>

namespace encours::ui {
namespace {

class MainWindowTest : public GuiTest {
protected:
    /// Every visible widget that Tab may reach.
    std::vector<QWidget*> tabStops() const
    {
        std::vector<QWidget*> stops;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
            if (isStop && widget->isVisible() && widget->isEnabled()) stops.push_back(widget);
        }
        return stops;
    }

    void expectEveryStopIsNamed(const QString& where)
    {
        for (QWidget* widget : tabStops()) {
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(spoken, nullptr);
            EXPECT_FALSE(spoken->text(QAccessible::Name).trimmed().isEmpty())
                << where.toStdString() << ": " << widget->metaObject()->className() << " '"
                << widget->objectName().toStdString() << "' has no name";
        }
    }

    void expectTabVisitsAll(const QString& where)
    {
        const auto stops = tabStops();
        ASSERT_FALSE(stops.empty());
        stops.front()->setFocus();
        std::set<QWidget*> visited;
        for (std::size_t i = 0; i < 3 * stops.size() + 10; ++i) {
            visited.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        // Of buttons that exclude each other only the checked one is a stop; the arrows reach the others.
        for (QWidget* widget : tabStops()) {
            EXPECT_TRUE(visited.count(widget) == 1)
                << where.toStdString() << ": Tab never reaches " << widget->metaObject()->className() << " '"
                << widget->objectName().toStdString() << "'";
        }
    }
};

TEST_F(MainWindowTest, CreatesABookFromTheFirstPageByKeyboard)
{
    ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>("companyName"));
    type("Fournil Test");
    find<QLineEdit>("bookFile")->setText(m_folder.filePath("fournil.encours"));
    press(Qt::Key_Return);
    ASSERT_NE(m_context->desk(), nullptr);
    EXPECT_EQ(m_context->desk()->settings().company.name, "Fournil Test");
    EXPECT_TRUE(QFile::exists(m_folder.filePath("fournil.encours")));
    EXPECT_TRUE(find<QWidget>("startSteps")->isVisible()) << "what a new book lacks comes next";
    press(Qt::Key_F2);
    ASSERT_NE(m_window->currentPage(), nullptr);
    EXPECT_EQ(m_window->currentPage()->key(), "today");
    EXPECT_TRUE(m_window->windowTitle().contains("Fournil Test"));
}

TEST_F(MainWindowTest, AsksForTheNameBeforeItMakesABook)
{
    find<QAbstractButton>("createBook")->click();
    settle();
    EXPECT_EQ(m_context->desk(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("companyName"));
}

TEST_F(MainWindowTest, SaysWhyABookCannotBeOpened)
{
    m_window->books().open(write("letter.encours", "this is no book"));
    settle();
    EXPECT_EQ(m_context->desk(), nullptr);
    ASSERT_EQ(m_told.size(), 1);
    EXPECT_FALSE(m_told.first().isEmpty());
}

TEST_F(MainWindowTest, KeepsTheOpenBookWhenAnotherCannotBeOpened)
{
    openEmptyBook();
    const Desk* before = m_context->desk();
    m_window->books().open(m_folder.filePath("missing.encours"));
    settle();
    EXPECT_EQ(m_context->desk(), before);
    EXPECT_EQ(m_told.size(), 1);
}

TEST_F(MainWindowTest, OpensPagesByTheirKeys)
{
    openEmptyBook();
    press(Qt::Key_F9);
    EXPECT_EQ(m_window->currentPage()->key(), "imports");
    EXPECT_EQ(find<QLabel>("pageTitle")->text(), "Imports");
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage()->key(), "settings");
    press(Qt::Key_F2);
    EXPECT_EQ(m_window->currentPage()->key(), "today");
}

TEST_F(MainWindowTest, MarksTheCurrentPageOnTheRail)
{
    openEmptyBook();
    find<QAbstractButton>("rail.imports")->click();
    settle();
    EXPECT_TRUE(find<QAbstractButton>("rail.imports")->isChecked());
    EXPECT_FALSE(find<QAbstractButton>("rail.today")->isChecked());
    EXPECT_EQ(m_window->currentPage()->key(), "imports");
}

TEST_F(MainWindowTest, ChangesItsLanguageWhileItRuns)
{
    openEmptyBook();
    m_window->showPage("settings");
    EXPECT_EQ(find<QLabel>("pageTitle")->text(), "Réglages");
    changeLanguage(Language::English);
    settle();
    EXPECT_EQ(find<QLabel>("pageTitle")->text(), "Settings");
    EXPECT_EQ(find<QAbstractButton>("rail.settings")->text(), "Settings");
    EXPECT_EQ(find<QLabel>("today")->text(), "Friday 20 November 2026");
    changeLanguage(Language::French);
    settle();
    EXPECT_EQ(find<QLabel>("today")->text(), "vendredi 20 novembre 2026");
}

TEST_F(MainWindowTest, SaysThatNoLedgerWasImportedYet)
{
    openEmptyBook();
    auto* freshness = find<QWidget>("freshness");
    EXPECT_TRUE(freshness->isVisible());
    EXPECT_FALSE(freshness->accessibleName().isEmpty());
    EXPECT_FALSE(find<QWidget>("creditsToAllocate")->isVisible());
}

TEST_F(MainWindowTest, OpensADroppedFileOnTheImportsPage)
{
    openEmptyBook();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("ledger.txt", smallLedger()))});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "imports");
    EXPECT_EQ(find<QLabel>("importFileName")->text(), "ledger.txt");
}

TEST_F(MainWindowTest, ShowsTheKeysAndHidesThemAgain)
{
    openEmptyBook();
    press(Qt::Key_F1);
    auto* overlay = find<QWidget>("keysOverlay");
    EXPECT_TRUE(overlay->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(overlay->isVisible());
}

TEST_F(MainWindowTest, SavesACopyWhereItIsTold)
{
    openSmallBook();
    m_fileAnswer = m_folder.filePath("copy.encours");
    m_window->books().backup();
    settle();
    EXPECT_TRUE(QFile::exists(m_fileAnswer));
}

TEST_F(MainWindowTest, RestoresACopyOnlyAfterAQuestion)
{
    openSmallBook();
    m_fileAnswer = m_folder.filePath("copy.encours");
    m_window->books().backup();
    settle();
    m_confirmAnswer = false;
    m_window->books().restore(m_fileAnswer);
    settle();
    EXPECT_EQ(m_asked.size(), 1);
    EXPECT_NE(m_context->desk(), nullptr);
    m_confirmAnswer = true;
    m_window->books().restore(m_fileAnswer);
    settle();
    ASSERT_NE(m_context->desk(), nullptr) << "the restored book is open again";
    EXPECT_EQ(m_context->desk()->portfolio()->size(), 2U);
}

TEST_F(MainWindowTest, NamesEveryWidgetThatTabReachesOnTheFirstPage)
{
    expectEveryStopIsNamed("first run");
    expectTabVisitsAll("first run");
}

TEST_F(MainWindowTest, NamesEveryWidgetThatTabReachesOnEveryPage)
{
    openSmallBook();
    for (const QString& key : m_window->pageKeys()) {
        m_window->showPage(key);
        settle();
        expectEveryStopIsNamed(key);
        expectTabVisitsAll(key);
    }
}

TEST_F(MainWindowTest, NamesEveryWidgetOfAnImportPreview)
{
    openEmptyBook();
    m_window->importFile(write("customers.csv", "Code;Nom;Telephone\nDUPONT;Dupont;0561000000\n"));
    settle();
    expectEveryStopIsNamed("import preview");
    expectTabVisitsAll("import preview");
}

TEST_F(MainWindowTest, RemindsOfMissingRatesAroundTheTurnOfTheHalfYearOnly)
{
    QStringList said;
    QObject::connect(m_context.get(), &AppContext::toastWanted, m_window.get(),
                     [&said](const QString& text) { said << text; });
    openEmptyBook();
    EXPECT_TRUE(said.isEmpty());
    m_context->closeBook();
    m_clock->setToday(Date::of(2026, 12, 22)); // the rates shipped end with 2026
    auto again =
        Desk::open(std::filesystem::path(m_folder.filePath("test.encours").toStdU16String()), m_clock, "sylvie");
    ASSERT_TRUE(again.isDone());
    m_context->adopt(std::move(again).value());
    settle();
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().contains(QStringLiteral("semestre"))) << said.front().toStdString();
}

} // namespace
} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/people/people.h"
#include "gui/gui_fixture.h"
#include "shell/book_actions.h"
#include "shell/page.h"
#include "shell/single_instance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QtTest/QTest>

namespace encours::ui {
namespace {

/// From the first start of the program to the first customer.
class StartTest : public GuiTest {
protected:
    void SetUp() override { m_context->setProfileName({}); }
    void TearDown() override { m_context->setProfileName({}); }

    void makeBook()
    {
        find<QLineEdit>("companyName")->setFocus();
        type("Fournil Test");
        find<QLineEdit>("bookFile")->setText(m_folder.filePath("fournil.encours"));
        press(Qt::Key_Return);
        ASSERT_NE(m_context->desk(), nullptr);
    }
    void openDemonstration()
    {
        QFile::remove(BookActions::demonstrationFile());
        m_window->books().openDemonstration();
        settle();
        ASSERT_NE(m_context->desk(), nullptr);
        ASSERT_TRUE(m_context->desk()->settings().isDemonstration);
    }
    BookSettings settings() { return m_context->desk()->settings(); }
};

TEST_F(StartTest, LeadsFromANameToTheFirstCallsInTwoSteps)
{
    makeBook();
    ASSERT_TRUE(find<QWidget>("startSteps")->isVisible());
    ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>("start.siren"));
    type("552 100 554");
    find<QLineEdit>("start.address_line1")->setFocus();
    type("12 rue des Minimes");
    find<QLineEdit>("start.postal_code")->setFocus();
    type("31200");
    find<QLineEdit>("start.city")->setFocus();
    type("Toulouse");
    auto* me = find<QLineEdit>("start.me");
    me->setFocus();
    me->selectAll();
    type("Sylvie Léger");
    press(Qt::Key_Return);

    EXPECT_EQ(settings().company.city, "Toulouse");
    EXPECT_EQ(settings().company.vatNumber, "FR96552100554") << "follows from the SIREN";
    EXPECT_EQ(settings().company.signatory, "Sylvie Léger");
    EXPECT_FALSE(missingForLetters(settings().company).has_value());
    EXPECT_EQ(m_context->actor(), "Sylvie Léger");
    EXPECT_NE(m_context->desk()->people()->byLogin("sylvie"), nullptr);

    m_fileAnswer = write("ledger.txt", smallLedger());
    ASSERT_EQ(QApplication::focusWidget(), find<QAbstractButton>("chooseLedger"));
    press(Qt::Key_Space);
    ASSERT_NE(m_window->currentPage(), nullptr);
    EXPECT_EQ(m_window->currentPage()->key(), "imports");
    EXPECT_EQ(find<QLabel>("importFileName")->text(), "ledger.txt");
}

TEST_F(StartTest, LetsBothStepsBeLeftOut)
{
    makeBook();
    find<QAbstractButton>("letterheadLater")->click();
    settle();
    find<QAbstractButton>("ledgerLater")->click();
    settle();
    ASSERT_NE(m_window->currentPage(), nullptr);
    EXPECT_EQ(m_window->currentPage()->key(), "today");
    EXPECT_TRUE(settings().company.city.empty());
}

TEST_F(StartTest, WarnsOfAWrongSirenAndOfTermsThatItCannotRead)
{
    makeBook();
    type("552100555");
    EXPECT_FALSE(find<QLabel>("startRemark")->text().isEmpty());
    EXPECT_TRUE(find<QAbstractButton>("saveLetterhead")->isEnabled()) << "a warning refuses nothing";
    auto* terms = find<QLineEdit>("start.terms");
    terms->setFocus();
    terms->selectAll();
    type("jamais");
    EXPECT_FALSE(find<QAbstractButton>("saveLetterhead")->isEnabled());
    terms->selectAll();
    type("45 jours fin de mois");
    EXPECT_TRUE(find<QAbstractButton>("saveLetterhead")->isEnabled());
}

TEST_F(StartTest, IsNotShownForABookThatIsOpened)
{
    openSmallBook();
    EXPECT_FALSE(find<QWidget>("startSteps")->isVisible());
}

TEST_F(StartTest, NamesEveryFieldInBothLanguages)
{
    makeBook();
    for (const auto* edit : find<QWidget>("startSteps")->findChildren<QLineEdit*>()) {
        EXPECT_FALSE(edit->accessibleName().isEmpty()) << edit->objectName().toStdString();
    }
}

TEST_F(StartTest, RemovesTheDemonstrationAfterAQuestion)
{
    openDemonstration();
    ASSERT_TRUE(find<QWidget>("demonstrationBanner")->isVisible());
    m_confirmAnswer = false;
    find<QAbstractButton>("removeDemonstration")->click();
    settle();
    EXPECT_TRUE(QFile::exists(BookActions::demonstrationFile()));
    EXPECT_NE(m_context->desk(), nullptr);
    m_confirmAnswer = true;
    find<QAbstractButton>("removeDemonstration")->click();
    settle();
    EXPECT_FALSE(QFile::exists(BookActions::demonstrationFile()));
    EXPECT_EQ(m_context->desk(), nullptr);
    EXPECT_TRUE(find<QWidget>("firstRun")->isVisible());
    EXPECT_FALSE(m_context->settings().recentBooks().contains(BookActions::demonstrationFile()));
    EXPECT_FALSE(m_window->books().hasDemonstration());
}

TEST_F(StartTest, TellsRecentBooksOfOneNameApart)
{
    m_context->settings().forgetRecentBooks();
    for (const char* folder : {"nord", "sud"}) {
        QDir(m_folder.path()).mkdir(folder);
        const QString file = write(QStringLiteral("%1/livre.encours").arg(QLatin1String(folder)), "x");
        m_context->settings().addRecentBook(file);
    }
    EXPECT_TRUE(BookActions::nameOfRecent(m_folder.filePath("sud/livre.encours")).contains("sud"));
    m_context->settings().forgetRecentBook(m_folder.filePath("sud/livre.encours"));
    EXPECT_EQ(m_context->settings().recentBooks().size(), 1);
    m_context->settings().forgetRecentBooks();
    EXPECT_TRUE(m_context->settings().recentBooks().isEmpty());
}

TEST_F(StartTest, OpensThePageOfLastTimeOnTheSameDayOnly)
{
    openSmallBook();
    const QString file = QString::fromStdU16String(m_context->desk()->file().u16string());
    m_window->showPage("settings");
    settle();
    m_window->close();
    m_window.reset();
    const auto start = [&] {
        m_window = std::make_unique<MainWindow>(*m_context);
        m_window->show();
        m_window->books().open(file);
        settle();
        const QString key = m_window->currentPage() != nullptr ? m_window->currentPage()->key() : QString();
        return key;
    };
    EXPECT_EQ(start(), "settings");
    m_context->closeBook();
    m_window->books().open(file);
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "today") << "only the first book of a start";
    m_window->showPage("settings");
    m_window->close();
    m_window.reset();
    m_clock->setToday(Date::of(2026, 11, 23));
    EXPECT_EQ(start(), "today") << "a new day begins with the calls";
}

TEST_F(StartTest, KeepsThatTheWindowWasMaximised)
{
    m_window->setWindowState(Qt::WindowMaximized);
    settle();
    m_window->close();
    MainWindow again(*m_context);
    EXPECT_TRUE(again.windowState().testFlag(Qt::WindowMaximized));
    again.setWindowState(Qt::WindowNoState);
    again.show();
    settle();
    again.close();
    EXPECT_FALSE(MainWindow(*m_context).windowState().testFlag(Qt::WindowMaximized));
    m_context->settings().setGeometry({});
}

TEST_F(StartTest, AnswersASecondStartWithTheBookItAskedFor)
{
    openSmallBook();
    const QString first = QString::fromStdU16String(m_context->desk()->file().u16string());
    NewBook other;
    other.file = std::filesystem::path(m_folder.filePath("autre.encours").toStdU16String());
    ASSERT_TRUE(Desk::create(other, m_clock, "sylvie").isDone());
    m_window->setWindowState(Qt::WindowMinimized);
    m_window->answerSecondStart({m_folder.filePath("autre.encours"), false, {}});
    settle();
    EXPECT_FALSE(m_window->windowState().testFlag(Qt::WindowMinimized));
    EXPECT_EQ(m_context->desk()->file(), other.file);
    m_window->answerSecondStart({});
    settle();
    EXPECT_EQ(m_context->desk()->file(), other.file) << "only comes to the front";
}

} // namespace
} // namespace encours::ui

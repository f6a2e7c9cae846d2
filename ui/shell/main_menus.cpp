// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window; everything else of MainWindow stands in main_window.cpp.
#include "calendar/clock.h"
#include "imports/imports_page.h"
#include "palette/command_palette.h"
#include "palette/window_commands.h"
#include "shell/app_context.h"
#include "shell/book_actions.h"
#include "shell/first_run.h"
#include "shell/keys_overlay.h"
#include "shell/main_window.h"
#include "shell/page.h"
#include "shell/rail.h"
#include "shell/start_steps.h"
#include "shell/status_bar.h"
#include "shell/top_bar.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>

namespace encours::ui {
namespace {

QAction* addEntry(QMenu* menu, const char* name, const QKeySequence& keys = {})
{
    auto* action = menu->addAction(QString());
    action->setObjectName(QString::fromLatin1(name));
    if (!keys.isEmpty()) action->setShortcut(keys);
    return action;
}

QAction* addChoice(QMenu* menu, QActionGroup* group, const char* name, int value)
{
    QAction* action = addEntry(menu, name);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void checkValue(const QActionGroup* group, int value)
{
    for (QAction* action : group->actions()) action->setChecked(action->data().toInt() == value);
}

} // namespace

void MainWindow::buildFileMenu()
{
    m_fileMenu = m_bar->menus()->addMenu(QString());
    m_newBook = addEntry(m_fileMenu, "newBook", QKeySequence::New);
    m_openBook = addEntry(m_fileMenu, "openBookAction", QKeySequence::Open);
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_demonstration = addEntry(m_fileMenu, "demonstration");
    m_removeDemonstration = addEntry(m_fileMenu, "removeDemonstrationAction");
    m_fileMenu->addSeparator();
    m_import = addEntry(m_fileMenu, "importFile", Qt::CTRL | Qt::Key_I);
    m_fileMenu->addSeparator();
    m_backup = addEntry(m_fileMenu, "backup");
    m_restoreMenu = m_fileMenu->addMenu(QString());
    m_verify = addEntry(m_fileMenu, "verify");
    m_fileMenu->addSeparator();
    m_closeBook = addEntry(m_fileMenu, "closeBook");
    m_quit = addEntry(m_fileMenu, "quit", QKeySequence::Quit);
    for (QAction* action : {m_import, m_backup, m_verify, m_closeBook, m_restoreMenu->menuAction()})
        action->setEnabled(false);

    connect(m_newBook, &QAction::triggered, this, &MainWindow::showFirstRun);
    connect(m_openBook, &QAction::triggered, m_books, &BookActions::chooseAndOpen);
    connect(m_demonstration, &QAction::triggered, m_books, &BookActions::openDemonstration);
    connect(m_removeDemonstration, &QAction::triggered, m_books, &BookActions::removeDemonstration);
    connect(m_fileMenu, &QMenu::aboutToShow, this,
            [this] { m_removeDemonstration->setVisible(m_books->hasDemonstration()); });
    connect(m_import, &QAction::triggered, this, [this] {
        showPage(m_imports->key());
        m_imports->chooseFile();
    });
    connect(m_backup, &QAction::triggered, m_books, &BookActions::backup);
    connect(m_verify, &QAction::triggered, m_books, &BookActions::verify);
    connect(m_closeBook, &QAction::triggered, this, [this] {
        m_context.closeBook();
        showFirstRun();
    });
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_restoreMenu, &QMenu::aboutToShow, this, &MainWindow::fillRestoreMenu);
}

void MainWindow::buildViewMenu()
{
    m_viewMenu = m_bar->menus()->addMenu(QString());
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themes = new QActionGroup(this);
    addChoice(m_themeMenu, m_themes, "themeSystem", static_cast<int>(ThemeChoice::System));
    addChoice(m_themeMenu, m_themes, "themeLight", static_cast<int>(ThemeChoice::Light));
    addChoice(m_themeMenu, m_themes, "themeDark", static_cast<int>(ThemeChoice::Dark));
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languages = new QActionGroup(this);
    addChoice(m_languageMenu, m_languages, "languageFrench", static_cast<int>(Language::French));
    addChoice(m_languageMenu, m_languages, "languageEnglish", static_cast<int>(Language::English));

    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        const auto choice = static_cast<ThemeChoice>(action->data().toInt());
        m_context.settings().setTheme(choice);
        Theme::current().apply(choice);
    });
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        const auto language = static_cast<Language>(action->data().toInt());
        m_context.settings().setLanguage(language);
        changeLanguage(language);
    });
    connect(&Theme::current(), &Theme::changed, this,
            [this] { checkValue(m_themes, static_cast<int>(Theme::current().choice())); });
}

void MainWindow::buildHelpMenu()
{
    m_helpMenu = m_bar->menus()->addMenu(QString());
    m_showKeys = addEntry(m_helpMenu, "showKeys", QKeySequence(Qt::Key_F1));
    m_about = addEntry(m_helpMenu, "about");
    connect(m_showKeys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_about, &QAction::triggered, this, [this] {
        doors().tell(
            this, tr("About Encours"),
            tr("Encours %1\n\nWhom to call about unpaid invoices, why, and what to say.\nLicence: GPL-3.0-or-later")
                .arg(QStringLiteral(ENCOURS_VERSION)));
    });
    // A key that hides behind a menu works only while the menu's action belongs to the window too.
    for (QMenu* menu : {m_fileMenu, m_helpMenu}) addActions(menu->actions());
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString& file : m_context.settings().recentBooks()) {
        QAction* action = m_recentMenu->addAction(withoutMnemonics(BookActions::nameOfRecent(file)));
        action->setEnabled(QFileInfo::exists(file));
        connect(action, &QAction::triggered, this, [this, file] { m_books->open(file); });
    }
    if (m_recentMenu->isEmpty()) {
        m_recentMenu->addAction(tr("No book yet"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("Forget these books")), &QAction::triggered, this,
            [this] { m_context.settings().forgetRecentBooks(); });
}

void MainWindow::fillRestoreMenu()
{
    m_restoreMenu->clear();
    for (const BackupFile& copy : m_books->automaticCopies()) {
        const QString why = copy.why == "daily"              ? tr("first opening of the day")
                            : copy.why == "before-import"    ? tr("before an import")
                            : copy.why == "before-migration" ? tr("before an update of the program")
                                                             : tr("by hand");
        QAction* action =
            m_restoreMenu->addAction(QStringLiteral("%1 · %2").arg(momentText(copy.takenAt, m_context.today()), why));
        const QString file = QString::fromStdU16String(copy.file.u16string());
        connect(action, &QAction::triggered, this, [this, file] { m_books->restore(file); });
    }
    if (!m_restoreMenu->isEmpty()) m_restoreMenu->addSeparator();
    connect(m_restoreMenu->addAction(tr("Choose a file…")), &QAction::triggered, m_books,
            &BookActions::chooseAndRestore);
}

void MainWindow::retranslateMenus()
{
    m_fileMenu->setTitle(tr("&File"));
    m_newBook->setText(tr("&New book…"));
    m_openBook->setText(tr("&Open a book…"));
    m_recentMenu->setTitle(tr("&Recent books"));
    m_demonstration->setText(tr("&Demonstration book"));
    m_removeDemonstration->setText(tr("Remove the demonstration book…"));
    m_import->setText(tr("&Import a file…"));
    m_backup->setText(tr("&Save a copy…"));
    m_restoreMenu->setTitle(tr("R&estore a copy"));
    m_verify->setText(tr("&Verify the book"));
    m_closeBook->setText(tr("&Close the book"));
    m_quit->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("&Language"));
    const QString themes[] = {tr("As the system"), tr("Light"), tr("Dark")};
    for (QAction* action : m_themes->actions()) action->setText(themes[action->data().toInt()]);
    // A language is always named in itself.
    const QString languages[] = {QStringLiteral("Français"), QStringLiteral("English")};
    for (QAction* action : m_languages->actions()) action->setText(languages[action->data().toInt()]);
    m_helpMenu->setTitle(tr("&Help"));
    m_showKeys->setText(tr("&Keys"));
    m_about->setText(tr("&About Encours"));
    checkValue(m_themes, static_cast<int>(Theme::current().choice()));
    checkValue(m_languages, static_cast<int>(currentLanguage()));
}

void MainWindow::retranslate()
{
    // The palette finds entries by their words in the other language too.
    speakIn(currentLanguage() == Language::French ? Language::English : Language::French, [this] {
        retranslateMenus();
        rememberOtherWords(*m_bar->menus());
    });
    retranslateMenus();
    m_palette->retranslate();
    m_bar->retranslate();
    m_status->retranslate();
    m_firstRun->retranslate();
    m_bannerText->setText(tr("Demonstration book: everything in it is made up."));
    m_bannerStep->setText(tr("Create my own book…"));
    m_bannerRemove->setText(tr("Remove the demonstration…"));
    m_startSteps->retranslate();
    m_dropText->setText(tr("Drop the file to import it"));
    for (Page* page : m_pages) {
        page->retranslate();
        m_rail->rename(page->key(), page->railWord());
    }
    const Page* shown = currentPage();
    m_bar->setTitle(shown ? shown->title() : tr("Encours"));
    m_bar->setDay(m_context.today());
    if (m_context.desk() == nullptr) setWindowTitle(tr("Encours"));
}

/// Every entry of the menus that has keys, as the menus name it.
QList<std::pair<QString, QString>> MainWindow::menuKeys() const
{
    QList<std::pair<QString, QString>> keys;
    for (const QAction* top : m_bar->menus()->actions()) {
        for (const QAction* entry : top->menu()->actions()) {
            if (entry->shortcut().isEmpty() || !entry->isVisible()) continue;
            QString name = entry->text();
            name.remove(QLatin1Char('&')).remove(QChar(0x2026));
            keys.append({entry->shortcut().toString(QKeySequence::NativeText), name});
        }
    }
    return keys;
}

void MainWindow::showKeys()
{
    KeysOverlay::Keys everywhere;
    for (const Page* page : m_pages) {
        if (!page->shortcut().isEmpty())
            everywhere.append({page->shortcut().toString(QKeySequence::NativeText), page->title()});
    }
    everywhere += KeysOverlay::Keys{{"Ctrl+K", tr("Find a customer, a number, an amount, a command")},
                                    {tr("Alt+Left"), tr("Back to where you were")},
                                    {tr("Alt+Right"), tr("Forward again")},
                                    {tr("Tab"), tr("Next field")},
                                    {"Ctrl+C", tr("Copy the selected row")},
                                    {"Ctrl+Shift+C", tr("Copy it with the header")},
                                    {tr("Esc"), tr("Cancel what is running")}};
    everywhere += menuKeys();
    const Page* shown = currentPage();
    m_keys->open(shown ? shown->title() : QString(), shown ? shown->keys() : KeysOverlay::Keys(), everywhere);
}

} // namespace encours::ui

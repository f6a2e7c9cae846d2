// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/single_instance.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace encours::ui {

class AppContext;
class BookActions;
class CommandPalette;
class FirstRun;
class ImportsPage;
class KeysOverlay;
class Page;
class Rail;
class StartSteps;
class StatusBar;
class Toast;
class TopBar;

/// The one window: rail, top bar, the current page, status bar. It owns the pages and tells them when a book comes, changes
/// or goes, and when the language changes. A file dropped anywhere goes to the imports page.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(AppContext& context);
    ~MainWindow() override;

    [[nodiscard]] BookActions& books() { return *m_books; }
    [[nodiscard]] Page* page(const QString& key) const;
    [[nodiscard]] Page* currentPage() const; ///< null on the first-run page
    [[nodiscard]] QStringList pageKeys() const;
    void showPage(const QString& key);
    /// Back to where one came from (Alt+Left), and forth again (Alt+Right).
    void goBack();
    void goForward();
    /// Opens the imports page on a file.
    void importFile(const QString& file);
    /// Somebody started the program again: this window comes to the front, with the book that was asked for.
    void answerSecondStart(const encours::ui::SingleInstance::Wish& wish);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// Where somebody was: a page, and its place when it has several.
    struct Visit {
        QString page;
        QString place;
        friend bool operator==(const Visit&, const Visit&) = default;
    };
    void build();
    void buildBanner();
    void addPage(Page* page, bool atFoot = false);
    void buildFileMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void connectContext();
    void addHistoryKeys();
    void openPlace(const QString& key, const QString& place);
    void reveal(Page& page);
    void rememberVisit();
    void step(QList<Visit>& from, QList<Visit>& onto);
    void fillRecentMenu();
    void fillRestoreMenu();
    void retranslate();
    void retranslateMenus();
    void bookOpened();
    void remindOfRates();
    void bookClosing();
    void refresh();
    void refreshFreshness();
    void showFirstRun();
    void showStartSteps();
    void endStartSteps(const QString& file);
    void rememberPage();
    void showPageOfLastTime();
    void showKeys();
    [[nodiscard]] QList<std::pair<QString, QString>> menuKeys() const;
    void showPalette();
    void lookForNews();

    AppContext& m_context;
    BookActions* m_books;
    Rail* m_rail;
    TopBar* m_bar;
    StatusBar* m_status;
    QFrame* m_banner;
    QLabel* m_bannerText;
    QPushButton* m_bannerStep;
    QPushButton* m_bannerRemove;
    QStackedWidget* m_stack;
    FirstRun* m_firstRun;
    StartSteps* m_startSteps;
    bool m_isFirstBook = true; ///< since the program was started
    ImportsPage* m_imports = nullptr;
    Toast* m_toast;
    KeysOverlay* m_keys;
    CommandPalette* m_palette;
    QFrame* m_drop;
    QLabel* m_dropText;
    QShortcut* m_escape;
    QList<Page*> m_pages;
    QList<Visit> m_before; ///< newest last
    QList<Visit> m_after;

    QMenu* m_fileMenu;
    QAction* m_newBook;
    QAction* m_openBook;
    QMenu* m_recentMenu;
    QAction* m_demonstration;
    QAction* m_removeDemonstration;
    QAction* m_import;
    QAction* m_backup;
    QMenu* m_restoreMenu;
    QAction* m_verify;
    QAction* m_closeBook;
    QAction* m_quit;
    QMenu* m_viewMenu;
    QMenu* m_themeMenu;
    QActionGroup* m_themes;
    QMenu* m_languageMenu;
    QActionGroup* m_languages;
    QMenu* m_helpMenu;
    QAction* m_showKeys;
    QAction* m_about;
};

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Books that come and go: a second start of the program, a book just made, the page shown last, the demonstration.
#include "calendar/clock.h"
#include "shell/app_context.h"
#include "shell/book_actions.h"
#include "shell/first_run.h"
#include "shell/main_window.h"
#include "shell/page.h"
#include "shell/rail.h"
#include "shell/start_steps.h"
#include "shell/status_bar.h"
#include "shell/top_bar.h"
#include "support/format.h"

#include <QFileInfo>
#include <QStackedWidget>

namespace encours::ui {
namespace {

const QString bookKey = QStringLiteral("window/book");
const QString pageKey = QStringLiteral("window/page");
const QString placeKey = QStringLiteral("window/place");
const QString dayKey = QStringLiteral("window/day");

QString fileOf(const Desk& desk)
{
    return QString::fromStdU16String(desk.file().u16string());
}

} // namespace

void MainWindow::answerSecondStart(const SingleInstance::Wish& wish)
{
    // Takes the place of the token this program was started with, which is used up.
    if (!wish.activation.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", wish.activation.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!wish.book.isEmpty()) m_books->open(wish.book);
    else if (wish.isDemonstration) m_books->openDemonstration();
}

void MainWindow::rememberPage()
{
    const Page* shown = currentPage();
    const Desk* desk = m_context.desk();
    if (shown == nullptr || desk == nullptr) return;
    SettingsStore& settings = m_context.settings();
    settings.setValue(bookKey, fileOf(*desk));
    settings.setValue(pageKey, shown->key());
    settings.setValue(placeKey, shown->currentPlace());
    settings.setValue(dayKey, toQ(formatIsoDate(m_context.today())));
}

void MainWindow::showPageOfLastTime()
{
    const SettingsStore& settings = m_context.settings();
    const bool isSameBook = settings.value(bookKey).toString() == fileOf(*m_context.desk());
    // A new day begins with the calls.
    const bool isSameDay = settings.value(dayKey).toString() == toQ(formatIsoDate(m_context.today()));
    const QString key = settings.value(pageKey).toString();
    if (!m_isFirstBook || !isSameBook || !isSameDay || page(key) == nullptr) return;
    openPlace(key, settings.value(placeKey).toString());
}

void MainWindow::showStartSteps()
{
    m_startSteps->begin();
    m_rail->hide();
    m_stack->setCurrentWidget(m_startSteps);
    m_bar->setTitle(tr("A new book"));
    m_status->setPageWidget(nullptr);
    m_startSteps->takeFocus();
}

void MainWindow::endStartSteps(const QString& file)
{
    if (m_context.desk() == nullptr) return;
    if (file.isEmpty()) showPage(m_pages.first()->key());
    else importFile(file);
}

} // namespace encours::ui

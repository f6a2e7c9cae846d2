// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/app_context.h"
#include "shell/main_window.h"
#include "shell/page.h"

#include <QShortcut>

namespace encours::ui {
namespace {

constexpr int visitsKept = 50;

} // namespace

void MainWindow::openPlace(const QString& key, const QString& place)
{
    const Page* shown = currentPage();
    const bool isSamePage = shown != nullptr && shown->key() == key;
    if (isSamePage && !place.isEmpty() && !shown->currentPlace().isEmpty()) rememberVisit();
    showPage(key);
    Page* wanted = page(key);
    if (wanted == nullptr || wanted != currentPage() || place.isEmpty()) return;
    wanted->showPlace(place);
    wanted->takeFocus();
}

void MainWindow::rememberVisit()
{
    const Page* shown = currentPage();
    if (shown == nullptr) return;
    const Visit here{shown->key(), shown->currentPlace()};
    if (m_before.isEmpty() || m_before.last() != here) m_before.append(here);
    if (m_before.size() > visitsKept) m_before.removeFirst();
    m_after.clear();
}

void MainWindow::step(QList<Visit>& from, QList<Visit>& onto)
{
    const Page* shown = currentPage();
    if (from.isEmpty() || m_context.desk() == nullptr) return;
    if (shown != nullptr) onto.append({shown->key(), shown->currentPlace()});
    const Visit visit = from.takeLast();
    Page* wanted = page(visit.page);
    if (wanted == nullptr) return;
    reveal(*wanted);
    if (!visit.place.isEmpty()) wanted->showPlace(visit.place);
    wanted->takeFocus();
}

void MainWindow::goBack()
{
    step(m_before, m_after);
}

void MainWindow::goForward()
{
    step(m_after, m_before);
}

void MainWindow::addHistoryKeys()
{
    for (const QKeySequence& keys : {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &MainWindow::goBack);
    }
    for (const QKeySequence& keys : {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &MainWindow::goForward);
    }
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The keys and the place of the palette; everything else of CommandPalette stands in command_palette.cpp.
#include "palette/command_palette.h"

#include "palette/palette_model.h"
#include "support/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int widest = 720;
constexpr int leastMargin = 48;
constexpr int rowsOnAPage = 8;

} // namespace

bool CommandPalette::takeKey(QKeyEvent* event)
{
    const bool isCtrl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Down: step(+1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Tab: step(+1); return true;
    case Qt::Key_Backtab: step(-1); return true;
    case Qt::Key_PageDown: step(+rowsOnAPage); return true;
    case Qt::Key_PageUp: step(-rowsOnAPage); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(isCtrl); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_K:
        if (!isCtrl) return false;
        close();
        return true;
    case Qt::Key_C:
        if (!isCtrl || m_field->hasSelectedText() || current() == nullptr) return false;
        QApplication::clipboard()->setText(current()->spoken());
        return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // No key of the page behind may act; those that lead to another page do.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_F1 && key <= Qt::Key_F12) return false;
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event))) return true;
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // A menu of the field, or another window, takes the focus for a while only.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) hide();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(event)) QFrame::keyPressEvent(event);
}

void CommandPalette::fitHeight()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) rows += m_list->sizeHintForRow(row);
    const int others = m_field->sizeHint().height() + m_hints->sizeHint().height() + 4 * size::grid;
    const int most = parentWidget()->height() - 2 * leastMargin;
    const int list = m_model->rowCount() > 0 ? rows + 2 * m_list->frameWidth() : m_empty->heightForWidth(width());
    resize(width(), std::clamp(others + list, std::min(most, 2 * size::barHeight), most));
}

void CommandPalette::place()
{
    const int width = std::min(widest, parentWidget()->width() - 2 * leastMargin);
    resize(width, height());
    fitHeight();
    move((parentWidget()->width() - width) / 2, leastMargin);
}

} // namespace encours::ui

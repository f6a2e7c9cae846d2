// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/outcome_keys.h"

#include <QKeyEvent>

namespace encours::ui {
namespace {

#ifdef Q_OS_WIN
constexpr quint32 firstOfTopRow = 2; // as the keyboard sends them
constexpr quint32 lastOfTopRow = 11;
#else
constexpr quint32 firstOfTopRow = 10; // as X11 and Wayland number them
constexpr quint32 lastOfTopRow = 19;
#endif

} // namespace

std::optional<int> digitOf(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) return key - Qt::Key_0;
    switch (key) {
    case Qt::Key_Ampersand: return 1;
    case Qt::Key_Eacute: return 2;
    case Qt::Key_QuoteDbl: return 3;
    case Qt::Key_Apostrophe: return 4;
    case Qt::Key_ParenLeft: return 5;
    case Qt::Key_Minus: return 6;
    case Qt::Key_Egrave: return 7;
    case Qt::Key_Underscore: return 8;
    case Qt::Key_Ccedilla: return 9;
    case Qt::Key_Agrave: return 0;
    default: return std::nullopt;
    }
}

std::optional<int> digitOf(const QKeyEvent& event)
{
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) return digitOf(event.key());
    // With Shift, and elsewhere on the keyboard, the same signs are those of another layout: `-` and `'` of QWERTY.
    const quint32 place = event.nativeScanCode();
    const bool isInTopRow = place == 0 || (place >= firstOfTopRow && place <= lastOfTopRow);
    if (event.modifiers().testFlag(Qt::ShiftModifier) || !isInTopRow) return std::nullopt;
    return digitOf(event.key());
}

} // namespace encours::ui

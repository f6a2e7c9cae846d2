// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/outcome_keys.h"

#include <Qt>

namespace encours::ui {

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

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tables/book_table.h"
#include "widgets/icons.h"
#include "widgets/pill.h"

#include <QString>

namespace encours::ui {

/// How the long lists look and read, in the language of the window.

[[nodiscard]] Status tableStatus(TableKind kind, TableState state);
/// Of a column before anybody chose another; the customer's name takes what is left.
[[nodiscard]] int columnWidth(TableColumn column);
[[nodiscard]] bool isFigure(TableColumn column); ///< stands on the right
[[nodiscard]] Icon listIcon(TableKind kind);
/// Chips that stand over the list; the others are found in a menu.
[[nodiscard]] bool isFrequent(TableKind kind, FilterName filter);

} // namespace encours::ui

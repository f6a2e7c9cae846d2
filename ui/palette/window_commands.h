// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/palette_command.h"

#include <vector>

class QMenuBar;

namespace encours::ui {

class AppContext;
class MainWindow;

/// Everything the window can do now: the keys of the page in front, every page and its places, the entries of the menus that
/// are enabled, the buttons in sight. Pages, entries and buttons that come later stand here by themselves.
[[nodiscard]] std::vector<PaletteCommand> commandsOf(MainWindow& window, AppContext& context);

/// Keeps the words that the menus have now as those of the other language: called while it is spoken.
void rememberOtherWords(const QMenuBar& bar);

} // namespace encours::ui

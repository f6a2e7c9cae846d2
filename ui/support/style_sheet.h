// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encours::ui {

class Theme;

/// The application's style sheet in the colours of a theme. Looks are chosen with setLook(widget, "look", …):
/// buttons `primary`, `link`, `quiet`, `choice`, `chip`; frames `card`, `bar`, `rail`, `list`, `keycap`; labels `muted`.
/// setLook(edit, "wrong", true) marks a field whose text could not be read.
[[nodiscard]] QString styleSheetFor(const Theme& theme);

} // namespace encours::ui

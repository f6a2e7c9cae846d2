// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace encours {

/// Makes the QGuiApplication that fonts and pages need when the program has none: without a display, drawing off screen.
/// It lives to the program's end. Call it from the main thread; a program with a window need not.
void ensureGuiApplication();

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace encours::ui {

/// Tells screen readers what the widgets are that Qt does not know: chips that can be pressed, charts, pages. Once a program;
/// further calls do nothing.
void installAccessibleRoles();

} // namespace encours::ui

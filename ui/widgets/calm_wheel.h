// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace encours::ui {

/// A field that the wheel turns only while it has the focus: scrolling a page must not change what happens to pass under the
/// pointer.
void calmWheel(QWidget* field);

} // namespace encours::ui

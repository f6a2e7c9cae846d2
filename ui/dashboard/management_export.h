// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dashboard/dashboard.h"

#include <QCoreApplication>
#include <QWidget>

#include <memory>

namespace encours::ui {

class AppContext;

/// The page for the management from the window: what the dashboard shows, with the forecast, what people did and the
/// objectives of that day, on one sheet of A4. Each function asks where to, computes behind the window (Esc in the status bar
/// stops it) and says by a toast what became of it. `asking` is whose question it is; nothing happens once it is gone. A view
/// without a day of comparison is compared with the end of the month before.
class ManagementExport {
    Q_DECLARE_TR_FUNCTIONS(encours::ui::ManagementExport)

public:
    using View = std::shared_ptr<const encours::DashboardView>;

    /// "Management page (PDF)…": asks for a file (doors().saveFile), named after the day; the toast opens it.
    static void save(AppContext& context, QWidget& asking, const View& view);
    /// Ctrl+P: asks for a printer (doors().choosePrinter).
    static void print(AppContext& context, QWidget& asking, const View& view);
};

} // namespace encours::ui

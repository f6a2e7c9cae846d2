// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/gui_application.h"

#include <QGuiApplication>
#include <QLoggingCategory>

namespace encours {

void ensureGuiApplication()
{
    if (QCoreApplication::instance() != nullptr) return;
    // Nothing is shown, so a display is never asked for; what the caller has chosen wins.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argumentCount = 1;
    static char name[] = "encours";
    static char* arguments[] = {name, nullptr};
    // Qt remarks on a missing runtime folder, which drawing off screen does not use; scripts read our stderr.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    static QGuiApplication application{argumentCount, arguments};
    QLoggingCategory::setFilterRules({});
}

} // namespace encours

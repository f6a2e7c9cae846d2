// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/language.h"
#include "support/theme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// Every GUI test runs in one application, off screen, with settings of its own.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir config;
    qputenv("ENCOURS_CONFIG_DIR", config.path().toUtf8());
    qputenv("XDG_DATA_HOME", config.path().toUtf8());
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName("encours-tests");
    encours::ui::Theme::current().apply(encours::ui::ThemeChoice::Light);
    encours::ui::changeLanguage(encours::Language::French);
    return RUN_ALL_TESTS();
}

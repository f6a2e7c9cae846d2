// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/fonts.h"

#include "base/log.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QStandardPaths>

namespace encours {
namespace {

QString findFamily()
{
    const QString wanted = QStringLiteral("Noto Sans");
    if (QFontDatabase::families().contains(wanted)) return wanted;
    // A font configuration may not list what is installed.
    for (const char* file : {"fonts/truetype/noto/NotoSans-Regular.ttf", "fonts/truetype/noto/NotoSans-Bold.ttf"}) {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation, QString::fromLatin1(file));
        if (!path.isEmpty()) QFontDatabase::addApplicationFont(path);
    }
    if (QFontDatabase::families().contains(wanted)) return wanted;
    QFont substitute;
    substitute.setStyleHint(QFont::SansSerif);
    const QString family = QFontInfo{substitute}.family();
    logWarning(LogChannel::App, "Noto Sans is not installed; letters are set in " + family.toStdString() + ".");
    return family;
}

} // namespace

std::string letterFontFamily()
{
    static const std::string family = findFamily().toStdString();
    return family;
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshots.h"

#include "shell/app_context.h"
#include "shell/main_window.h"
#include "shell/page.h"
#include "support/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

namespace encours::ui {
namespace {

struct Format {
    const char* name;
    QSize size; ///< device-independent
    int ratio;
};

constexpr Format formats[] = {
    {"1440x900", {1440, 900}, 1}, {"1366x768", {1366, 768}, 1}, {"3840x2160", {1920, 1080}, 2}};
constexpr int settlingRounds = 3;

/// Lets answers of the desk arrive, and layouts that follow from them settle.
void settle(AppContext& context)
{
    for (int i = 0; i < settlingRounds; ++i) {
        context.runner().drain();
        QCoreApplication::processEvents();
    }
}

bool take(MainWindow& window, const Format& format, const QString& file)
{
    QPixmap picture(format.size * format.ratio);
    picture.setDevicePixelRatio(format.ratio);
    window.render(&picture);
    return picture.save(file);
}

/// Every page, and every place of a page that has some.
int takePages(MainWindow& window, AppContext& context, const Format& format, const QDir& folder, const QString& look)
{
    int written = 0;
    for (const QString& key : window.pageKeys()) {
        QStringList places = window.page(key)->places();
        if (places.isEmpty()) places << QString();
        for (const QString& place : places) {
            context.show(key, place);
            settle(context);
            const QString name = place.isEmpty() ? key : key + '.' + place;
            if (take(window, format, folder.filePath(name + '-' + look))) ++written;
        }
    }
    return written;
}

} // namespace

int takeScreenshots(MainWindow& window, AppContext& context, const QString& folder)
{
    QDir().mkpath(folder);
    int written = 0;
    for (const auto& [language, languageName] :
         {std::pair{Language::French, "fr"}, std::pair{Language::English, "en"}}) {
        changeLanguage(language);
        for (const auto& [theme, themeName] :
             {std::pair{ThemeChoice::Light, "light"}, std::pair{ThemeChoice::Dark, "dark"}}) {
            Theme::current().apply(theme);
            for (const Format& format : formats) {
                window.resize(format.size);
                const QString look =
                    QStringLiteral("%1-%2-%3.png")
                        .arg(QLatin1String(languageName), QLatin1String(themeName), QLatin1String(format.name));
                written += takePages(window, context, format, QDir(folder), look);
            }
        }
    }
    return written;
}

} // namespace encours::ui

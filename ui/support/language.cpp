// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace encours::ui {
namespace {

Language& chosen()
{
    static Language language = Language::English; // that of the source texts
    return language;
}

} // namespace

Language currentLanguage()
{
    return chosen();
}

void changeLanguage(Language language)
{
    static QTranslator* ours = new QTranslator(QCoreApplication::instance());
    static QTranslator* qts = new QTranslator(QCoreApplication::instance());
    chosen() = language;
    QLocale::setDefault(language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(ours);
    QCoreApplication::removeTranslator(qts);
    if (language == Language::English) {
        // Plural forms of English stand in a file of their own; its absence only means "(s)".
        if (ours->load(":/i18n/encours_en.qm")) QCoreApplication::installTranslator(ours);
        return;
    }
    if (qts->load("qtbase_fr", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    if (ours->load(":/i18n/encours_fr.qm")) QCoreApplication::installTranslator(ours);
}

} // namespace encours::ui

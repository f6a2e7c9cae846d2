// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace encours::ui {
namespace {

Language& chosen()
{
    static Language language = Language::English; // that of the source texts
    return language;
}

/// Our words in the language of the moment. Plural forms of English stand in a file of their own; its absence only means
/// "(s)".
class Words : public QTranslator {
public:
    explicit Words(QObject* parent) : QTranslator(parent)
    {
        m_isFrenchHere = m_french.load(":/i18n/encours_fr.qm");
        m_isEnglishHere = m_english.load(":/i18n/encours_en.qm");
    }
    [[nodiscard]] bool isEmpty() const override { return !m_isFrenchHere && !m_isEnglishHere; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment,
                                    int count) const override
    {
        const bool isFrench = chosen() == Language::French;
        if (isFrench ? !m_isFrenchHere : !m_isEnglishHere) return {};
        return (isFrench ? m_french : m_english).translate(context, text, comment, count);
    }

private:
    QTranslator m_french;
    QTranslator m_english;
    bool m_isFrenchHere = false;
    bool m_isEnglishHere = false;
};

} // namespace

Language currentLanguage()
{
    return chosen();
}

void changeLanguage(Language language)
{
    static Words* ours = new Words(QCoreApplication::instance());
    static QTranslator* qts = new QTranslator(QCoreApplication::instance());
    chosen() = language;
    QLocale::setDefault(language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(ours);
    QCoreApplication::removeTranslator(qts);
    if (language == Language::French && qts->load("qtbase_fr", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    QCoreApplication::installTranslator(ours);
}

void speakIn(Language language, const std::function<void()>& say)
{
    const Language before = std::exchange(chosen(), language);
    say();
    chosen() = before;
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/settings_store.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSplitter>
#include <QStandardPaths>

namespace encours::ui {
namespace {

constexpr int layoutVersion = 1;
constexpr qsizetype recentLimit = 8;

QString defaultFile()
{
    const QString folder = qEnvironmentVariable("ENCOURS_CONFIG_DIR");
    if (!folder.isEmpty()) return folder + "/encours.ini";
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/encours/encours.ini";
}

QString layoutKey(const QString& name)
{
    return QStringLiteral("layout%1/%2").arg(layoutVersion).arg(name);
}

} // namespace

SettingsStore::SettingsStore() : SettingsStore(defaultFile()) {}

SettingsStore::SettingsStore(const QString& file) : m_file(file, QSettings::IniFormat) {}

ThemeChoice SettingsStore::theme() const
{
    const QString name = m_file.value("look/theme").toString();
    if (name == "light") return ThemeChoice::Light;
    if (name == "dark") return ThemeChoice::Dark;
    return ThemeChoice::System;
}

void SettingsStore::setTheme(ThemeChoice choice)
{
    m_file.setValue("look/theme", choice == ThemeChoice::Light  ? "light"
                                  : choice == ThemeChoice::Dark ? "dark"
                                                                : "system");
}

std::optional<Language> SettingsStore::language() const
{
    const QString name = m_file.value("look/language").toString();
    if (name == "fr") return Language::French;
    if (name == "en") return Language::English;
    return std::nullopt;
}

void SettingsStore::setLanguage(Language language)
{
    m_file.setValue("look/language", language == Language::French ? "fr" : "en");
}

QStringList SettingsStore::recentBooks() const
{
    return m_file.value("books/recent").toStringList();
}

void SettingsStore::addRecentBook(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList books = recentBooks();
    books.removeAll(path);
    books.prepend(path);
    m_file.setValue("books/recent", QStringList(books.mid(0, recentLimit)));
}

void SettingsStore::forgetRecentBook(const QString& file)
{
    QStringList books = recentBooks();
    books.removeAll(QFileInfo(file).absoluteFilePath());
    m_file.setValue("books/recent", books);
}

void SettingsStore::forgetRecentBooks()
{
    m_file.remove("books/recent");
}

QByteArray SettingsStore::geometry() const
{
    return m_file.value("window/geometry").toByteArray();
}

void SettingsStore::setGeometry(const QByteArray& geometry)
{
    m_file.setValue("window/geometry", geometry);
}

void SettingsStore::save(const QString& name, const QHeaderView* header)
{
    m_file.setValue(layoutKey(name), header->saveState());
}

bool SettingsStore::restore(const QString& name, QHeaderView* header) const
{
    return header->restoreState(m_file.value(layoutKey(name)).toByteArray());
}

void SettingsStore::save(const QString& name, const QSplitter* splitter)
{
    m_file.setValue(layoutKey(name), splitter->saveState());
}

bool SettingsStore::restore(const QString& name, QSplitter* splitter) const
{
    return splitter->restoreState(m_file.value(layoutKey(name)).toByteArray());
}

QVariant SettingsStore::value(const QString& key, const QVariant& fallback) const
{
    return m_file.value(key, fallback);
}

void SettingsStore::setValue(const QString& key, const QVariant& value)
{
    m_file.setValue(key, value);
}

} // namespace encours::ui

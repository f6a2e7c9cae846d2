// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "support/theme.h"

#include <QSettings>
#include <QStringList>

#include <optional>

class QHeaderView;
class QSplitter;

namespace encours::ui {

/// What the window remembers between two runs: never facts of a book. An INI file in `$ENCOURS_CONFIG_DIR`, else in the
/// user's configuration folder.
class SettingsStore {
public:
    SettingsStore();
    explicit SettingsStore(const QString& file);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] std::optional<Language> language() const; ///< nothing: never chosen, follow the system
    void setLanguage(Language language);

    [[nodiscard]] QStringList recentBooks() const; ///< newest first, at most 8
    void addRecentBook(const QString& file);
    void forgetRecentBook(const QString& file);
    void forgetRecentBooks();

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Widths, order and sort of a table, and the places of a splitter, under a name; forgotten when the layout's
    /// version changes.
    void save(const QString& name, const QHeaderView* header);
    bool restore(const QString& name, QHeaderView* header) const;
    void save(const QString& name, const QSplitter* splitter);
    bool restore(const QString& name, QSplitter* splitter) const;
    [[nodiscard]] QVariant value(const QString& key, const QVariant& fallback = {}) const;
    void setValue(const QString& key, const QVariant& value);

private:
    QSettings m_file;
};

} // namespace encours::ui

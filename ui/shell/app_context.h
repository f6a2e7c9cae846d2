// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "support/settings_store.h"
#include "support/theme.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

#ifndef Q_MOC_RUN
#include "calendar/clock.h"
#include "desk/desk.h"
#include "support/desk_runner.h"
#endif

namespace encours {
class LetterPrinter;
}

namespace encours::ui {

/// What every page may use: the open book, the threads behind it, language, theme and the one place for messages.
/// Lives on the UI thread, longer than every page.
class AppContext : public QObject {
    Q_OBJECT
public:
    AppContext(std::shared_ptr<const encours::Clock> clock, QString actor,
               std::unique_ptr<encours::LetterPrinter> printer, QObject* parent = nullptr);
    ~AppContext() override; ///< closes the book

    /// Null while no book is open. Copy `*desk` by reference into work given to the runner: the book is closed only after
    /// the runner has drained.
    [[nodiscard]] encours::Desk* desk() const { return m_desk.get(); }
    [[nodiscard]] DeskRunner& runner() { return m_runner; }
    [[nodiscard]] SettingsStore& settings() { return m_settings; }
    [[nodiscard]] encours::LetterPrinter& printer() { return *m_printer; }
    [[nodiscard]] encours::Date today() const { return m_clock->today(); }
    [[nodiscard]] std::shared_ptr<const encours::Clock> clock() const { return m_clock; }
    [[nodiscard]] const QString& actor() const { return m_actor; }

    /// Puts a desk in front; closes the one before.
    void adopt(std::unique_ptr<encours::Desk> desk);
    void closeBook();

    /// A command has changed the book: every page refreshes. Call it on the UI thread when the command has answered.
    void notifyChanged();
    /// The sentence of a refusal in the language of the window.
    [[nodiscard]] QString sentence(const encours::Fault& fault) const;

    /// Says something at the top of the window, e.g. with "Undo" beside it.
    void toast(const QString& text, Tone tone = Tone::Neutral, const QString& action = {},
               std::function<void()> onAction = {});
    /// The same for a refusal, in red.
    void toast(const encours::Fault& fault);
    /// Shows a page by its key, and a place on it when it has places.
    void show(const QString& pageKey, const QString& place = {});

signals:
    void bookOpened();
    void bookClosing();
    void changed();
    void toastWanted(const QString& text, Tone tone, const QString& action, const std::function<void()>& onAction);
    void pageWanted(const QString& key, const QString& place);

private:
#ifndef Q_MOC_RUN
    std::shared_ptr<const encours::Clock> m_clock;
    QString m_actor;
    std::unique_ptr<encours::LetterPrinter> m_printer;
    SettingsStore m_settings;
    DeskRunner m_runner;
    std::unique_ptr<encours::Desk> m_desk;
#endif
};

} // namespace encours::ui

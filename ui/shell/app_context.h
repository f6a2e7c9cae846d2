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
#include "desk/people/served_customers.h"
#include "support/desk_runner.h"

#include <optional>
#endif

namespace encours {
class DocumentBinder;
class LetterPrinter;
class MailTransport;
} // namespace encours

namespace encours::ui {

class PasswordStore;

/// What every page may use: the open book, the threads behind it, language, theme and the one place for messages.
/// Lives on the UI thread, longer than every page.
class AppContext : public QObject {
    Q_OBJECT
public:
    AppContext(std::shared_ptr<const encours::Clock> clock, QString login,
               std::unique_ptr<encours::LetterPrinter> printer, QObject* parent = nullptr);
    ~AppContext() override; ///< closes the book
    /// What sends mail, binds documents and keeps passwords: the program's own, or those of a test.
    void setMail(std::unique_ptr<encours::MailTransport> transport, std::unique_ptr<PasswordStore> passwords);
    void setBinder(std::unique_ptr<encours::DocumentBinder> binder);

    /// Null while no book is open. Copy `*desk` by reference into work given to the runner: the book is closed only after
    /// the runner has drained.
    [[nodiscard]] encours::Desk* desk() const { return m_desk.get(); }
    [[nodiscard]] DeskRunner& runner() { return m_runner; }
    [[nodiscard]] SettingsStore& settings() { return m_settings; }
    [[nodiscard]] encours::LetterPrinter& printer() { return *m_printer; }
    [[nodiscard]] encours::DocumentBinder* binder() { return m_binder.get(); }      ///< null in some tests
    [[nodiscard]] encours::MailTransport* transport() { return m_transport.get(); } ///< the same
    [[nodiscard]] PasswordStore* passwords() { return m_passwords.get(); }          ///< the same
    [[nodiscard]] encours::Date today() const { return m_clock->today(); }
    [[nodiscard]] std::shared_ptr<const encours::Clock> clock() const { return m_clock; }
    /// Who sits before the program, under whose name facts are recorded: the name that was told here, else the one that
    /// the book knows for this login, else the login.
    [[nodiscard]] const QString& actor() const { return m_actor; }
    [[nodiscard]] const QString& login() const { return m_login; }
    /// Remembers on this machine who sits before it; "" = ask the book.
    void setProfileName(const QString& name);

    /// Whose customers the lists show: "" everybody's, `@me`, `@nobody` (no controller), or a name. One choice for all
    /// lists, remembered. Lists are filtered by it and say so; figures of the whole book are not.
    [[nodiscard]] const QString& scope() const { return m_scope; }
    /// Choosing it again says it again: a list may have been shown to everybody meanwhile.
    void setScope(const QString& scope);
    /// The same as a value for work off the UI thread; nothing: everybody's.
    [[nodiscard]] std::optional<encours::ServedCustomers> served() const;

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
    /// Back to the page and place before this one, as Alt+Left does.
    void goBack() { emit backWanted(); }

signals:
    void bookOpened();
    void bookClosing();
    void changed();
    void scopeChanged();
    void actorChanged();
    void toastWanted(const QString& text, Tone tone, const QString& action, const std::function<void()>& onAction);
    void pageWanted(const QString& key, const QString& place);
    void backWanted();

private:
#ifndef Q_MOC_RUN
    void findActor();

    std::shared_ptr<const encours::Clock> m_clock;
    QString m_login;
    QString m_actor;
    QString m_scope;
    std::unique_ptr<encours::LetterPrinter> m_printer;
    std::unique_ptr<encours::DocumentBinder> m_binder;
    std::unique_ptr<encours::MailTransport> m_transport;
    std::unique_ptr<PasswordStore> m_passwords;
    SettingsStore m_settings;
    DeskRunner m_runner;
    std::unique_ptr<encours::Desk> m_desk;
#endif
};

} // namespace encours::ui

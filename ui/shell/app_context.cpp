// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/app_context.h"

#include "desk/dossiers/dossier.h"
#include "desk/outbox/outbox.h"
#include "desk/people/people.h"
#include "desk/write_letters.h"
#include "support/format.h"
#include "support/language.h"
#include "support/password_store.h"
#include "words/words.h"

namespace encours::ui {

namespace {

const QString profileKey = QStringLiteral("people/name");
const QString scopeKey = QStringLiteral("people/scope");

} // namespace

AppContext::AppContext(std::shared_ptr<const Clock> clock, QString login, std::unique_ptr<LetterPrinter> printer,
                       QObject* parent)
    : QObject(parent), m_clock(std::move(clock)), m_login(std::move(login)), m_printer(std::move(printer))
{
    m_scope = m_settings.value(scopeKey).toString();
    findActor();
    connect(&m_runner, &DeskRunner::bugFound, this, [this](const QString& detail) {
        toast(Fault{FaultCode::BugFound, {{"detail", toStd(detail)}}, toStd(detail)});
    });
}

AppContext::~AppContext()
{
    closeBook();
}

void AppContext::setMail(std::unique_ptr<MailTransport> transport, std::unique_ptr<PasswordStore> passwords)
{
    m_transport = std::move(transport);
    m_passwords = std::move(passwords);
}

void AppContext::setBinder(std::unique_ptr<DocumentBinder> binder)
{
    m_binder = std::move(binder);
}

void AppContext::adopt(std::unique_ptr<Desk> desk)
{
    closeBook();
    m_desk = std::move(desk);
    findActor();
    emit bookOpened();
}

void AppContext::findActor()
{
    const QString told = m_settings.value(profileKey).toString().simplified();
    const auto people = m_desk ? m_desk->people() : nullptr;
    const Colleague* known = people ? people->byLogin(toStd(m_login)) : nullptr;
    const QString name = !told.isEmpty() ? told : known != nullptr ? toQ(known->name) : m_login;
    if (m_desk) m_desk->setActor(toStd(name));
    if (m_actor == name) return;
    m_actor = name;
    emit actorChanged();
}

void AppContext::setProfileName(const QString& name)
{
    m_settings.setValue(profileKey, name.simplified());
    findActor();
}

void AppContext::setScope(const QString& scope)
{
    m_scope = scope;
    m_settings.setValue(scopeKey, scope);
    emit scopeChanged();
}

std::optional<ServedCustomers> AppContext::served() const
{
    if (!m_desk) return std::nullopt;
    return servedBy(toStd(m_scope), *m_desk->people(), toStd(m_actor), today());
}

void AppContext::closeBook()
{
    if (!m_desk) return;
    emit bookClosing();
    m_runner.cancelLongJob();
    m_runner.drain();
    m_desk.reset();
}

void AppContext::notifyChanged()
{
    if (!m_desk) return;
    findActor();
    emit changed();
}

QString AppContext::sentence(const Fault& fault) const
{
    return toQ(wordsFor(currentLanguage(), fault));
}

void AppContext::toast(const QString& text, Tone tone, const QString& action, std::function<void()> onAction)
{
    emit toastWanted(text, tone, action, onAction);
}

void AppContext::toast(const Fault& fault)
{
    emit toastWanted(sentence(fault), Tone::Red, {}, {});
}

void AppContext::show(const QString& pageKey, const QString& place)
{
    emit pageWanted(pageKey, place);
}

} // namespace encours::ui

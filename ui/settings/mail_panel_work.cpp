// SPDX-License-Identifier: GPL-3.0-or-later
// What the e-mail section saves, asks and tests, and the words of its fields.
#include "settings/mail_panel.h"

#include "desk/outbox/outbox.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "support/password_store.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace encours::ui {
namespace {

std::string_view codeAt(std::size_t place)
{
    return mailSettingCodes()[place];
}

std::size_t placeOf(std::string_view code)
{
    const auto& codes = mailSettingCodes();
    return static_cast<std::size_t>(std::ranges::find(codes, code) - codes.begin());
}

void fill(QComboBox* choice, const QList<std::pair<QString, QString>>& entries)
{
    const QString chosen = choice->currentData().toString();
    choice->clear();
    for (const auto& [code, text] : entries) choice->addItem(text, code);
    choice->setCurrentIndex(qMax(0, choice->findData(chosen)));
}

} // namespace

void MailPanel::nameFields()
{
    const std::array<QString, fieldCount> hints{tr("e.g. smtp.example.fr"),
                                                tr("587 or 465"),
                                                {},
                                                tr("empty: no login"),
                                                tr("empty: the system’s authorities"),
                                                tr("empty: the company’s"),
                                                tr("empty: the company’s name"),
                                                tr("empty: the sender"),
                                                tr("empty: none"),
                                                tr("1 to 600"),
                                                tr("as the provider allows"),
                                                {},
                                                tr("empty: the sender"),
                                                {}};
    for (std::size_t place = 0; place < fieldCount; ++place) {
        const QString name = capitalised(toQ(words(currentLanguage(), "setting." + std::string(codeAt(place)))));
        m_captions[place]->setText(name);
        m_fields[place]->setAccessibleName(name);
        m_fields[place]->setAccessibleDescription(hints[place]);
        setPlainToolTip(m_fields[place], hints[place]);
        if (auto* edit = qobject_cast<QLineEdit*>(m_fields[place])) edit->setPlaceholderText(hints[place]);
    }
}

void MailPanel::fillChoices()
{
    const std::size_t security = placeOf("mail.security");
    const std::size_t test = placeOf("mail.test");
    const std::size_t approval = placeOf("mail.needs_approval");
    fill(static_cast<QComboBox*>(m_fields[security]),
         {{"starttls", tr("STARTTLS, demanded")}, {"tls", tr("TLS from the first byte")}});
    fill(static_cast<QComboBox*>(m_fields[test]),
         {{"yes", tr("On: nothing goes to customers")}, {"no", tr("Off: messages go to customers")}});
    fill(static_cast<QComboBox*>(m_fields[approval]),
         {{"yes", tr("Yes: a run makes drafts")}, {"no", tr("No: a run approves what it drafts")}});
    for (const std::size_t place : {security, test, approval}) {
        if (m_shown[place].isEmpty()) m_shown[place] = typed(place);
    }
}

/// The setting that cannot be read as it was typed turns red.
void MailPanel::refuse(const Fault& fault)
{
    m_problem->setText(context().sentence(fault));
    for (std::size_t place = 0; place < fieldCount; ++place) {
        MailSettings settings;
        if (setMailSetting(settings, codeAt(place), toStd(typed(place)))) continue;
        setLook(m_fields[place], "wrong", true);
        m_fields[place]->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void MailPanel::save()
{
    Desk* desk = context().desk();
    if (desk == nullptr || !m_kept) return;
    m_problem->clear();
    m_answer->clear();
    std::vector<std::pair<std::string, std::string>> values;
    for (std::size_t place = 0; place < fieldCount; ++place) {
        setLook(m_fields[place], "wrong", false);
        if (typed(place) != m_shown[place]) values.emplace_back(std::string(codeAt(place)), toStd(typed(place)));
    }
    if (values.empty()) return;
    context().runner().run(
        this,
        [desk, values, key = newKey()]() -> Result<MailSettings> {
            ENCOURS_TRY(EditMailSettings(*desk).execute(values, key));
            return readMailSettings(*desk);
        },
        [this](const Result<MailSettings>& saved) {
            if (context().desk() == nullptr) return;
            if (!saved) {
                refuse(saved.fault());
                return;
            }
            m_kept = *saved;
            for (std::size_t place = 0; place < fieldCount; ++place)
                showText(place, toQ(mailSettingText(*saved, codeAt(place))));
            updateButtons();
            context().toast(saved->isTest ? tr("Saved. Test mode is on: nothing goes to customers.")
                                          : tr("Saved. Messages go to customers from now on."),
                            saved->isTest ? Tone::Green : Tone::Amber);
            context().notifyChanged();
        });
}

void MailPanel::tell(const QString& sentence, bool isWrong)
{
    setTone(m_answer, isWrong ? Tone::Red : Tone::Green);
    m_answer->setText(sentence);
}

void MailPanel::keepPassword()
{
    const QString password = m_password->text();
    if (!m_kept || password.isEmpty() || context().passwords() == nullptr) return;
    context().passwords()->write(
        toQ(keyringEntry(m_kept->server)), password, [panel = QPointer(this)](const QString& problem) {
            if (!panel) return;
            panel->m_password->clear();
            panel->updateButtons();
            if (problem.isEmpty()) panel->tell(tr("The password stands in the keyring of this machine."), false);
            else
                panel->tell(
                    panel->context().sentence(Fault{FaultCode::KeyringUnavailable, {{"reason", toStd(problem)}}, {}}),
                    true);
        });
}

void MailPanel::forgetPassword()
{
    if (!m_kept || context().passwords() == nullptr) return;
    context().passwords()->remove(toQ(keyringEntry(m_kept->server)), [panel = QPointer(this)](const QString& problem) {
        if (!panel) return;
        panel->m_password->clear();
        panel->updateButtons();
        panel->tell(problem.isEmpty() ? tr("The password was forgotten.")
                                      : panel->context().sentence(
                                            Fault{FaultCode::KeyringUnavailable, {{"reason", toStd(problem)}}, {}}),
                    !problem.isEmpty());
    });
}

/// With what stands in the field, else with what the keyring knows.
void MailPanel::testConnection()
{
    if (!m_kept || m_isTesting || context().transport() == nullptr) return;
    const bool isAsked = m_kept->server.user.empty() || !m_password->text().isEmpty();
    if (isAsked || context().passwords() == nullptr) {
        check(m_password->text());
        return;
    }
    context().passwords()->read(toQ(keyringEntry(m_kept->server)), [panel = QPointer(this), server = m_kept->server](
                                                                       const QString& password, const QString&) {
        // A password is shown to its own server only.
        const bool isAsBefore = panel && panel->m_kept && panel->m_kept->server == server;
        if (isAsBefore) panel->check(password);
    });
}

void MailPanel::check(const QString& password)
{
    if (!m_kept || context().transport() == nullptr || context().desk() == nullptr) return;
    if (!m_kept->server.user.empty() && password.isEmpty()) {
        tell(context().sentence(faultAbout(FaultCode::MailPasswordMissing, m_kept->server.user)), true);
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_isTesting = true;
    updateButtons();
    setTone(m_answer, Tone::Neutral);
    m_answer->setText(tr("Asking the server…"));
    MailTransport* transport = context().transport();
    context().runner().run(
        this,
        [transport, server = m_kept->server, secret = MailSecret(toStd(password))] {
            return transport->check(server, secret);
        },
        [this, host = toQ(m_kept->server.host)](const Result<Done>& checked) {
            m_isTesting = false;
            updateButtons();
            if (checked) tell(tr("%1 answers and accepts the login. Nothing was sent.").arg(host), false);
            else tell(context().sentence(checked.fault()), true);
        });
}

} // namespace encours::ui

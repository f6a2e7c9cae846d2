// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of the outbox do.
#include "risk/side_panel.h"
#include "runs/mail_sending.h"
#include "runs/mail_status.h"
#include "runs/outbox_bar.h"
#include "runs/outbox_tab.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "support/password_store.h"
#include "widgets/dense_table.h"

#include <QPointer>

namespace encours::ui {

void OutboxTab::decide(MailState state)
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    std::vector<MailMessageId> messages;
    for (const std::size_t row : chosen()) messages.push_back(m_rows[row].fact.id);
    if (messages.empty()) return;
    context().runner().run(
        this, [desk, messages, state, key = newKey()] { return DecideMessages(*desk).execute(messages, state, key); },
        [this, state](const MessagesDecided& decided) {
            if (context().desk() != nullptr) said(decided, state);
        });
}

void OutboxTab::said(const MessagesDecided& decided, MailState state)
{
    if (!decided.refused.empty()) m_details->refuse(context().sentence(decided.refused.front().fault));
    if (decided.done.empty()) return;
    const int count = static_cast<int>(decided.done.size());
    const QString text = state == MailState::Approved    ? tr("%n message(s) approved.", nullptr, count)
                         : state == MailState::Cancelled ? tr("%n message(s) cancelled.", nullptr, count)
                                                         : tr("%n message(s) marked as sent.", nullptr, count);
    context().toast(text);
    table().setFocus();
    context().notifyChanged();
}

void OutboxTab::exportChosen()
{
    Desk* desk = context().desk();
    const auto row = current();
    if (desk == nullptr || !row) return;
    const MailMessageId message = m_rows[*row].fact.id; // The rows may change while somebody chooses.
    const QString folder = doors().chooseFolder(this, tr("Folder for the message"));
    if (folder.isEmpty() || context().desk() != desk) return;
    LetterPrinter* printer = &context().printer();
    context().runner().run(
        this,
        [desk, printer, message, path = std::filesystem::path(toStd(folder))] {
            return exportMessage(*desk, *printer, message, path);
        },
        [this](const Result<std::filesystem::path>& file) {
            if (!file) m_details->refuse(context().sentence(file.fault()));
            else context().toast(tr("Written: %1").arg(toQ(file->filename().string())));
        });
}

void OutboxTab::openLink()
{
    Desk* desk = context().desk();
    const auto row = current();
    if (desk == nullptr || !row) return;
    const MailMessageId message = m_rows[*row].fact.id;
    const bool hasAttachments = m_rows[*row].fact.letter || !m_rows[*row].content.attachments.empty();
    context().runner().run(
        this, [desk, message] { return messageLink(*desk, message); },
        [this, hasAttachments](const Result<std::string>& link) {
            if (!link) {
                m_details->refuse(context().sentence(link.fault()));
                return;
            }
            doors().openOutside(toQ(*link));
            if (hasAttachments) context().toast(tr("Attach the PDF by hand: a link carries no attachment."));
        });
}

void OutboxTab::sendWaiting()
{
    if (context().desk() == nullptr || context().transport() == nullptr || m_sending->isRunning()) return;
    if (!m_settings.isConfigured() || waiting() == 0) return;
    if (m_settings.server.user.empty()) {
        m_sending->start({}, m_settings.server);
        return;
    }
    if (context().passwords() == nullptr) {
        m_bar->askPassword({});
        return;
    }
    context().passwords()->read(toQ(keyringEntry(m_settings.server)),
                                [tab = QPointer(this), desk = context().desk(),
                                 server = m_settings.server](const QString& password, const QString& problem) {
                                    // Another book may be open by now, or none, or another server set up.
                                    const bool isAsBefore =
                                        tab && tab->context().desk() == desk && tab->m_settings.server == server;
                                    if (!isAsBefore) return;
                                    if (password.isEmpty()) tab->m_bar->askPassword(tab->keyringSentence(problem));
                                    else tab->m_sending->start(password, server);
                                });
}

QString OutboxTab::keyringSentence(const QString& problem) const
{
    if (problem.isEmpty()) return {};
    return context().sentence(Fault{FaultCode::KeyringUnavailable, {{"reason", toStd(problem)}}, {}});
}

void OutboxTab::takePassword(const QString& password, bool isToBeKept)
{
    if (!m_settings.isConfigured()) return;
    if (isToBeKept && context().passwords() != nullptr) {
        context().passwords()->write(toQ(keyringEntry(m_settings.server)), password,
                                     [tab = QPointer(this)](const QString& problem) {
                                         if (!tab || problem.isEmpty()) return;
                                         tab->context().toast(tab->keyringSentence(problem), Tone::Amber);
                                     });
    }
    m_sending->start(password, m_settings.server);
}

void OutboxTab::resumeBook()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    const bool isSure = doors().confirm(
        this,
        {tr("May this book send?"),
         tr("If another copy of this book is still in use, customers could get the same message twice. Go on only "
            "when this is the one that you work with."),
         tr("This book may send")});
    if (!isSure || context().desk() != desk) return;
    context().runner().run(
        this, [desk, key = newKey()] { return resumeOutbox(*desk, key); },
        [this](const Result<Done>& done) {
            if (!done) context().toast(done.fault());
            else context().notifyChanged();
        });
}

void OutboxTab::sent(const SendResult& result)
{
    m_bar->showIdle();
    const bool isLoginRefused = result.stoppedBy && result.stoppedBy->code == FaultCode::MailLoginRefused;
    if (isLoginRefused) m_bar->askPassword(context().sentence(*result.stoppedBy));
    else if (result.stoppedBy) context().toast(toQ(wordsForStop(currentLanguage(), result)), Tone::Red);
    QStringList parts;
    if (result.sent > 0) parts << tr("%n sent", nullptr, result.sent);
    if (result.tested > 0) parts << tr("%n tried; approve them again to send them", nullptr, result.tested);
    if (result.failed > 0) parts << tr("%n failed", nullptr, result.failed);
    if (result.cancelled > 0) parts << tr("%n cancelled", nullptr, result.cancelled);
    if (result.unknown > 0) parts << tr("%n uncertain", nullptr, result.unknown);
    if (result.waiting > 0) parts << tr("%n still waiting", nullptr, result.waiting);
    const bool isGood = result.failed == 0 && result.unknown == 0 && result.cancelled == 0;
    if (!parts.isEmpty() && !result.stoppedBy)
        context().toast(parts.join(QStringLiteral(" · ")), isGood ? Tone::Green : Tone::Amber);
    context().notifyChanged();
}

void OutboxTab::retranslate()
{
    m_details->setAccessibleName(tr("Selected message"));
    m_text->setAccessibleName(tr("Text of the message"));
    m_uncertain->setText(
        tr("The answer of the server is missing: nobody knows whether this message arrived. It is never "
           "sent again by itself. Look into the sent mail of the server, or ask the customer."));
    m_cancel->setText(tr("Cancel it"));
    m_wasSent->setText(tr("It was sent"));
    m_export->setText(tr("Save as .eml"));
    m_link->setText(tr("Open in the mail program"));
    m_bar->retranslate();
    RegisterTab::retranslate();
}

} // namespace encours::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/mail_status.h"

#include "support/format.h"
#include "support/language.h"
#include "words/mail_words.h"

#include <QStringList>

namespace encours::ui {
namespace {

struct Look {
    Icon icon;
    Tone tone;
};

Look lookOf(MailState state)
{
    switch (state) {
    case MailState::Drafted: return {Icon::File, Tone::Neutral};
    case MailState::Approved: return {Icon::Clock, Tone::Blue};
    case MailState::HandedOver: return {Icon::Play, Tone::Blue};
    case MailState::Sent: return {Icon::Check, Tone::Green};
    case MailState::Unknown: return {Icon::Warning, Tone::Amber};
    case MailState::Failed: return {Icon::Cross, Tone::Red};
    case MailState::Cancelled: return {Icon::Dot, Tone::Neutral};
    }
    return {Icon::Dot, Tone::Neutral};
}

} // namespace

Status statusOf(const MailMessage& message)
{
    const Look look = wasTested(message) ? Look{Icon::Mail, Tone::Amber} : lookOf(message.state());
    return {look.icon, toQ(wordsForState(currentLanguage(), message)), look.tone};
}

QString historyOf(const MailMessage& message, Date today)
{
    QStringList lines;
    for (const MailEvent& event : message.events) {
        QString line =
            QStringLiteral("%1   %2").arg(momentText(event.at, today), toQ(wordsFor(currentLanguage(), event.state)));
        const QString detail = toQ(wordsForDetail(currentLanguage(), event.detail));
        if (!detail.isEmpty()) line += QStringLiteral(" – ") + detail;
        lines << line;
    }
    return lines.join('\n');
}

} // namespace encours::ui

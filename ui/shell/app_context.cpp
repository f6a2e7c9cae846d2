// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/app_context.h"

#include "desk/write_letters.h"
#include "support/format.h"
#include "support/language.h"
#include "words/words.h"

namespace encours::ui {

AppContext::AppContext(std::shared_ptr<const Clock> clock, QString actor, std::unique_ptr<LetterPrinter> printer,
                       QObject* parent)
    : QObject(parent), m_clock(std::move(clock)), m_actor(std::move(actor)), m_printer(std::move(printer))
{
    connect(&m_runner, &DeskRunner::bugFound, this, [this](const QString& detail) {
        toast(Fault{FaultCode::BugFound, {{"detail", toStd(detail)}}, toStd(detail)});
    });
}

AppContext::~AppContext()
{
    closeBook();
}

void AppContext::adopt(std::unique_ptr<Desk> desk)
{
    closeBook();
    m_desk = std::move(desk);
    emit bookOpened();
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
    if (m_desk) emit changed();
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

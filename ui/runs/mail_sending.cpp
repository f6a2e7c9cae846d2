// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/mail_sending.h"

#include "shell/app_context.h"
#include "support/format.h"

#include <QTimer>

namespace encours::ui {
namespace {

constexpr std::int64_t millisecond = 1'000;

} // namespace

MailSending::MailSending(AppContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, [this] { run([](MailRound& round) { return round.sendNext(); }); });
}

Result<MailSending::Standing> MailSending::standingOf(const MailRound& round)
{
    return Standing{round.isOver(), round.toWait(), static_cast<int>(round.total()), round.result()};
}

void MailSending::start(const QString& password, const MailServer& server)
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || m_context.transport() == nullptr || isRunning()) return;
    m_round = std::make_shared<MailRound>(*desk, *m_context.transport(), m_context.printer());
    m_desk = desk;
    m_isStopping = false;
    m_done = -1; // opening is no message
    run([secret = MailSecret(toStd(password)), server](MailRound& round) { return round.open(secret, server); });
}

void MailSending::stop()
{
    m_isStopping = true;
    if (!m_pause->isActive()) return;
    m_pause->stop();
    run([](MailRound&) { return Result<Done>(Done{}); });
}

void MailSending::forget()
{
    m_pause->stop();
    m_round.reset();
}

void MailSending::run(std::function<Result<Done>(MailRound&)> work)
{
    if (m_round == nullptr || m_context.desk() != m_desk) { // A round that began while the book closed.
        forget();
        return;
    }
    m_context.runner().run(
        this,
        [round = m_round, work = std::move(work)]() -> Result<Standing> {
            ENCOURS_TRY(work(*round));
            return standingOf(*round);
        },
        [this, round = m_round](const Result<Standing>& standing) {
            if (round == m_round && m_round != nullptr) take(standing);
        });
}

void MailSending::take(const Result<Standing>& standing)
{
    if (!standing) {
        forget();
        emit refused(standing.fault());
        return;
    }
    if (!m_isStopping) ++m_done;
    emit moved(m_done, standing->total);
    if (standing->isOver || m_isStopping) {
        forget();
        emit ended(standing->result);
        return;
    }
    if (standing->toWait > millisecond) emit pausing(static_cast<int>(standing->toWait / 1'000'000) + 1);
    m_pause->start(static_cast<int>(standing->toWait / millisecond));
}

} // namespace encours::ui

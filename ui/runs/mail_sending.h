// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#ifndef Q_MOC_RUN
#include "desk/outbox/mail_round.h"

#include <memory>
#endif

class QTimer;

namespace encours::ui {

class AppContext;

/// Drives a round of sending: one message after the other on the desk thread, with a pause between two where the book's rate
/// asks for one, so that calls can be recorded meanwhile.
class MailSending : public QObject {
    Q_OBJECT
public:
    explicit MailSending(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_round != nullptr; }
    void start(const QString& password, const encours::MailServer& server); ///< whose password it is
    /// After the message that is under way.
    void stop();
    /// The book closes.
    void forget();

signals:
    void moved(int done, int total);
    void pausing(int seconds);
    void refused(const encours::Fault& fault);
    void ended(const encours::SendResult& result);

private:
#ifndef Q_MOC_RUN
    /// What the desk thread says of the round.
    struct Standing {
        bool isOver = false;
        std::int64_t toWait = 0;
        int total = 0;
        encours::SendResult result;
    };
    static encours::Result<Standing> standingOf(const encours::MailRound& round);
    void run(std::function<encours::Result<encours::Done>(encours::MailRound&)> work);
    void take(const encours::Result<Standing>& standing);

    AppContext& m_context;
    const encours::Desk* m_desk = nullptr; ///< of the round
    std::shared_ptr<encours::MailRound> m_round;
#endif
    QTimer* m_pause;
    bool m_isStopping = false;
    int m_done = 0;
};

} // namespace encours::ui

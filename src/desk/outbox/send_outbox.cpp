// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbox/mail_round.h"
#include "words/words.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace encours {
namespace {

/// In small pieces, so that a wish to stop is heard.
void sleepFor(std::int64_t microseconds, const Cancellation& cancellation)
{
    constexpr std::int64_t piece = 100'000;
    while (microseconds > 0 && !cancellation.isRequested()) {
        const std::int64_t now = std::min(piece, microseconds);
        std::this_thread::sleep_for(std::chrono::microseconds{now});
        microseconds -= now;
    }
}

} // namespace

std::string wordsForStop(Language language, const SendResult& result)
{
    if (!result.stoppedBy) return {};
    if (!result.unanswered) return wordsFor(language, *result.stoppedBy);
    return words(language, "outbox.unanswered", {{"value", std::to_string(result.unanswered->value)}});
}

Result<SendResult> SendOutbox::execute(const MailSecret& secret, const Progress& progress,
                                       const Cancellation& cancellation)
{
    MailRound round{m_desk, m_transport, m_printer};
    ENCOURS_TRY(round.open(secret));
    const Pause pause = m_pause ? m_pause : Pause{sleepFor};
    std::int64_t done = 0;
    progress.say(done, static_cast<std::int64_t>(round.total()));
    while (!round.isOver() && !cancellation.isRequested()) {
        if (const std::int64_t toWait = round.toWait(); toWait > 0) pause(toWait, cancellation);
        if (cancellation.isRequested()) break;
        ENCOURS_TRY(round.sendNext());
        progress.say(++done, static_cast<std::int64_t>(round.total()));
    }
    return round.result();
}

} // namespace encours

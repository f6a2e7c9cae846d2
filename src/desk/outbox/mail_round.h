// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/platform_files.h"
#include "desk/outbox/outbox.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// How long the next message must wait so that no minute sees more than `perMinute`, in microseconds, a minute at most.
/// `handedOver` in their order.
[[nodiscard]] std::int64_t microsecondsToWait(std::span<const Moment> handedOver, Moment now, int perMinute);

/// A round of sending, one message at a time, so that whoever drives it can wait, stop, and do other things between two.
/// One round at a time sends from a book in a file: a second one is refused.
class MailRound {
public:
    MailRound(Desk& desk, MailTransport& transport, LetterPrinter& printer)
        : m_desk(desk), m_transport(transport), m_printer(printer)
    {
    }
    /// Reads what waits; what an earlier program left handed over becomes Unknown first. Errors: MailNotConfigured{field},
    /// MailAddressMalformed, MailPasswordMissing{value}, MailPaused, StoreInUse{file} (another round is under way).
    /// `server`: whose password it is; to another one, set up since it was read, it is not given.
    Result<Done> open(const MailSecret& secret, const std::optional<MailServer>& server = {});
    /// Also once the settings of the mail were changed: the rest waits for a round that knows them.
    [[nodiscard]] bool isOver() const
    {
        return m_waiting.empty() || m_hasNewSettings || m_result.stoppedBy.has_value();
    }
    [[nodiscard]] std::int64_t toWait() const;
    /// Sends the next message, or stops the round. Errors: those of the store; the message is then left as it stands.
    Result<Done> sendNext();
    [[nodiscard]] std::size_t total() const { return m_total; }
    [[nodiscard]] SendResult result() const; ///< so far

private:
    Result<Done> lock();
    Result<Done> giveUpAbandoned(std::vector<MailMessage>& messages);
    Result<Done> cancel(const MailMessage& message, std::string_view detail, const Fault& fault);
    Result<bool> isStillToClaim(const MailMessage& message);
    Result<Done> deliver(const MailMessage& message);
    Result<Done> settle(MailMessage message, const Delivery& delivery);
    Result<Done> settleTest(const MailMessage& message, const Delivery& delivery);
    void sendCopy(const MailAddress& from, const std::string& bytes);
    Result<Done> record(const MailMessage& message, MailState state, int attempt, std::string_view detail);
    [[nodiscard]] int handedOverToday() const;

    Desk& m_desk;
    MailTransport& m_transport;
    LetterPrinter& m_printer;
    std::optional<FileLock> m_lock;
    MailSettings m_settings;
    MailSecret m_secret;
    std::deque<MailMessage> m_waiting; ///< approved, oldest first
    std::vector<Moment> m_handedOver;  ///< of the book, in their order
    std::size_t m_total = 0;
    bool m_hasNewSettings = false;
    SendResult m_result;
};

} // namespace encours

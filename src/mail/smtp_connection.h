// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/smtp_dialogue.h"
#include "mail/smtp_transport.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace encours {

/// To be called before the first connection; any number of times, from any thread.
void startSmtp();

/// One connection to a server, used once. It tells the dialogue what the server said.
class SmtpConnection {
public:
    SmtpConnection(const MailServer& server, const MailSecret& secret, SmtpPatience patience, SmtpDialogue& dialogue);
    ~SmtpConnection();
    SmtpConnection(const SmtpConnection&) = delete;
    SmtpConnection& operator=(const SmtpConnection&) = delete;

    /// How it ended; what became of the message stands in the dialogue.
    ConnectionEnd send(const MailAddress& from, const MailAddress& to, std::string_view mail);
    /// Greets, logs in and leaves; nothing when all went well.
    std::optional<ConnectionEnd> greet();

private:
    struct Parts;     ///< of the library
    struct Callbacks; ///< called by it

    void secure(const MailServer& server);
    void setAddress(const MailServer& server);
    std::optional<ConnectionEnd> run();
    [[nodiscard]] bool hasWaitedEnough() const;

    using SteadyClock = std::chrono::steady_clock;
    std::unique_ptr<Parts> m_parts;
    SmtpPatience m_patience;
    SmtpDialogue& m_dialogue;
    std::string_view m_rest;     ///< of the message
    std::int64_t m_uploaded = 0; ///< bytes, as the library counts them
    SteadyClock::time_point m_start;
    SteadyClock::time_point m_lastSign; ///< of life, of the server
};

} // namespace encours

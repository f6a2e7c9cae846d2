// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mail_transport.h"

#include <chrono>

namespace encours {

/// How long a server may take.
struct SmtpPatience {
    std::chrono::milliseconds connecting = std::chrono::seconds{20}; ///< with the greeting and the login
    std::chrono::milliseconds silence = std::chrono::seconds{30};    ///< while the message leaves
    std::chrono::milliseconds whole = std::chrono::seconds{120};     ///< after the message it may think until here
};

/// SMTP over TLS by libcurl: TLS 1.2 or newer, certificate and name checked, no proxy, no netrc, no redirection, timeouts for
/// connecting (20 s), for silence (30 s) and for the whole (120 s). One object for each thread.
class SmtpTransport : public MailTransport {
public:
    explicit SmtpTransport(SmtpPatience patience = {});
    Delivery deliver(const MailServer& server, const MailSecret& secret, const MailAddress& from, const MailAddress& to,
                     std::string_view mail) override;
    Result<Done> check(const MailServer& server, const MailSecret& secret) override;

private:
    SmtpPatience m_patience;
};

} // namespace encours

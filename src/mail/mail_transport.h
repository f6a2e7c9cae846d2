// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "mail/mail_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

enum class MailSecurity : std::uint8_t {
    Tls,      ///< from the first byte (smtps, 465)
    StartTls, ///< after a greeting in the clear, and never without (587)
};
[[nodiscard]] std::string_view mailSecurityCode(MailSecurity security); ///< `tls`, `starttls`
[[nodiscard]] std::optional<MailSecurity> parseMailSecurity(std::string_view code);

/// A server that takes our mail. The certificate is always checked against the system's authorities, or against `authority`.
struct MailServer {
    std::string host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    std::string user;      ///< "" = no login
    std::string authority; ///< file of a private authority (PEM); "" = the system's
    friend bool operator==(const MailServer&, const MailServer&) = default;
};

/// A password in memory, wiped at its end. Never logged, never stored.
class MailSecret {
public:
    MailSecret() = default;
    explicit MailSecret(std::string text) : m_text(std::move(text)) {}
    ~MailSecret();
    MailSecret(const MailSecret&) = default;
    MailSecret& operator=(const MailSecret&) = default;
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }

private:
    std::string m_text;
};

enum class DeliveryState : std::uint8_t {
    Sent,    ///< the server took the message (250 after the final dot)
    NotSent, ///< it surely did not: refused, or the connection ended before the message did
    Unknown, ///< the message was sent whole, or in part, and no answer came
};
struct Delivery {
    DeliveryState state = DeliveryState::NotSent;
    std::string answer;         ///< of the server, without addresses; one line
    std::optional<Fault> fault; ///< MailUnreachable, MailNotTrusted, MailLoginRefused, MailRefused; unless sent
    bool isServerFault = false; ///< the next message would meet the same: stop here
};

/// Port of the desk: hands messages to a server. Implemented by SmtpTransport.
class MailTransport {
public:
    virtual ~MailTransport() = default;
    /// One message, one recipient, one connection. `mail` is what composeMail() made. Blocks for two minutes at most.
    virtual Delivery deliver(const MailServer& server, const MailSecret& secret, const MailAddress& from,
                             const MailAddress& to, std::string_view mail) = 0;
    /// Connects and logs in, and sends nothing.
    virtual Result<Done> check(const MailServer& server, const MailSecret& secret) = 0;
};

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_transport.h"

#include "base/contract.h"
#include "mail/smtp_connection.h"
#include "mail/smtp_dialogue.h"

#include <algorithm>

namespace encours {
namespace {

/// What the transport may say to a server: lines of at most 998 characters that end in CR LF, and neither of the two alone.
bool isTransportable(std::string_view mail)
{
    constexpr std::size_t longestLine = 998;
    for (std::size_t start = 0; start < mail.size();) {
        const std::size_t end = mail.find("\r\n", start);
        if (end == std::string_view::npos || end - start > longestLine) return false;
        constexpr std::string_view broken{"\r\n\0", 3};
        if (mail.substr(start, end - start).find_first_of(broken) != std::string_view::npos) return false;
        start = end + 2;
    }
    return !mail.empty();
}

/// A name that somebody else could read out of an answer of the server: the address, and what stands before its @.
void hide(std::vector<std::string>& hidden, const std::string& address)
{
    constexpr std::size_t telling = 3; // Shorter ones stand in the middle of any word.
    const std::string local = address.substr(0, address.rfind('@'));
    hidden.push_back(address);
    if (local.size() >= telling) hidden.push_back(local);
}

} // namespace

SmtpTransport::SmtpTransport(SmtpPatience patience) : m_patience(patience)
{
    startSmtp();
}

Delivery SmtpTransport::deliver(const MailServer& server, const MailSecret& secret, const MailAddress& from,
                                const MailAddress& to, std::string_view mail)
{
    if (!isTransportable(mail)) {
        Delivery refused;
        refused.fault = faultAbout(FaultCode::MailHeaderMalformed, "mail-text", "field");
        return refused;
    }
    std::vector<std::string> hidden;
    hide(hidden, to.text());
    hide(hidden, from.text());
    hide(hidden, server.user);
    SmtpDialogue dialogue{server.security, hidden};
    SmtpConnection connection{server, secret, m_patience, dialogue};
    return dialogue.judge(server.host, connection.send(from, to, mail));
}

Result<Done> SmtpTransport::check(const MailServer& server, const MailSecret& secret)
{
    std::vector<std::string> hidden;
    hide(hidden, server.user);
    SmtpDialogue dialogue{server.security, hidden};
    SmtpConnection connection{server, secret, m_patience, dialogue};
    const std::optional<ConnectionEnd> end = connection.greet();
    if (end) return dialogue.faultOf(server.host, *end);
    if (!server.user.empty() && !dialogue.isLoggedIn()) {
        return dialogue.faultOf(server.host, {FaultCode::MailLoginRefused, "mail-no-login"});
    }
    return Done{};
}

} // namespace encours

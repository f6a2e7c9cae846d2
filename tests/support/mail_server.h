// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mail_transport.h"

#include <string>
#include <vector>

namespace encours::test {

/// Where a conversation goes wrong and how; by default nowhere.
struct MailScript {
    std::string point{}; ///< connect, banner, ehlo, starttls, tls, auth, mail, rcpt, data, body, dot, accepted, quit
    std::string action = "drop"; ///< or `stall`, `reply`
    std::string reply{};         ///< what to say instead
    std::string certificate{};   ///< "" = good; wrong-name, expired, unknown; old (TLS 1.1 at most)
    bool offersTls = true;
};

/// What has come since the script began.
struct MailReport {
    std::vector<std::string> reached; ///< points in their order
    std::vector<std::string> mails;   ///< every message whose end came, accepted or not
    std::vector<std::string> logins;
    std::vector<std::string> greetings; ///< names by which the client called itself
    std::vector<std::string> senders;   ///< of the envelopes
    std::vector<std::string> recipients;
    int accepted = 0;
    int connections = 0;

    [[nodiscard]] bool hasReached(const std::string& point) const;
};

/// A real mail server (tests/mail/smtp_server.py on aiosmtpd) of this test alone; it ends with the test, also with one that
/// crashes. It knows the user below and no other.
class MailServerProcess {
public:
    MailServerProcess();
    ~MailServerProcess();
    MailServerProcess(const MailServerProcess&) = delete;
    MailServerProcess& operator=(const MailServerProcess&) = delete;

    /// Why no server runs, "" when one does.
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    /// Its address, with its authority and the user.
    [[nodiscard]] MailServer address(MailSecurity security = MailSecurity::StartTls) const;
    [[nodiscard]] int closedPort() const { return m_closedPort; } ///< where nothing listens

    void play(const MailScript& script);
    [[nodiscard]] MailReport report();
    /// Waits until a conversation has come to the point; what went wrong, or "".
    [[nodiscard]] std::string waitFor(const std::string& point);

    static constexpr const char* user = "claire@example.fr";
    static constexpr const char* password = "secret of claire";

private:
    std::string start();
    std::string ask(const std::string& command);
    std::string readLine();

    std::string m_problem;
    std::string m_rest; ///< read and not yet asked for
    int m_process = 0;
    int m_input = -1;
    int m_output = -1;
    int m_startTlsPort = 0;
    int m_tlsPort = 0;
    int m_closedPort = 0;
};

} // namespace encours::test

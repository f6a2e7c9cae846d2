// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mail_transport.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// How a connection came to its end by itself, without a word of the server that explains it.
struct ConnectionEnd {
    FaultCode code = FaultCode::MailUnreachable; ///< or MailNotTrusted, MailLoginRefused
    std::string reason;                          ///< a cause that has words, e.g. `mail-timeout`
};

/// What a server said, line by line, and what follows from it for the one message of the connection. What became of a message is
/// read from the answers and from whether the end of its text was given away, never from how the connection ended: a server
/// that took the message and broke off has taken it.
class SmtpDialogue {
public:
    /// `hidden`: texts that no answer may repeat (addresses, the user).
    SmtpDialogue(MailSecurity security, std::vector<std::string> hidden);

    void hearLine(std::string_view line); ///< one line of an answer
    void endText();                       ///< the text was given away whole: from here the server may hold it

    [[nodiscard]] bool isGreeted() const { return m_taken >= m_greetings; } ///< what is left is login and message
    [[nodiscard]] bool isTextEnded() const { return m_isTextEnded; }
    [[nodiscard]] bool isAnswered() const { return m_finalCode != 0; } ///< after the text
    [[nodiscard]] bool isLoggedIn() const { return m_isLoggedIn; }
    [[nodiscard]] const std::string& answer() const { return m_answer; } ///< the last one, fit to be kept

    [[nodiscard]] Delivery judge(std::string_view host, const ConnectionEnd& end) const;
    /// The same of a connection that sent nothing.
    [[nodiscard]] Fault faultOf(std::string_view host, const ConnectionEnd& end) const;

private:
    [[nodiscard]] std::string withoutNames(std::string_view line) const;
    [[nodiscard]] Fault refused() const;

    std::vector<std::string> m_hidden;
    std::string m_answer;
    int m_greetings; ///< answers 250 that come before the one to MAIL
    int m_taken = 0; ///< answers 250 so far
    int m_lastCode = 0;
    int m_finalCode = 0; ///< of the answer to the text
    bool m_isLoggedIn = false;
    bool m_isTextEnded = false;
};

} // namespace encours

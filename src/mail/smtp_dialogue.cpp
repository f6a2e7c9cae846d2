// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_dialogue.h"

#include "base/fold.h"
#include "base/utf8.h"

#include <algorithm>

namespace encours {
namespace {

constexpr int taken = 250;
constexpr int loggedIn = 235;
constexpr int closing = 421;
constexpr int noSpace = 452;
constexpr int loginNeeded = 530;
constexpr int firstRefusal = 400;

/// Of the last line of an answer; 0 for the others (`250-SIZE`) and for what is no answer.
int codeOfAnswer(std::string_view line)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (line.size() < 3 || !std::ranges::all_of(line.substr(0, 3), isDigit)) return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '\r' && line[3] != '\n') return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

/// What the server would say to every other message too.
bool concernsServer(int code)
{
    return code == closing || code == noSpace || code == loginNeeded;
}

} // namespace

SmtpDialogue::SmtpDialogue(MailSecurity security, std::vector<std::string> hidden)
    : m_hidden(std::move(hidden)), m_greetings(security == MailSecurity::StartTls ? 2 : 1)
{
    std::erase(m_hidden, std::string{});
    // The longest first: an address goes whole, not in its parts.
    std::ranges::sort(m_hidden, [](const auto& left, const auto& right) { return left.size() > right.size(); });
}

void SmtpDialogue::hearLine(std::string_view line)
{
    const int code = codeOfAnswer(line);
    // Nothing that comes after the answer to the text can change it, and after a refusal comes the farewell, unless another
    // way to log in is tried.
    const bool isRefused = isGreeted() && m_lastCode >= firstRefusal;
    if (code == 0 || isAnswered() || (isRefused && code < firstRefusal && code != loggedIn)) return;
    m_lastCode = code;
    m_answer = withoutNames(line);
    if (code == taken) ++m_taken;
    if (code == loggedIn) m_isLoggedIn = true;
    if (m_isTextEnded) m_finalCode = code;
}

void SmtpDialogue::endText()
{
    m_isTextEnded = true;
}

std::string SmtpDialogue::withoutNames(std::string_view line) const
{
    constexpr std::size_t longestAnswer = 200;
    constexpr std::string_view left = "…";
    std::string text = cleanLine(quotable(line, longestAnswer)).text;
    for (const std::string& name : m_hidden) {
        for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos; at += left.size()) {
            text.replace(at, name.size(), left);
        }
    }
    for (std::size_t at = 0; (at = text.find('@', at)) != std::string::npos;) {
        const std::size_t before = text.rfind(' ', at);
        const std::size_t start = before == std::string::npos ? 0 : before + 1;
        const std::size_t end = std::min(text.find(' ', at), text.size());
        text.replace(start, end - start, left);
        at = start + left.size();
    }
    return text;
}

Fault SmtpDialogue::refused() const
{
    return Fault{FaultCode::MailRefused, {{"value", ""}, {"reason", m_answer}}, {}};
}

Fault SmtpDialogue::faultOf(std::string_view host, const ConnectionEnd& end) const
{
    const bool isRefusal = m_lastCode >= firstRefusal;
    if (isRefusal && isGreeted() && end.code == FaultCode::MailUnreachable) return refused();
    // What the server said explains more than how the connection ended, except about the connection's own safety.
    const bool isSaid = isRefusal && end.code != FaultCode::MailNotTrusted;
    return Fault{end.code, {{"host", std::string{host}}, {"reason", isSaid ? m_answer : end.reason}}, {}};
}

Delivery SmtpDialogue::judge(std::string_view host, const ConnectionEnd& end) const
{
    Delivery delivery;
    delivery.answer = m_answer;
    if (!m_isTextEnded) {
        delivery.fault = faultOf(host, end);
        const bool isRecipients = delivery.fault->code == FaultCode::MailRefused && m_taken > m_greetings;
        delivery.isServerFault = !isRecipients || concernsServer(m_lastCode);
        return delivery;
    }
    if (m_finalCode < firstRefusal && m_finalCode / 100 != 2) {
        delivery.state = DeliveryState::Unknown;
        if (m_finalCode == 0) delivery.answer.clear(); // The last one spoke of something else.
        delivery.fault = Fault{end.code, {{"host", std::string{host}}, {"reason", end.reason}}, {}};
        delivery.isServerFault = true;
        return delivery;
    }
    if (m_finalCode < firstRefusal) {
        delivery.state = DeliveryState::Sent;
        return delivery;
    }
    delivery.fault = refused();
    delivery.isServerFault = concernsServer(m_finalCode);
    return delivery;
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_connection.h"

#include "base/contract.h"

#include <algorithm>
#include <curl/curl.h>
#include <fmt/format.h>
#include <string>

namespace encours {
namespace {

struct EndOfHandle {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(CURLU* address) const { curl_url_cleanup(address); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// An option that the library does not know must not be passed over in silence: it may be the one that checks certificates.
template <typename Value>
void set(CURL* handle, CURLoption option, Value value)
{
    expect(curl_easy_setopt(handle, option, value) == CURLE_OK, "the library knows its options");
}

/// Names and addresses of machines only: nothing that would have a meaning in the address of a server.
bool isHostName(std::string_view text)
{
    constexpr std::size_t longest = 253;
    constexpr std::string_view others = "-._:[]";
    return !text.empty() && text.size() <= longest && std::ranges::all_of(text, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               others.find(c) != std::string_view::npos;
    });
}

/// By the reasons of X.509 that the library hands on.
std::string reasonOfCertificate(CURL* handle)
{
    constexpr long unspecified = 1; // The chain of authorities holds, and the library refused all the same.
    constexpr long notYetValid = 9;
    constexpr long expired = 10;
    constexpr long wrongName = 62;
    long found = 0;
    curl_easy_getinfo(handle, CURLINFO_SSL_VERIFYRESULT, &found);
    if (found <= unspecified || found == wrongName) return "mail-certificate-name";
    return found == expired || found == notYetValid ? "mail-certificate-date" : "mail-certificate-unknown";
}

ConnectionEnd endOf(CURLcode code, CURL* handle)
{
    switch (code) {
    case CURLE_URL_MALFORMAT:
    case CURLE_COULDNT_RESOLVE_HOST: return {FaultCode::MailUnreachable, "mail-no-such-host"};
    case CURLE_COULDNT_CONNECT: return {FaultCode::MailUnreachable, "mail-not-listening"};
    case CURLE_ABORTED_BY_CALLBACK:
    case CURLE_OPERATION_TIMEDOUT: return {FaultCode::MailUnreachable, "mail-timeout"};
    case CURLE_LOGIN_DENIED: return {FaultCode::MailLoginRefused, "mail-no-login"};
    case CURLE_USE_SSL_FAILED: return {FaultCode::MailNotTrusted, "mail-no-encryption"};
    case CURLE_PEER_FAILED_VERIFICATION: return {FaultCode::MailNotTrusted, reasonOfCertificate(handle)};
    case CURLE_SSL_CACERT_BADFILE: return {FaultCode::MailNotTrusted, "mail-authority-unreadable"};
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_ENGINE_NOTFOUND: return {FaultCode::MailNotTrusted, "mail-encryption-failed"};
    default: return {FaultCode::MailUnreachable, "mail-closed"};
    }
}

} // namespace

struct SmtpConnection::Parts {
    std::unique_ptr<CURL, EndOfHandle> handle{curl_easy_init()};
    std::unique_ptr<CURLU, EndOfHandle> address{curl_url()};
    std::unique_ptr<curl_slist, EndOfHandle> recipients;
    bool hasAddress = false;
};

struct SmtpConnection::Callbacks {
    /// Asked for more only when what was given before has left; nothing more to give lets the library end the text.
    static std::size_t giveText(char* buffer, std::size_t size, std::size_t count, void* data)
    {
        SmtpConnection& self = *static_cast<SmtpConnection*>(data);
        const std::size_t length = std::min(size * count, self.m_rest.size());
        self.m_rest.copy(buffer, length);
        self.m_rest.remove_prefix(length);
        self.m_lastSign = SteadyClock::now();
        if (length == 0) self.m_dialogue.endText();
        return length;
    }

    static std::size_t hearLine(char* line, std::size_t size, std::size_t count, void* data)
    {
        SmtpConnection& self = *static_cast<SmtpConnection*>(data);
        self.m_lastSign = SteadyClock::now();
        self.m_dialogue.hearLine({line, size * count});
        return size * count;
    }

    static std::size_t ignore(char*, std::size_t size, std::size_t count, void*) { return size * count; }

    /// Once a second or more often; ends the connection when it does not give 0.
    static int watch(void* data, curl_off_t, curl_off_t, curl_off_t, curl_off_t uploaded)
    {
        SmtpConnection& self = *static_cast<SmtpConnection*>(data);
        if (uploaded != self.m_uploaded) self.m_lastSign = SteadyClock::now();
        self.m_uploaded = uploaded;
        return self.hasWaitedEnough() ? 1 : 0;
    }
};

void startSmtp()
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    expect(started == CURLE_OK, "the mail library starts");
}

SmtpConnection::SmtpConnection(const MailServer& server, const MailSecret& secret, SmtpPatience patience,
                               SmtpDialogue& dialogue)
    : m_parts(std::make_unique<Parts>()), m_patience(patience), m_dialogue(dialogue)
{
    CURL* handle = m_parts->handle.get();
    expect(handle != nullptr && m_parts->address != nullptr, "there is memory for a connection");
    secure(server);
    setAddress(server);
    set(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(patience.connecting.count()));
    set(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(patience.whole.count()));
    set(handle, CURLOPT_NOSIGNAL, 1L);
    set(handle, CURLOPT_FRESH_CONNECT, 1L);
    set(handle, CURLOPT_FORBID_REUSE, 1L);
    set(handle, CURLOPT_HEADERFUNCTION, &Callbacks::hearLine);
    set(handle, CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(handle, CURLOPT_READFUNCTION, &Callbacks::giveText);
    set(handle, CURLOPT_READDATA, static_cast<void*>(this));
    set(handle, CURLOPT_WRITEFUNCTION, &Callbacks::ignore);
    set(handle, CURLOPT_XFERINFOFUNCTION, &Callbacks::watch);
    set(handle, CURLOPT_XFERINFODATA, static_cast<void*>(this));
    set(handle, CURLOPT_NOPROGRESS, 0L);
    if (!server.user.empty()) {
        // In an encrypted connection these two are enough, and every server has one of them.
        set(handle, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
        set(handle, CURLOPT_USERNAME, server.user.c_str());
        set(handle, CURLOPT_PASSWORD, secret.text().c_str());
    }
}

SmtpConnection::~SmtpConnection() = default;

void SmtpConnection::secure(const MailServer& server)
{
    CURL* handle = m_parts->handle.get();
    set(handle, CURLOPT_VERBOSE, 0L); // It would write the password.
    set(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(handle, CURLOPT_REDIR_PROTOCOLS_STR, "smtps");
    set(handle, CURLOPT_FOLLOWLOCATION, 0L);
    set(handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(handle, CURLOPT_PROXY, ""); // Nor one that the environment names.
    set(handle, CURLOPT_NOPROXY, "*");
    set(handle, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    set(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    set(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    set(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (server.authority.empty()) return;
    set(handle, CURLOPT_CAINFO, server.authority.c_str());
    set(handle, CURLOPT_CAPATH,
        static_cast<const char*>(nullptr)); // That one instead of the system's, not beside them.
}

void SmtpConnection::setAddress(const MailServer& server)
{
    constexpr int highestPort = 65'535;
    if (!isHostName(server.host) || server.port <= 0 || server.port > highestPort) return;
    CURLU* address = m_parts->address.get();
    const char* scheme = server.security == MailSecurity::Tls ? "smtps" : "smtp";
    // The path is the name under which we greet: it tells nothing about this machine.
    m_parts->hasAddress =
        curl_url_set(address, CURLUPART_SCHEME, scheme, 0) == CURLUE_OK &&
        curl_url_set(address, CURLUPART_HOST, server.host.c_str(), 0) == CURLUE_OK &&
        curl_url_set(address, CURLUPART_PORT, fmt::format("{}", server.port).c_str(), 0) == CURLUE_OK &&
        curl_url_set(address, CURLUPART_PATH, "/%5B127.0.0.1%5D", 0) == CURLUE_OK;
    if (m_parts->hasAddress) set(m_parts->handle.get(), CURLOPT_CURLU, address);
}

ConnectionEnd SmtpConnection::send(const MailAddress& from, const MailAddress& to, std::string_view mail)
{
    CURL* handle = m_parts->handle.get();
    m_rest = mail;
    m_parts->recipients.reset(curl_slist_append(nullptr, fmt::format("<{}>", to.text()).c_str()));
    expect(m_parts->recipients != nullptr, "there is memory for a recipient");
    set(handle, CURLOPT_MAIL_FROM, fmt::format("<{}>", from.text()).c_str());
    set(handle, CURLOPT_MAIL_RCPT, m_parts->recipients.get());
    // Without its size: points at the start of lines are doubled on the way, and a size that counts them otherwise ends early.
    set(handle, CURLOPT_UPLOAD, 1L);
    return run().value_or(ConnectionEnd{FaultCode::MailUnreachable, "mail-closed"});
}

std::optional<ConnectionEnd> SmtpConnection::greet()
{
    set(m_parts->handle.get(), CURLOPT_CUSTOMREQUEST, "NOOP");
    return run();
}

std::optional<ConnectionEnd> SmtpConnection::run()
{
    if (!m_parts->hasAddress) return ConnectionEnd{FaultCode::MailUnreachable, "mail-no-such-host"};
    CURL* handle = m_parts->handle.get();
    m_start = SteadyClock::now();
    m_lastSign = m_start;
    const CURLcode code = curl_easy_perform(handle);
    if (code == CURLE_OK) return std::nullopt;
    return endOf(code, handle);
}

bool SmtpConnection::hasWaitedEnough() const
{
    constexpr std::chrono::milliseconds forFarewell{500};
    const auto silent = SteadyClock::now() - m_lastSign;
    if (m_dialogue.isAnswered()) return silent > forFarewell;
    // A server that thinks about the message is not interrupted: its answer decides. The library's own limit does not hold here.
    if (m_dialogue.isTextEnded()) return SteadyClock::now() - m_start > m_patience.whole;
    return m_dialogue.isGreeted() && silent > m_patience.silence;
}

} // namespace encours

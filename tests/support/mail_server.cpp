// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mail_server.h"

#include "support/decode_base64.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace encours::test {
namespace {

constexpr const char* folder = ENCOURS_SOURCE_DIR "/tests/mail/";
constexpr int longestWait = 45'000; ///< milliseconds, for a machine that does much else

/// aiosmtpd comes with the system's Python, which need not be the first one.
const char* interpreter()
{
    return std::filesystem::exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
}

/// In the child: its ends of the pipes become its input and output.
[[noreturn]] void becomeServer(int input, int output)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    const std::string script = std::string{folder} + "smtp_server.py";
    execlp(interpreter(), interpreter(), script.c_str(), static_cast<char*>(nullptr));
    _exit(127);
}

std::vector<std::string> textsOf(const nlohmann::json& list)
{
    return list.get<std::vector<std::string>>();
}

} // namespace

bool MailReport::hasReached(const std::string& point) const
{
    return std::ranges::find(reached, point) != reached.end();
}

MailServerProcess::MailServerProcess()
{
    m_problem = start();
}

MailServerProcess::~MailServerProcess()
{
    if (m_input >= 0) close(m_input); // The server ends with its input.
    if (m_output >= 0) close(m_output);
    if (m_process > 0) {
        kill(m_process, SIGTERM); // Unless a conversation still hangs.
        waitpid(m_process, nullptr, 0);
    }
}

std::string MailServerProcess::start()
{
    std::array<int, 2> input{};
    std::array<int, 2> output{};
    if (pipe2(input.data(), O_CLOEXEC) != 0 || pipe2(output.data(), O_CLOEXEC) != 0) return std::strerror(errno);
    m_process = fork();
    if (m_process == 0) becomeServer(input[0], output[1]);
    close(input[0]);
    close(output[1]);
    m_input = input[1];
    m_output = output[0];
    const auto ports = nlohmann::json::parse(readLine(), nullptr, false);
    if (ports.is_discarded()) return "The mail server does not start. It needs: apt-get install python3-aiosmtpd";
    m_startTlsPort = ports.at("starttls").get<int>();
    m_tlsPort = ports.at("tls").get<int>();
    m_closedPort = ports.at("closed").get<int>();
    return {};
}

MailServer MailServerProcess::address(MailSecurity security) const
{
    MailServer server;
    server.host = "localhost";
    server.port = security == MailSecurity::Tls ? m_tlsPort : m_startTlsPort;
    server.security = security;
    server.user = user;
    server.authority = std::string{folder} + "certificates/authority.pem";
    return server;
}

void MailServerProcess::play(const MailScript& script)
{
    ask(nlohmann::json{{"do", "play"},
                       {"point", script.point},
                       {"action", script.action},
                       {"reply", script.reply},
                       {"certificate", script.certificate},
                       {"offers_tls", script.offersTls}}
            .dump());
}

MailReport MailServerProcess::report()
{
    const auto answer = nlohmann::json::parse(ask(R"({"do":"report"})"), nullptr, false);
    MailReport report;
    if (answer.is_discarded()) return report;
    report.reached = textsOf(answer.at("reached"));
    report.logins = textsOf(answer.at("logins"));
    report.greetings = textsOf(answer.at("greetings"));
    for (const std::string& mail : textsOf(answer.at("mails"))) report.mails.push_back(decodeBase64(mail));
    for (const auto& envelope : answer.at("envelopes")) {
        report.senders.push_back(envelope.at(0).get<std::string>());
        for (const auto& recipient : envelope.at(1)) report.recipients.push_back(recipient.get<std::string>());
    }
    report.accepted = answer.at("accepted").get<int>();
    report.connections = answer.at("connections").get<int>();
    return report;
}

std::string MailServerProcess::waitFor(const std::string& point)
{
    const auto answer =
        nlohmann::json::parse(ask(nlohmann::json{{"do", "wait"}, {"point", point}}.dump()), nullptr, false);
    if (answer.is_discarded()) return "the mail server has gone";
    return answer.value("problem", std::string{});
}

std::string MailServerProcess::ask(const std::string& command)
{
    const std::string line = command + "\n";
    if (write(m_input, line.data(), line.size()) != static_cast<ssize_t>(line.size())) return {};
    return readLine();
}

std::string MailServerProcess::readLine()
{
    std::size_t end = 0;
    while ((end = m_rest.find('\n')) == std::string::npos) {
        std::array<char, 65'536> block{};
        pollfd waiting{m_output, POLLIN, 0};
        if (poll(&waiting, 1, longestWait) <= 0) return {};
        const ssize_t count = read(m_output, block.data(), block.size());
        if (count <= 0) return {};
        m_rest.append(block.data(), static_cast<std::size_t>(count));
    }
    const std::string line = m_rest.substr(0, end);
    m_rest.erase(0, end + 1);
    return line;
}

} // namespace encours::test

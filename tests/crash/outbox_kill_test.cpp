// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outbox/mail_settings.h"
#include "desk/outbox/outbox.h"
#include "support/mail_server.h"
#include "support/temp_book.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace encours {
namespace {

/// Two approved messages, and the real program that sends them to a real server, killed where the server stops to answer.
class KilledSender : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        ASSERT_EQ(m_server.problem(), "");
        ASSERT_TRUE(m_book.import("factures.csv", test::smallLedger));
        configure();
        m_first = draft("C1");
        m_second = draft("C2");
        const auto approved = DecideMessages{m_book.desk()}.execute({m_first, m_second}, MailState::Approved);
        ASSERT_EQ(approved.done.size(), 2U);
        m_book.close();
    }

    void configure()
    {
        const MailServer server = m_server.address();
        const std::vector<std::pair<std::string, std::string>> values{{"mail.host", server.host},
                                                                      {"mail.port", std::to_string(server.port)},
                                                                      {"mail.security", "starttls"},
                                                                      {"mail.user", server.user},
                                                                      {"mail.authority", server.authority},
                                                                      {"mail.from_address", "compta@jardins.example"},
                                                                      {"mail.test", "no"}};
        const auto recorded = EditMailSettings{m_book.desk()}.execute(values, "settings");
        ASSERT_TRUE(recorded.isDone()) << faultName(recorded.fault().code);
    }

    MailMessageId draft(const std::string& code)
    {
        DraftRequest request;
        request.customer = m_book.customer(code);
        request.to = "achats@moreau.example";
        request.subject = "Relance " + code;
        request.body = "Bonjour,\n\nvos factures restent dues.\n";
        request.key = "draft-" + code;
        const auto drafted = DraftMessage{m_book.desk()}.execute(request);
        EXPECT_TRUE(drafted.isDone()) << (drafted ? "" : faultName(drafted.fault().code));
        return drafted ? *drafted : MailMessageId{};
    }

    /// `encoursctl send` as a process of its own.
    [[nodiscard]] int startSending()
    {
        const std::string book = m_book.file().string();
        const int process = fork();
        if (process != 0) return process;
        const int nothing = open("/dev/null", O_RDWR);
        dup2(nothing, STDIN_FILENO);
        dup2(nothing, STDOUT_FILENO);
        dup2(nothing, STDERR_FILENO);
        setenv("ENCOURS_SMTP_PASSWORD", test::MailServerProcess::password, 1);
        execl(ENCOURSCTL_PATH, ENCOURSCTL_PATH, "--db", book.c_str(), "--today", "2026-11-20", "send",
              static_cast<char*>(nullptr));
        _exit(127);
    }

    void sendToTheEnd()
    {
        int status = 0;
        waitpid(startSending(), &status, 0);
        ASSERT_TRUE(WIFEXITED(status));
        ASSERT_NE(WEXITSTATUS(status), 127);
    }

    /// What the book says about a message now.
    MessageLine lineOf(MailMessageId message)
    {
        m_book.reopen();
        const auto lines = listMessages(m_book.desk());
        m_book.close();
        EXPECT_TRUE(lines.isDone());
        const auto found =
            std::ranges::find_if(*lines, [&](const MessageLine& line) { return line.fact.id == message; });
        expect(found != lines->end(), "the message is in the book");
        return *found;
    }

    static std::ptrdiff_t copiesOf(const MessageLine& line, const test::MailReport& report)
    {
        const std::string header = "Message-ID: " + line.fact.messageId + "\r\n";
        return std::ranges::count_if(report.mails,
                                     [&](const std::string& mail) { return mail.find(header) != std::string::npos; });
    }

    test::MailServerProcess m_server;
    test::TempBook m_book;
    MailMessageId m_first;
    MailMessageId m_second;
};

TEST_P(KilledSender, SendsNothingTwiceByItself)
{
    const std::string point = GetParam();
    m_server.play({.point = point, .action = "stall"});
    const int process = startSending();
    ASSERT_GT(process, 0);
    ASSERT_EQ(m_server.waitFor(point), "");
    kill(process, SIGKILL);
    int status = 0;
    waitpid(process, &status, 0);
    const test::MailReport before = m_server.report();
    const MessageLine killed = lineOf(m_first);
    // It waits a second for the farewell and no longer: a busy machine may be too late.
    if (point == "quit" && killed.fact.state() == MailState::Sent) return;
    EXPECT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(killed.fact.state(), MailState::HandedOver) << "recorded before the first byte left";
    EXPECT_EQ(lineOf(m_second).fact.state(), MailState::Approved);

    m_server.play({});
    sendToTheEnd();
    EXPECT_EQ(lineOf(m_first).fact.state(), MailState::Unknown) << "a person says what became of it";
    EXPECT_EQ(lineOf(m_second).fact.state(), MailState::Sent) << "the others go on";
    sendToTheEnd();
    const test::MailReport after = m_server.report();
    EXPECT_EQ(copiesOf(killed, after), 0);
    EXPECT_LE(copiesOf(killed, before), 1);
    EXPECT_EQ(copiesOf(killed, before), point == "dot" || point == "quit" ? 1 : 0);
    EXPECT_EQ(copiesOf(lineOf(m_second), after), 1);
    EXPECT_EQ(lineOf(m_first).fact.attempts(), 1);
}

INSTANTIATE_TEST_SUITE_P(Points, KilledSender,
                         testing::Values("connect", "banner", "ehlo", "starttls", "tls", "auth", "mail", "rcpt", "data",
                                         "body", "dot", "quit"),
                         [](const auto& point) { return std::string{point.param}; });

} // namespace
} // namespace encours

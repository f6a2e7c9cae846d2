// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mail_samples.h"
#include "mail/smtp_transport.h"
#include "support/mail_server.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <gtest/gtest.h>

namespace encours {
namespace {

using namespace std::chrono_literals;
using test::mailAddress;
using test::MailReport;
using test::MailScript;

/// A message to a real server, which goes wrong as the test says.
class SmtpTransportTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(m_server.problem(), ""); }

    Delivery deliver(const MailServer& server, const std::string& mail, SmtpPatience patience = {})
    {
        SmtpTransport transport{patience};
        return transport.deliver(server, MailSecret{test::MailServerProcess::password},
                                 mailAddress("compta@jardins.example"), mailAddress("achats@moreau.example"), mail);
    }
    Delivery deliverBy(const MailScript& script, SmtpPatience patience = {})
    {
        m_server.play(script);
        return deliver(m_server.address(), *composeMail(test::sampleMail()), patience);
    }
    Result<Done> check(const MailServer& server, const std::string& password = test::MailServerProcess::password)
    {
        SmtpTransport transport;
        return transport.check(server, MailSecret{password});
    }

    test::MailServerProcess m_server;
};

std::string reasonOf(const std::optional<Fault>& fault)
{
    if (!fault) return "(none)";
    for (const auto& [name, value] : fault->arguments) {
        if (name == "reason") return value;
    }
    return "(no reason)";
}

TEST_F(SmtpTransportTest, SendsAMessageOverTls)
{
    const std::string mail = *composeMail(test::sampleMail());
    for (const MailSecurity security : {MailSecurity::StartTls, MailSecurity::Tls}) {
        m_server.play({});
        const Delivery delivery = deliver(m_server.address(security), mail);
        EXPECT_EQ(delivery.state, DeliveryState::Sent) << reasonOf(delivery.fault);
        EXPECT_EQ(delivery.answer, "250 2.0.0 kept for …");
        EXPECT_EQ(m_server.waitFor("quit"), "") << "the farewell is not waited for";
        const MailReport report = m_server.report();
        ASSERT_EQ(report.mails.size(), 1U);
        EXPECT_EQ(report.mails.front(), mail);
        EXPECT_EQ(report.senders, std::vector<std::string>{"compta@jardins.example"});
        EXPECT_EQ(report.recipients, std::vector<std::string>{"achats@moreau.example"});
        EXPECT_EQ(report.logins, std::vector<std::string>{test::MailServerProcess::user});
        EXPECT_EQ(report.greetings.back(), "[127.0.0.1]") << "the name of this machine is nobody's business";
        EXPECT_EQ(report.reached.back(), "quit");
        EXPECT_EQ(report.connections, 1);
    }
}

TEST_F(SmtpTransportTest, DoublesPointsAndLosesNone)
{
    const std::string lines = "Subject: x\r\n\r\n.\r\n..\r\n...\r\n.x\r\nx.\r\n\r\n.\r\n";
    std::string many = lines;
    for (int count = 0; count < 20'000; ++count)
        many += count % 3 == 0 ? ".\r\n" : "..line of text that is rather long\r\n";
    for (const std::string& mail : {lines, many, std::string{"Subject: x\r\n\r\n"}, std::string{".\r\n"}}) {
        m_server.play({});
        EXPECT_EQ(deliver(m_server.address(), mail).state, DeliveryState::Sent);
        const MailReport report = m_server.report();
        ASSERT_EQ(report.mails.size(), 1U);
        EXPECT_TRUE(report.mails.front() == mail) << mail.size() << " became " << report.mails.front().size();
    }
}

TEST_F(SmtpTransportTest, SaysNothingThatIsNoMessage)
{
    m_server.play({});
    for (const std::string& mail :
         {std::string{}, std::string{"a\r\n.\nb\r\n"}, std::string{"a\n"}, std::string{"a"}, std::string{"a\rb\r\n"},
          std::string{"a\0b\r\n", 5}, std::string{"a\r\n.\r\r\n"}, std::string(999, 'x') + "\r\n"}) {
        const Delivery delivery = deliver(m_server.address(), mail);
        EXPECT_EQ(delivery.state, DeliveryState::NotSent);
        EXPECT_EQ(delivery.fault, (Fault{FaultCode::MailHeaderMalformed, {{"field", "mail-text"}}, {}}));
    }
    EXPECT_EQ(m_server.report().connections, 0);
    EXPECT_EQ(deliver(m_server.address(), std::string(998, 'x') + "\r\n").state, DeliveryState::Sent);
}

/// What is expected where a server breaks off or refuses.
struct Point {
    const char* name;
    DeliveryState state;
    FaultCode fault;
};

TEST_F(SmtpTransportTest, KnowsWhatBecameOfTheMessageWhenTheServerBreaksOff)
{
    using enum DeliveryState;
    for (const Point& point :
         {Point{"connect", NotSent, FaultCode::MailUnreachable}, Point{"banner", NotSent, FaultCode::MailUnreachable},
          Point{"ehlo", NotSent, FaultCode::MailUnreachable}, Point{"starttls", NotSent, FaultCode::MailUnreachable},
          Point{"tls", NotSent, FaultCode::MailNotTrusted}, Point{"auth", NotSent, FaultCode::MailUnreachable},
          Point{"mail", NotSent, FaultCode::MailUnreachable}, Point{"rcpt", NotSent, FaultCode::MailUnreachable},
          Point{"data", NotSent, FaultCode::MailUnreachable}, Point{"dot", Unknown, FaultCode::MailUnreachable}}) {
        SCOPED_TRACE(point.name);
        const Delivery delivery = deliverBy({.point = point.name});
        EXPECT_EQ(delivery.state, point.state);
        ASSERT_TRUE(delivery.fault.has_value());
        EXPECT_EQ(delivery.fault->code, point.fault) << reasonOf(delivery.fault);
        EXPECT_TRUE(delivery.isServerFault);
        const MailReport report = m_server.report();
        EXPECT_TRUE(report.hasReached(point.name));
        EXPECT_EQ(report.accepted, 0);
        EXPECT_EQ(report.mails.size(), point.state == Unknown ? 1U : 0U);
        EXPECT_EQ(report.connections, 1) << "never a second attempt";
    }
    for (const char* point : {"accepted", "quit"}) {
        const Delivery delivery = deliverBy({.point = point});
        EXPECT_EQ(delivery.state, Sent) << point << ": " << reasonOf(delivery.fault);
        EXPECT_FALSE(delivery.fault.has_value());
        EXPECT_EQ(m_server.report().accepted, 1);
    }
}

TEST_F(SmtpTransportTest, KnowsWhatBecameOfTheMessageWhenTheServerRefuses)
{
    using enum DeliveryState;
    for (const Point& point :
         {Point{"banner", NotSent, FaultCode::MailUnreachable}, Point{"ehlo", NotSent, FaultCode::MailUnreachable},
          Point{"starttls", NotSent, FaultCode::MailNotTrusted}, Point{"auth", NotSent, FaultCode::MailLoginRefused},
          Point{"mail", NotSent, FaultCode::MailRefused}, Point{"rcpt", NotSent, FaultCode::MailRefused},
          Point{"data", NotSent, FaultCode::MailRefused}, Point{"dot", NotSent, FaultCode::MailRefused}}) {
        SCOPED_TRACE(point.name);
        const Delivery delivery =
            deliverBy({.point = point.name, .action = "reply", .reply = "550 5.7.0 not <a@b.fr>"});
        EXPECT_EQ(delivery.state, point.state);
        ASSERT_TRUE(delivery.fault.has_value());
        EXPECT_EQ(delivery.fault->code, point.fault) << reasonOf(delivery.fault);
        if (point.fault != FaultCode::MailNotTrusted) {
            EXPECT_EQ(reasonOf(delivery.fault), "550 5.7.0 not …");
        }
        const std::string name = point.name;
        EXPECT_EQ(delivery.isServerFault, name != "rcpt" && name != "data" && name != "dot");
        EXPECT_EQ(m_server.report().accepted, 0);
    }
}

TEST_F(SmtpTransportTest, GivesUpWaitingBeforeTheMessage)
{
    for (const char* point : {"connect", "starttls", "tls", "auth"}) {
        const Delivery delivery = deliverBy({.point = point, .action = "stall"}, {.connecting = 400ms});
        EXPECT_EQ(delivery.state, DeliveryState::NotSent) << point;
        EXPECT_EQ(reasonOf(delivery.fault), "mail-timeout") << point;
    }
    for (const char* point : {"mail", "data"}) {
        const Delivery delivery = deliverBy({.point = point, .action = "stall"}, {.silence = 300ms});
        EXPECT_EQ(delivery.state, DeliveryState::NotSent) << point;
        EXPECT_EQ(reasonOf(delivery.fault), "mail-timeout") << point;
        EXPECT_EQ(delivery.fault->code, FaultCode::MailUnreachable);
    }
}

TEST_F(SmtpTransportTest, WaitsForTheAnswerAndNotForTheFarewell)
{
    const Delivery unanswered = deliverBy({.point = "dot", .action = "stall"}, {.silence = 2s, .whole = 8s});
    EXPECT_EQ(unanswered.state, DeliveryState::Unknown) << "not broken off at the shorter wait";
    EXPECT_EQ(reasonOf(unanswered.fault), "mail-timeout");
    EXPECT_EQ(m_server.report().mails.size(), 1U);
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(deliverBy({.point = "quit", .action = "stall"}).state, DeliveryState::Sent);
    EXPECT_LT(std::chrono::steady_clock::now() - start, 30s) << "and not two minutes";
}

TEST_F(SmtpTransportTest, AMessageCutInTheMiddleWasNotSent)
{
    // More than what fits between two programs of one machine, so that the end does not leave.
    std::string large = "Subject: x\r\n\r\n";
    while (large.size() < 15'000'000) large += std::string(900, 'x') + "\r\n";
    m_server.play({.point = "body"});
    const Delivery dropped = deliver(m_server.address(), large);
    EXPECT_EQ(dropped.state, DeliveryState::NotSent);
    EXPECT_EQ(dropped.fault->code, FaultCode::MailUnreachable);
    m_server.play({.point = "body", .action = "stall"});
    const Delivery stalled = deliver(m_server.address(), large, {.silence = 500ms});
    EXPECT_EQ(stalled.state, DeliveryState::NotSent);
    EXPECT_EQ(reasonOf(stalled.fault), "mail-timeout");
    EXPECT_TRUE(m_server.report().mails.empty());
}

TEST_F(SmtpTransportTest, TrustsNobodyWithoutProof)
{
    const std::vector<std::pair<std::string, std::string>> certificates{{"wrong-name", "mail-certificate-name"},
                                                                        {"expired", "mail-certificate-date"},
                                                                        {"unknown", "mail-certificate-unknown"},
                                                                        {"old", "mail-encryption-failed"}};
    for (const auto& [certificate, reason] : certificates) {
        const Delivery delivery = deliverBy({.certificate = certificate});
        EXPECT_EQ(delivery.state, DeliveryState::NotSent) << certificate;
        ASSERT_TRUE(delivery.fault.has_value()) << certificate;
        EXPECT_EQ(delivery.fault->code, FaultCode::MailNotTrusted) << certificate;
        EXPECT_EQ(reasonOf(delivery.fault), reason);
        EXPECT_TRUE(m_server.report().logins.empty()) << "not even the password";
        EXPECT_TRUE(m_server.report().senders.empty());
    }
    m_server.play({.certificate = "wrong-name"});
    EXPECT_EQ(check(m_server.address(MailSecurity::Tls)).fault().code, FaultCode::MailNotTrusted);
    m_server.play({});
    MailServer system = m_server.address();
    system.authority.clear(); // Nobody else vouches for the server of the test.
    EXPECT_EQ(check(system).fault().code, FaultCode::MailNotTrusted);
    system.authority = "/nowhere/authority.pem";
    EXPECT_EQ(reasonOf(check(system).fault()), "mail-authority-unreadable");
}

TEST_F(SmtpTransportTest, NeverSpeaksInTheClear)
{
    const Delivery downgraded = deliverBy({.offersTls = false});
    EXPECT_EQ(downgraded.state, DeliveryState::NotSent);
    EXPECT_EQ(downgraded.fault->code, FaultCode::MailNotTrusted);
    EXPECT_EQ(reasonOf(downgraded.fault), "mail-no-encryption");
    MailServer mistaken = m_server.address();
    mistaken.security = MailSecurity::Tls; // at the port of the other kind
    EXPECT_EQ(check(mistaken).fault().code, FaultCode::MailNotTrusted);
    const MailReport report = m_server.report();
    EXPECT_TRUE(report.logins.empty());
    EXPECT_TRUE(report.mails.empty());
    EXPECT_FALSE(report.hasReached("mail"));
}

TEST_F(SmtpTransportTest, NamesWhatIsWrongWithTheAddress)
{
    MailServer nobody = m_server.address();
    nobody.port = m_server.closedPort();
    EXPECT_EQ(check(nobody).fault(),
              (Fault{FaultCode::MailUnreachable, {{"host", "localhost"}, {"reason", "mail-not-listening"}}, {}}));
    for (const char* host :
         {"", "a b", "x@localhost", "localhost/..", "localhost#", "localhost?", "a\r\nb", "héé.fr"}) {
        MailServer server = m_server.address();
        server.host = host;
        EXPECT_EQ(reasonOf(check(server).fault()), "mail-no-such-host") << host;
    }
    for (const int port : {0, -1, 65'536}) {
        MailServer server = m_server.address();
        server.port = port;
        EXPECT_EQ(reasonOf(check(server).fault()), "mail-no-such-host") << port;
    }
    EXPECT_EQ(m_server.report().connections, 0);
}

TEST_F(SmtpTransportTest, ChecksTheLoginAndSendsNothing)
{
    for (const MailSecurity security : {MailSecurity::StartTls, MailSecurity::Tls}) {
        m_server.play({});
        EXPECT_TRUE(check(m_server.address(security)).isDone());
        EXPECT_FALSE(m_server.report().hasReached("mail"));
        const auto refused = check(m_server.address(security), "wrong");
        ASSERT_FALSE(refused.isDone());
        EXPECT_EQ(refused.fault().code, FaultCode::MailLoginRefused);
        EXPECT_TRUE(reasonOf(refused.fault()).starts_with("535 ")) << reasonOf(refused.fault());
    }
    MailServer open = m_server.address();
    open.user.clear();
    m_server.play({});
    EXPECT_TRUE(check(open, "").isDone());
    EXPECT_TRUE(m_server.report().logins.empty());
}

TEST_F(SmtpTransportTest, HearsNoProxyAndNoPasswordFileOfTheEnvironment)
{
    setenv("ALL_PROXY", "socks5://127.0.0.1:1", 1);
    setenv("all_proxy", "http://127.0.0.1:1", 1);
    setenv("HOME", "/nowhere", 1);
    EXPECT_EQ(deliverBy({}).state, DeliveryState::Sent);
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_dialogue.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

const ConnectionEnd cut{FaultCode::MailUnreachable, "mail-closed"};

/// A conversation by STARTTLS with a login up to the answer given last; "." ends the text.
SmtpDialogue after(const std::vector<std::string>& lines, MailSecurity security = MailSecurity::StartTls)
{
    SmtpDialogue dialogue{security, {"jean.dupont@moreau.example", "jean.dupont", ""}};
    for (const std::string& line : lines) {
        if (line == ".") dialogue.endText();
        else dialogue.hearLine(line + "\r\n");
    }
    return dialogue;
}

std::vector<std::string> upTo(std::size_t count, const std::vector<std::string>& then = {})
{
    std::vector<std::string> lines{"220 mx ready",  "250-mx",           "250 STARTTLS", "220 go on",
                                   "250-mx",        "250 AUTH",         "334 VXN",      "235 ok",
                                   "250 sender ok", "250 recipient ok", "354 go on",    "."};
    lines.resize(count);
    lines.insert(lines.end(), then.begin(), then.end());
    return lines;
}
constexpr std::size_t greeted = 6;
constexpr std::size_t loggedIn = 8;
constexpr std::size_t ended = 12;

std::string reasonOf(const Delivery& delivery)
{
    return delivery.fault ? delivery.fault->arguments.at(1).second : "";
}

TEST(SmtpDialogueTest, AMessageIsSentOnceTheServerSaysSo)
{
    const Delivery delivery = after(upTo(ended, {"250 2.0.0 queued as 4711"})).judge("mx", cut);
    EXPECT_EQ(delivery.state, DeliveryState::Sent) << "however the connection ended";
    EXPECT_EQ(delivery.answer, "250 2.0.0 queued as 4711");
    EXPECT_FALSE(delivery.fault.has_value());
    EXPECT_FALSE(delivery.isServerFault);
}

TEST(SmtpDialogueTest, NothingAfterTheAnswerChangesIt)
{
    const Delivery delivery = after(upTo(ended, {"250 queued", "421 closing", "550 no"})).judge("mx", cut);
    EXPECT_EQ(delivery.state, DeliveryState::Sent);
    EXPECT_EQ(delivery.answer, "250 queued");
}

TEST(SmtpDialogueTest, WithoutAnAnswerToTheWholeTextNobodyKnows)
{
    const Delivery delivery = after(upTo(ended)).judge("mx", cut);
    EXPECT_EQ(delivery.state, DeliveryState::Unknown);
    EXPECT_EQ(delivery.answer, "") << "the last one spoke of something else";
    EXPECT_EQ(delivery.fault, (Fault{FaultCode::MailUnreachable, {{"host", "mx"}, {"reason", "mail-closed"}}, {}}));
    EXPECT_TRUE(delivery.isServerFault) << "one that nobody knows of is enough";
    EXPECT_EQ(after(upTo(ended, {"250-half an answer"})).judge("mx", cut).state, DeliveryState::Unknown);
    EXPECT_EQ(after(upTo(ended, {"what?", "25"})).judge("mx", cut).state, DeliveryState::Unknown);
    EXPECT_EQ(after(upTo(ended, {"354 go on"})).judge("mx", cut).state, DeliveryState::Unknown);
}

TEST(SmtpDialogueTest, WhatIsRefusedIsNotSent)
{
    struct Case {
        std::size_t heard;
        const char* answer;
        bool isServerFault;
    };
    for (const Case& each :
         {Case{ended, "554 5.7.1 spam", false}, Case{ended, "451 4.3.0 try later", false},
          Case{ended, "421 closing", true}, Case{ended, "452 disk full", true}, Case{10, "554 no data please", false},
          Case{9, "550 5.1.1 unknown", false}, Case{9, "450 greylisted", false}, Case{9, "530 log in first", true},
          Case{loggedIn, "553 sender not yours", true}, Case{greeted, "550 sender not yours", true}}) {
        const Delivery delivery = after(upTo(each.heard, {each.answer})).judge("mx", cut);
        EXPECT_EQ(delivery.state, DeliveryState::NotSent) << each.answer;
        ASSERT_TRUE(delivery.fault.has_value());
        EXPECT_EQ(delivery.fault->code, FaultCode::MailRefused) << each.answer;
        EXPECT_EQ(reasonOf(delivery), each.answer);
        EXPECT_EQ(delivery.isServerFault, each.isServerFault) << each.answer;
    }
}

TEST(SmtpDialogueTest, TheFarewellHidesNoRefusal)
{
    for (const char* farewell : {"221 bye", "250 bye"}) {
        const Delivery delivery = after(upTo(9, {"550 5.1.1 unknown", farewell})).judge("mx", cut);
        ASSERT_TRUE(delivery.fault.has_value());
        EXPECT_EQ(delivery.fault->code, FaultCode::MailRefused);
        EXPECT_EQ(reasonOf(delivery), "550 5.1.1 unknown");
    }
    const std::vector<std::string> secondLogin{"504 not this way", "334 VXN", "235 ok", "250 sender",
                                               "250 recipient",    "354",     ".",      "250 queued"};
    EXPECT_EQ(after(upTo(greeted, secondLogin)).judge("mx", cut).state, DeliveryState::Sent);
}

TEST(SmtpDialogueTest, ABrokenConnectionBeforeTheEndSentNothing)
{
    for (std::size_t heard = 0; heard < ended; ++heard) {
        const Delivery delivery = after(upTo(heard)).judge("mx", cut);
        EXPECT_EQ(delivery.state, DeliveryState::NotSent) << heard;
        EXPECT_EQ(delivery.fault->code, FaultCode::MailUnreachable) << heard;
        EXPECT_EQ(reasonOf(delivery), "mail-closed");
        EXPECT_TRUE(delivery.isServerFault);
    }
}

TEST(SmtpDialogueTest, TellsWhatTheServerSaidWhereThatExplainsMore)
{
    const Delivery banner = after({"554 5.3.2 not today"}).judge("mx", cut);
    EXPECT_EQ(banner.fault,
              (Fault{FaultCode::MailUnreachable, {{"host", "mx"}, {"reason", "554 5.3.2 not today"}}, {}}));
    const ConnectionEnd denied{FaultCode::MailLoginRefused, "mail-no-login"};
    const Delivery login = after(upTo(7, {"535 5.7.8 wrong password"})).judge("mx", denied);
    EXPECT_EQ(login.fault,
              (Fault{FaultCode::MailLoginRefused, {{"host", "mx"}, {"reason", "535 5.7.8 wrong password"}}, {}}));
    EXPECT_TRUE(login.isServerFault);
    const ConnectionEnd unsafe{FaultCode::MailNotTrusted, "mail-no-encryption"};
    const Delivery tls = after(upTo(3, {"454 no TLS"})).judge("mx", unsafe);
    EXPECT_EQ(tls.fault, (Fault{FaultCode::MailNotTrusted, {{"host", "mx"}, {"reason", "mail-no-encryption"}}, {}}));
}

TEST(SmtpDialogueTest, CountsOneGreetingWhereEncryptionComesFirst)
{
    const std::vector<std::string> lines{"220 mx", "250 mx", "235 ok", "250 sender", "550 unknown"};
    const Delivery delivery = after(lines, MailSecurity::Tls).judge("mx", cut);
    EXPECT_EQ(delivery.fault->code, FaultCode::MailRefused);
    EXPECT_FALSE(delivery.isServerFault);
    const Delivery sender = after({"220 mx", "250 mx", "235 ok", "550 no"}, MailSecurity::Tls).judge("mx", cut);
    EXPECT_EQ(sender.fault->code, FaultCode::MailRefused);
    EXPECT_TRUE(sender.isServerFault);
}

TEST(SmtpDialogueTest, KnowsWhetherTheLoginWasTaken)
{
    EXPECT_FALSE(after(upTo(7)).isLoggedIn());
    EXPECT_TRUE(after(upTo(loggedIn)).isLoggedIn());
    EXPECT_FALSE(after(upTo(5)).isGreeted());
    EXPECT_TRUE(after(upTo(greeted)).isGreeted());
}

TEST(SmtpDialogueTest, RepeatsNoAddressAndNoName)
{
    const auto answer = [](const std::string& line) { return after({line}).answer(); };
    EXPECT_EQ(answer("550 <jean.dupont@moreau.example>: unknown"), "550 <…>: unknown");
    EXPECT_EQ(answer("550 user jean.dupont unknown here"), "550 user … unknown here");
    EXPECT_EQ(answer("550 relay from x@y.fr, to <b@c.fr> denied"), "550 relay from … to … denied");
    EXPECT_EQ(answer("550 @ @@ x@"), "550 … … …");
    EXPECT_EQ(answer("550 \x1b[31m red \xff\u202e"), "550 [31m red \uFFFD");
    const std::string longAnswer = answer("550 " + std::string(900, 'x'));
    EXPECT_LT(longAnswer.size(), 210U);
}

} // namespace
} // namespace encours

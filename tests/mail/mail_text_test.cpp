// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mail_text.h"

#include "mail/mail_samples.h"

#include <gtest/gtest.h>
#include <limits>

namespace encours {
namespace {

using test::headerOfMail;
using test::linesOfMail;
using test::mailAddress;
using test::sampleMail;

TEST(MailTextTest, IsAMessageOfPlainText)
{
    EXPECT_EQ(*composeMail(sampleMail()), "Date: Sun, 22 Nov 2026 18:52:05 +0000\r\n"
                                          "From: \"Les Jardins de Test\" <compta@jardins.example>\r\n"
                                          "To: \"Moreau\" <achats@moreau.example>\r\n"
                                          "Message-ID: <1@jardins.example>\r\n"
                                          "Subject: Relance\r\n"
                                          "MIME-Version: 1.0\r\n"
                                          "Content-Type: text/plain; charset=utf-8\r\n"
                                          "Content-Transfer-Encoding: quoted-printable\r\n"
                                          "\r\n"
                                          "Bonjour,\r\n\r\nMerci.\r\n");
}

TEST(MailTextTest, CarriesDocuments)
{
    OutgoingMail mail = sampleMail();
    mail.replyTo = Mailbox{"", mailAddress("claire@jardins.example")};
    mail.attachments = {{"relance.pdf", "application/pdf", "%PDF-1.4\r\n\xff"},
                        {"échéancier.txt", "text/plain", "é\n.\n"}};
    const std::string message = *composeMail(mail);
    EXPECT_EQ(headerOfMail(message, "Reply-To"), "claire@jardins.example");
    const std::string type = headerOfMail(message, "Content-Type");
    ASSERT_TRUE(type.starts_with("multipart/mixed; boundary=\"=_")) << type;
    const std::string boundary = type.substr(type.find('"') + 1, type.size() - type.find('"') - 2);
    const std::string body = message.substr(message.find("\r\n\r\n") + 4);
    EXPECT_EQ(body,
              "--" + boundary +
                  "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                  "Bonjour,\r\n\r\nMerci.\r\n\r\n--" +
                  boundary +
                  "\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
                  "Content-Disposition: attachment;\r\n filename=\"relance.pdf\"\r\n\r\nJVBERi0xLjQNCv8=\r\n\r\n--" +
                  boundary +
                  "\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: "
                  "attachment;\r\n filename*=utf-8''%C3%A9ch%C3%A9ancier.txt\r\n\r\nw6kKLgo=\r\n\r\n--" +
                  boundary + "--\r\n");
}

TEST(MailTextTest, GivesTheSameBytesForTheSameMessage)
{
    OutgoingMail mail = sampleMail();
    mail.attachments = {{"a.pdf", "application/pdf", "x"}};
    EXPECT_EQ(*composeMail(mail), *composeMail(mail));
    OutgoingMail other = mail;
    other.messageId = "<2@jardins.example>";
    EXPECT_NE(headerOfMail(*composeMail(mail), "Content-Type"), headerOfMail(*composeMail(other), "Content-Type"));
}

TEST(MailTextTest, SendsOnlyKindsThatMayBeEncoded)
{
    for (const auto& [told, sent] :
         {std::pair{"application/pdf", "application/pdf"}, std::pair{"image/svg+xml", "image/svg+xml"},
          std::pair{"message/rfc822", "application/octet-stream"},
          std::pair{"multipart/mixed", "application/octet-stream"}, std::pair{"", "application/octet-stream"},
          std::pair{"pdf", "application/octet-stream"}, std::pair{"a/b; x=y", "application/octet-stream"},
          std::pair{"a/b\r\nBcc: x@y.fr", "application/octet-stream"},
          std::pair{"text/", "application/octet-stream"}}) {
        OutgoingMail mail = sampleMail();
        mail.attachments = {{"a", told, "x"}};
        EXPECT_NE(
            composeMail(mail)->find(std::string{"Content-Type: "} + sent + "\r\nContent-Transfer-Encoding: base64"),
            std::string::npos)
            << told;
    }
}

TEST(MailTextTest, RefusesLineEndsInEveryHeader)
{
    const std::vector<std::string> hostile{"x\r\nBcc: b@example.fr",
                                           "x\nBcc: b@example.fr",
                                           "x\rBcc: b@example.fr",
                                           std::string{"x\0y", 3},
                                           "\r\n\r\nbody",
                                           "x\r\n",
                                           "\xff\xfe"};
    const auto fieldOf = [](const OutgoingMail& mail) {
        const auto composed = composeMail(mail);
        if (composed) return std::string{"(taken)"};
        EXPECT_EQ(composed.fault().code, FaultCode::MailHeaderMalformed);
        return composed.fault().arguments.at(0).second;
    };
    for (const std::string& text : hostile) {
        OutgoingMail mail = sampleMail();
        mail.subject = text;
        EXPECT_EQ(fieldOf(mail), "mail-subject");
        mail = sampleMail();
        mail.from.name = text;
        EXPECT_EQ(fieldOf(mail), "mail-from");
        mail = sampleMail();
        mail.to.name = text;
        EXPECT_EQ(fieldOf(mail), "mail-to");
        mail = sampleMail();
        mail.replyTo = Mailbox{text, mailAddress("a@example.fr")};
        EXPECT_EQ(fieldOf(mail), "mail-reply-to");
        mail = sampleMail();
        mail.messageId = "<" + text + "@example.fr>";
        EXPECT_EQ(fieldOf(mail), "mail-message-id");
    }
}

TEST(MailTextTest, RefusesWhatIsNoNumberOfAMessage)
{
    for (const char* text : {"", "1@example.fr", "<1>", "<@example.fr>", "<1@>", "<1@a@b>", "<1 2@example.fr>", "<a@b",
                             "<>", "<a@b> <c@d>", "<é@example.fr>", "<a(b)@example.fr>"}) {
        OutgoingMail mail = sampleMail();
        mail.messageId = text;
        EXPECT_FALSE(composeMail(mail).isDone()) << text;
    }
}

TEST(MailTextTest, RefusesWhatNoServerTakes)
{
    OutgoingMail mail = sampleMail();
    mail.attachments = {{"a.pdf", "application/pdf", std::string(largestMail / 4 * 3, 'x')}};
    const auto composed = composeMail(mail);
    ASSERT_FALSE(composed.isDone());
    EXPECT_EQ(composed.fault(), (Fault{FaultCode::MailTooLarge, {{"limit", "20"}}, {}}));
}

TEST(MailTextTest, TellsTheTimeOfAnyMoment)
{
    const std::vector<std::pair<std::int64_t, const char*>> moments{
        {0, "Thu, 1 Jan 1970 00:00:00 +0000"},
        {951'782'399'999'999, "Mon, 28 Feb 2000 23:59:59 +0000"},
        {951'782'400'000'000, "Tue, 29 Feb 2000 00:00:00 +0000"},
        {-5, "Thu, 1 Jan 1970 00:00:00 +0000"}};
    for (const auto& [moment, text] : moments) {
        OutgoingMail mail = sampleMail();
        mail.at = Moment{moment};
        EXPECT_EQ(headerOfMail(*composeMail(mail), "Date"), text);
    }
    OutgoingMail mail = sampleMail();
    mail.at = Moment{std::numeric_limits<std::int64_t>::max()};
    EXPECT_TRUE(composeMail(mail).isDone());
}

TEST(MessageIdTest, IsTheSameForAMessageAndTellsNothing)
{
    const MailAddress from = mailAddress("claire.dupont@jardins.example");
    const std::string id = messageIdOf("salt", 7, from);
    EXPECT_EQ(id, messageIdOf("salt", 7, mailAddress("other@jardins.example")));
    EXPECT_NE(id, messageIdOf("salt", 8, from));
    EXPECT_NE(id, messageIdOf("tlas", 7, from));
    EXPECT_TRUE(id.starts_with('<') && id.ends_with("@jardins.example>") && id.size() == 32 + 18) << id;
    EXPECT_EQ(id.find("claire"), std::string::npos);
    OutgoingMail mail = sampleMail();
    mail.messageId = id;
    EXPECT_TRUE(composeMail(mail).isDone());
}

TEST(MailtoTest, CarriesSubjectAndTextAndNothingElse)
{
    const MailAddress to = mailAddress("a+b&c=d?e%f@example.fr");
    EXPECT_EQ(mailtoLink(to, "", ""), "mailto:a%2Bb%26c%3Dd%3Fe%25f@example.fr");
    EXPECT_EQ(
        mailtoLink(mailAddress("a@example.fr"), "Échéance & suite", "Bonjour,\n1 + 1 = 2"),
        "mailto:a@example.fr?subject=%C3%89ch%C3%A9ance%20%26%20suite&body=Bonjour%2C%0D%0A1%20%2B%201%20%3D%202");
    EXPECT_EQ(mailtoLink(mailAddress("a@example.fr"), "x\r\nBcc: b@example.fr\u2028c", "&bcc=b@example.fr"),
              "mailto:a@example.fr?subject=x%20Bcc%3A%20b%40example.fr%20c&body=%26bcc%3Db%40example.fr");
    EXPECT_EQ(mailtoLink(mailAddress("a@example.fr"), "", "x"), "mailto:a@example.fr?body=x");
}

} // namespace
} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/header_text.h"

#include "mail/mail_samples.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::mailAddress;

std::string toHeader(const std::string& name)
{
    return mailboxHeader("To", {name, mailAddress("a@example.fr")});
}

TEST(HeaderTextTest, RefusesWhatEndsALine)
{
    EXPECT_TRUE(isHeaderText("Échéance du 30/11 : « Moreau »\u2028, \u202egnp.exe 😀"));
    for (const std::string_view text :
         {std::string_view{"a\r\nBcc: b@x.fr"}, std::string_view{"a\rb"}, std::string_view{"a\nb"},
          std::string_view{"\n"}, std::string_view{"a\0b", 3}, std::string_view{"\xe9t\xe9"},
          std::string_view{"\xc0\x8a"}, std::string_view{"\xed\xa0\x80"}}) {
        EXPECT_FALSE(isHeaderText(text)) << text;
    }
}

TEST(HeaderTextTest, WritesPlainWordsAsTheyAre)
{
    EXPECT_EQ(textHeader("Subject", "Relance F-2026-1"), "Subject: Relance F-2026-1\r\n");
    EXPECT_EQ(textHeader("Subject", ""), "Subject: \r\n");
    const std::string words =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
    EXPECT_EQ(
        textHeader("Subject", words),
        "Subject: one two three four five six seven eight nine ten eleven twelve\r\n thirteen fourteen fifteen\r\n");
}

TEST(HeaderTextTest, EncodesTheRest)
{
    EXPECT_EQ(textHeader("Subject", "Échéance"), "Subject: =?utf-8?B?w4ljaMOpYW5jZQ==?=\r\n");
    EXPECT_EQ(textHeader("Subject", " a"), "Subject: =?utf-8?B?IGE=?=\r\n") << "space at the start would be lost";
    EXPECT_EQ(textHeader("Subject", "a  b"), "Subject: =?utf-8?B?YSAgYg==?=\r\n");
    EXPECT_EQ(textHeader("Subject", "a\tb"), "Subject: =?utf-8?B?YQli?=\r\n");
    EXPECT_EQ(textHeader("Subject", "=?utf-8?Q?x?="), "Subject: =?utf-8?B?PT91dGYtOD9RP3g/PQ==?=\r\n");
    EXPECT_EQ(textHeader("Subject", "a\u2028b"), "Subject: =?utf-8?B?YeKAqGI=?=\r\n");
}

TEST(HeaderTextTest, CutsEncodedWordsBetweenCharacters)
{
    std::string faces;
    for (int count = 0; count < 30; ++count) faces += "😀";
    const std::string header = textHeader("Subject", faces);
    for (const std::string& line : test::linesOfMail(header)) {
        EXPECT_LE(line.size(), 76U) << line;
        EXPECT_EQ(line.find("=?utf-8?B?"), line.starts_with("Subject") ? 9U : 1U);
        const std::size_t start = line.find("?B?") + 3;
        EXPECT_EQ((line.size() - 2 - start) % 16, 0U) << "whole faces: " << line;
    }
    EXPECT_EQ(textHeader("Subject", std::string(61, 'x')).find("=?"), 9U) << "a word too long for a line";
}

TEST(HeaderTextTest, QuotesAndEncodesNames)
{
    EXPECT_EQ(toHeader(""), "To: a@example.fr\r\n");
    EXPECT_EQ(toHeader("Jean Dupont"), "To: \"Jean Dupont\" <a@example.fr>\r\n");
    EXPECT_EQ(toHeader("Dupont, Jean (compta) <x@y.fr>;"),
              "To: \"Dupont, Jean (compta) <x@y.fr>;\" <a@example.fr>\r\n");
    EXPECT_EQ(toHeader(R"(Le "Bistrot" \ Cie)"), "To: \"Le \\\"Bistrot\\\" \\\\ Cie\" <a@example.fr>\r\n");
    EXPECT_EQ(toHeader("Hélène"), "To: =?utf-8?B?SMOpbMOobmU=?= <a@example.fr>\r\n");
    EXPECT_EQ(toHeader("=?utf-8?Q?x?="), "To: =?utf-8?B?PT91dGYtOD9RP3g/PQ==?= <a@example.fr>\r\n");
    EXPECT_EQ(toHeader(R"(a" <evil@x.fr>, "b)"), "To: \"a\\\" <evil@x.fr>, \\\"b\" <a@example.fr>\r\n");
}

TEST(HeaderTextTest, FoldsBeforeALongAddress)
{
    const std::string local(60, 'l');
    const std::string header = mailboxHeader("Reply-To", {"Jean Dupont", mailAddress(local + "@example.fr")});
    EXPECT_EQ(header, "Reply-To: \"Jean Dupont\"\r\n <" + local + "@example.fr>\r\n");
}

TEST(HeaderParameterTest, WritesNamesOfFiles)
{
    EXPECT_EQ(headerParameter("filename", "relance 1.pdf"), ";\r\n filename=\"relance 1.pdf\"");
    EXPECT_EQ(headerParameter("filename", "échéance.pdf"), ";\r\n filename*=utf-8''%C3%A9ch%C3%A9ance.pdf");
    EXPECT_EQ(headerParameter("filename", "a\"b.pdf"), ";\r\n filename*=utf-8''a%22b.pdf");
    EXPECT_EQ(headerParameter("filename", "ééééééééé-2.pdf"),
              ";\r\n filename*0*=utf-8''%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9;\r\n "
              "filename*1*=-2.pdf");
}

TEST(AttachmentNameTest, IsOneOfAFileAndNothingElse)
{
    EXPECT_EQ(attachmentName("relance.pdf"), "relance.pdf");
    EXPECT_EQ(attachmentName("../../etc/passwd"), "passwd");
    EXPECT_EQ(attachmentName("C:\\Users\\x\\f.pdf"), "f.pdf");
    EXPECT_EQ(attachmentName("facture\r\nBcc: x@y.fr\0.pdf"), "facture Bcc: x@y.fr");
    EXPECT_EQ(attachmentName("rel\u202efdp.exe"), "relfdp.exe");
    EXPECT_EQ(attachmentName(".profile"), "profile");
    EXPECT_EQ(attachmentName("a/"), "document");
    EXPECT_EQ(attachmentName(""), "document");
    EXPECT_EQ(attachmentName("..."), "document");
    EXPECT_EQ(attachmentName("\x01\x02"), "document");
    const std::string shortened = attachmentName(std::string(300, 'x') + ".pdf");
    EXPECT_EQ(shortened, std::string(100, 'x') + ".pdf");
}

} // namespace
} // namespace encours

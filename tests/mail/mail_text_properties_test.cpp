// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/header_text.h"
#include "mail/mail_samples.h"
#include "property/generator.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace encours {
namespace {

using property::Generator;

/// A text of pieces that have broken mail programs.
std::string hostileText(Generator& chance, bool withLineEnds)
{
    static const std::vector<std::string> ends{
        "\r\n", "\r", "\n", std::string{"\0", 1}, "\r\n\r\n", "\r\nBcc: b@example.fr", "\n.\r\n", "\xff"};
    static const std::vector<std::string> pieces{"é",
                                                 "Dupont, Jean",
                                                 "\"",
                                                 "\\",
                                                 "<b@example.fr>",
                                                 "=?utf-8?B?",
                                                 "?=",
                                                 " ",
                                                 "  ",
                                                 "\t",
                                                 ".",
                                                 "From ",
                                                 "😀",
                                                 "\u202e",
                                                 "\u2028",
                                                 "\u0085",
                                                 "\v",
                                                 "\f",
                                                 "=",
                                                 "=\u00a0",
                                                 "--",
                                                 "=_",
                                                 "%0D%0A",
                                                 "אבג",
                                                 ";",
                                                 ":",
                                                 "()",
                                                 "a",
                                                 std::string(90, 'x'),
                                                 std::string(200, ' '),
                                                 "Bcc: b@example.fr",
                                                 "../",
                                                 "C:\\",
                                                 "''",
                                                 "*0*=",
                                                 "\x1b[0m",
                                                 "\x7f"};
    std::string text;
    for (int count = chance.small(0, 8); count > 0; --count) {
        const auto& kind = withLineEnds && chance.chance(30) ? ends : pieces;
        text += kind[static_cast<std::size_t>(chance.small(0, static_cast<int>(kind.size()) - 1))];
    }
    return text;
}

OutgoingMail hostileMail(Generator& chance)
{
    OutgoingMail mail = test::sampleMail();
    mail.from.name = hostileText(chance, chance.chance(5));
    mail.to.name = hostileText(chance, chance.chance(5));
    if (chance.chance(30)) mail.replyTo = Mailbox{hostileText(chance, chance.chance(5)), mail.to.address};
    mail.subject = hostileText(chance, chance.chance(5));
    mail.body = hostileText(chance, true);
    for (int count = chance.small(0, 2); count > 0; --count) {
        mail.attachments.push_back({hostileText(chance, true), hostileText(chance, true), hostileText(chance, true)});
    }
    return mail;
}

bool isSendable(const OutgoingMail& mail)
{
    return isHeaderText(mail.from.name) && isHeaderText(mail.to.name) && isHeaderText(mail.subject) &&
           (!mail.replyTo || isHeaderText(mail.replyTo->name));
}

void expectWellFormed(const std::string& message, const OutgoingMail& mail)
{
    const auto lines = test::linesOfMail(message);
    for (const std::string& line : lines) {
        ASSERT_LE(line.size(), line.starts_with("Content-Type: ") ? 120U : 78U) << line;
        ASSERT_TRUE(std::ranges::all_of(line, [](char c) { return c == '\t' || (c >= ' ' && c <= '~'); })) << line;
        ASSERT_FALSE(line.starts_with('.') || line.starts_with("From ")) << line;
    }
    std::multiset<std::string> names;
    const auto headers = test::headersOfMail(message);
    for (const auto& [name, value] : headers) names.insert(name);
    std::multiset<std::string> expected{"Date", "From", "To", "Message-ID", "Subject", "MIME-Version", "Content-Type"};
    if (mail.replyTo) expected.insert("Reply-To");
    if (mail.attachments.empty()) expected.insert("Content-Transfer-Encoding");
    ASSERT_EQ(names, expected);
    if (mail.attachments.empty()) return;
    const std::string type = test::headerOfMail(message, "Content-Type");
    const std::string boundary = type.substr(type.find('"') + 1, type.size() - type.find('"') - 2);
    ASSERT_EQ(std::ranges::count(lines, "--" + boundary), static_cast<std::ptrdiff_t>(mail.attachments.size()) + 1);
    ASSERT_EQ(std::ranges::count(lines, "--" + boundary + "--"), 1);
}

TEST(MailTextProperty, EveryMessageIsRefusedOrWellFormed)
{
    Generator chance{43};
    int composedCount = 0;
    for (int number = 0; number < property::caseCount; ++number) {
        SCOPED_TRACE(number);
        const OutgoingMail mail = hostileMail(chance);
        const auto composed = composeMail(mail);
        ASSERT_EQ(composed.isDone(), isSendable(mail));
        if (!composed) continue;
        ++composedCount;
        expectWellFormed(*composed, mail);
        if (HasFatalFailure()) return;
    }
    EXPECT_GT(composedCount, property::caseCount / 2);
}

} // namespace
} // namespace encours

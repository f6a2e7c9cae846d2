// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/header_text.h"
#include "mail/mail_samples.h"
#include "mail/transfer_encoding.h"
#include "support/decode_base64.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <random>

namespace encours {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const std::vector<std::string>& hostileTexts()
{
    static const std::vector<std::string> texts{
        "Moreau",
        "Hélène Lœb & Fils",
        "Dupont, Jean; (compta) <x@example.fr>",
        R"(Le "Bistrot" \ Cie)",
        "=?utf-8?Q?Bcc:_x=40example.fr?=",
        "x =?utf-8?B?eA==?= y",
        "😀 👨‍👩‍👧 emoji",
        "שלום עולם",
        "facture \u202egnp.exe",
        "a\u2028b\u2029c\u0085d",
        "tab\tand\vfeed\fescape\x1b[0m",
        std::string(300, 'x'),
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
        "Échéance du 30 novembre 2026\u00a0: quatre factures restent dues, dont une depuis plus de quatre-vingt-dix "
        "jours",
        "Subject: x",
        "<script>alert(1)</script>",
        "'; DROP TABLE customers; --",
        "%s%n{0}",
    };
    return texts;
}

OutgoingMail mailAbout(std::size_t number)
{
    const auto& texts = hostileTexts();
    const auto text = [&](std::size_t shift) { return texts[(number + shift) % texts.size()]; };
    OutgoingMail mail = test::sampleMail();
    mail.from.name = text(0);
    mail.to.name = text(3);
    mail.subject = text(5);
    mail.body = text(7) + "\r\n.\n..\rFrom " + text(9) + " \n\t" + text(11) + "=\n\nend";
    mail.messageId = fmt::format("<{}@example.fr>", number);
    if (number % 2 == 0)
        mail.attachments.push_back({text(13) + ".pdf", "application/pdf", text(1) + std::string{"\0\r\n.", 4}});
    if (number % 4 == 0) mail.attachments.push_back({text(15), "text/plain", ""});
    return mail;
}

/// What Python's own reader makes of the messages, in their order.
std::vector<json> readByPython(const std::vector<std::string>& mails)
{
    const fs::path folder = fs::temp_directory_path() / fmt::format("encours-mails-{:x}", std::random_device{}());
    fs::remove_all(folder);
    fs::create_directories(folder);
    for (std::size_t number = 0; number < mails.size(); ++number) {
        std::ofstream{folder / fmt::format("{:04}.eml", number), std::ios::binary} << mails[number];
    }
    const auto out = folder / "read.txt";
    const std::string command = fmt::format("python3 '{}/tests/mail/read_mail.py' '{}' > '{}'", ENCOURS_SOURCE_DIR,
                                            folder.string(), out.string());
    EXPECT_EQ(std::system(command.c_str()), 0);
    std::vector<json> read;
    std::ifstream stream{out};
    for (std::string line; std::getline(stream, line);) read.push_back(json::parse(line));
    fs::remove_all(folder);
    return read;
}

void expectUnderstood(const json& read, const OutgoingMail& mail)
{
    EXPECT_TRUE(read.at("defects").empty()) << read.at("defects");
    EXPECT_EQ(read.at("from"), (json{mail.from.name, mail.from.address.text()}));
    EXPECT_EQ(read.at("to"), (json{mail.to.name, mail.to.address.text()}));
    EXPECT_EQ(read.at("subject").get<std::string>(), mail.subject);
    EXPECT_EQ(read.at("id").get<std::string>(), mail.messageId);
    EXPECT_EQ(read.at("seconds").get<std::int64_t>(), mail.at.microseconds / 1'000'000);
    EXPECT_EQ(read.at("body").get<std::string>(), plainLines(mail.body) + "\n");
    json names = {"Date", "From", "MIME-Version", "Message-ID", "Subject", "To", "Content-Type"};
    if (mail.attachments.empty()) names.push_back("Content-Transfer-Encoding");
    std::sort(names.begin(), names.end());
    EXPECT_EQ(read.at("headers"), names);
    const json& attachments = read.at("attachments");
    ASSERT_EQ(attachments.size(), mail.attachments.size());
    for (std::size_t index = 0; index < mail.attachments.size(); ++index) {
        EXPECT_EQ(attachments[index].at(0).get<std::string>(), attachmentName(mail.attachments[index].name));
        EXPECT_EQ(attachments[index].at(1).get<std::string>(), mail.attachments[index].mediaType);
        EXPECT_EQ(test::decodeBase64(attachments[index].at(2).get<std::string>()), mail.attachments[index].bytes);
    }
}

TEST(MailReadingTest, AnotherProgramReadsWhatWasWritten)
{
    std::vector<OutgoingMail> mails;
    std::vector<std::string> composed;
    for (std::size_t number = 0; number < 2 * hostileTexts().size(); ++number) {
        mails.push_back(mailAbout(number));
        const auto message = composeMail(mails.back());
        ASSERT_TRUE(message.isDone()) << number;
        composed.push_back(*message);
    }
    const std::vector<json> read = readByPython(composed);
    ASSERT_EQ(read.size(), mails.size());
    for (std::size_t number = 0; number < mails.size(); ++number) {
        SCOPED_TRACE(composed[number]);
        expectUnderstood(read[number], mails[number]);
        if (HasFailure()) break;
    }
}

} // namespace
} // namespace encours

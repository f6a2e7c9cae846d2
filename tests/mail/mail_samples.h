// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mail_text.h"

#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours::test {

inline MailAddress mailAddress(std::string_view text)
{
    return *MailAddress::parse(text);
}

inline OutgoingMail sampleMail()
{
    const Moment at{1'795'373'525'000'000}; // 2026-11-22T18:52:05Z
    OutgoingMail mail{{"Les Jardins de Test", mailAddress("compta@jardins.example")},
                      {"Moreau", mailAddress("achats@moreau.example")},
                      std::nullopt,
                      "Relance",
                      "Bonjour,\n\nMerci.\n",
                      {},
                      "<1@jardins.example>",
                      at};
    return mail;
}

/// The lines of a message, by CR LF; the test fails where one of the two stands alone.
inline std::vector<std::string> linesOfMail(std::string_view mail)
{
    std::vector<std::string> lines;
    for (std::size_t start = 0; start < mail.size();) {
        const std::size_t end = mail.find("\r\n", start);
        EXPECT_NE(end, std::string_view::npos) << "the last line has no end";
        if (end == std::string_view::npos) break;
        lines.emplace_back(mail.substr(start, end - start));
        EXPECT_EQ(lines.back().find_first_of("\r\n"), std::string::npos) << "a line end of half";
        start = end + 2;
    }
    return lines;
}

/// The headers of the message, unfolded, in their order: name and value.
inline std::vector<std::pair<std::string, std::string>> headersOfMail(std::string_view mail)
{
    std::vector<std::pair<std::string, std::string>> headers;
    const std::vector<std::string> lines = linesOfMail(mail);
    for (const std::string& line : lines) {
        if (line.empty()) break;
        if (line.front() == ' ') {
            EXPECT_FALSE(headers.empty());
            if (!headers.empty()) headers.back().second += line;
            continue;
        }
        const std::size_t colon = line.find(':');
        EXPECT_NE(colon, std::string::npos) << line;
        if (colon == std::string::npos) break;
        const std::string value = line.substr(colon + 1);
        headers.emplace_back(line.substr(0, colon), value.starts_with(' ') ? value.substr(1) : value);
    }
    return headers;
}

inline std::string headerOfMail(std::string_view mail, std::string_view name)
{
    const auto headers = headersOfMail(mail);
    for (const auto& [each, value] : headers) {
        if (each == name) return value;
    }
    return "(none)";
}

} // namespace encours::test

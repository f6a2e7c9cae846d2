// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/header_text.h"

#include "base/contract.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "mail/transfer_encoding.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace encours {
namespace {

constexpr std::size_t usualLine = 76;
constexpr std::size_t longestPlainWord = 60;
constexpr std::size_t encodedWordBytes =
    39; ///< 64 characters when encoded, which fit behind the longest name of a header

/// Parts of at most so many bytes, cut between characters.
std::vector<std::string_view> cutText(std::string_view text, std::size_t bytes)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::max<std::size_t>(decodeUtf8(text.substr(at)).length, 1);
        if (at + length - start > bytes) {
            parts.push_back(text.substr(start, at - start));
            start = at;
        }
        at += length;
    }
    parts.push_back(text.substr(start));
    return parts;
}

std::string encodedWords(std::string_view text)
{
    std::string words;
    for (const std::string_view part : cutText(text, encodedWordBytes)) {
        words += fmt::format("{}=?utf-8?B?{}?=", words.empty() ? "" : "\r\n ", base64(part));
    }
    return words;
}

bool isPrintable(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

/// ASCII words, one space between them, none of them long, none that could be taken for an encoded one.
bool isPlainWords(std::string_view text)
{
    if (!isPrintable(text) || text.find("=?") != std::string_view::npos) return false;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        if (end == start || end - start > longestPlainWord) return false;
        start = end + 1;
    }
    return !text.ends_with(' ');
}

std::size_t lastLineLength(std::string_view text)
{
    const std::size_t end = text.rfind('\n');
    return end == std::string_view::npos ? text.size() : text.size() - end - 1;
}

/// Appends words that isPlainWords() allows, folded between them.
void appendFolded(std::string& header, std::string_view text)
{
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        const std::string_view word = text.substr(start, end - start);
        if (start > 0) header += lastLineLength(header) + 1 + word.size() > usualLine ? "\r\n " : " ";
        header += word;
        start = end + 1;
    }
}

std::string quotedText(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

bool isPlainParameter(std::string_view value)
{
    return isPrintable(value) && value.size() <= longestPlainWord && value.find("=?") == std::string_view::npos &&
           value.find_first_of("\"\\") == std::string_view::npos;
}

} // namespace

bool isHeaderText(std::string_view text)
{
    constexpr std::string_view ends{"\r\n\0", 3};
    return text.find_first_of(ends) == std::string_view::npos && isValidUtf8(text);
}

std::string textHeader(std::string_view name, std::string_view text)
{
    expect(isHeaderText(text), "the text was checked");
    std::string header = fmt::format("{}: ", name);
    if (isPlainWords(text)) appendFolded(header, text);
    else header += encodedWords(text);
    return header + "\r\n";
}

std::string mailboxHeader(std::string_view name, const Mailbox& mailbox)
{
    expect(isHeaderText(mailbox.name), "the name was checked");
    std::string header = fmt::format("{}: ", name);
    const std::string& address = mailbox.address.text();
    if (mailbox.name.empty()) return header + address + "\r\n";
    const std::string quoted = quotedText(mailbox.name);
    const bool isQuoted = isPlainWords(mailbox.name) && quoted.size() <= longestPlainWord;
    header += isQuoted ? quoted : encodedWords(mailbox.name);
    header += lastLineLength(header) + address.size() + 3 > usualLine ? "\r\n " : " ";
    return header + fmt::format("<{}>\r\n", address);
}

std::string headerParameter(std::string_view name, std::string_view value)
{
    expect(isHeaderText(value), "the value was checked");
    if (isPlainParameter(value)) return fmt::format(";\r\n {}=\"{}\"", name, value);
    constexpr std::size_t partBytes = 18; // 54 characters when encoded
    const auto parts = cutText(value, partBytes);
    std::string text;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        text += fmt::format(";\r\n {}*{}={}{}", name, parts.size() == 1 ? "" : fmt::format("{}*", index),
                            index == 0 ? "utf-8''" : "", percentEncoded(parts[index]));
    }
    return text;
}

std::string attachmentName(std::string_view name)
{
    constexpr std::size_t longestStem = 100;
    constexpr std::size_t longestExtension = 10;
    std::string text = cleanLine(name).text;
    const std::size_t folder = text.find_last_of("/\\");
    if (folder != std::string::npos) text.erase(0, folder + 1);
    text.erase(0, std::min(text.find_first_not_of(". "), text.size()));
    if (text.empty()) return "document";
    if (text.size() <= longestStem) return text;
    const std::size_t point = text.rfind('.');
    const bool hasExtension = point != std::string::npos && text.size() - point <= longestExtension;
    const std::string extension = hasExtension ? text.substr(point) : std::string{};
    return std::string{cutText(text, longestStem).front()} + extension;
}

} // namespace encours

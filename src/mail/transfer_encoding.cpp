// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/transfer_encoding.h"

#include "base/utf8.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <sodium.h>

namespace encours {
namespace {

constexpr std::size_t longestEncodedLine = 76;

/// One byte of a line, by where it comes to stand.
std::string quotedByte(std::string_view line, std::size_t at, std::size_t column)
{
    const char c = line[at];
    const bool isLast = at + 1 == line.size();
    const bool isPlain = c > ' ' && c <= '~' && c != '=';
    const bool isInnerSpace = (c == ' ' || c == '\t') && !isLast;
    const bool isChangedOnTheWay = column == 0 && (c == '.' || line.substr(at).starts_with("From "));
    if ((isPlain || isInnerSpace) && !isChangedOnTheWay) return std::string(1, c);
    return fmt::format("={:02X}", static_cast<unsigned char>(c));
}

void appendQuotedLine(std::string& text, std::string_view line)
{
    std::size_t column = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        std::string unit = quotedByte(line, at, column);
        if (column + unit.size() >= longestEncodedLine) { // One place is kept for the sign that the line goes on.
            text += "=\r\n";
            column = 0;
            unit = quotedByte(line, at, column);
        }
        text += unit;
        column += unit.size();
    }
    text += "\r\n";
}

} // namespace

std::string plainLines(std::string_view text)
{
    std::string lines;
    lines.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decodeUtf8(text.substr(at));
        if (text[at] == '\r') {
            lines += '\n';
            at += text.substr(at).starts_with("\r\n") ? 2 : 1;
            continue;
        }
        constexpr char32_t replacement = 0xFFFD;
        appendUtf8(lines, character.length == 0 || character.value == 0 ? replacement : character.value);
        at += std::max<std::size_t>(character.length, 1);
    }
    return lines;
}

std::string quotedPrintable(std::string_view lines)
{
    std::string text;
    text.reserve(lines.size() + lines.size() / 4);
    for (std::size_t start = 0; start < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', start), lines.size());
        appendQuotedLine(text, lines.substr(start, end - start));
        start = end + 1;
    }
    return text;
}

std::string base64(std::string_view bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the zero at its end
    return text;
}

std::string base64Lines(std::string_view bytes)
{
    const std::string whole = base64(bytes);
    const std::string_view text = whole;
    std::string lines;
    lines.reserve(text.size() + text.size() / longestEncodedLine * 2 + 2);
    for (std::size_t at = 0; at < text.size(); at += longestEncodedLine) {
        lines += text.substr(at, longestEncodedLine);
        lines += "\r\n";
    }
    return lines;
}

std::string percentEncoded(std::string_view text)
{
    std::string encoded;
    for (const char c : text) {
        const bool isKept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                            c == '.' || c == '_' || c == '~';
        if (isKept) encoded += c;
        else fmt::format_to(std::back_inserter(encoded), "%{:02X}", static_cast<unsigned char>(c));
    }
    return encoded;
}

} // namespace encours

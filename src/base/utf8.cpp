// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

namespace encours {
namespace {

constexpr char32_t replacement = 0xFFFD;

constexpr bool isScalar(char32_t character)
{
    return character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
}

constexpr unsigned char byteAt(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

constexpr char asByte(char32_t value)
{
    return static_cast<char>(static_cast<unsigned char>(value));
}

} // namespace

DecodedCharacter decodeLongUtf8(std::string_view text)
{
    if (text.empty()) return {};
    const unsigned char lead = byteAt(text, 0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
    char32_t value = lead & (0x7FU >> length);
    for (std::size_t index = 1; index < length; ++index) {
        const unsigned char next = byteAt(text, index);
        if ((next & 0xC0) != 0x80) return {};
        value = (value << 6) | (next & 0x3FU);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < smallest[length] || !isScalar(value)) return {};
    return {value, length};
}

void appendUtf8(std::string& text, char32_t character)
{
    const char32_t value = isScalar(character) ? character : replacement;
    if (value < 0x80) {
        text += asByte(value);
    } else if (value < 0x800) {
        text += asByte(0xC0 | (value >> 6));
        text += asByte(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
        text += asByte(0xE0 | (value >> 12));
        text += asByte(0x80 | ((value >> 6) & 0x3F));
        text += asByte(0x80 | (value & 0x3F));
    } else {
        text += asByte(0xF0 | (value >> 18));
        text += asByte(0x80 | ((value >> 12) & 0x3F));
        text += asByte(0x80 | ((value >> 6) & 0x3F));
        text += asByte(0x80 | (value & 0x3F));
    }
}

bool isValidUtf8(std::string_view text)
{
    while (!text.empty()) {
        const auto length = decodeUtf8(text).length;
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

std::size_t codePointCount(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char byte : utf8) {
        if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) ++count;
    }
    return count;
}

std::string quotable(std::string_view text, std::size_t limit)
{
    std::string quoted;
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == limit) return quoted + "…";
        const auto character = decodeUtf8(text);
        if (character.length == 0) {
            appendUtf8(quoted, replacement);
        } else if (character.value < 0x20 || (character.value >= 0x7F && character.value < 0xA0)) {
            quoted += ' ';
        } else {
            appendUtf8(quoted, character.value);
        }
        text.remove_prefix(character.length == 0 ? 1 : character.length);
    }
    return quoted;
}

} // namespace encours

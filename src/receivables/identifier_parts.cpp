// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/identifier_parts.h"

#include "base/fold.h"
#include "base/utf8.h"

#include <algorithm>
#include <utility>

namespace encours {
namespace {

constexpr bool isBetween(char32_t character, char32_t first, char32_t last)
{
    return first <= character && character <= last;
}

/// Marks without width come along when a number is copied from a page.
constexpr bool isInvisible(char32_t character)
{
    return isBetween(character, 0x200B, 0x200F) || isBetween(character, 0x202A, 0x202E) ||
           isBetween(character, 0x2060, 0x2069) || character == 0xFEFF || character == 0xAD;
}

constexpr bool isSeparator(char32_t character)
{
    const bool isDash = character == '-' || isBetween(character, 0x2010, 0x2015) || character == 0x2212;
    return isUnicodeSpace(character) || isInvisible(character) || isDash || character == '.' || character == '/';
}

} // namespace

CompactText compactText(std::string_view typed)
{
    CompactText compact;
    while (!typed.empty()) {
        const auto [character, length] = decodeUtf8(typed);
        typed.remove_prefix(std::max<std::size_t>(length, 1));
        if (length > 0 && isSeparator(character)) continue;
        const char ascii = character < 0x80 ? static_cast<char>(character) : '\0';
        if (ascii >= 'a' && ascii <= 'z') {
            compact.text += static_cast<char>(ascii - 'a' + 'A');
        } else if (isCapital(ascii) || isDigit(ascii)) {
            compact.text += ascii;
        } else {
            compact.hasForeignCharacters = true;
        }
    }
    return compact;
}

bool isAllDigits(std::string_view text)
{
    return std::ranges::all_of(text, isDigit);
}

bool isAllCapitals(std::string_view text)
{
    return std::ranges::all_of(text, isCapital);
}

bool hasLuhnKey(std::string_view digits)
{
    int sum = 0;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        const int digit = digits[digits.size() - 1 - index] - '0';
        const int doubled = index % 2 == 1 ? 2 * digit : digit;
        sum = (sum + doubled / 10 + doubled % 10) % 10;
    }
    return sum == 0;
}

int remainderBy97(std::string_view text, int before)
{
    int remainder = before;
    for (const char character : text) {
        remainder = isDigit(character) ? (remainder * 10 + (character - '0')) % 97
                                       : (remainder * 100 + (character - 'A' + 10)) % 97;
    }
    return remainder;
}

std::string grouped(std::string_view text, std::initializer_list<std::size_t> sizes)
{
    std::string result;
    const std::size_t* size = sizes.begin();
    while (!text.empty()) {
        if (!result.empty()) result += ' ';
        result += text.substr(0, *size);
        text.remove_prefix(std::min(*size, text.size()));
        if (size + 1 != sizes.end()) ++size;
    }
    return result;
}

IdentifierCheck malformed(IdentifierKind kind, IdentifierVerdict verdict, std::string compact, std::string_view typed)
{
    return {kind, verdict, std::move(compact), cleanLine(typed).text};
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace encours {

/// One character (code point) read from the start of a text. `length` is 0 when the bytes are no valid UTF-8
/// (overlong forms, surrogates and values beyond U+10FFFF included) or when the text is empty.
struct DecodedCharacter {
    char32_t value = 0;
    std::size_t length = 0;
};
[[nodiscard]] DecodedCharacter decodeLongUtf8(std::string_view text); ///< the way of decodeUtf8() beyond ASCII
[[nodiscard]] inline DecodedCharacter decodeUtf8(std::string_view text)
{
    if (!text.empty() && static_cast<unsigned char>(text.front()) < 0x80) {
        return {static_cast<unsigned char>(text.front()), 1};
    }
    return decodeLongUtf8(text);
}

/// Appends a character; what is no Unicode scalar value is written as U+FFFD.
void appendUtf8(std::string& text, char32_t character);

[[nodiscard]] bool isValidUtf8(std::string_view text);

/// Number of characters (code points) of a valid text.
[[nodiscard]] std::size_t codePointCount(std::string_view utf8);

/// White space of any kind: ASCII, U+00A0, U+2000–200A, U+202F, U+3000, line ends.
[[nodiscard]] constexpr bool isUnicodeSpace(char32_t character)
{
    if (character > 0x20 && character < 0x85) return false;
    return (character >= 0x09 && character <= 0x0D) || character == 0x20 || character == 0x85 || character == 0xA0 ||
           character == 0x1680 || (character >= 0x2000 && character <= 0x200A) || character == 0x2028 ||
           character == 0x2029 || character == 0x202F || character == 0x205F || character == 0x3000;
}

/// The text made fit for a sentence: invalid bytes as U+FFFD, control characters as spaces, cut after `limit`
/// characters with an ellipsis.
[[nodiscard]] std::string quotable(std::string_view text, std::size_t limit);

} // namespace encours

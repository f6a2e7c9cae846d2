// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/base64.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace encours {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::size_t group = 4;
constexpr std::size_t bytesOfGroup = 3;
constexpr unsigned bitsOfDigit = 6;
constexpr unsigned bitsOfByte = 8;

} // namespace

std::string toBase64(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / bytesOfGroup * group);
    for (std::size_t at = 0; at < bytes.size(); at += bytesOfGroup) {
        const std::size_t count = std::min(bytesOfGroup, bytes.size() - at);
        std::uint32_t bits = 0;
        for (std::size_t index = 0; index < bytesOfGroup; ++index) {
            const auto byte = index < count ? static_cast<unsigned char>(bytes[at + index]) : 0U;
            bits = bits << bitsOfByte | byte;
        }
        for (std::size_t digit = 0; digit < group; ++digit) {
            const unsigned shift = bitsOfDigit * static_cast<unsigned>(group - 1 - digit);
            text += digit <= count ? alphabet[bits >> shift & 63U] : '=';
        }
    }
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    if (text.size() % group != 0) return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && text.ends_with('=')) {
        text.remove_suffix(1);
        ++padding;
    }
    std::string bytes;
    bytes.reserve(text.size() / group * bytesOfGroup + 2);
    std::uint32_t bits = 0;
    unsigned known = 0;
    for (const char letter : text) {
        const std::size_t digit = alphabet.find(letter);
        if (digit == std::string_view::npos) return std::nullopt;
        bits = bits << bitsOfDigit | static_cast<std::uint32_t>(digit);
        known += bitsOfDigit;
        if (known < bitsOfByte) continue;
        known -= bitsOfByte;
        bytes += static_cast<char>(bits >> known & 0xFFU);
        bits &= (1U << known) - 1U;
    }
    if (bits != 0) return std::nullopt;
    return bytes;
}

} // namespace encours

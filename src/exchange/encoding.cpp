// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <utility>

namespace encours {
namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16LittleMark = "\xFF\xFE";
constexpr std::string_view utf16BigMark = "\xFE\xFF";

/// Windows-1252, 0x80–0x9F; 0 where the code page has no character.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

enum class Encoding : std::uint8_t { Utf8, Utf8Marked, Latin9, Windows1252, Utf16Little, Utf16Big };

std::string nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return "UTF-8";
    case Encoding::Utf8Marked: return "UTF-8 (BOM)";
    case Encoding::Latin9: return "ISO-8859-15";
    case Encoding::Windows1252: return "Windows-1252";
    case Encoding::Utf16Little: return "UTF-16LE";
    case Encoding::Utf16Big: return "UTF-16BE";
    }
    return {};
}

/// Letters and digits only, lower case: `UTF-16LE` and `utf16-le` are the same name.
std::optional<Encoding> parseEncoding(std::string_view name)
{
    std::string key;
    for (const char sign : name) {
        if (sign >= 'A' && sign <= 'Z') key += static_cast<char>(sign - 'A' + 'a');
        if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) key += sign;
    }
    if (key == "utf8" || key == "utf8bom" || key == "ascii" || key == "usascii") return Encoding::Utf8;
    if (key == "iso885915" || key == "latin9" || key == "iso88591" || key == "latin1") return Encoding::Latin9;
    if (key == "windows1252" || key == "cp1252" || key == "ansi") return Encoding::Windows1252;
    if (key == "utf16le") return Encoding::Utf16Little;
    if (key == "utf16be") return Encoding::Utf16Big;
    return std::nullopt;
}

char32_t latin9(unsigned char byte)
{
    switch (byte) {
    case 0xA4: return 0x20AC;
    case 0xA6: return 0x0160;
    case 0xA8: return 0x0161;
    case 0xB4: return 0x017D;
    case 0xB8: return 0x017E;
    case 0xBC: return 0x0152;
    case 0xBD: return 0x0153;
    case 0xBE: return 0x0178;
    default: return byte;
    }
}

/// Nothing when a byte has no character in the code page.
std::optional<std::string> decodeEightBit(std::string_view bytes, Encoding encoding)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (const char sign : bytes) {
        const auto byte = static_cast<unsigned char>(sign);
        if (byte < 0x80) {
            text += sign;
        } else if (encoding == Encoding::Latin9) {
            appendUtf8(text, latin9(byte));
        } else {
            const char32_t codePoint = byte < 0xA0 ? windows1252[byte - 0x80U] : byte;
            if (codePoint == 0) return std::nullopt;
            appendUtf8(text, codePoint);
        }
    }
    return text;
}

std::optional<std::string> decodeUtf16(std::string_view bytes, Encoding encoding)
{
    if (bytes.size() % 2 != 0) return std::nullopt;
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(encoding == Encoding::Utf16Little ? first | (second << 8) : (first << 8) | second);
    };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        char32_t codePoint = unitAt(at);
        if (codePoint >= 0xDC00 && codePoint < 0xE000) return std::nullopt;
        if (codePoint >= 0xD800 && codePoint < 0xDC00) {
            if (at + 4 > bytes.size()) return std::nullopt;
            const char32_t low = unitAt(at + 2);
            if (low < 0xDC00 || low >= 0xE000) return std::nullopt;
            codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (low - 0xDC00);
            at += 2;
        }
        appendUtf8(text, codePoint);
    }
    return text;
}

/// Strict UTF-8 throughout; eight plain letters are looked at together, because almost all of a ledger is ASCII.
bool isStrictUtf8(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        while (at + 8 <= bytes.size()) {
            std::uint64_t block = 0;
            std::memcpy(&block, bytes.data() + at, sizeof block);
            if ((block & 0x8080808080808080ULL) != 0) break;
            at += 8;
        }
        if (at >= bytes.size()) break;
        const std::size_t length = decodeUtf8(bytes.substr(at, 4)).length;
        if (length == 0) return false;
        at += length;
    }
    return true;
}

/// A UTF-8 file with a few damaged bytes: reading it as an eight-bit text would turn every accent into two signs.
bool isDamagedUtf8(std::string_view bytes)
{
    std::size_t valid = 0;
    std::size_t invalid = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = decodeUtf8(bytes.substr(at, 4)).length;
        if (length == 0) ++invalid;
        if (length > 1) ++valid;
        at += std::max<std::size_t>(length, 1);
    }
    return valid > invalid;
}

Fault unknownEncoding(const std::string& fileName, std::string detail)
{
    return Fault{FaultCode::EncodingUnknown, {{"file", fileName}}, std::move(detail)};
}

/// UTF-16 of western text has a NUL in every second byte.
bool looksLikeUtf16(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, 4096);
    std::array<std::size_t, 2> nuls{};
    for (std::size_t at = 0; at < start.size(); ++at) {
        if (start[at] == '\0') ++nuls[at % 2];
    }
    const std::size_t most = std::max(nuls[0], nuls[1]);
    return start.size() >= 8 && most * 10 > start.size() * 4 && std::min(nuls[0], nuls[1]) * 10 < most;
}

Result<DecodedText> decodeAs(std::string_view bytes, Encoding encoding, bool wasGuessed, const std::string& fileName)
{
    if (encoding == Encoding::Utf8 || encoding == Encoding::Utf8Marked) {
        if (!isStrictUtf8(bytes)) return unknownEncoding(fileName, "broken UTF-8");
        return DecodedText{bytes, nameOf(encoding)};
    }
    const bool isWide = encoding == Encoding::Utf16Little || encoding == Encoding::Utf16Big;
    std::optional<std::string> text = isWide ? decodeUtf16(bytes, encoding) : decodeEightBit(bytes, encoding);
    if (!text) return unknownEncoding(fileName, "bytes that " + nameOf(encoding) + " does not have");
    return DecodedText{std::move(*text), nameOf(encoding), wasGuessed};
}

Result<DecodedText> decodeUnmarked(std::string_view bytes, const std::string& fileName)
{
    if (looksLikeUtf16(bytes)) return unknownEncoding(fileName, "UTF-16 without a byte order mark");
    if (isStrictUtf8(bytes)) return DecodedText{bytes, nameOf(Encoding::Utf8)};
    if (isDamagedUtf8(bytes)) return unknownEncoding(fileName, "UTF-8 with broken sequences");
    const bool hasHighControls = std::ranges::any_of(bytes, [](char sign) {
        const auto byte = static_cast<unsigned char>(sign);
        return byte >= 0x80 && byte < 0xA0;
    });
    return decodeAs(bytes, hasHighControls ? Encoding::Windows1252 : Encoding::Latin9, true, fileName);
}

bool startsWithOneOf(std::string_view bytes, std::initializer_list<std::string_view> starts)
{
    return std::ranges::any_of(starts, [&](std::string_view start) { return bytes.starts_with(start); });
}

} // namespace

bool looksBinary(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (startsWithOneOf(bytes, {"%PDF-"sv, "PK\x03\x04"sv, "PK\x05\x06"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv,
                                "\x7F"
                                "ELF"sv,
                                "MZ\x90"sv, "\xD0\xCF\x11\xE0"sv, "\x1F\x8B"sv, "7z\xBC\xAF"sv, "Rar!"sv, "BM\x00"sv,
                                "SQLite format 3"sv, "RIFF"sv, "II*\x00"sv, "MM\x00*"sv})) {
        return true;
    }
    if (startsWithOneOf(bytes, {utf16LittleMark, utf16BigMark, "\x00\x00\xFE\xFF"sv}) || looksLikeUtf16(bytes))
        return false;
    const std::string_view start = bytes.substr(0, 65'536);
    const auto controls = std::ranges::count_if(start, [](char sign) {
        const auto byte = static_cast<unsigned char>(sign);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1A;
    });
    return static_cast<std::size_t>(controls) * 10 > start.size();
}

Result<DecodedText> decodeText(std::string_view bytes, const std::string& fileName,
                               const std::optional<std::string>& encoding)
{
    using namespace std::string_view_literals;
    if (startsWithOneOf(bytes, {"\xFF\xFE\x00\x00"sv, "\x00\x00\xFE\xFF"sv}))
        return unknownEncoding(fileName, "UTF-32");
    const bool isMarkedUtf8 = bytes.starts_with(utf8Mark);
    const bool isMarkedWide = bytes.starts_with(utf16LittleMark) || bytes.starts_with(utf16BigMark);
    if (encoding && !encoding->empty()) {
        const auto given = parseEncoding(*encoding);
        if (!given) return unknownEncoding(fileName, "no such encoding: " + *encoding);
        const bool isWide = *given == Encoding::Utf16Little || *given == Encoding::Utf16Big;
        if (*given == Encoding::Utf8 && isMarkedUtf8)
            return decodeAs(bytes.substr(3), Encoding::Utf8Marked, false, fileName);
        return decodeAs(isWide && isMarkedWide ? bytes.substr(2) : bytes, *given, false, fileName);
    }
    if (isMarkedUtf8) return decodeAs(bytes.substr(3), Encoding::Utf8Marked, false, fileName);
    if (bytes.starts_with(utf16LittleMark)) return decodeAs(bytes.substr(2), Encoding::Utf16Little, false, fileName);
    if (bytes.starts_with(utf16BigMark)) return decodeAs(bytes.substr(2), Encoding::Utf16Big, false, fileName);
    return decodeUnmarked(bytes, fileName);
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/printed_forms.h"

#include "base/fold.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::string_view groupSpace = "\u00A0";
constexpr std::size_t longestStem = 80;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isCapital(char character)
{
    return character >= 'A' && character <= 'Z';
}

/// The characters that count, in capitals: separators people type are left out.
std::string withoutSeparators(std::string_view text)
{
    std::string kept;
    for (const char character : cleanLine(text).text) {
        if (character == ' ' || character == '.' || character == '-') continue;
        kept += character >= 'a' && character <= 'z' ? static_cast<char>(character - 'a' + 'A') : character;
    }
    return kept;
}

std::string grouped(std::string_view text, std::size_t size)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); at += size) {
        if (at > 0) result += groupSpace;
        result += text.substr(at, size);
    }
    return result;
}

bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

std::string printedIban(std::string_view iban)
{
    const std::string compact = withoutSeparators(iban);
    const bool isPlausible =
        compact.size() >= 15 && compact.size() <= 34 &&
        std::all_of(compact.begin(), compact.end(), [](char c) { return isDigit(c) || isCapital(c); });
    return isPlausible ? grouped(compact, 4) : cleanLine(iban).text;
}

std::string printedSiren(std::string_view siren)
{
    const std::string compact = withoutSeparators(siren);
    return compact.size() == 9 && areDigits(compact) ? grouped(compact, 3) : cleanLine(siren).text;
}

std::string printedPhone(std::string_view phone)
{
    std::string compact = withoutSeparators(phone);
    if (compact.starts_with("0033")) compact.replace(0, 4, "+33");
    if (compact.size() == 10 && compact.front() == '0' && areDigits(compact)) return grouped(compact, 2);
    if (compact.size() == 12 && compact.starts_with("+33") && areDigits(std::string_view{compact}.substr(1))) {
        return "+33" + std::string{groupSpace} + compact[3] + std::string{groupSpace} + grouped(compact.substr(4), 2);
    }
    return cleanLine(phone).text;
}

std::string printedGroups(std::string_view text)
{
    std::string result;
    for (const char character : cleanLine(text).text) {
        if (character == ' ') {
            result += groupSpace;
        } else {
            result += character;
        }
    }
    return result;
}

std::string printedDate(Date date, Language language)
{
    const std::string text = formatLongDate(date, language);
    return text.substr(text.find(' ') + 1);
}

std::string safeFileStem(std::string_view text)
{
    const std::string clean = cleanLine(text).text;
    std::string stem;
    for (std::size_t at = 0; at < clean.size() && stem.size() < longestStem;) {
        const auto length = std::max<std::size_t>(decodeUtf8(std::string_view{clean}.substr(at)).length, 1);
        const std::string_view character = std::string_view{clean}.substr(at, length);
        const std::string plain = length == 1 ? std::string{character} : foldForSearch(character);
        at += length;
        for (const char c : plain) {
            const bool isSafe =
                isDigit(c) || isCapital(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '_' || c == '-';
            if (isSafe) {
                stem += c;
            } else if (stem.empty() || stem.back() != '-') {
                stem += '-';
            }
        }
    }
    stem.erase(0, std::min(stem.find_first_not_of(".-"), stem.size()));
    return stem.empty() ? "letter" : stem;
}

} // namespace encours

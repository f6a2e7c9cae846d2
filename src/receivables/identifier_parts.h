// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/identifiers.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace encours {

/// An identifier without what people put between its characters: spaces of any kind, dots, dashes, slashes.
struct CompactText {
    std::string text;                  ///< letters A–Z and digits
    bool hasForeignCharacters = false; ///< something else was written, and left out
};
[[nodiscard]] CompactText compactText(std::string_view typed);

[[nodiscard]] constexpr bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}
[[nodiscard]] constexpr bool isCapital(char character)
{
    return character >= 'A' && character <= 'Z';
}
[[nodiscard]] bool isAllDigits(std::string_view text);
[[nodiscard]] bool isAllCapitals(std::string_view text);

/// Luhn: from the right, every second digit doubled; the sum is a multiple of 10. Takes digits only.
[[nodiscard]] bool hasLuhnKey(std::string_view digits);
/// Remainder by 97 of capitals and digits read as one number, A = 10 … Z = 35.
[[nodiscard]] int remainderBy97(std::string_view text, int before = 0);

/// Groups of these sizes with a space between; the last size goes on until the end.
[[nodiscard]] std::string grouped(std::string_view text, std::initializer_list<std::size_t> sizes);

/// The check of a text that is not well-formed, printed as it was typed.
[[nodiscard]] IdentifierCheck malformed(IdentifierKind kind, IdentifierVerdict verdict, std::string compact,
                                        std::string_view typed);

[[nodiscard]] IdentifierCheck checkSiren(std::string_view typed);
[[nodiscard]] IdentifierCheck checkSiret(std::string_view typed);
[[nodiscard]] IdentifierCheck checkVat(std::string_view typed);
[[nodiscard]] IdentifierCheck checkIban(std::string_view typed);
[[nodiscard]] IdentifierCheck checkRib(std::string_view typed);
[[nodiscard]] IdentifierCheck checkIcs(std::string_view typed);
[[nodiscard]] IdentifierCheck checkReference(std::string_view typed);
[[nodiscard]] IdentifierCheck checkPhone(std::string_view typed);
[[nodiscard]] IdentifierCheck checkPostcode(std::string_view typed);

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "receivables/identifier_parts.h"
#include "receivables/identifier_tables.h"

#include <utility>

namespace encours {
namespace {

constexpr std::size_t bankLength = 5;
constexpr std::size_t branchLength = 5;
constexpr std::size_t accountLength = 11;
constexpr std::size_t ribLength = 23;
constexpr std::size_t headLength = 4; ///< country and key

/// Two letters and two digits, as IBAN, ICS and RF references begin.
bool hasHead(std::string_view text)
{
    return text.size() >= headLength && isAllCapitals(text.substr(0, 2)) && isAllDigits(text.substr(2, 2));
}

/// The key of ISO 7064: computed keys lie between 02 and 98, so that none has a second spelling.
bool hasIsoKey(std::string_view head, std::string_view rest)
{
    const std::string_view key = head.substr(2, 2);
    if (key == "00" || key == "01" || key == "99") return false;
    return remainderBy97(head, remainderBy97(rest)) == 1;
}

/// A letter of an account as its digit in the key: A and J are 1, B, K and S are 2, Z is 9.
char digitOf(char character)
{
    if (isDigit(character)) return character;
    if (character <= 'I') return static_cast<char>('1' + (character - 'A'));
    if (character <= 'R') return static_cast<char>('1' + (character - 'J'));
    return static_cast<char>('2' + (character - 'S'));
}

std::optional<IdentifierVerdict> ribFault(std::string_view rib)
{
    const std::string_view bank = rib.substr(0, bankLength);
    const std::string_view branch = rib.substr(bankLength, branchLength);
    const std::string_view account = rib.substr(bankLength + branchLength, accountLength);
    const std::string_view key = rib.substr(bankLength + branchLength + accountLength);
    if (!isAllDigits(bank) || !isAllDigits(branch) || !isAllDigits(key)) return IdentifierVerdict::WrongCharacters;
    if (ribKey(bank, branch, account) != key) return IdentifierVerdict::WrongKey;
    return std::nullopt;
}

IdentifierVerdict ibanVerdict(std::string_view iban)
{
    const std::string_view country = iban.substr(0, 2);
    if (country.size() < 2) return IdentifierVerdict::WrongLength;
    const std::size_t length = ibanLength(country);
    if (length == 0) return IdentifierVerdict::WrongCountry;
    if (iban.size() != length) return IdentifierVerdict::WrongLength;
    if (!hasHead(iban)) return IdentifierVerdict::WrongCharacters;
    const std::string_view rest = iban.substr(headLength);
    if (country == "FR" || country == "MC") {
        if (const auto fault = ribFault(rest)) return *fault;
    }
    return hasIsoKey(iban.substr(0, headLength), rest) ? IdentifierVerdict::Valid : IdentifierVerdict::WrongKey;
}

IdentifierVerdict icsVerdict(std::string_view ics)
{
    constexpr std::size_t businessLength = 3;
    constexpr std::size_t frenchLength = 13;
    constexpr std::size_t longest = 35;
    if (ics.size() <= headLength + businessLength) return IdentifierVerdict::WrongLength;
    if (ibanLength(ics.substr(0, 2)) == 0) return IdentifierVerdict::WrongCountry;
    const bool isFrench = ics.starts_with("FR");
    if (ics.size() > longest || (isFrench && ics.size() != frenchLength)) return IdentifierVerdict::WrongLength;
    if (!hasHead(ics)) return IdentifierVerdict::WrongCharacters;
    return hasIsoKey(ics.substr(0, headLength), ics.substr(headLength + businessLength)) ? IdentifierVerdict::Valid
                                                                                         : IdentifierVerdict::WrongKey;
}

IdentifierVerdict referenceVerdict(std::string_view reference)
{
    constexpr std::size_t longest = 25;
    if (reference.size() <= headLength || reference.size() > longest) return IdentifierVerdict::WrongLength;
    if (!hasHead(reference) || !reference.starts_with("RF")) return IdentifierVerdict::WrongCharacters;
    return hasIsoKey(reference.substr(0, headLength), reference.substr(headLength)) ? IdentifierVerdict::Valid
                                                                                    : IdentifierVerdict::WrongKey;
}

bool isWellFormed(IdentifierVerdict verdict)
{
    return verdict == IdentifierVerdict::Valid || verdict == IdentifierVerdict::WrongKey;
}

IdentifierCheck checkBy(IdentifierVerdict (*verdictOf)(std::string_view), IdentifierKind kind, std::string_view typed,
                        std::initializer_list<std::size_t> groups)
{
    CompactText compact = compactText(typed);
    const IdentifierVerdict verdict =
        compact.hasForeignCharacters ? IdentifierVerdict::WrongCharacters : verdictOf(compact.text);
    if (!isWellFormed(verdict)) return malformed(kind, verdict, std::move(compact.text), typed);
    return {kind, verdict, compact.text, grouped(compact.text, groups)};
}

} // namespace

IdentifierCheck checkIban(std::string_view typed)
{
    // People copy the word before the number with it.
    constexpr std::string_view word = "iban";
    const bool hasWord = typed.size() > word.size() && foldForSearch(typed.substr(0, word.size())) == word;
    if (hasWord) typed.remove_prefix(word.size());
    return checkBy(ibanVerdict, IdentifierKind::Iban, typed, {4});
}

IdentifierCheck checkRib(std::string_view typed)
{
    const auto verdictOf = [](std::string_view rib) {
        if (rib.size() != ribLength) return IdentifierVerdict::WrongLength;
        return ribFault(rib).value_or(IdentifierVerdict::Valid);
    };
    return checkBy(verdictOf, IdentifierKind::Rib, typed, {bankLength, branchLength, accountLength, 2});
}

IdentifierCheck checkIcs(std::string_view typed)
{
    return checkBy(icsVerdict, IdentifierKind::Ics, typed, {4, 3, 28});
}

IdentifierCheck checkReference(std::string_view typed)
{
    return checkBy(referenceVerdict, IdentifierKind::Reference, typed, {4});
}

std::optional<std::string> ribKey(std::string_view bank, std::string_view branch, std::string_view account)
{
    const CompactText bankText = compactText(bank);
    const CompactText branchText = compactText(branch);
    CompactText accountText = compactText(account);
    if (bankText.hasForeignCharacters || branchText.hasForeignCharacters || accountText.hasForeignCharacters) {
        return std::nullopt;
    }
    const bool hasLengths = bankText.text.size() == bankLength && branchText.text.size() == branchLength &&
                            accountText.text.size() == accountLength;
    if (!hasLengths || !isAllDigits(bankText.text) || !isAllDigits(branchText.text)) return std::nullopt;
    for (char& character : accountText.text) character = digitOf(character);
    const int sum =
        89 * remainderBy97(bankText.text) + 15 * remainderBy97(branchText.text) + 3 * remainderBy97(accountText.text);
    const int key = 97 - sum % 97;
    return std::string{static_cast<char>('0' + key / 10), static_cast<char>('0' + key % 10)};
}

std::string maskedIban(std::string_view iban)
{
    constexpr std::size_t shortestIban = 15;
    constexpr std::size_t shownAtEnd = 4;
    if (iban.empty()) return {};
    const std::string compact = compactText(iban).text;
    // The last characters of a fragment would be too much of it.
    if (compact.size() < shortestIban) return "•••• ••••";
    const bool hasCountry = isAllCapitals(std::string_view{compact}.substr(0, 2));
    return (hasCountry ? compact.substr(0, 2) : "••") + "•• •••• … " + compact.substr(compact.size() - shownAtEnd);
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/identifier_parts.h"
#include "receivables/identifier_tables.h"

#include <algorithm>
#include <numeric>

namespace encours {
namespace {

constexpr std::size_t sirenLength = 9;
constexpr std::size_t siretLength = 14;
constexpr std::string_view noCompany = "000000000";
constexpr std::string_view laPoste = "356000000";
constexpr std::string_view laPosteHeadOffice = "35600000000048";

/// What keeps a text from being digits of a given number.
std::optional<IdentifierVerdict> digitFault(const CompactText& compact, std::size_t length)
{
    if (compact.hasForeignCharacters || !isAllDigits(compact.text)) return IdentifierVerdict::WrongCharacters;
    if (compact.text.size() != length) return IdentifierVerdict::WrongLength;
    return std::nullopt;
}

std::int64_t numberOf(std::string_view digits)
{
    return std::accumulate(digits.begin(), digits.end(), std::int64_t{0},
                           [](std::int64_t sum, char digit) { return sum * 10 + (digit - '0'); });
}

bool hasSiretKey(std::string_view siret)
{
    if (!siret.starts_with(laPoste) || siret == laPosteHeadOffice) return hasLuhnKey(siret);
    const int sum =
        std::accumulate(siret.begin(), siret.end(), 0, [](int total, char digit) { return total + (digit - '0'); });
    return sum % 5 == 0;
}

int digitKeyOf(std::string_view siren)
{
    return static_cast<int>((12 + 3 * (numberOf(siren) % 97)) % 97);
}

/// Keys with letters leave I and O out, which look like digits.
constexpr std::string_view keyAlphabet = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

bool hasLetterKey(std::string_view key, std::string_view siren)
{
    const auto first = static_cast<std::int64_t>(keyAlphabet.find(key[0]));
    const auto second = static_cast<std::int64_t>(keyAlphabet.find(key[1]));
    const std::int64_t check = isDigit(key[0]) ? first * 24 + second - 10 : first * 34 + second - 100;
    return (numberOf(siren) + 1 + check / 11) % 11 == check % 11;
}

IdentifierVerdict frenchVatVerdict(std::string_view number)
{
    const std::string_view key = number.substr(0, 2);
    const std::string_view siren = number.substr(2);
    const bool isKey = key.find_first_not_of(keyAlphabet) == std::string_view::npos;
    if (!isKey || !isAllDigits(siren)) return IdentifierVerdict::WrongCharacters;
    // Monaco has French VAT numbers and no SIREN: there the digits begin with 000.
    if (!siren.starts_with("000") && !hasLuhnKey(siren)) return IdentifierVerdict::WrongKey;
    const bool fits = isAllDigits(key) ? numberOf(key) == digitKeyOf(siren) : hasLetterKey(key, siren);
    if (!fits) return IdentifierVerdict::WrongKey;
    return siren == noCompany ? IdentifierVerdict::Reserved : IdentifierVerdict::Valid;
}

bool hasForm(std::string_view text, std::string_view form)
{
    return std::ranges::equal(text, form, [](char character, char sign) {
        if (sign == '9') return isDigit(character);
        if (sign == 'a') return isCapital(character);
        return sign == 'x' || sign == character;
    });
}

IdentifierVerdict foreignVatVerdict(std::string_view country, std::string_view number)
{
    const auto forms = vatForms(country);
    if (forms.empty()) return IdentifierVerdict::WrongCountry;
    const auto fits = [number](std::string_view form) { return hasForm(number, form); };
    if (std::ranges::any_of(forms, fits)) return IdentifierVerdict::Unchecked;
    const auto isAsLong = [number](std::string_view form) { return form.size() == number.size(); };
    return std::ranges::any_of(forms, isAsLong) ? IdentifierVerdict::WrongCharacters : IdentifierVerdict::WrongLength;
}

} // namespace

IdentifierCheck checkSiren(std::string_view typed)
{
    CompactText compact = compactText(typed);
    if (const auto fault = digitFault(compact, sirenLength)) {
        return malformed(IdentifierKind::Siren, *fault, std::move(compact.text), typed);
    }
    const IdentifierVerdict verdict = !hasLuhnKey(compact.text)   ? IdentifierVerdict::WrongKey
                                      : compact.text == noCompany ? IdentifierVerdict::Reserved
                                                                  : IdentifierVerdict::Valid;
    return {IdentifierKind::Siren, verdict, compact.text, grouped(compact.text, {3})};
}

IdentifierCheck checkSiret(std::string_view typed)
{
    CompactText compact = compactText(typed);
    if (const auto fault = digitFault(compact, siretLength)) {
        return malformed(IdentifierKind::Siret, *fault, std::move(compact.text), typed);
    }
    const std::string_view siren = std::string_view{compact.text}.substr(0, sirenLength);
    const bool hasKeys = hasLuhnKey(siren) && hasSiretKey(compact.text);
    const IdentifierVerdict verdict = !hasKeys             ? IdentifierVerdict::WrongKey
                                      : siren == noCompany ? IdentifierVerdict::Reserved
                                                           : IdentifierVerdict::Valid;
    return {IdentifierKind::Siret, verdict, compact.text, grouped(compact.text, {3, 3, 3, 5})};
}

IdentifierCheck checkVat(std::string_view typed)
{
    constexpr std::size_t countryLength = 2;
    constexpr std::size_t frenchLength = 11;
    CompactText compact = compactText(typed);
    const auto refused = [&](IdentifierVerdict verdict) {
        return malformed(IdentifierKind::Vat, verdict, std::move(compact.text), typed);
    };
    if (compact.hasForeignCharacters) return refused(IdentifierVerdict::WrongCharacters);
    if (compact.text.size() <= countryLength) return refused(IdentifierVerdict::WrongLength);
    const std::string_view country = std::string_view{compact.text}.substr(0, countryLength);
    const std::string_view number = std::string_view{compact.text}.substr(countryLength);
    if (country != "FR") {
        const IdentifierVerdict verdict = foreignVatVerdict(country, number);
        if (verdict != IdentifierVerdict::Unchecked) return refused(verdict);
        return {IdentifierKind::Vat, verdict, compact.text, compact.text};
    }
    if (number.size() != frenchLength) return refused(IdentifierVerdict::WrongLength);
    return {IdentifierKind::Vat, frenchVatVerdict(number), compact.text, grouped(compact.text, {2, 2, 3})};
}

std::optional<std::string> vatKey(std::string_view siren)
{
    const IdentifierCheck check = checkSiren(siren);
    if (check.verdict != IdentifierVerdict::Valid) return std::nullopt;
    const int key = digitKeyOf(check.compact);
    return std::string{static_cast<char>('0' + key / 10), static_cast<char>('0' + key % 10)};
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "base/utf8.h"
#include "receivables/identifier_parts.h"
#include "receivables/identifier_tables.h"

#include <utility>

namespace encours {
namespace {

constexpr std::size_t nationalLength = 9; ///< of a French number, without its 0
constexpr std::size_t fewestDigits = 6;
constexpr std::size_t mostDigits = 15; ///< E.164
constexpr std::string_view franceCode = "33";

/// The digits of a number, and whether they begin with the code of a country.
struct Dialled {
    std::string digits;
    bool isInternational = false;
    bool hasForeignCharacters = false;
};

Dialled dialled(std::string_view typed)
{
    std::string text = cleanLine(typed).text;
    Dialled result;
    result.isInternational = text.starts_with('+');
    if (result.isInternational) text.erase(0, 1);
    // "+33 (0)1": the digit that is dialled inside the country only.
    constexpr std::string_view trunk = "(0)";
    const auto trunkAt = text.find(trunk);
    const bool hasTrunk = trunkAt != std::string::npos && trunkAt > 0;
    if (hasTrunk) text.erase(trunkAt, trunk.size());
    std::erase_if(text, [](char character) { return character == '(' || character == ')'; });
    CompactText compact = compactText(text);
    result.hasForeignCharacters = compact.hasForeignCharacters || !isAllDigits(compact.text);
    result.digits = std::move(compact.text);
    if (!result.isInternational && result.digits.starts_with("00")) {
        result.isInternational = true;
        result.digits.erase(0, 2);
    }
    if (hasTrunk && !result.isInternational) result.digits.insert(0, 1, '0');
    return result;
}

/// The nine digits of a French number behind 0, +33 or the code of an overseas department; "" for another country.
std::string frenchDigits(const Dialled& number)
{
    std::string_view digits = number.digits;
    if (!number.isInternational) {
        if (digits.starts_with('0')) digits.remove_prefix(1);
        return std::string{digits};
    }
    if (digits.starts_with(franceCode)) {
        digits.remove_prefix(franceCode.size());
        if (digits.starts_with('0')) digits.remove_prefix(1);
        return std::string{digits};
    }
    constexpr std::size_t overseasCodeLength = 3;
    if (digits.size() != overseasCodeLength + nationalLength) return {};
    const std::string_view national = digits.substr(overseasCodeLength);
    return overseasCallingCode(national) == digits.substr(0, overseasCodeLength) ? std::string{national}
                                                                                 : std::string{};
}

IdentifierCheck frenchPhone(const Dialled& number, const std::string& national, std::string_view typed)
{
    const auto refused = [&](IdentifierVerdict verdict) {
        return malformed(IdentifierKind::Phone, verdict, number.digits, typed);
    };
    const bool hasTrunk = number.isInternational || number.digits.starts_with('0');
    if (!hasTrunk || national.size() != nationalLength) return refused(IdentifierVerdict::WrongLength);
    if (national.front() == '0') return refused(IdentifierVerdict::WrongCharacters);
    const std::string_view overseas = overseasCallingCode(national);
    std::string compact = "+";
    compact += overseas.empty() ? franceCode : overseas;
    compact += national;
    return {IdentifierKind::Phone, IdentifierVerdict::Valid, std::move(compact), grouped("0" + national, {2})};
}

} // namespace

IdentifierCheck checkPhone(std::string_view typed)
{
    const Dialled number = dialled(typed);
    const auto refused = [&](IdentifierVerdict verdict) {
        return malformed(IdentifierKind::Phone, verdict, number.digits, typed);
    };
    if (number.hasForeignCharacters || !isValidUtf8(typed)) return refused(IdentifierVerdict::WrongCharacters);
    const std::string national = frenchDigits(number);
    if (!number.isInternational || number.digits.starts_with(franceCode) || !national.empty()) {
        return frenchPhone(number, national, typed);
    }
    if (number.digits.starts_with('0')) return refused(IdentifierVerdict::WrongCountry);
    if (number.digits.size() < fewestDigits || number.digits.size() > mostDigits) {
        return refused(IdentifierVerdict::WrongLength);
    }
    // Every country groups its numbers in its own way: the person's own spaces are kept.
    std::string compact = "+" + number.digits;
    const std::string line = cleanLine(typed).text;
    return {IdentifierKind::Phone, IdentifierVerdict::Valid, compact, line.starts_with('+') ? line : compact};
}

IdentifierCheck checkPostcode(std::string_view typed)
{
    constexpr std::size_t postcodeLength = 5;
    CompactText compact = compactText(typed);
    const bool isDigits = !compact.hasForeignCharacters && isAllDigits(compact.text);
    if (!isDigits || compact.text.size() != postcodeLength) {
        const auto verdict = isDigits ? IdentifierVerdict::WrongLength : IdentifierVerdict::WrongCharacters;
        return malformed(IdentifierKind::Postcode, verdict, std::move(compact.text), typed);
    }
    // 00 is the army's post; no department has 99.
    const bool isNowhere = compact.text.starts_with("99") || compact.text == "00000";
    const auto verdict = isNowhere ? IdentifierVerdict::Reserved : IdentifierVerdict::Valid;
    return {IdentifierKind::Postcode, verdict, compact.text, compact.text};
}

} // namespace encours

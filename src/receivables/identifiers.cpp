// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/identifiers.h"

#include "base/contract.h"
#include "receivables/identifier_parts.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, identifierKindCount> kindCodes{"siren", "siret", "vat",   "iban",    "rib",
                                                                      "ics",   "rf",    "phone", "postcode"};
constexpr std::array<std::string_view, identifierVerdictCount> verdictCodes{
    "valid", "unchecked", "wrong-length", "wrong-characters", "wrong-key", "wrong-country", "reserved"};

} // namespace

std::string_view identifierKindCode(IdentifierKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    expect(index < kindCodes.size(), "unknown kind of identifier");
    return kindCodes[index];
}

std::optional<IdentifierKind> parseIdentifierKind(std::string_view code)
{
    const auto found = std::ranges::find(kindCodes, code);
    if (found == kindCodes.end()) return std::nullopt;
    return static_cast<IdentifierKind>(found - kindCodes.begin());
}

std::string_view identifierVerdictCode(IdentifierVerdict verdict)
{
    const auto index = static_cast<std::size_t>(verdict);
    expect(index < verdictCodes.size(), "unknown verdict on an identifier");
    return verdictCodes[index];
}

IdentifierCheck checkIdentifier(IdentifierKind kind, std::string_view text)
{
    switch (kind) {
    case IdentifierKind::Siren: return checkSiren(text);
    case IdentifierKind::Siret: return checkSiret(text);
    case IdentifierKind::Vat: return checkVat(text);
    case IdentifierKind::Iban: return checkIban(text);
    case IdentifierKind::Rib: return checkRib(text);
    case IdentifierKind::Ics: return checkIcs(text);
    case IdentifierKind::Reference: return checkReference(text);
    case IdentifierKind::Phone: return checkPhone(text);
    case IdentifierKind::Postcode: return checkPostcode(text);
    }
    expect(false, "unknown kind of identifier");
    return {};
}

} // namespace encours

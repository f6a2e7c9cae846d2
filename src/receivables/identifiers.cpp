// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/identifiers.h"

#include "base/codes.h"
#include "base/contract.h"
#include "receivables/identifier_parts.h"

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
    return codeOf(kindCodes, kind);
}

std::optional<IdentifierKind> parseIdentifierKind(std::string_view code)
{
    return parseCode<IdentifierKind>(kindCodes, code);
}

std::string_view identifierVerdictCode(IdentifierVerdict verdict)
{
    return codeOf(verdictCodes, verdict);
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

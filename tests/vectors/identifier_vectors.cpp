// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/identifiers.h"
#include "vectors/vector_case.h"

namespace encours::vectors {
namespace {

/// Vectors ask whether the key is right. So it is for 000000000 too, which no company has: a refusal of its own there.
Check keyCheck(IdentifierKind kind)
{
    return [kind](const VectorCase& vector) {
        const IdentifierCheck check = checkIdentifier(kind, vector.input.at("v").get<std::string>());
        const bool hasRightKey = check.isAcceptable() || check.verdict == IdentifierVerdict::Reserved;
        return compared(vector.expected, hasRightKey);
    };
}

Json textOrNull(const std::optional<std::string>& text)
{
    return text ? Json(*text) : Json{};
}

/// Vectors write a refusal as null or false.
Finding checkPhone(const VectorCase& vector)
{
    const IdentifierCheck check = checkIdentifier(IdentifierKind::Phone, vector.input.at("v").get<std::string>());
    const Json expected = vector.expected == false ? Json{} : vector.expected;
    return compared(expected, check.isAcceptable() ? Json(check.compact) : Json{});
}

Finding checkRibKey(const VectorCase& vector)
{
    const auto part = [&](const char* name) { return vector.input.at(name).get<std::string>(); };
    return compared(vector.expected, textOrNull(ribKey(part("bank"), part("branch"), part("acct"))));
}

} // namespace

void addIdentifierChecks(Checks& checks)
{
    checks["siren"] = keyCheck(IdentifierKind::Siren);
    checks["siret"] = keyCheck(IdentifierKind::Siret);
    checks["vat"] = keyCheck(IdentifierKind::Vat);
    checks["iban"] = keyCheck(IdentifierKind::Iban);
    checks["rib"] = keyCheck(IdentifierKind::Rib);
    checks["ics"] = keyCheck(IdentifierKind::Ics);
    for (const char* group : {"rf", "reference", "creditor_reference"}) {
        checks[group] = keyCheck(IdentifierKind::Reference);
    }
    for (const char* group : {"postal", "postcode"}) checks[group] = keyCheck(IdentifierKind::Postcode);
    checks["phone"] = checkPhone;
    checks["rib_key"] = checkRibKey;
    checks["vat_key"] = [](const VectorCase& vector) {
        return compared(vector.expected, textOrNull(vatKey(vector.input.at("siren").get<std::string>())));
    };
}

} // namespace encours::vectors

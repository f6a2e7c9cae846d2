// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/customer_values.h"

#include "base/fold.h"
#include "receivables/identifiers.h"
#include "receivables/names.h"
#include "receivables/yes_no.h"

#include <array>
#include <utility>

namespace encours {
namespace {

struct Spelling {
    std::string_view folded;
    std::string_view code;
};

constexpr Spelling debtorSpellings[] = {
    {"professionnel", "business"}, {"entreprise", "business"},      {"societe", "business"},
    {"company", "business"},       {"particulier", "consumer"},     {"consommateur", "consumer"},
    {"individual", "consumer"},    {"acheteur public", "public"},   {"administration", "public"},
    {"collectivite", "public"},    {"personne publique", "public"}, {"public sector", "public"},
};
constexpr Spelling zoneSpellings[] = {
    {"france", "france"},
    {"alsace-moselle", "alsace-moselle"},
    {"alsace moselle", "alsace-moselle"},
};

template <std::size_t count>
std::optional<std::string_view> codeOf(const Spelling (&spellings)[count], std::string_view folded)
{
    for (const Spelling& spelling : spellings) {
        if (spelling.folded == folded) return spelling.code;
    }
    return std::nullopt;
}

/// The code of a choice; nothing when it is not in the list.
std::optional<std::string_view> choiceCode(CustomerField field, std::string_view value)
{
    const std::string folded = foldForSearch(value);
    switch (field) {
    case CustomerField::Means: {
        const auto means = parsePaymentMeans(value);
        return means ? std::optional{paymentMeansCode(*means)} : std::nullopt;
    }
    case CustomerField::DebtorKind: {
        const auto kind = parseDebtorKind(folded);
        return kind ? std::optional{debtorKindCode(*kind)} : codeOf(debtorSpellings, folded);
    }
    case CustomerField::Sector: {
        const auto sector = parseTradeSector(folded);
        return sector ? std::optional{tradeSectorCode(*sector)} : std::nullopt;
    }
    case CustomerField::HolidayZone: return codeOf(zoneSpellings, folded);
    default: {
        const auto isYes = parseYesNo(value);
        return isYes ? std::optional{yesNoCode(*isYes)} : std::nullopt;
    }
    }
}

Result<std::string> storedChoice(CustomerField field, std::string_view value)
{
    if (const auto code = choiceCode(field, value)) return std::string{*code};
    Fault fault = faultAbout(FaultCode::ValueNotListed, value);
    fault.arguments.insert(fault.arguments.begin(), {"field", std::string{customerFieldCode(field)}});
    return fault;
}

template <typename Value>
Result<std::string> storedWords(Result<Value> value)
{
    if (!value) return value.fault();
    return value->text();
}

std::string storedIdentifier(IdentifierKind kind, std::string_view value)
{
    IdentifierCheck check = checkIdentifier(kind, value);
    return check.isAcceptable() ? std::move(check.printed) : std::string{value};
}

} // namespace

Result<std::string> storedFieldValue(CustomerField field, std::string_view value, Currency currency, DecimalMark mark)
{
    switch (field) {
    case CustomerField::Name: return storedWords(CustomerName::parse(value));
    case CustomerField::Terms: return storedWords(PaymentTerms::parse(value));
    case CustomerField::Closures: return storedWords(Closures::parse(value));
    case CustomerField::PayDays: return storedWords(PayDays::parse(value));
    case CustomerField::LateRate: return storedWords(LateRate::parse(value));
    case CustomerField::CreditLimit:
    case CustomerField::InsuredLimit: {
        ENCOURS_ASSIGN(const Money limit, parseAmount(value, currency, mark));
        if (limit.isNegative()) return faultAbout(FaultCode::AmountMalformed, value);
        return formatPlainAmount(limit);
    }
    case CustomerField::Means:
    case CustomerField::DebtorKind:
    case CustomerField::Sector:
    case CustomerField::HolidayZone:
    case CustomerField::EndOfMonthClause:
    case CustomerField::PeriodicInvoices: return storedChoice(field, value);
    case CustomerField::Siren: return storedIdentifier(IdentifierKind::Siren, value);
    case CustomerField::Siret: return storedIdentifier(IdentifierKind::Siret, value);
    case CustomerField::VatNumber: return storedIdentifier(IdentifierKind::Vat, value);
    case CustomerField::Iban: return storedIdentifier(IdentifierKind::Iban, value);
    case CustomerField::BuyerPhone:
    case CustomerField::Phone: return storedIdentifier(IdentifierKind::Phone, value);
    default: return std::string{value};
    }
}

} // namespace encours

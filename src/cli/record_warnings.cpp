// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_warnings.h"

#include "receivables/identifiers.h"
#include "receivables/postal_line.h"
#include "receivables/term_ceilings.h"

#include <optional>

namespace encours {
namespace {

std::optional<RecordWarning> warningOf(std::string field, IdentifierKind kind, std::string_view value,
                                       Language language)
{
    if (value.empty()) return std::nullopt;
    const auto check = checkIdentifier(kind, value);
    if (check.isAcceptable()) return std::nullopt;
    const std::string verdict{identifierVerdictCode(check.verdict)};
    auto text = words(language, "cli.warning.identifier",
                      {{"field", words(language, "identifier." + std::string{identifierKindCode(kind)})},
                       {"text", words(language, "identifier-verdict." + verdict)}});
    return RecordWarning{std::move(field), verdict, std::move(text)};
}

std::optional<IdentifierKind> identifierIn(CustomerField field, const Customer& customer)
{
    switch (field) {
    case CustomerField::Siren: return IdentifierKind::Siren;
    case CustomerField::Siret: return IdentifierKind::Siret;
    case CustomerField::VatNumber: return IdentifierKind::Vat;
    case CustomerField::Iban: return IdentifierKind::Iban;
    case CustomerField::Phone: return IdentifierKind::Phone;
    case CustomerField::PostalCode:
        // Another country has postal codes of its own.
        if (!customer.field(CustomerField::Country).empty()) return std::nullopt;
        return IdentifierKind::Postcode;
    default: return std::nullopt;
    }
}

std::optional<IdentifierKind> identifierIn(std::string_view setting)
{
    if (setting == "company.siren") return IdentifierKind::Siren;
    if (setting == "company.vat_number") return IdentifierKind::Vat;
    if (setting == "company.iban" || setting == "factor.iban") return IdentifierKind::Iban;
    if (setting == "company.phone") return IdentifierKind::Phone;
    if (setting == "company.postal_code") return IdentifierKind::Postcode;
    return std::nullopt;
}

bool decidesTerms(CustomerField field)
{
    return field == CustomerField::Terms || field == CustomerField::Sector ||
           field == CustomerField::EndOfMonthClause || field == CustomerField::PeriodicInvoices;
}

/// A value of the law that is missing leaves the terms unchecked: nothing can be said of them.
std::optional<RecordWarning> ceilingWarning(const Customer& customer, const TermRules& rules, Language language)
{
    const auto terms = customer.terms();
    if (!terms || customer.debtorKind() != DebtorKind::Business) return std::nullopt;
    const auto breach = worstBreach(*terms, customer.ceilingFacts(rules.book), rules.today, rules.legal);
    if (!breach || !*breach) return std::nullopt;
    const auto& worst = **breach;
    return RecordWarning{std::string{customerFieldCode(CustomerField::Terms)}, "beyond-ceiling",
                         words(language, "cli.warning.ceiling",
                               {{"invoiced_on", formatIsoDate(worst.invoicedOn)},
                                {"due_on", formatIsoDate(worst.dueOn)},
                                {"days", std::to_string(worst.daysBeyond())},
                                {"article", std::string{worst.ceiling.article}}})};
}

} // namespace

std::vector<RecordWarning> warningsAbout(const Customer& customer,
                                         const std::vector<std::pair<CustomerField, std::string>>& set,
                                         const TermRules& rules, Language language)
{
    std::vector<RecordWarning> warnings;
    bool areTermsSet = false;
    for (const auto& [field, typed] : set) {
        areTermsSet = areTermsSet || decidesTerms(field);
        if (const std::size_t beyond = beyondPostalLine(field, customer.field(field)); beyond > 0) {
            warnings.push_back({std::string{customerFieldCode(field)}, "postal-line",
                                words(language, "warning.postal-line", {{"count", std::to_string(beyond)}})});
        }
        const auto kind = identifierIn(field, customer);
        if (!kind) continue;
        auto warning = warningOf(std::string{customerFieldCode(field)}, *kind, customer.field(field), language);
        if (warning) warnings.push_back(std::move(*warning));
    }
    if (!areTermsSet) return warnings;
    if (auto warning = ceilingWarning(customer, rules, language)) warnings.push_back(std::move(*warning));
    return warnings;
}

std::vector<RecordWarning> warningsAbout(const BookSettings& settings, const std::vector<std::string>& assignments,
                                         Language language)
{
    constexpr std::string_view companyPrefix = "company.";
    std::vector<RecordWarning> warnings;
    for (const auto& assignment : assignments) {
        const auto name = assignment.substr(0, assignment.find('='));
        const auto kind = identifierIn(name);
        if (!kind) continue;
        const auto value = name.starts_with(companyPrefix)
                               ? companyField(settings.company, std::string_view{name}.substr(companyPrefix.size()))
                               : bookRuleText(settings.rules, name);
        if (auto warning = warningOf(name, *kind, value, language)) warnings.push_back(std::move(*warning));
    }
    return warnings;
}

Json warningsJson(const std::vector<RecordWarning>& warnings)
{
    Json list = Json::array();
    for (const auto& warning : warnings) {
        list.push_back({{"field", warning.field}, {"code", warning.code}, {"text", warning.text}});
    }
    return list;
}

void showWarnings(Session& session, const std::vector<RecordWarning>& warnings)
{
    for (const auto& warning : warnings) session.warn(warning.text);
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/company.h"

#include "base/contract.h"

#include <array>

namespace encours {
namespace {

struct CompanyField {
    std::string_view code;
    std::string CompanyProfile::* member;
};

constexpr std::array<CompanyField, 16> companyFields{{
    {"name", &CompanyProfile::name},
    {"legal_form", &CompanyProfile::legalForm},
    {"capital", &CompanyProfile::capital},
    {"siren", &CompanyProfile::siren},
    {"registry_city", &CompanyProfile::registryCity},
    {"vat_number", &CompanyProfile::vatNumber},
    {"address_line1", &CompanyProfile::addressLine1},
    {"address_line2", &CompanyProfile::addressLine2},
    {"postal_code", &CompanyProfile::postalCode},
    {"city", &CompanyProfile::city},
    {"phone", &CompanyProfile::phone},
    {"email", &CompanyProfile::email},
    {"iban", &CompanyProfile::iban},
    {"bic", &CompanyProfile::bic},
    {"signatory", &CompanyProfile::signatory},
    {"signatory_role", &CompanyProfile::signatoryRole},
}};

constexpr std::array<std::string_view, 4> neededForLetters{"name", "address_line1", "postal_code", "city"};

std::string CompanyProfile::* memberOf(std::string_view code)
{
    for (const CompanyField& field : companyFields) {
        if (field.code == code) return field.member;
    }
    expect(false, "unknown field of a company");
    return nullptr;
}

} // namespace

const std::vector<std::string_view>& companyFieldCodes()
{
    static const std::vector<std::string_view> codes = [] {
        std::vector<std::string_view> all;
        for (const CompanyField& field : companyFields) all.push_back(field.code);
        return all;
    }();
    return codes;
}

std::string& companyField(CompanyProfile& company, std::string_view code)
{
    return company.*memberOf(code);
}

const std::string& companyField(const CompanyProfile& company, std::string_view code)
{
    return company.*memberOf(code);
}

std::optional<std::string_view> missingForLetters(const CompanyProfile& company)
{
    for (const std::string_view code : neededForLetters) {
        if (companyField(company, code).empty()) return code;
    }
    return std::nullopt;
}

} // namespace encours

// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/customer.h"

#include "base/contract.h"
#include "money/amount_text.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, customerFieldCount> fieldCodes{
    "name",          "terms",       "means",      "credit_limit", "siren",        "vat_number",   "address_line1",
    "address_line2", "postal_code", "city",       "country",      "contact_name", "contact_role", "phone",
    "email",         "best_hours",  "controller", "salesperson",  "segment",      "note",
};

} // namespace

std::string_view customerFieldCode(CustomerField field)
{
    const auto index = static_cast<std::size_t>(field);
    expect(index < fieldCodes.size(), "unknown field of a customer");
    return fieldCodes[index];
}

std::optional<CustomerField> parseCustomerField(std::string_view code)
{
    const auto found = std::ranges::find(fieldCodes, code);
    if (found == fieldCodes.end()) return std::nullopt;
    return static_cast<CustomerField>(found - fieldCodes.begin());
}

bool isPersonal(CustomerField field)
{
    switch (field) {
    case CustomerField::Name:
    case CustomerField::AddressLine1:
    case CustomerField::AddressLine2:
    case CustomerField::PostalCode:
    case CustomerField::City:
    case CustomerField::ContactName:
    case CustomerField::ContactRole:
    case CustomerField::Phone:
    case CustomerField::Email:
    case CustomerField::BestHours:
    case CustomerField::Note: return true;
    case CustomerField::Terms:
    case CustomerField::Means:
    case CustomerField::CreditLimit:
    case CustomerField::Siren:
    case CustomerField::VatNumber:
    case CustomerField::Country:
    case CustomerField::Controller:
    case CustomerField::Salesperson:
    case CustomerField::Segment: return false;
    }
    return true;
}

const std::string& Customer::displayName() const
{
    const std::string& name = field(CustomerField::Name);
    return name.empty() ? code : name;
}

std::optional<PaymentTerms> Customer::terms() const
{
    auto terms = PaymentTerms::parse(field(CustomerField::Terms));
    if (!terms) return std::nullopt;
    return std::move(terms).value();
}

PaymentMeans Customer::means() const
{
    return parsePaymentMeans(field(CustomerField::Means)).value_or(PaymentMeans::Unknown);
}

std::optional<Money> Customer::creditLimit(Currency currency) const
{
    const auto limit = parseAmount(field(CustomerField::CreditLimit), currency, DecimalMark::Dot);
    if (!limit) return std::nullopt;
    return *limit;
}

bool hasFullAddress(const Customer& customer)
{
    return !customer.field(CustomerField::AddressLine1).empty() && !customer.field(CustomerField::PostalCode).empty() &&
           !customer.field(CustomerField::City).empty();
}

std::vector<MissingDetail> missingDetails(const Customer& customer)
{
    std::vector<MissingDetail> missing;
    if (customer.field(CustomerField::Phone).empty()) missing.push_back(MissingDetail::Phone);
    if (customer.field(CustomerField::Email).empty()) missing.push_back(MissingDetail::Email);
    if (!hasFullAddress(customer)) missing.push_back(MissingDetail::Address);
    if (customer.field(CustomerField::ContactName).empty()) missing.push_back(MissingDetail::Contact);
    if (!customer.terms()) missing.push_back(MissingDetail::Terms);
    return missing;
}

} // namespace encours

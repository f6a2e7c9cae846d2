// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/customer.h"

#include "base/codes.h"
#include "money/amount_text.h"
#include "receivables/yes_no.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, customerFieldCount> fieldCodes{
    "name",
    "terms",
    "means",
    "credit_limit",
    "siren",
    "vat_number",
    "address_line1",
    "address_line2",
    "postal_code",
    "city",
    "country",
    "contact_name",
    "contact_role",
    "phone",
    "email",
    "best_hours",
    "controller",
    "salesperson",
    "segment",
    "note",
    "siret",
    "iban",
    "mandate",
    "debtor_kind",
    "sector",
    "holiday_zone",
    "closures",
    "pay_days",
    "late_rate",
    "end_of_month_clause",
    "periodic_invoices",
    "insured_limit",
    "plan",
    "buyer_name",
    "buyer_phone",
    "buyer_email",
    "own_contact",
};

std::optional<Money> amountOf(const std::string& text, Currency currency)
{
    const auto amount = parseAmount(text, currency, DecimalMark::Dot);
    if (!amount) return std::nullopt;
    return *amount;
}

} // namespace

std::string_view customerFieldCode(CustomerField field)
{
    return codeOf(fieldCodes, field);
}

std::optional<CustomerField> parseCustomerField(std::string_view code)
{
    return parseCode<CustomerField>(fieldCodes, code);
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
    case CustomerField::Note:
    case CustomerField::Iban:
    case CustomerField::Mandate:
    case CustomerField::BuyerName:
    case CustomerField::BuyerPhone:
    case CustomerField::BuyerEmail: return true;
    case CustomerField::Terms:
    case CustomerField::Means:
    case CustomerField::CreditLimit:
    case CustomerField::Siren:
    case CustomerField::VatNumber:
    case CustomerField::Country:
    case CustomerField::Controller:
    case CustomerField::Salesperson:
    case CustomerField::Segment:
    case CustomerField::Siret:
    case CustomerField::DebtorKind:
    case CustomerField::Sector:
    case CustomerField::HolidayZone:
    case CustomerField::Closures:
    case CustomerField::PayDays:
    case CustomerField::LateRate:
    case CustomerField::EndOfMonthClause:
    case CustomerField::PeriodicInvoices:
    case CustomerField::InsuredLimit:
    case CustomerField::Plan:
    case CustomerField::OwnContact: return false;
    }
    return true;
}

const std::string& Customer::field(CustomerField name) const
{
    static const std::string unknown;
    const auto known = std::ranges::lower_bound(m_known, name, {}, &KnownField::name);
    return known != m_known.end() && known->name == name ? known->value : unknown;
}

void Customer::setField(CustomerField name, std::string value)
{
    const auto known = std::ranges::lower_bound(m_known, name, {}, &KnownField::name);
    if (known != m_known.end() && known->name == name) known->value = std::move(value);
    else m_known.insert(known, {name, std::move(value)});
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
    return amountOf(field(CustomerField::CreditLimit), currency);
}

std::optional<Money> Customer::insuredLimit(Currency currency) const
{
    return amountOf(field(CustomerField::InsuredLimit), currency);
}

DebtorKind Customer::debtorKind() const
{
    return parseDebtorKind(field(CustomerField::DebtorKind)).value_or(DebtorKind::Business);
}

Closures Customer::closures() const
{
    auto closures = Closures::parse(field(CustomerField::Closures));
    return closures ? std::move(closures).value() : Closures{};
}

PayDays Customer::payDays() const
{
    auto days = PayDays::parse(field(CustomerField::PayDays));
    return days ? std::move(days).value() : PayDays{};
}

TradeSector Customer::sector(const BookRules& rules) const
{
    return parseTradeSector(field(CustomerField::Sector)).value_or(rules.sector);
}

LateRate Customer::lateRate(const BookRules& rules) const
{
    if (const std::string& clause = field(CustomerField::LateRate); !clause.empty()) {
        if (const auto rate = LateRate::parse(clause)) return *rate;
    }
    if (debtorKind() == DebtorKind::Public) {
        LateRate rate;
        rate.kind = LateRateKind::Public;
        return rate;
    }
    return rules.lateRate;
}

CeilingFacts Customer::ceilingFacts(const BookRules& rules) const
{
    CeilingFacts facts;
    facts.sector = sector(rules);
    facts.isPeriodic = parseYesNo(field(CustomerField::PeriodicInvoices)).value_or(false);
    facts.hasEndOfMonthClause = parseYesNo(field(CustomerField::EndOfMonthClause)).value_or(rules.hasEndOfMonthClause);
    return facts;
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

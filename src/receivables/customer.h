// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/closures.h"
#include "money/money.h"
#include "receivables/book_rules.h"
#include "receivables/payment_means.h"
#include "receivables/payment_terms.h"
#include "receivables/term_ceilings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// One thing known of a customer. Each value is a fact: a newer one replaces it in sight, the older one stays.
/// Fields marked personal can be blanked (RGPD).
enum class CustomerField : std::uint8_t {
    Name,        ///< raison sociale; personal
    Terms,       ///< payment terms, in the words PaymentTerms prints
    Means,       ///< payment means code
    CreditLimit, ///< plain decimal amount in the book's currency
    Siren,
    VatNumber,
    AddressLine1, ///< street and number; personal
    AddressLine2, ///< complement; personal
    PostalCode,   ///< personal
    City,         ///< personal
    Country,      ///< empty for France
    ContactName,  ///< personal
    ContactRole,  ///< e.g. comptabilité fournisseurs; personal
    Phone,        ///< personal
    Email,        ///< personal
    BestHours,    ///< e.g. 9 h – 11 h; personal
    Controller,   ///< who chases this customer
    Salesperson,
    Segment,
    Note, ///< standing note, the customer may ask to read it; personal
    Siret,
    Iban,             ///< account that the customer pays from; shown masked; personal
    Mandate,          ///< RUM of the SEPA mandate; personal
    DebtorKind,       ///< code of DebtorKind; empty for a business
    Sector,           ///< code of TradeSector; empty as the book says
    HolidayZone,      ///< `france` or `alsace-moselle`; empty as the book says
    Closures,         ///< in the words Closures prints
    PayDays,          ///< in the words PayDays prints
    LateRate,         ///< in the words LateRate prints; empty as the book says
    EndOfMonthClause, ///< `yes` or `no`; empty as the book says
    PeriodicInvoices, ///< `yes`: periodic invoices (CGI 289-I-3)
    InsuredLimit,     ///< plain decimal amount in the book's currency
    Plan,             ///< code of the dunning plan; empty as the segment or the book says
    BuyerName,        ///< who approves invoices in the customer's house; personal
    BuyerPhone,       ///< personal
    BuyerEmail,       ///< personal
    OwnContact,       ///< our own counterpart for this customer, beside controller and salesperson
};
inline constexpr std::size_t customerFieldCount = 37;

/// Name used in files, queries and `--json`: `name`, `terms`, … `note` (snake case).
[[nodiscard]] std::string_view customerFieldCode(CustomerField field);
[[nodiscard]] std::optional<CustomerField> parseCustomerField(std::string_view code);
[[nodiscard]] bool isPersonal(CustomerField field);

/// A customer (client, tiers) as known now: its code in the ledger and the latest value of every field ("" = unknown).
/// Most fields of most customers are unknown and take no room.
struct Customer {
    CustomerId id;
    std::string code;

    [[nodiscard]] const std::string& field(CustomerField name) const;
    void setField(CustomerField name, std::string value);
    /// The name, or the code while no name is known.
    [[nodiscard]] const std::string& displayName() const;
    [[nodiscard]] std::optional<PaymentTerms> terms() const; ///< nothing when unknown or unreadable
    [[nodiscard]] PaymentMeans means() const;
    [[nodiscard]] std::optional<Money> creditLimit(Currency currency) const;
    [[nodiscard]] std::optional<Money> insuredLimit(Currency currency) const;
    [[nodiscard]] DebtorKind debtorKind() const;
    [[nodiscard]] Closures closures() const; ///< none when unreadable
    [[nodiscard]] PayDays payDays() const;
    /// What the customer's own fields say, else the book.
    [[nodiscard]] TradeSector sector(const BookRules& rules) const;
    [[nodiscard]] LateRate lateRate(const BookRules& rules) const; ///< a public debtor without one: ECB + 8
    [[nodiscard]] CeilingFacts ceilingFacts(const BookRules& rules) const;

private:
    struct KnownField {
        CustomerField name;
        std::string value;
    };
    std::vector<KnownField> m_known; ///< by name
};

/// What a call or a letter needs and the file lacks.
enum class MissingDetail : std::uint8_t { Phone, Email, Address, Contact, Terms };
/// Address is missing unless street, postal code and city are known.
[[nodiscard]] std::vector<MissingDetail> missingDetails(const Customer& customer);
[[nodiscard]] bool hasFullAddress(const Customer& customer);

} // namespace encours

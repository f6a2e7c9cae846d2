// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "money/money.h"
#include "receivables/payment_means.h"
#include "receivables/payment_terms.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// One thing known of a customer. Each value is a fact: a newer one replaces it in sight, the older one stays.
/// Fields marked personal can be blanked (RGPD).
enum class CustomerField : std::uint8_t {
    Name,          ///< raison sociale; personal
    Terms,         ///< payment terms, in the words PaymentTerms prints
    Means,         ///< payment means code
    CreditLimit,   ///< plain decimal amount in the book's currency
    Siren,
    VatNumber,
    AddressLine1,  ///< street and number; personal
    AddressLine2,  ///< complement; personal
    PostalCode,    ///< personal
    City,          ///< personal
    Country,       ///< empty for France
    ContactName,   ///< personal
    ContactRole,   ///< e.g. comptabilité fournisseurs; personal
    Phone,         ///< personal
    Email,         ///< personal
    BestHours,     ///< e.g. 9 h – 11 h; personal
    Controller,    ///< who chases this customer
    Salesperson,
    Segment,
    Note,          ///< standing note, the customer may ask to read it; personal
};
inline constexpr std::size_t customerFieldCount = 20;

/// Name used in files, queries and `--json`: `name`, `terms`, … `note` (snake case).
[[nodiscard]] std::string_view customerFieldCode(CustomerField field);
[[nodiscard]] std::optional<CustomerField> parseCustomerField(std::string_view code);
[[nodiscard]] bool isPersonal(CustomerField field);

/// A customer (client, tiers) as known now: its code in the ledger and the latest value of every field ("" = unknown).
struct Customer {
    CustomerId id;
    std::string code;
    std::array<std::string, customerFieldCount> fields;

    [[nodiscard]] const std::string& field(CustomerField name) const { return fields[static_cast<std::size_t>(name)]; }
    /// The name, or the code while no name is known.
    [[nodiscard]] const std::string& displayName() const;
    [[nodiscard]] std::optional<PaymentTerms> terms() const; ///< nothing when unknown or unreadable
    [[nodiscard]] PaymentMeans means() const;
    [[nodiscard]] std::optional<Money> creditLimit(Currency currency) const;
};

/// What a call or a letter needs and the file lacks.
enum class MissingDetail : std::uint8_t { Phone, Email, Address, Contact, Terms };
/// Address is missing unless street, postal code and city are known.
[[nodiscard]] std::vector<MissingDetail> missingDetails(const Customer& customer);
[[nodiscard]] bool hasFullAddress(const Customer& customer);

} // namespace encours

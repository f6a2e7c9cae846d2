// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/business_days.h"
#include "money/currency.h"
#include "receivables/book_rules.h"
#include "receivables/payment_terms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Who the creditor is, as printed on letters (mentions of C. com. R123-237 and R123-238). "" = unknown.
struct CompanyProfile {
    std::string name;      ///< raison sociale
    std::string legalForm; ///< e.g. SARL
    std::string capital;   ///< as printed, e.g. `10 000 €`
    std::string siren;
    std::string registryCity; ///< RCS and city
    std::string vatNumber;
    std::string addressLine1;
    std::string addressLine2;
    std::string postalCode;
    std::string city;
    std::string phone;
    std::string email;
    std::string iban; ///< account that the customer pays
    std::string bic;
    std::string signatory; ///< who signs letters
    std::string signatoryRole;

    friend bool operator==(const CompanyProfile&, const CompanyProfile&) = default;
};

/// The names under which the fields of a CompanyProfile are stored and given on the command line (`name`,
/// `legal_form`…), in the order of the struct.
[[nodiscard]] const std::vector<std::string_view>& companyFieldCodes();
[[nodiscard]] std::string& companyField(CompanyProfile& company, std::string_view code); ///< an unknown code is a bug
[[nodiscard]] const std::string& companyField(const CompanyProfile& company, std::string_view code);
/// The first field that a letter cannot do without and that is unknown: name, addressLine1, postalCode, city.
[[nodiscard]] std::optional<std::string_view> missingForLetters(const CompanyProfile& company);

/// Settings of a book. Each change is a fact; this is the latest value of each.
struct BookSettings {
    CompanyProfile company;
    Currency currency;
    PaymentTerms defaultTerms = PaymentTerms::netDays(30); ///< C. com. L441-10 I: 30 days when nothing is agreed
    HolidayZone zone = HolidayZone::France;
    bool isDemonstration = false;
    BookRules rules;

    friend bool operator==(const BookSettings&, const BookSettings&) = default;
};

} // namespace encours

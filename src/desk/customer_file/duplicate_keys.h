// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/customer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

// What customers are compared by when duplicates are sought. "" = nothing to compare.

/// The words of a name without case, accents, punctuation and legal form, sorted: `DURAND & Fils SARL` and
/// `Fils Durand (SAS)` give the same. A name that is nothing but a legal form keeps it.
[[nodiscard]] std::string nameKey(std::string_view name);
/// Every text that is left when one character of a key is taken out, and the key itself: two names that differ by one letter
/// have one in common. None for short names, where one letter makes another name.
[[nodiscard]] std::vector<std::string> nearbyKeys(std::string_view nameKey);
/// Whether one letter added, left out, changed, or two neighbours exchanged make one name of the other.
[[nodiscard]] bool differByOneLetter(std::string_view left, std::string_view right);

/// Identifiers as they are compared. A SIREN is also found in the SIRET and in the French VAT number; one whose key is
/// wrong is compared all the same.
struct CompanyKeys {
    std::string siret;
    std::string siren;
    std::string vat; ///< of another country
    std::string iban;
    std::string email;
    std::string phone;
    std::string postalCode;
    std::string name;
};
[[nodiscard]] CompanyKeys companyKeys(const Customer& customer);

} // namespace encours

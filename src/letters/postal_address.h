// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/customer.h"
#include "receivables/postal_line.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// The customer's address as it stands in an envelope's window: name, contact, complement, street, code and city, country.
/// Invariant: at most postalLineLimit lines of postalLineLength characters; street, city and country in capitals without
/// accents or punctuation; nothing that finds the way (street, code, city, country) is ever left out: long street names
/// are abbreviated, then wrapped; when lines are short the contact goes first, then the name is cut, then the complement.
/// Requires hasFullAddress(customer).
[[nodiscard]] std::vector<std::string> postalLines(const Customer& customer);

} // namespace encours

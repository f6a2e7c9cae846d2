// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/tables/table_query.h"

#include <string>

namespace encours {

class Portfolio;

[[nodiscard]] std::string wordsFor(Language language, TableKind kind); ///< "Factures"
/// French words agree with what a row of the list is: an invoice is "échue", a customer "échu".
[[nodiscard]] std::string wordsFor(Language language, TableKind kind, TableState state);
/// Heading of a column in a list: the number of a payment is no invoice's.
[[nodiscard]] std::string columnHeading(Language language, TableKind kind, TableColumn column);
[[nodiscard]] std::string wordsFor(Language language, TableKind kind,
                                   FilterName name); ///< on the chip: "Échues", "1–30 j"
/// A filter with its value in words: "Client : Martin", "Échéance dès le 01/11/2026".
[[nodiscard]] std::string filterWords(Language language, TableKind kind, const TableFilter& filter,
                                      const Portfolio& portfolio);

} // namespace encours

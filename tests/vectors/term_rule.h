// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/payment_terms.h"
#include "vectors/vector_case.h"

namespace encours::vectors {

/// A date that the vector is known to hold; throws otherwise.
Date dateOf(const Json& text);

/// The step that a rule of the vectors means. `name` is its word (`days_then_eom`, …) and `rule` holds its numbers;
/// throws when the word is unknown.
TermStep termStep(std::string_view name, const Json& rule);

/// The due date of each line of a peer's rule: a single one, `instalments` or `sequential`, holidays postponed.
std::vector<Date> dueDates(const Json& rule, Date invoicedOn);

} // namespace encours::vectors

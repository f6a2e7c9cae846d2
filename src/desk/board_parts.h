// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "portfolio/promises.h"

#include <string>
#include <vector>

namespace encours {

// What boards over the whole book have in common.

/// Whether two names of persons are the same as people type them: without case, accents and repeated blanks. No name is
/// the same as nothing.
[[nodiscard]] bool isSamePerson(const std::string& left, const std::string& right);
/// Whether a customer is chased by this person; true when none is named.
[[nodiscard]] bool isChasedBy(const Customer& customer, const std::string& controller);
/// Controllers of the customers of a book, sorted.
[[nodiscard]] std::vector<std::string> controllersOf(const Portfolio& portfolio);
/// The plan by which a customer is dunned.
[[nodiscard]] const DunningPlan& planOf(const DunningPolicy& policy, const Customer& customer);
/// When promises of a customer count as kept: grace and tolerance of its plan.
[[nodiscard]] PromiseRules promiseRulesOf(const DunningPolicy& policy, const Customer& customer);

} // namespace encours

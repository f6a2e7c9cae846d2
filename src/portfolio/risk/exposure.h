// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"
#include "receivables/book_rules.h"
#include "receivables/credit_cover.h"

#include <optional>
#include <vector>

namespace encours {

/// What we stand to lose with a customer (encours) on a day, against its limits.
struct Exposure {
    CreditCover cover;
    Money overdue;
    Money discountedBills; ///< in `cover.exposure` though they have left the ledger
    Money insuredLoss;     ///< what the insurer would pay if all were lost
    /// The oldest overdue item that must be declared to the insurer and was not: its last day.
    std::optional<Date> declareBy;
    std::string declareNumber; ///< number of that item
};

/// Open balance (never below zero) and discounted bills not yet due, of which the ledger may know nothing any more.
[[nodiscard]] Exposure exposureOf(const Account& account, Date asOf, const BookRules& rules, Currency currency);

} // namespace encours

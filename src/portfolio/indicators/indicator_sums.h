// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account_lines.h"
#include "portfolio/indicators/exact_quotient.h"
#include "portfolio/indicators/indicators.h"

#include <cstdint>
#include <vector>

namespace encours {

/// Σ amount × days of what was paid, in the three readings of an early payment.
struct PaidSums {
    Wide signedDays = 0;
    Wide earlyAsZeroDays = 0;
    Wide sinceIssueDays = 0;
    Wide paid = 0;
    Wide paidLate = 0;

    /// `daysLate` < 0: paid early.
    void add(std::int64_t amount, int daysLate, int daysSinceIssue);
};

struct PromiseSums {
    std::int64_t due = 0; ///< promises whose last day has passed and that no other replaced
    std::int64_t kept = 0;
    std::int64_t dueAmount = 0;
    std::int64_t keptAmount = 0;
};

struct DisputeSums {
    std::int64_t open = 0;
    std::int64_t ageDays = 0;
    std::int64_t amount = 0; ///< of what is open; an item disputed twice counts once
};

struct ActionSums {
    std::int64_t actions = 0;
    std::int64_t overdue = 0;
    std::int64_t withoutAction = 0;
};

/// The period that flows are counted in.
struct IndicatorPeriod {
    Date from;
    Date to;
};

/// Parts of one account, to be added to the sums of its group.
void addPaid(const AccountLines& lines, IndicatorPeriod period, PaidSums& sums);
/// Promises whose last day lies in the period, before its end.
void addPromises(const Account& account, IndicatorPeriod period, const IndicatorRules& rules, PromiseSums& sums);
void addDisputes(const AccountLines& lines, Date asOf, DisputeSums& sums);
/// `placed`: the open debits as of the day.
void addActions(const AccountLines& lines, Date asOf, const std::vector<PlacedDebit>& placed,
                const IndicatorRules& rules, ActionSums& sums);

} // namespace encours
